/**
 * What a value must be beyond its type. The schemas are built from these, and so is the reader that runs in browsers,
 * which therefore loads no schema.
 */

/** A BCP 47 language tag of language, script, region and variants: `da`, `en-GB`, `zh-Hant`. At any other `Intl` throws. */
export const LANGUAGE =
  /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*$/;

export const NOT_BLANK = /\S/;

export const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export const WEB_ADDRESS = /^https?:\/\/\S+$/i;

export const EMAIL = /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/;

export const PHONE = /^\+?[\d(][\d\s().-]{1,22}\d$/;

export const MEDIA_TYPE = /^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/;

/** ISO 3166-1 alpha-2, `DK`. */
export const COUNTRY = /^[A-Z]{2}$/;

/** ISO 4217, `DKK`. */
export const CURRENCY = /^[A-Z]{3}$/;

/** ISO 8601 in any precision from the year down; a time needs its offset from UTC. */
export const DATE =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?)?)?$/;

/** Whether the day exists in its month, too: `2017-02-29` matches the pattern, but there was no such day. */
export function isDate(value: string): boolean {
  const day = Number(value.slice(8, 10));
  return DATE.test(value) && (day <= 28 || new Date(`${value.slice(0, 10)}T00:00Z`).getUTCDate() === day);
}

export function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value) && URL.canParse(value);
}

/** Whether the runtime knows the IANA time zone. */
export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** What the fields of a record must be together. Apart from the schemas, because the reader in browsers loads none. */

export interface Period {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export interface Named {
  readonly person?: unknown;
  readonly name?: unknown;
}

export interface Titled {
  readonly title?: unknown;
  readonly speakers?: readonly unknown[] | undefined;
}

/** Compares as much as both dates say: `2017` and `2017-09-06` may be the same day, two date-times are two instants. */
function liesBefore(end: string, start: string): boolean {
  const shared = Math.min(end.length, start.length);
  const haveTimes = shared > 'yyyy-mm-dd'.length;
  return haveTimes ? Date.parse(end) < Date.parse(start) : end.slice(0, shared) < start.slice(0, shared);
}

/** Refuses an end that certainly lies before the start. */
export function endsAfterStart({ start, end }: Period): boolean {
  return start === undefined || end === undefined || !liesBefore(end, start);
}

/** A contact names a person of the dataset or carries its own name. */
export function hasName({ person, name }: Named): boolean {
  return person !== undefined || name !== undefined;
}

/** A session may lack a title where only the speakers are known, as on many pages about past conferences. */
export function hasTitle({ title, speakers = [] }: Titled): boolean {
  return title !== undefined || speakers.length > 0;
}
