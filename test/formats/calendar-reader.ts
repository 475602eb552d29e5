/** Reads iCalendar with nothing but RFC 5545 in mind, so that what one library wrote is not read by that library alone. */

/** A property's parameters and value, as written and unescaped. */
export interface ReadProperty {
  readonly parameters: string;
  readonly value: string;
}

export type ReadEvent = ReadonlyMap<string, ReadProperty>;

const LINE = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/s;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', N: '\n' };

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}

/** The events of a file. */
export function readEvents(file: string): ReadEvent[] {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Map<string, ReadProperty>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const [, name, parameters = '', value = ''] = LINE.exec(line) ?? [];
    if (name) events.at(-1)?.set(name, { parameters, value: unescaped(value) });
  }
  return events;
}

/** When it is, in milliseconds since 1970; days as the midnight, in UTC, that they begin with. */
export function readInstant(event: ReadEvent | undefined, name: 'DTSTART' | 'DTEND'): number | undefined {
  const property = event?.get(name);
  if (!property) return undefined;
  const digits = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/.exec(property.value);
  if (!digits) throw new Error(`${name} is no instant in UTC and no day: ${property.value}`);
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = digits.map(Number);
  const isDay = property.parameters === ';VALUE=DATE';
  if (isDay === property.value.includes('T')) throw new Error(`${name} says of itself what it is not.`);
  return Date.UTC(year ?? NaN, (month ?? NaN) - 1, day, hours || 0, minutes || 0, seconds || 0);
}
