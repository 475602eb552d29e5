import ICAL from 'ical.js';

/** An event with the line of its `BEGIN`, counted from 1. */
export interface SourceEvent {
  readonly line: number;
  readonly component: ICAL.Component;
}

/** One VCALENDAR. A file may have several, each with its own time zones. */
export interface SourceCalendar {
  /** Without components, only the properties of the calendar itself. */
  readonly component: ICAL.Component;
  readonly zones: readonly ICAL.Component[];
  readonly events: readonly SourceEvent[];
}

/** The parts of a calendar that cannot be read. */
export interface Unreadable {
  readonly problem: 'line' | 'long-line' | 'recurrence' | 'unclosed' | 'outside';
  /** The line, counted from 1. */
  readonly line: number;
  /** The property or component, or the beginning of a line that is neither. */
  readonly name: string;
}

interface SourceFile {
  readonly calendars: readonly SourceCalendar[];
  readonly unreadable: readonly Unreadable[];
  /** Components other than events, such as tasks, with their numbers. */
  readonly skipped: ReadonlyMap<string, number>;
}

type JCal = [name: string, properties: unknown[], components: JCal[]];

/** A line of the calendar, unfolded, with its number in the file. */
interface ContentLine {
  readonly line: number;
  readonly text: string;
}

/** A property is read whole. Longer ones are files inside the calendar, or damage. */
const LONGEST_LINE = 500_000;

/** Deeper components are damage: RFC 5545 has three levels. */
const DEEPEST = 10;

/** Components of events and time zones, and the calendar itself. */
const READ = ['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT'];

/** Where a calendar is found again after damage. */
const OUTER = ['VCALENDAR', 'VEVENT'];

/** Reminders say nothing about the event. */
const SILENT = ['VALARM'];

const NAME = /^[A-Za-z0-9-]+(?=[;:])/;

/** `TZID=tzone://Microsoft/Custom:20270914T090000`: a colon needs quotes, which some programs leave out. */
const UNQUOTED_ZONE = /^(D[A-Z]+;TZID=)([a-z]+:\/\/[^:";]{1,100})(?=:)/i;

const RECURRENCE = ['RRULE', 'EXRULE'];

/** Long names are cut in messages. */
const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Unfolds the lines of a text (RFC 5545, section 3.1), whatever ends them. Empty lines do not interrupt a folded line. */
function* contentLines(text: string): Generator<ContentLine> {
  const lineEnd = /\r\n?|\n|$/g;
  let parts: string[] = [];
  let [start, number, first] = [0, 0, 1];
  while (start < text.length) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text);
    const line = text.slice(start, end?.index);
    start = lineEnd.lastIndex === end?.index ? text.length : lineEnd.lastIndex;
    number++;
    if (line === '') continue;
    if (parts.length > 0 && /^[ \t]/.test(line)) parts.push(line.slice(1));
    else {
      if (parts.length > 0) yield { line: first, text: parts.join('') };
      [parts, first] = [[line], number];
    }
  }
  if (parts.length > 0) yield { line: first, text: parts.join('') };
}

/** Rules are written in capitals, but RFC 5545, section 2, says that case does not matter. */
function inUpperCase(text: string): string {
  const colon = text.indexOf(':');
  return text.slice(0, colon) + text.slice(colon).toUpperCase();
}

/** Builds the components line by line, so that a wrong line takes nothing else with it. */
class ComponentReader {
  readonly #unreadable: Unreadable[] = [];
  readonly #skipped = new Map<string, number>();
  readonly #calendars: { readonly calendar: JCal; readonly events: { line: number; jCal: JCal }[] }[] = [];
  /** Innermost last. Without a jCal it is skipped. */
  #open: { readonly name: string; readonly line: number; readonly jCal: JCal | undefined }[] = [];
  /** Components that are not even remembered, as they lie too deep. */
  #tooDeep = 0;

  read(text: string): SourceFile {
    for (const line of contentLines(text)) this.#readLine(line);
    for (const { name, line } of this.#open) this.#report('unclosed', line, name);
    const calendars = this.#calendars.map(({ calendar: [name, properties, components], events }) => ({
      component: new ICAL.Component([name, properties, []]),
      zones: components.map((zone) => new ICAL.Component(zone)),
      events: events.map(({ line, jCal }) => ({ line, component: new ICAL.Component(jCal) })),
    }));
    return { calendars, unreadable: this.#unreadable, skipped: this.#skipped };
  }

  #report(problem: Unreadable['problem'], line: number, name: string): void {
    this.#unreadable.push({ problem, line, name: shorten(name) });
  }

  #readLine({ line, text }: ContentLine): void {
    const [name] = NAME.exec(text) ?? [];
    const upper = name?.toUpperCase();
    if (upper === 'BEGIN') this.#begin(text.slice('BEGIN:'.length).trim().toUpperCase(), line);
    else if (upper === 'END') this.#end(text.slice('END:'.length).trim().toUpperCase());
    else this.#property(upper, { line, text });
  }

  #begin(name: string, line: number): void {
    // An event or calendar cannot be inside another, so the one before was not closed.
    const outer = OUTER.includes(name) ? this.#open.findIndex((each) => each.name === name) : -1;
    if (outer >= 0) this.#close(outer);
    if (this.#open.length >= DEEPEST) {
      this.#tooDeep++;
      return;
    }
    const parent = this.#open.at(-1);
    const isRead = READ.includes(name) && (parent === undefined || parent.jCal !== undefined);
    const jCal: JCal | undefined = isRead ? [name.toLowerCase(), [], []] : undefined;
    this.#open.push({ name, line, jCal });
    if (!jCal) {
      if (parent?.jCal !== undefined && !SILENT.includes(name))
        this.#skipped.set(name, (this.#skipped.get(name) ?? 0) + 1);
      return;
    }
    if (name === 'VCALENDAR') this.#calendars.push({ calendar: jCal, events: [] });
    else if (name === 'VEVENT') this.#calendar().events.push({ line, jCal });
    else if (name === 'VTIMEZONE') this.#calendar().calendar[2].push(jCal);
    else parent?.jCal?.[2].push(jCal);
  }

  /** The last calendar. Events without one get one of their own. */
  #calendar() {
    const last = this.#calendars.at(-1);
    if (last) return last;
    const made = { calendar: ['vcalendar', [], []] as JCal, events: [] };
    this.#calendars.push(made);
    return made;
  }

  #end(name: string): void {
    const index = this.#open.findLastIndex((each) => each.name === name);
    if (this.#tooDeep > 0 && !(OUTER.includes(name) && index >= 0)) {
      this.#tooDeep--;
      return;
    }
    if (index < 0) return;
    this.#close(index + 1);
    this.#open.length = index;
  }

  /** Closes the components from here on, which did not say where they end. */
  #close(from: number): void {
    for (const { name, line } of this.#open.slice(from)) this.#report('unclosed', line, name);
    this.#open.length = from;
    this.#tooDeep = 0;
  }

  #property(name: string | undefined, { line, text }: ContentLine): void {
    const owner = this.#open.at(-1);
    if (this.#tooDeep > 0 || (owner && !owner.jCal)) return;
    if (!owner?.jCal) {
      this.#report('outside', line, name ?? text);
    } else if (name === undefined) {
      this.#report('line', line, text);
    } else if (text.length > LONGEST_LINE) {
      this.#report('long-line', line, name);
    } else {
      try {
        const written = RECURRENCE.includes(name) ? inUpperCase(text) : text.replace(UNQUOTED_ZONE, '$1"$2"');
        owner.jCal[1].push(ICAL.parse.property(written, ICAL.design.icalendar) as unknown);
      } catch {
        this.#report(RECURRENCE.includes(name) ? 'recurrence' : 'line', line, name);
      }
    }
  }
}

/**
 * Splits a calendar (RFC 5545) into its components. What cannot be read is left out and listed; the rest is read.
 */
export function readCalendars(text: string): SourceFile {
  return new ComponentReader().read(text);
}
