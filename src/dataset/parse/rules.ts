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
