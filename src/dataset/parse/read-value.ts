import type { Issue, Path } from '../issues/issue.js';
import type { RecordField } from './compiled-schema.js';
import type { ListIds } from './derived-ids.js';
import { readParagraphs } from './long-text.js';
import { LANGUAGE } from './rules.js';
import { type Fields, isObject, isText, textsWithReplacements, VALUE_KINDS } from './value-kinds.js';

/** The ids of a list: to look them up, and to name them in an issue. */
interface KnownIds {
  /** By each id as it is written, and by each that was derived, the id that its record is kept under. */
  readonly kept: ReadonlyMap<unknown, string>;
  readonly names: readonly string[];
}

/** The results collected while one dataset is read. */
export interface Reading {
  readonly issues: Issue[];
  /** By the name of each list of the root that has been read. */
  readonly ids: Map<string, KnownIds>;
  readonly around?: RecordReading | undefined;
}

/** Stands around the reading of each record of the root, for who reads a dataset again of which little has changed. */
export type RecordReading = (
  record: unknown,
  place: Path,
  ids: ListIds,
  reading: Reading,
  read: () => Generator<undefined, Fields | undefined>,
) => Generator<undefined, Fields | undefined>;

function hintReplacements(value: unknown, path: Path, at: string | number, { issues }: Reading): void {
  for (const text of textsWithReplacements(value)) {
    issues.push({ code: 'replacement-character', severity: 'hint', path: [...path, at], value: text });
  }
}

/** The languages of a text that can be read; undefined where none can. */
function readLanguages(value: Fields, path: Path, reading: Reading): Fields | undefined {
  const before = reading.issues.length;
  const kept: Fields = {};
  for (const [language, text] of Object.entries(value)) {
    const objection = LANGUAGE.test(language)
      ? VALUE_KINDS['plain-text']?.(text)
      : { code: 'language' as const };
    const instead = objection ? objection.instead : text;
    if (objection) {
      const leftOut = instead === undefined ? 'item' : undefined;
      const wrong = objection.code === 'language' ? language : text;
      reading.issues.push({
        ...objection,
        severity: 'error',
        path: [...path, language],
        value: wrong,
        leftOut,
      });
    }
    if (instead !== undefined) kept[language] = instead;
  }
  if (Object.keys(kept).length > 0) return kept;
  // One issue for the whole text will do.
  reading.issues.length = before;
  return undefined;
}

/**
 * A value that can be shown: as it is written, without what is wrong in it, or the one that the field falls back to;
 * undefined where it has to be left out. The issues say which.
 *
 * @param at the last step of its path, which is added only where there is an issue
 */
export function readValue(
  field: RecordField,
  value: unknown,
  path: Path,
  at: string | number,
  leftOut: Issue['leftOut'],
  reading: Reading,
): unknown {
  const { check, refersTo, fallback } = field;
  const known = refersTo === undefined ? undefined : reading.ids.get(refersTo);
  const objection =
    check(value) ??
    (refersTo === undefined || known?.kept.has(value)
      ? undefined
      : { code: 'unknown-reference' as const, expected: known?.names ?? [] });
  if (!objection) {
    hintReplacements(value, path, at, reading);
    return value;
  }
  if (objection.code === 'text' && isObject(value)) {
    const languages = readLanguages(value, [...path, at], reading);
    if (languages) return languages;
  }
  const instead: unknown = objection.instead ?? known?.kept.get(value) ?? fallback;
  reading.issues.push({
    ...objection,
    // The one value that consent can have is worth saying even where nothing stands.
    code: value === undefined && objection.code !== 'consent' ? 'missing' : objection.code,
    severity: 'error',
    path: [...path, at],
    value,
    ...(instead === undefined ? { leftOut } : { instead }),
  });
  return instead;
}

/** The good values of a list. One value that stands in place of a list is taken for a list of it. */
function readValues(field: RecordField, value: unknown, path: Path, reading: Reading): unknown[] | undefined {
  const place = [...path, field.name];
  if (Array.isArray(value)) {
    // A copy, because a list may have holes, which `map` leaves out.
    const values = [...(value as unknown[])].map((each, at) =>
      readValue(field, each, place, at, 'item', reading),
    );
    return values.filter((each) => each !== undefined);
  }
  const isOne = !field.check(value) && (!field.refersTo || reading.ids.get(field.refersTo)?.kept.has(value));
  const instead = isOne ? [value] : undefined;
  const fate = instead ? { instead } : ({ leftOut: 'field' } as const);
  reading.issues.push({ code: 'type', severity: 'error', path: place, value, expected: ['array'], ...fate });
  return instead;
}

/** The value of a field that holds no records. */
export function readSimple(field: RecordField, value: unknown, path: Path, reading: Reading): unknown {
  const { name, isList, isLongText, isOptional } = field;
  if (isList && !(isLongText && !Array.isArray(value))) return readValues(field, value, path, reading);
  const kept = readValue(field, value, path, name, isOptional ? 'field' : 'record', reading);
  return isLongText && isText(kept) ? readParagraphs(kept) : kept;
}
