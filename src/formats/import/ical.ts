import ICAL from 'ical.js';
import type { Fields } from '../../dataset/reading/read-record.js';
import { distinctIds } from './distinct-ids.js';
import { Draft, known } from './draft.js';
import { finishDraft } from './finish-draft.js';
import { calendarParts } from './ical-events.js';
import { eventTimes } from './ical-time.js';
import { identifierFrom } from './identifier-from.js';
import type { Imported, Importer } from './imported.js';
import type { Place } from './notice.js';
import { plainLine, plainParagraphs } from './plain-paragraphs.js';
import { refuseSource } from './refuse-source.js';

const STATUS: Readonly<Record<string, string>> = { CANCELLED: 'cancelled', CONFIRMED: 'scheduled' };

/** An event that was read, and where it stands. */
interface Entry {
  readonly event: ICAL.Event;
  readonly place: Place;
}

const END = '\r\nEND:VCALENDAR\r\n';

function words(event: ICAL.Event, name: string): string[] {
  const values = event.component
    .getAllProperties(name)
    .flatMap((property) => property.getValues() as unknown[]);
  return values.map(String).filter((value) => value.trim() !== '');
}

/** Each event is read by itself with the rest of the calendar around it, where its zones are. */
function readEvents(draft: Draft, text: string): Entry[] {
  const { rest, events } = calendarParts(text);
  const head = rest.replace(/END:VCALENDAR\s*$/i, '').trimEnd();
  return events.flatMap(({ line, text: lines }) => {
    const place = { line };
    try {
      const calendar = new ICAL.Component(ICAL.parse(`${head}\r\n${lines}${END}`) as unknown[]);
      const component = calendar.getFirstSubcomponent('vevent');
      return component ? [{ event: new ICAL.Event(component), place }] : [];
    } catch (error) {
      draft.note('not-icalendar', error instanceof Error ? error.message : String(error), 'error', place);
      return [];
    }
  });
}

/** What conferences and sessions have in common. */
function common(draft: Draft, { event, place }: Entry): Fields {
  if (event.isRecurring()) draft.note('recurring', event.summary || event.uid, 'hint', place);
  const [status] = words(event, 'status');
  return {
    title: plainLine(event.summary || ''),
    ...eventTimes(draft, event, place),
    status: status && STATUS[status.toUpperCase()],
  };
}

function toConference(draft: Draft, entry: Entry): Fields {
  const { event } = entry;
  const fields = common(draft, entry);
  const [url] = words(event, 'url');
  return {
    ...fields,
    venue: known({ name: plainLine(event.location || '') }),
    description: plainParagraphs(event.description || ''),
    topics: words(event, 'categories'),
    links: url === undefined ? [] : [draft.placed(known({ title: fields.title, url }), entry.place)],
  };
}

function toSession(draft: Draft, entry: Entry, id: string): Fields {
  const { event } = entry;
  const session = {
    id,
    ...common(draft, entry),
    abstract: plainParagraphs(event.description || ''),
    room: plainLine(event.location || ''),
  };
  return draft.placed(known(session), entry.place);
}

function zoneOf(rest: string): string | undefined {
  return /^X-WR-TIMEZONE(?:;[^:]*)?:(.+?)\s*$/im.exec(rest)?.[1];
}

/**
 * A calendar (RFC 5545): each event is a conference, or, with an id of a conference, one of its sessions. Of a recurring event
 * the first is taken, and that is said.
 */
export const importICal: Importer = (text, options): Imported => {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return refuseSource('wrong-format', 'ical');
  const draft = new Draft(options, zoneOf(calendarParts(text).rest));
  // An exception to a recurring event has the id of the whole, and is none of its own.
  const entries = readEvents(draft, text).filter(({ event }) => !event.isRecurrenceException());
  const ids = distinctIds(
    entries.map(({ event }) => {
      const day = event.component.getFirstPropertyValue('dtstart')?.toString().slice(0, 'yyyy-mm-dd'.length);
      return { id: identifierFrom(event.uid || event.summary || 'event'), more: day ?? '' };
    }),
  );
  const all = entries.map((entry, index) => ({ entry, id: ids[index] ?? '' }));
  if (options.conference === undefined) {
    for (const { entry, id } of all) draft.add('conferences', id, toConference(draft, entry), entry.place);
  } else {
    const sessions = all.map(({ entry, id }) => toSession(draft, entry, id));
    draft.add('conferences', options.conference, { sessions }, { line: 1 });
  }
  return finishDraft(draft);
};
