import type { nothing, TemplateResult } from 'lit';
import type { View } from '../core/view.js';
import type { Conference, Venue } from '../dataset/schema/conference.js';
import { timeText } from './dates.js';
import { factLine } from './fact-line.js';
import { organisationNames } from './organisation.js';
import { comma, localised, plain } from './text.js';

/** The fields beyond its facts and summary, in the order they are shown. */
const BODY = [
  'description',
  'perspectives',
  'sessions',
  'materials',
  'links',
  'registration',
  'accessibility',
  'topics',
  'sources',
] as const;

/** The fields of a conference in the order they are shown. An editor chooses from them with `fields`. */
export const CONFERENCE_FIELDS = [
  'image',
  'date',
  'theme',
  'place',
  'organisers',
  'audience',
  'summary',
  ...BODY,
] as const;

export type ConferenceField = (typeof CONFERENCE_FIELDS)[number];

/** Shown when nothing is picked. Sources are for those who check, so a page asks for them. */
export const DEFAULT_CONFERENCE_FIELDS = CONFERENCE_FIELDS.filter((field) => field !== 'sources');

type BodyField = (typeof BODY)[number];

function hasContent(conference: Conference, field: BodyField): boolean {
  try {
    const content = conference[field];
    return Array.isArray(content) ? content.length > 0 : content !== undefined;
  } catch {
    // The console says so when it is to be shown.
    return true;
  }
}

/** Whether there is anything about a conference beyond its facts and summary. */
export function hasBody(conference: Conference, fields: ReadonlySet<ConferenceField>): boolean {
  return BODY.some((field) => fields.has(field) && hasContent(conference, field));
}

function venueName(view: View, venue: Venue | undefined): string | undefined {
  const parts = [venue?.name && plain(view, venue.name), venue?.city].filter(Boolean);
  return parts.length > 0 ? parts.join(comma(view)) : undefined;
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
