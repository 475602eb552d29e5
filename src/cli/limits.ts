import { constants } from 'node:buffer';
import type { CliLanguage, Option } from './command.js';
import type { Limits } from './io.js';

/** Bytes of a file or standard input. More do not fit into one text. */
export const MOST_BYTES = constants.MAX_STRING_LENGTH;

export const MEGABYTE = 1_000_000;

/** The options of commands that load web addresses. */
export const LIMIT_OPTIONS = {
  maxSize: { type: 'number', default: 100 },
  timeout: { type: 'number', default: 60 },
} as const satisfies Readonly<Record<string, Option>>;

type LimitOption = keyof typeof LIMIT_OPTIONS;

export const LIMIT_PARAMETERS: Readonly<Record<CliLanguage, Readonly<Record<LimitOption, string>>>> = {
  da: {
    maxSize: 'Hent højst så mange MB fra en webadresse, pakket ud',
    timeout: 'Vent højst så mange sekunder på en webadresse, i alt',
  },
  en: {
    maxSize: 'Load at most this many MB from a web address, unpacked',
    timeout: 'Wait at most this many seconds for a web address, in total',
  },
};

/** The longest time that a timer can wait, in seconds. */
const LONGEST = 2_000_000;

/** The name of an option with a value that is no limit; undefined if there is none. */
export function findInvalidLimit(values: Readonly<Record<string, unknown>>): LimitOption | undefined {
  const isLimit = (value: unknown, most: number) => typeof value === 'number' && value > 0 && value <= most;
  if (!isLimit(values['maxSize'] ?? 1, MOST_BYTES / MEGABYTE)) return 'maxSize';
  return isLimit(values['timeout'] ?? 1, LONGEST) ? undefined : 'timeout';
}

/** The limits that the options of a command set. */
export function limitsOf(values: Readonly<Record<string, unknown>> = {}): Limits {
  const valueOf = (name: LimitOption) => Number(values[name] ?? LIMIT_OPTIONS[name].default);
  return { bytes: valueOf('maxSize') * MEGABYTE, milliseconds: valueOf('timeout') * 1000 };
}
