import type { TemplateResult } from 'lit';
import type { Conference } from '../dataset/schema/conference.js';
import { titleWithStatus } from './status.js';
import { localised, plain } from './text.js';
import type { View } from '../core/view.js';

/** The title as a plain string; words that say so where it is not known. */
export function conferenceTitleText(view: View, { title }: Conference): string {
  return title ? plain(view, title) : view.messages.untitledConference;
}

/** The title for a heading, after what is out of the ordinary about the conference. */
export function conferenceTitle(view: View, conference: Conference): TemplateResult {
  const { title, status } = conference;
  return titleWithStatus(view, status, title ? localised(view, title) : view.messages.untitledConference);
}
