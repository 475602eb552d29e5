interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** What it shows, by dates of the dataset. */
  readonly known: Map<string, string>;
}

/** More instants than a large dataset has; the bound is for a server. */
const LIMIT = 50_000;

const clocks = new Map<string, Clock>();

function clockOf(timeZone: string): Clock {
  const clock = clocks.get(timeZone) ?? {
    // Swedish writes dates and times as ISO 8601 does.
    format: new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone }),
    known: new Map(),
  };
  clocks.set(timeZone, clock);
  return clock;
}

/** The wall clock, `2026-11-23 09:00`, of an instant in a time zone (IANA name). */
export function clockIn(timeZone: string, instant: Date): string {
  return clockOf(timeZone).format.format(instant);
}

/** The calendar day, `2026-11-23`, of an instant in a time zone (IANA name). */
export function dayIn(timeZone: string, instant: Date): string {
  return clockIn(timeZone, instant).slice(0, '2026-11-23'.length);
}

/** The wall clock of a date-time of the dataset in a zone, which compares as text: `2030-09-12 09:00`. */
export function wallClock(date: string, timeZone: string): string {
  const { format, known } = clockOf(timeZone);
  // A selection asks for the same instants at each keystroke, and Intl is slow.
  const text = known.get(date) ?? format.format(new Date(date));
  if (known.size >= LIMIT) known.clear();
  known.set(date, text);
  return text;
}
