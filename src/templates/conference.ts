import type { nothing, TemplateResult } from 'lit';
import { html, onePiece } from '../core/html.js';
import { showRecord, showRecords } from '../core/show-record.js';
import { heading } from '../core/heading.js';
import type { View } from '../core/view.js';
import { firstTime } from '../dataset/queries/dates.js';
import type { Conference, Source, Venue } from '../dataset/schema/conference.js';
import type { Text } from '../dataset/schema/values.js';
import { dateText, foreignZone, timeText, viewOfTimes } from './dates.js';
import { factLine } from './fact-line.js';
import { linked, linkList, materialList } from './materials.js';
import { organisationNames } from './organisation.js';
import { registration } from './registration.js';
import { sessionList } from './session.js';
import { comma, localised, paragraphs, plain } from './text.js';

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

/** Where facts come from, when that was written, and which facts they are: "Artikel på vifo.dk (19. maj 2017)". */
export function sourceLine(view: View, source: Source): TemplateResult {
  const date = dateText(view, { start: source.date });
  return html`${linked(source.url, localised(view, source.title))}${date ? html` (${date})` : ''}
  ${paragraphs(view, source.supports)}`;
}

type Section = TemplateResult | undefined;

/** Content under a heading of its own. */
export function section(view: View, title: string, content: Section): Section {
  return content && html`${heading(view.headingLevel + 1, 'subheading', title)}${content}`;
}

function textList(view: View, texts: readonly Text[] | undefined): Section {
  return texts?.length
    ? html`<ul class="bullets">
        ${texts.map((text) => html`<li>${localised(view, text)}</li>`)}
      </ul>`
    : undefined;
}

function sources(view: View, list: readonly Source[] | undefined): Section {
  if (!list?.length) return undefined;
  return html`<ul class="plain-list small" role="list">
    ${showRecords(list, (source) => html`<li>${sourceLine(view, source)}</li>`)}
  </ul>`;
}

/** Everything about a conference beyond its facts and summary, to be rendered when it is needed; undefined where there is nothing. */
export function conferenceBody(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
): (() => TemplateResult) | undefined {
  const isThere = (field: ConferenceField) => isInBody(field) && hasContent(conference, field);
  return [...fields].some(isThere) ? () => bodyOf(view, conference, fields) : undefined;
}

type BodyField = (typeof BODY)[number];

const isInBody = (field: ConferenceField): field is BodyField => BODY.some((each) => each === field);

function hasContent(conference: Conference, field: BodyField): boolean {
  try {
    const content = conference[field];
    return Array.isArray(content) ? content.length > 0 : content !== undefined;
  } catch {
    // The console says so when it is to be shown.
    return true;
  }
}

function bodyOf(view: View, conference: Conference, fields: ReadonlySet<ConferenceField>): TemplateResult {
  const { messages } = view;
  const { sessions = [] } = conference;
  // In our own words, which are not in the dataset's language.
  const accessibility = conference.accessibility?.map((feature) => ({
    [messages.language]: messages.accessibilityFeature[feature],
  }));
  const all: [field: ConferenceField, content: () => Section][] = [
    [
      'description',
      () => (conference.description?.length ? html`${paragraphs(view, conference.description)}` : undefined),
    ],
    ['perspectives', () => section(view, messages.perspectives, textList(view, conference.perspectives))],
    [
      'sessions',
      () => {
        const timed = viewOfTimes(view, sessions);
        const zone = timed.namesZones ? undefined : foreignZone(view, firstTime(sessions));
        return section(
          view,
          messages.programme + (zone ? ` (${zone})` : ''),
          sessions.length > 0 ? sessionList(timed, sessions) : undefined,
        );
      },
    ],
    ['materials', () => section(view, messages.materials, materialList(view, conference.materials))],
    ['links', () => section(view, messages.links, linkList(view, conference.links))],
    ['registration', () => section(view, messages.registration, registration(view, conference))],
    ['accessibility', () => section(view, messages.accessibility, textList(view, accessibility))],
    ['topics', () => section(view, messages.topics, textList(view, conference.topics))],
    ['sources', () => section(view, messages.sources, sources(view, conference.sources))],
  ];
  const shown = all
    .map(([field, content]) => fields.has(field) && showRecord<Section>(conference, content, undefined))
    .filter(Boolean);
  return onePiece(html`<div class="body" part="body">${shown}</div>`);
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
