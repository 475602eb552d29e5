import type { TemplateResult } from 'lit';
import { eventStatus } from '../dataset/queries/events.js';
import type { Talk } from '../dataset/queries/select-speakers.js';
import { dateText, dateTime, yearOf } from './dates.js';
import { recordLink } from './record-link.js';
import { conferenceTitleText, titleWithStatus } from './titles.js';
import { localised, plain } from './text.js';
import type { View } from '../core/view.js';

/** The title of a talk as a plain string. A talk whose title is not known goes by the conference it was given at. */
export function talkTitleText(view: View, { conference, session }: Talk): string {
  return session.title ? plain(view, session.title) : conferenceTitleText(view, conference);
}

/** The title of a talk, after what is out of the ordinary about it. */
function talkTitle(view: View, talk: Talk): TemplateResult {
  const { conference, session } = talk;
  const title = session.title ?? conference.title;
  const words = title ? localised(view, title) : talkTitleText(view, talk);
  return titleWithStatus(view, eventStatus(talk), words);
}

/** The year of a talk; nothing where it is that of the talk before it. */
export function yearTime(view: View, talks: readonly Talk[], index: number): TemplateResult | undefined {
  const [before, own] = [talks[index - 1], talks[index]].map((talk) => talk && yearOf(view, talk.conference));
  if (!own || (before && dateText(view, before) === dateText(view, own))) return undefined;
  return dateTime(view, own);
}

/** The title of a talk, linked where the page or the publication says more about it. */
export function talkLink(view: View, talk: Talk): unknown {
  const { conference, session } = talk;
  const target = { kind: 'session', id: session.id, conference: conference.id } as const;
  return recordLink(view, target, talkTitle(view, talk));
}
