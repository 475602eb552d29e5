import { html, nothing, type TemplateResult } from 'lit';
import { firstTime } from '../dataset/queries/first-time.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Registration } from '../dataset/schema/registration.js';
import type { Source } from '../dataset/schema/source.js';
import type { Text } from '../dataset/schema/values.js';
import { numberFormat } from '../i18n/intl-cache.js';
import type { ConferenceField } from './conference-fields.js';
import { foreignZone, momentText } from './dates.js';
import { heading } from '../core/heading.js';
import { linkList } from './link-list.js';
import { materialList } from './materials.js';
import { sessionList } from './session.js';
import { sourceLine } from './source-line.js';
import { localised, paragraphs } from './text.js';
import type { View } from '../core/view.js';

type Section = TemplateResult | undefined;

function section(view: View, title: string, content: Section): Section {
  return content && html`${heading(view.headingLevel + 1, 'subheading', title)}${content}`;
}

function textList(view: View, texts: readonly Text[] | undefined): Section {
  return texts?.length
    ? html`<ul class="bullets">
        ${texts.map((text) => html`<li>${localised(view, text)}</li>`)}
      </ul>`
    : undefined;
}

function registration(view: View, facts: Registration | undefined): Section {
  if (!facts) return undefined;
  const { messages } = view;
  const { price } = facts;
  const amount =
    price &&
    numberFormat(messages.locale, {
      style: 'currency',
      currency: price.currency,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(price.amount);
  return html`<ul class="plain-list" role="list">
    ${facts.status ? html`<li>${messages.registrationStatus[facts.status]}</li>` : nothing}
    ${facts.opens ? html`<li>${messages.registrationOpens(momentText(view, facts.opens))}</li>` : nothing}
    ${facts.closes ? html`<li>${messages.registrationCloses(momentText(view, facts.closes))}</li>` : nothing}
    ${price ? html`<li>${messages.price}: ${amount}${price.note ? html` (${localised(view, price.note)})` : ''}</li>` : nothing}
    ${facts.url ? html`<li><a href=${facts.url}>${messages.register}</a></li>` : nothing}
  </ul>`;
}

function sources(view: View, list: readonly Source[] | undefined): Section {
  if (!list?.length) return undefined;
  return html`<ul class="plain-list small" role="list">
    ${list.map((source) => html`<li>${sourceLine(view, source)}</li>`)}
  </ul>`;
}

/** Everything about a conference beyond its facts and summary; undefined where there is nothing. */
export function conferenceBody(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
): TemplateResult | undefined {
  const { messages } = view;
  const { sessions } = conference;
  const zone = foreignZone(view, firstTime(sessions ?? []));
  // In our own words, which are not in the dataset's language.
  const accessibility = conference.accessibility?.map((feature) => ({
    [messages.language]: messages.accessibilityFeature[feature],
  }));
  const all: [field: ConferenceField, content: Section][] = [
    [
      'description',
      conference.description?.length ? html`${paragraphs(view, conference.description)}` : undefined,
    ],
    ['perspectives', section(view, messages.perspectives, textList(view, conference.perspectives))],
    [
      'sessions',
      section(
        view,
        messages.programme + (zone ? ` (${zone})` : ''),
        sessions?.length ? sessionList(view, sessions) : undefined,
      ),
    ],
    ['materials', section(view, messages.materials, materialList(view, conference.materials))],
    ['links', section(view, messages.links, linkList(view, conference.links))],
    ['registration', section(view, messages.registration, registration(view, conference.registration))],
    ['accessibility', section(view, messages.accessibility, textList(view, accessibility))],
    ['topics', section(view, messages.topics, textList(view, conference.topics))],
    ['sources', section(view, messages.sources, sources(view, conference.sources))],
  ];
  const shown = all.filter(([field, content]) => content && fields.has(field)).map(([, content]) => content);
  return shown.length > 0 ? html`<div class="body" part="body">${shown}</div>` : undefined;
}
