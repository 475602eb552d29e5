import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import type { View } from '../core/view.js';
import { registrationState } from '../dataset/queries/registration.js';
import type { Conference } from '../dataset/schema/conference.js';
import { numberFormat } from '../i18n/intl-cache.js';
import { formatOf, momentText } from './dates.js';
import { localised } from './text.js';

/** Whether there is something to do about it, now or later. */
export function isRegistrable(view: View, conference: Conference): boolean {
  const { timeZone } = formatOf(view);
  return Boolean(conference.registration) && registrationState(conference, view.now, timeZone) !== 'over';
}

/** Status, dates and price in words, and the way to register as long as that is possible; undefined without any. */
export function registration(view: View, conference: Conference): TemplateResult | undefined {
  const facts = conference.registration;
  if (!facts) return undefined;
  const { messages } = view;
  const { price, opens, closes, status, seats, url } = facts;
  const state = registrationState(conference, view.now, formatOf(view).timeZone);
  const word = state === 'over' ? 'closed' : state;
  const hasSeats = state === 'open' || state === 'few-left';
  const canRegister = hasSeats || state === 'waiting-list';
  const amount =
    price &&
    numberFormat(messages.locale, {
      style: 'currency',
      currency: price.currency,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(price.amount);
  return html`<div class="registration" part="registration">
    <ul class="plain-list" role="list">
      ${status || state === 'sold-out' ? html`<li>${messages.registrationStatus[word]}</li>` : nothing}
      ${seats && hasSeats ? html`<li>${messages.seatsLeft(seats)}</li>` : nothing}
      ${opens ? html`<li>${messages.registrationOpens(momentText(view, opens))}</li>` : nothing}
      ${closes ? html`<li>${messages.registrationCloses(momentText(view, closes))}</li>` : nothing}
      ${price ? html`<li>${messages.price}: ${amount}${price.note ? html` (${localised(view, price.note)})` : ''}</li>` : nothing}
    </ul>
    ${
      url && canRegister
        ? html`<a class="register" part="register" href=${url}><span>${messages.register}</span></a>`
        : nothing
    }
  </div>`;
}
