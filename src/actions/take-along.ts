import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../templates/disclosure.js';
import type { View } from '../core/view.js';

/** What a visitor can do with what is shown; each is offered where there is something to do. */
export interface TakeAlongOptions {
  /** What it is about, for who does not see what it stands at. */
  readonly subject: string | undefined;
  readonly saveLabel: string;
  readonly onSave: (() => void) | undefined;
  /** Calendars of the web, each with the event filled in. */
  readonly webCalendars: readonly { readonly name: string; readonly url: string }[];
  readonly onTable: (() => void) | undefined;
  readonly onShare: (() => void) | undefined;
  /** How it went, where that does not show by itself. */
  readonly said: string | undefined;
}

function action(part: string, label: string, about: unknown, onClick: (() => void) | undefined): unknown {
  return onClick
    ? html`<button type="button" part=${part} @click=${onClick}>${label}${about}</button>`
    : nothing;
}

/** A quiet row: save in a calendar, save as a table, share. */
export function takeAlong({ messages }: View, options: TakeAlongOptions): TemplateResult {
  const { subject, webCalendars } = options;
  const about = subject ? html`<span class="visually-hidden">: ${subject}</span>` : nothing;
  return html`<div class="take-along" part="actions">
    ${action('save', options.saveLabel, about, options.onSave)}
    ${action('table', messages.saveAsTable, about, options.onTable)}
    ${action('share', messages.share, about, options.onShare)}
    ${
      webCalendars.length > 0
        ? disclosure(
            { open: false },
            html`<span>${messages.webCalendars}${about}</span>`,
            html`<ul role="list">
              ${webCalendars.map(({ name, url }) => html`<li><a href=${url}>${name}</a></li>`)}
            </ul>`,
          )
        : nothing
    }
    <p class="said" role="status" part="said">${options.said ?? nothing}</p>
  </div>`;
}
