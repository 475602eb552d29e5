import { isObject } from '../../../dataset/parse/value-kinds.js';
import { conferenceTimeZone } from '../draft/conference-time-zone.js';
import { Draft, known } from '../draft/draft.js';
import { finishDraft } from '../draft/finish-draft.js';
import { identifierFrom } from '../written/identifiers.js';
import { type Imported, type ImportOptions, refuseSource } from '../importer.js';
import { dateOf, materialsOf, programmeOf } from './sessions.js';
import { timetableBlocks, timetableEntries } from './timetable.js';
import { countNotCarried } from '../draft/not-carried.js';
import { cancelled, publicOnly } from '../draft/not-public.js';
import type { SourceNode } from '../source/source-node.js';

/** Fields of events that the dataset has no place for. */
const NO_PLACE = [
  'chairs',
  'organizer',
  'organizers',
  'contact',
  'contactInfo',
  'phone',
  'roomMapURL',
  'language',
];

/** Its label may say that it does not happen. */
function statusOf(event: SourceNode): string | undefined {
  const isOff = event.at('label', 'is_event_not_happening').value === true;
  const isPostponed = /postponed|udsat/i.test(event.at('label', 'title').word ?? '');
  return isOff ? (isPostponed ? 'postponed' : 'cancelled') : cancelled(event);
}

function keywords(event: SourceNode): unknown[] {
  return event
    .at('keywords')
    .items.flatMap((item) => item.word?.split(/[\n,;]/) ?? [item.line])
    .map((keyword) => (typeof keyword === 'string' ? keyword.trim() : keyword))
    .filter((keyword) => keyword !== '');
}

function addEvent(draft: Draft, event: SourceNode, id: string): void {
  const { place } = event;
  const title = event.at('title').line;
  const url = event.at('url').address ?? event.at('url').word;
  countNotCarried(draft, event, NO_PLACE);
  draft.add(
    'conferences',
    id,
    {
      title,
      start: dateOf(draft, event.at('startDate')),
      end: dateOf(draft, event.at('endDate')),
      timeZone: conferenceTimeZone(draft, event.at('timezone').word),
      status: statusOf(event),
      venue: known({
        name: event.first('location', 'roomFullname', 'room').line,
        street: event.at('address').line,
      }),
      description: event.at('description').paragraphs,
      topics: keywords(event),
      ...programmeOf(draft, event, id),
      materials: materialsOf(draft, event),
      links: url === undefined ? [] : [draft.placed(known({ title, url }), place)],
    },
    place,
  );
}

/** The events of an answer: a list, or, for a timetable, an object by the ids of events. */
function eventsOf(source: SourceNode): SourceNode[] {
  const results = source.at('results');
  if (!isObject(results.value)) return results.items.filter((event) => event.at('title').word !== undefined);
  if (results.at('title').word !== undefined) return [results];
  return results.fields
    .filter(([, days]) => days.isObject)
    .map(([id, days]) =>
      days.with({
        id,
        contributions: timetableEntries(days).map(({ value }) => value),
        blocks: timetableBlocks(days).map(({ value }) => value),
      }),
    );
}

/**
 * Imports events from Indico's export API, at any level of detail
 * (https://docs.getindico.io/en/stable/http-api/exporters/event/), and timetables. Contributions become sessions. Indico's
 * sessions, which group them, become tracks, or sessions if nothing is in them.
 */
export function importIndico(source: SourceNode, options: ImportOptions): Imported {
  const events = eventsOf(source);
  if (events.length === 0) return refuseSource('wrong-format', 'indico');
  if (options.conference !== undefined && events.length > 1) {
    return refuseSource('conference-ambiguous', options.conference);
  }
  const draft = new Draft(options, events[0]?.at('timezone').word);
  for (const event of publicOnly(draft, events)) {
    const base = event.at('url').address;
    const id = options.conference ?? identifierFrom('indico', event.at('id').word ?? '');
    addEvent(draft, event.written({ base }), id);
  }
  return finishDraft(draft);
}
