import { html } from 'lit';
import type { Conference } from '../dataset/schema/conference.js';
import { statusWord, struck } from './status.js';
import { localised, plain } from './texts.js';
import type { View } from './view.js';

/** The title as a plain string; words that say so where it is not known. */
export function conferenceTitleText(view: View, { title }: Conference): string {
  return title ? plain(view, title) : view.messages.untitledConference;
}

/** The title for a heading, after what is out of the ordinary about the conference. */
export function conferenceTitle(view: View, conference: Conference): unknown {
  const { title, status } = conference;
  const words = title ? localised(view, title) : view.messages.untitledConference;
  return html`${statusWord(view, status)}${struck(status, words)}`;
}
