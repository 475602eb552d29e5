import { hasTime } from './dates.js';
import { eventStatus, type ConferenceEvent } from './events.js';

/** Two events at the same time. */
export interface Clash {
  readonly first: ConferenceEvent;
  readonly second: ConferenceEvent;
  /** How long they overlap; undefined where an end is not known. */
  readonly minutes: number | undefined;
}

interface Span {
  readonly event: ConferenceEvent;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number | undefined;
}

function spanOf(event: ConferenceEvent): Span | undefined {
  const { start, end } = event.session ?? event.conference;
  // Nobody goes to what is cancelled, and a day or a month is no time to be somewhere.
  if (eventStatus(event) === 'cancelled' || start === undefined || !hasTime(start)) return undefined;
  const from = Date.parse(start);
  const until = end !== undefined && hasTime(end) ? Date.parse(end) : undefined;
  return { event, start: from, end: until !== undefined && until > from ? until : undefined };
}

/** How long the later of two spans overlaps the earlier. In minutes; `undefined` unknown, and 0 not at all. */
function overlap(earlier: Span, later: Span): number | undefined {
  if (later.start === earlier.start && (earlier.end === undefined || later.end === undefined))
    return undefined;
  if (earlier.end === undefined || later.start >= earlier.end) return 0;
  if (later.end === undefined) return undefined;
  return Math.ceil((Math.min(earlier.end, later.end) - later.start) / 60_000);
}

/**
 * The pairs of events that overlap, in the order of time, by instants: they may be in several time zones. An event that begins
 * when another ends does not, nor does one that is cancelled. One without an end lasts for a moment.
 */
export function findClashes(events: readonly ConferenceEvent[]): readonly Clash[] {
  const spans = events
    .map(spanOf)
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start);
  return spans.flatMap((first, index) => {
    const last = first.end ?? first.start;
    const clashes: Clash[] = [];
    for (const second of spans.slice(index + 1)) {
      if (second.start > last) break;
      const minutes = overlap(first, second);
      if (minutes !== 0) clashes.push({ first: first.event, second: second.event, minutes });
    }
    return clashes;
  });
}
