import { nothing, type TemplateResult } from 'lit';
import { html, svg } from '../core/html.js';
import type { View } from '../core/view.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Session } from '../dataset/schema/session.js';
import type { Status } from '../dataset/schema/values.js';
import { personNames } from './speakers.js';
import { localised, plain } from './text.js';

const icons: Readonly<Record<Exclude<Status, 'scheduled'>, ReturnType<typeof svg>>> = {
  cancelled: svg`<path d="M3.5 3.5l9 9m0-9l-9 9" />`,
  postponed: svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.5 1.5" />`,
  'moved-online': svg`<path d="M2 3h12v8H2zm4 11h4" />`,
};

/**
 * The status as an icon and a word; nothing if all goes as planned. The space after it is part of the
 * word: one in a text node of its own is left out of a heading's name by Chromium.
 */
export function statusWord(
  view: View,
  status: Status | undefined,
  after = '',
): TemplateResult | typeof nothing {
  if (!status || status === 'scheduled') return nothing;
  return html`<span class="status-word" part="status-word"
    ><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${icons[status]}</svg
    >&#32;${`${view.messages.status[status]}${after} `}</span
  >`;
}

/** A title after what is out of the ordinary. A cancelled one is struck through for the eye; the word tells everyone. */
export function titleWithStatus(view: View, status: Status | undefined, title: unknown): TemplateResult {
  const words = status === 'cancelled' ? html`<span class="struck">${title}</span>` : title;
  return html`${statusWord(view, status, ':')}${words}`;
}

/** The title as a plain string; words that say so where it is not known. */
export function conferenceTitleText(view: View, { title }: Conference): string {
  return title ? plain(view, title) : view.messages.untitledConference;
}

/** The title for a heading, after what is out of the ordinary about the conference. */
export function conferenceTitle(view: View, conference: Conference): TemplateResult {
  const { title, status } = conference;
  return titleWithStatus(view, status, title ? localised(view, title) : view.messages.untitledConference);
}

/** The title as a plain string. Who speaks stands in for one that is not known. */
export function sessionTitleText(view: View, { title, speakers = [] }: Session): string {
  return title ? plain(view, title) : (personNames(view, speakers) ?? '');
}
