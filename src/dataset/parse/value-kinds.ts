import type { IssueCode } from '../issues/issue.js';
import type { Text } from '../schema/values.js';
import {
  COLOUR,
  COUNTRY,
  CURRENCY,
  DURATION,
  EMAIL,
  IDENTIFIER,
  isDate,
  isTimeZone,
  isWebAddress,
  LANGUAGE,
  MEDIA_TYPE,
  NOT_BLANK,
  PHONE,
  PLAIN_TEXT,
  withoutControls,
  YEAR_BEYOND,
} from './rules.js';

/** A fault in a value, and the values that would be right. */
interface Objection {
  readonly code: IssueCode;
  readonly expected?: readonly string[];
  /** The value without what is wrong in it. */
  readonly instead?: string;
}

/** Looks at a single value. */
export type Check = (value: unknown) => Objection | undefined;

export type Fields = Record<string, unknown>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A character that stands for bytes that nobody could read. */
const REPLACEMENT = '\uFFFD';

/** Those of a value's texts that have lost characters. */
export function textsWithReplacements(value: unknown): string[] {
  return (isObject(value) ? Object.values(value) : [value]).filter(
    (text) => typeof text === 'string' && text.includes(REPLACEMENT),
  ) as string[];
}

const wrongType = (expected: string): Objection => ({ code: 'type', expected: [expected] });

function stringOf(rule: RegExp | ((value: string) => boolean), code: IssueCode): Check {
  const isRight = typeof rule === 'function' ? rule : (value: string) => rule.test(value);
  return (value) => {
    if (typeof value !== 'string') return wrongType('string');
    return isRight(value) ? undefined : { code };
  };
}

function numberFrom(least: number, code: IssueCode, isWhole: boolean, most = Infinity): Check {
  return (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('number');
    if (isWhole && !Number.isSafeInteger(value)) return wrongType('int');
    return value < least || value > most ? { code } : undefined;
  };
}

/** A text of which all can be shown, or, without the characters that no text has, the rest. */
const plainText: Check = (value) => {
  if (typeof value !== 'string') return wrongType('string');
  if (PLAIN_TEXT.test(value)) return undefined;
  const instead = withoutControls(value);
  return NOT_BLANK.test(instead) ? { code: 'character', instead } : { code: 'text' };
};

/** A text, or one per language. */
export function isText(value: unknown): value is Text {
  if (!isObject(value)) return !plainText(value);
  const texts = Object.entries(value);
  return texts.length > 0 && texts.every(([language, each]) => LANGUAGE.test(language) && !plainText(each));
}

/** The kinds of single values, by the names that `COMPILED_SCHEMA` has for them. */
export const VALUE_KINDS: Readonly<Record<string, Check>> = {
  string: stringOf(() => true, 'type'),
  'plain-text': plainText,
  text: (value) =>
    isText(value) ? undefined : typeof value === 'string' ? plainText(value) : { code: 'text' },
  identifier: stringOf(IDENTIFIER, 'identifier'),
  language: stringOf(LANGUAGE, 'language'),
  date: (value) =>
    stringOf(isDate, typeof value === 'string' && YEAR_BEYOND.test(value) ? 'date-range' : 'date')(value),
  'time-zone': stringOf(isTimeZone, 'time-zone'),
  'web-address': stringOf(isWebAddress, 'web-address'),
  email: stringOf(EMAIL, 'email'),
  phone: stringOf(PHONE, 'phone'),
  'media-type': stringOf(MEDIA_TYPE, 'media-type'),
  country: stringOf(COUNTRY, 'country'),
  currency: stringOf(CURRENCY, 'currency'),
  colour: stringOf(COLOUR, 'colour'),
  duration: stringOf(DURATION, 'duration'),
  version: numberFrom(1, 'type', true),
  amount: numberFrom(0, 'negative', false),
  'whole-number': numberFrom(0, 'negative', true),
  latitude: numberFrom(-90, 'coordinate', false, 90),
  longitude: numberFrom(-180, 'coordinate', false, 180),
  consent: (value) => (value === true ? undefined : { code: 'consent' }),
};
