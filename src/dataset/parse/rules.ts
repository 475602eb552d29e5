/**
 * Rules for values beyond their type. The schemas are built from these, and so is the reader that runs in browsers,
 * which therefore loads no schema.
 */

/**
 * A BCP 47 language tag of language, script, region and variants, none of them twice: `da`, `en-GB`, `zh-Hant`. At any other
 * `Intl` throws.
 */
export const LANGUAGE =
  /^(?!.*(-[a-z\d]{4,8})(?=-|$).*\1(?=-|$))[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/;

export const NOT_BLANK = /\S/;

/** Control characters but tab and line breaks, halves of surrogate pairs, and what Unicode keeps from being characters. */
const NO_TEXT = '\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF\\uFFFE\\uFFFF';

export const PLAIN_TEXT = new RegExp(`^(?!\\s*$)[^${NO_TEXT}]*$`, 'u');

const NO_TEXTS = new RegExp(`[${NO_TEXT}]+`, 'gu');

/** Without the characters that no text has. */
export function withoutControls(text: string): string {
  return text.replace(NO_TEXTS, '');
}

export const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export const WEB_ADDRESS = new RegExp(`^https?://[^\\s${NO_TEXT}]+$`, 'iu');

const MAIL_LABEL = `[^\\s@<>".${NO_TEXT}]+`;

export const EMAIL = new RegExp(`^[^\\s@<>"${NO_TEXT}]+@${MAIL_LABEL}(\\.${MAIL_LABEL})+$`, 'u');

export const PHONE = /^\+?[\d(][\d\s().-]{1,22}\d$/;

export const MEDIA_TYPE = /^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/;

/** ISO 3166-1 alpha-2, `DK`. */
export const COUNTRY = /^[A-Z]{2}$/;

/** A colour as `#rgb` or `#rrggbb`. */
export const COLOUR = /^#(?:[\da-f]{3}){1,2}$/i;

/** ISO 8601 in days, hours, minutes and seconds: `PT45M`. */
export const DURATION = /^P(?!$)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

/** ISO 4217, `DKK`. */
export const CURRENCY = /^[A-Z]{3}$/;

/**
 * ISO 8601 in any precision from the year down; a time needs its offset from UTC. Years from 1000 to 9998: those beyond lose
 * a digit or get one more in some time zone, and programs write them where they know no date.
 */
export const DATE =
  /^(?!9999)([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?)?)?$/;

/** Dates whose year lies beyond; of times in the first and last days there is a time zone in which it does. */
export const YEAR_BEYOND = /^(?:(?:0\d{3}|9999)(?!\d)|(?:1000-01-0[12]|9998-12-3[01])T)/;

/** Whether the day exists in its month, too: `2017-02-29` matches the pattern, but there was no such day. */
export function isDate(value: string): boolean {
  const day = Number(value.slice(8, 10));
  return (
    DATE.test(value) &&
    !YEAR_BEYOND.test(value) &&
    (day <= 28 || new Date(`${value.slice(0, 10)}T00:00Z`).getUTCDate() === day)
  );
}

export function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value) && URL.canParse(value);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes the clock of a time zone (IANA name) as `2026-11-23 09:00`. One for each, because to make one is slow.
 *
 * @throws RangeError where the runtime does not know the time zone
 */
export function clockFormat(timeZone: string): Intl.DateTimeFormat {
  // Swedish uses the ISO 8601 format.
  const format =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone });
  clocks.set(timeZone, format);
  return format;
}

/** Whether the runtime knows the IANA time zone. */
export function isTimeZone(value: string): boolean {
  try {
    clockFormat(value);
    return true;
  } catch {
    return false;
  }
}

/** Rules across the fields of a record. Apart from the schemas, because the reader in browsers loads none. */

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
