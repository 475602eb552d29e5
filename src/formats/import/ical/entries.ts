import type ICAL from 'ical.js';
import { DAY_LENGTH, hasTime } from '../../../dataset/queries/dates.js';
import type { Draft } from '../draft/draft.js';
import type { SourceCalendar, SourceEvent } from './components.js';
import { firstText, parameter } from './properties.js';
import type { Entry } from './records.js';
import { type CalendarContext, RecurrenceRules } from './recurrence.js';
import { eventState } from './status.js';
import {
  type CalendarTime,
  type EventTimes,
  instantOf,
  readDuration,
  readTime,
  shiftedTimes,
  wallDifference,
  writtenValues,
} from './times.js';
import { CalendarZones } from './zones.js';
import type { Place } from '../notice.js';
import { plainLine } from '../written/plain-paragraphs.js';
import { timeZoneName } from '../written/time-zone-name.js';

/** An entry with what its id is made from. */
export interface IdentifiedEntry extends Entry {
  readonly uid: string;
  /** `2027-09-14T09:00:00`, when an occurrence was to begin; undefined for a single event and the first occurrence. */
  readonly occurrence: string | undefined;
}

/** An event of one calendar, read as far as its own properties go. */
interface ReadEvent extends Entry {
  readonly uid: string;
  /** The occurrence that the event replaces. */
  readonly replaces: CalendarTime | undefined;
}

/** The zone that a calendar gives for all its times. */
export function zoneOf({ component }: SourceCalendar): string | undefined {
  return firstText(component, 'x-wr-timezone', 'timezone-id')?.trim();
}

/** A time of a property. A day or time that does not exist is reported, as ical.js would turn month 13 into the next year. */
function timeOf(
  draft: Draft,
  component: ICAL.Component,
  name: string,
  { zones }: CalendarContext,
  place: Place,
): CalendarTime | undefined {
  const property = component.getFirstProperty(name);
  if (!property) return undefined;
  const written = writtenValues(property)[0] ?? '';
  const time = readTime(property, written, zones);
  if (!time) draft.refuse({ code: 'date', path: [name], value: written }, place);
  return time;
}

function eventTimes(
  draft: Draft,
  component: ICAL.Component,
  context: CalendarContext,
  place: Place,
): EventTimes {
  const start = timeOf(draft, component, 'dtstart', context, place);
  const last = timeOf(draft, component, 'dtend', context, place);
  // An end without a zone is by the same clock as the start.
  const end = last && start?.zone && !last.zone && hasTime(last.local) ? { ...last, zone: start.zone } : last;
  const written = end ? undefined : firstText(component, 'duration')?.trim();
  const duration = written === undefined ? undefined : readDuration(written);
  if (written !== undefined && !duration) draft.note('duration-unknown', written, 'error', place);
  return { start, end: end ?? duration };
}

/** The content of an event without its time stamps. Two events with the same content are one. */
function contentOf(component: ICAL.Component): string {
  const properties = component.jCal as unknown as [string, [name: string, ...unknown[]][]];
  const said = properties[1].filter(([name]) => !/^(?:dtstamp|created|last-modified|sequence)$/.test(name));
  return JSON.stringify(said.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

const sequenceOf = (component: ICAL.Component) => Number(firstText(component, 'sequence') ?? 0) || 0;

/** Of the versions of one event, which have the same UID, time to replace and title, the last remains. */
function withoutOlder(draft: Draft, events: readonly ReadEvent[]): ReadEvent[] {
  const latest = new Map<string, ReadEvent>();
  const seen = new Set<string>();
  const remaining = events.filter((event) => {
    const content = contentOf(event.component);
    const isNew = !seen.has(content) || event.uid === '';
    seen.add(content);
    return isNew;
  });
  const keyOf = ({ uid, replaces, state }: ReadEvent) => JSON.stringify([uid, replaces, state.title]);
  for (const event of remaining) {
    const other = latest.get(keyOf(event));
    if (!other || sequenceOf(event.component) > sequenceOf(other.component)) latest.set(keyOf(event), event);
  }
  return remaining.filter((event) => {
    const newest = latest.get(keyOf(event)) ?? event;
    const isOlder = event.uid !== '' && sequenceOf(event.component) < sequenceOf(newest.component);
    if (isOlder) draft.note('event-replaced', titleOf(event), 'hint', event.place);
    return !isOlder;
  });
}

const titleOf = ({ state, uid }: ReadEvent) => plainLine(state.title) ?? uid;

/** Whether an event is for visitors. If not, that is said. */
function isShown(draft: Draft, event: ReadEvent): boolean {
  const { state, times, place, component } = event;
  const isEmpty = !times.start && plainLine(state.title) === undefined;
  if (state.hidden !== undefined) draft.note(`event-${state.hidden}`, titleOf(event), 'hint', place);
  else if (isEmpty) draft.note('event-empty', firstText(component, 'uid') ?? '', 'error', place);
  else if (!state.isTentative) return true;
  else if (draft.options.conference === undefined) {
    draft.note('event-tentative', titleOf(event), 'hint', place);
    return true;
  } else draft.note('session-tentative', titleOf(event), 'hint', place);
  return false;
}

/** Reads the events of the calendars of one file. */
export class EventReader {
  readonly #draft: Draft;
  readonly #rules = new RecurrenceRules();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** The events of a calendar and the occurrences of those that recur, without those that are not for visitors. */
  read(calendar: SourceCalendar): IdentifiedEntry[] {
    const zone = zoneOf(calendar);
    const context: CalendarContext = {
      zones: new CalendarZones(calendar.zones),
      timeZone: zone === undefined ? undefined : timeZoneName(zone),
    };
    const all = calendar.events.map((event) => this.#readEvent(event, calendar, context, zone));
    const events = withoutOlder(this.#draft, all);
    const replacements = new Map<string, ReadEvent[]>();
    for (const event of events) {
      if (event.replaces && event.uid !== '')
        replacements.set(event.uid, [...(replacements.get(event.uid) ?? []), event]);
    }
    const placed = new Set<ReadEvent>();
    const expanded = events
      .filter(({ replaces, uid }) => !replaces || uid === '')
      .flatMap((event) => this.#occurrences(event, replacements.get(event.uid) ?? [], placed, context));
    // A replacement whose recurring event is in another file, or was cut off, is an event, too.
    const alone = events
      .filter((event) => event.replaces && event.uid !== '' && !placed.has(event))
      .map((event) => ({ ...event, occurrence: event.replaces?.local }));
    return [...expanded, ...alone].filter((event) => isShown(this.#draft, event));
  }

  #readEvent(
    { line, component }: SourceEvent,
    { component: calendar }: SourceCalendar,
    context: CalendarContext,
    zone: string | undefined,
  ): ReadEvent {
    const place = { line };
    return {
      component,
      place,
      uid: firstText(component, 'uid')?.trim() ?? '',
      state: eventState(component, calendar),
      times: eventTimes(this.#draft, component, context, place),
      calendarZone: context.timeZone ?? zone,
      replaces: timeOf(this.#draft, component, 'recurrence-id', context, place),
    };
  }

  #occurrences(
    event: ReadEvent,
    replacements: readonly ReadEvent[],
    placed: Set<ReadEvent>,
    context: CalendarContext,
  ): (ReadEvent & { readonly occurrence: string | undefined })[] {
    const { component, times, place } = event;
    const isRecurring = ['rrule', 'rdate', 'exdate'].some((name) => component.getFirstProperty(name));
    if (!isRecurring || !times.start) return [{ ...event, occurrence: undefined }];
    const { list, problem } = this.#rules.occurrences(component, times, context);
    if (problem !== undefined) {
      this.#draft.note(
        `recurrence-${problem}`,
        titleOf(event),
        problem === 'invalid' ? 'error' : 'hint',
        place,
      );
    }
    const keyOf = ({ replaces }: ReadEvent) => (replaces ? instantOf(replaces, context.timeZone) : '');
    const ofAll = replacements
      .filter(({ component: each }) => isForFuture(each))
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return list.map(({ times: own, key, local }) => {
      const occurrence = local === times.start?.local ? undefined : local;
      // A calendar may name an occurrence of a time by its day.
      const day = local.slice(0, DAY_LENGTH);
      const exact = replacements.find((each) => keyOf(each) === key || keyOf(each) === day);
      if (exact) {
        placed.add(exact);
        return { ...exact, occurrence };
      }
      const future = ofAll.findLast((each) => keyOf(each) <= key);
      if (!future) return { ...event, times: own, occurrence };
      placed.add(future);
      const shift = wallDifference(future.replaces?.local ?? local, local);
      return { ...future, times: shiftedTimes(future.times, shift), occurrence };
    });
  }
}

function isForFuture(component: ICAL.Component): boolean {
  const range = parameter(component.getFirstProperty('recurrence-id'), 'range');
  return range?.toUpperCase() === 'THISANDFUTURE';
}

/** The parts of an entry's id: that of the source, and for occurrences the day, and the time if needed. */
export function idParts({ uid, occurrence, state, times }: IdentifiedEntry): {
  readonly parts: readonly string[];
  readonly more: string;
} {
  const title = plainLine(state.title) ?? '';
  const own = uid === '' ? title || 'event' : uid;
  const day = times.start?.local.slice(0, DAY_LENGTH) ?? '';
  // A title stays when an event moves, a day does not.
  if (occurrence === undefined) return { parts: [own], more: uid === '' ? day : title || day };
  const time = hasTime(occurrence) ? occurrence.slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length) : '';
  return { parts: [own, occurrence.slice(0, DAY_LENGTH)], more: time };
}
