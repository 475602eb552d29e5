import type { nothing, TemplateResult } from 'lit';
import type { Conference } from '../dataset/schema/conference.js';
import type { Venue } from '../dataset/schema/venue.js';
import type { ConferenceField } from './conference-fields.js';
import { timeText } from './dates.js';
import { factLine } from './fact-line.js';
import { organisationNames } from './person.js';
import { localised, plain } from './text.js';
import type { View } from '../core/view.js';

function venueName(view: View, venue: Venue | undefined): string | undefined {
  const parts = [venue?.name && plain(view, venue.name), venue?.city].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Meeting in one place is what a place already says, and meeting online what "moved online" does. */
function attendance({ messages }: View, { attendance: way, status }: Conference): string | undefined {
  return way === undefined || way === 'onsite' || status === 'moved-online'
    ? undefined
    : messages.attendance[way];
}

/** Where a conference takes place, and how one attends where the place does not say it; undefined what is not known. */
export function conferencePlace(
  view: View,
  conference: Conference,
): readonly [venue: string | undefined, attendance: string | undefined] {
  return [venueName(view, conference.venue), attendance(view, conference)];
}

/** The time of day, place, organisers and audience on one line. */
export function conferenceFacts(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
): TemplateResult | typeof nothing {
  const { messages } = view;
  const [venue, way] = conferencePlace(view, conference);
  const candidates: [field: ConferenceField, label: string | undefined, content: unknown][] = [
    ['date', undefined, timeText(view, conference)],
    ['place', messages.place, venue],
    ['place', messages.place, way],
    ['organisers', messages.organisers, organisationNames(view, conference.organisers)],
    ['audience', messages.audience, conference.audience && localised(view, conference.audience)],
  ];
  return factLine(
    candidates.filter(([field]) => fields.has(field)).map(([, label, content]) => ({ label, content })),
  );
}
