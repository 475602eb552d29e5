import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { EMAIL } from '../../../dataset/parse/rules.js';
import { Draft, known } from '../draft/draft.js';
import { finishDraft } from '../draft/finish-draft.js';
import { readCalendars, type SourceCalendar, type Unreadable } from './components.js';
import { EventReader, idParts, type IdentifiedEntry, zoneOf } from './entries.js';
import { firstText } from './properties.js';
import { toConference, toSession } from './records.js';
import { colouredTracks } from './tracks.js';
import { identifierFrom } from '../written/identifiers.js';
import { type Imported, type Importer, refuseSource } from '../importer.js';
import type { ImportNoticeCode } from '../notice.js';
import { plainLine, plainParagraphs } from '../written/plain-paragraphs.js';

/** Lines that cannot be read are reported one by one up to this number. */
const MOST_REPORTED = 20;

const PROBLEMS: Readonly<Record<Unreadable['problem'], ImportNoticeCode>> = {
  line: 'calendar-line',
  outside: 'calendar-line',
  'long-line': 'calendar-long-line',
  unclosed: 'calendar-unclosed',
  recurrence: 'calendar-recurrence',
};

function reportUnreadable(draft: Draft, all: readonly Unreadable[]): void {
  for (const { problem, name, line } of all.slice(0, MOST_REPORTED))
    draft.note(PROBLEMS[problem], name, 'error', { line });
  const others = all.length - MOST_REPORTED;
  if (others > 0) draft.note('calendar-more-lines', String(others), 'error');
}

/** Written by our own export, which puts several fields into one and the host of the dataset into ids. */
const OWN_CALENDAR = /^PRODID:-\/\/conference-widgets\/\//m;

/** Fields that the export of a calendar cannot give back as they were. */
const COMPOSED = [
  'title',
  'status',
  'venue',
  'onlineUrl',
  'image',
  'description',
  'abstract',
  'room',
  'track',
  'tracks',
  'topics',
  'links',
  'registration',
  'materials',
];

/** The last part of a UID, `@example.org`. Ids of conferences and sessions have no `@`, and no slash between them. */
const HOST = /@[^@]*$/;

/** An event keeps its id whatever else the file has. */
function entryIds(draft: Draft, entries: readonly IdentifiedEntry[]): string[] {
  const { conference } = draft.options;
  const list = conference === undefined ? 'conferences' : `conferences/${conference}/sessions`;
  return draft.distinctIds(
    list,
    entries.map((entry) => {
      const { parts, more } = idParts(entry);
      const own =
        draft.composed.size > 0 ? parts.map((part) => part.replace(HOST, '').replace(/^.*\//, '')) : parts;
      return { id: identifierFrom(...own), more, isOwn: entry.uid !== '' };
    }),
  );
}

/** Title and description of the conference that a calendar is about. The mailbox of its owner is not a title. */
function calendarFields(calendar: SourceCalendar | undefined): Fields {
  if (!calendar) return {};
  const title = plainLine(firstText(calendar.component, 'name', 'x-wr-calname') ?? '');
  return known({
    title: title !== undefined && EMAIL.test(title) ? undefined : title,
    description: plainParagraphs(firstText(calendar.component, 'description', 'x-wr-caldesc') ?? ''),
  });
}

/** The zone of the sessions' conference, if they agree. */
function sharedZone(draft: Draft, entries: readonly IdentifiedEntry[]): string | undefined {
  const zones = new Set(
    entries.map((entry) => toConference(new Draft(draft.options, draft.timeZone), entry).timeZone),
  );
  const [zone] = zones;
  return zones.size === 1 && typeof zone === 'string' ? zone : undefined;
}

/**
 * Imports a calendar (RFC 5545). Each event is a conference, or a session of the conference whose id is given. So is each
 * occurrence of an event that recurs, up to a limit.
 */
export const importICal: Importer = (text, options): Imported => {
  if (/^\s*BEGIN:VCARD/i.test(text)) return refuseSource('file-vcard', '');
  const { calendars, unreadable, skipped } = readCalendars(text);
  if (calendars.length === 0) return refuseSource('wrong-format', 'ical');
  if (calendars.every(({ events }) => events.length === 0)) {
    const others = [...skipped].map(([name, count]) => `${name} × ${count}`).join(', ');
    return refuseSource('calendar-empty', others);
  }
  const [first] = calendars;
  const draft = new Draft(options, first && zoneOf(first));
  if (OWN_CALENDAR.test(text)) for (const field of COMPOSED) draft.composed.add(field);
  reportUnreadable(draft, unreadable);
  for (const [name, count] of skipped) draft.notCarried(name, count);
  const reader = new EventReader(draft);
  const entries = calendars.flatMap((calendar) => reader.read(calendar));
  const ids = entryIds(draft, entries);
  const named = entries.map((entry, index) => ({ entry, id: ids[index] ?? '' }));
  if (options.conference === undefined) {
    for (const calendar of calendars)
      if (calendarFields(calendar).title !== undefined) draft.notCarried('X-WR-CALNAME');
    for (const { entry, id } of named) draft.add('conferences', id, toConference(draft, entry), entry.place);
  } else {
    const tracks = colouredTracks(
      draft,
      entries.map(({ component }) => component),
    );
    const sessions = named.map(({ entry, id }) => toSession(draft, entry, id, tracks));
    const timeZone = sharedZone(draft, entries);
    draft.add(
      'conferences',
      options.conference,
      { ...calendarFields(first), timeZone, tracks: tracks.records, sessions },
      { line: 1 },
    );
  }
  return finishDraft(draft);
};
