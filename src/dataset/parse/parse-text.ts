import { describeIssue, type IssueLanguage } from '../issues/describe-issue.js';
import type { Issue, Path } from '../issues/issue.js';
import { parse, type ParseResult } from './parse.js';
import { Places, type Position, positionsOf } from './places.js';
import type { Dataset } from '../schema/dataset.js';
import { atOnce } from './steps.js';

/** An issue that a person can read, and go to. */
export interface LocatedIssue extends Issue, Position {
  readonly message: string;
}

export interface ParsedText extends ParseResult {
  /** In the order of the text. */
  readonly issues: readonly LocatedIssue[];
}

export interface ParseTextOptions {
  /** The language of the messages; Danish unless told. */
  readonly language?: IssueLanguage;
}

type Finding = readonly [Issue, offset: number];

interface Reading {
  readonly dataset: Dataset | undefined;
  readonly findings: readonly Finding[];
}

/** UTF-16 units to walk between two pauses, a few milliseconds. */
const STRIDE = 1 << 20;

/** The word or character at a place, to show a person where it is. */
const EXCERPT = /^(?:[\p{L}\p{N}_.+-]{1,20}|.)/su;

/** Characters that `EXCERPT` looks at. */
const EXCERPT_LENGTH = 40;

function syntaxError(text: string, offset: number): Finding {
  const rest = text.slice(offset, offset + EXCERPT_LENGTH);
  const code = text.slice(offset).trim() === '' ? 'json-end' : 'json-syntax';
  return [{ code, severity: 'error', path: [], value: EXCERPT.exec(rest)?.[0] }, offset];
}

/** Looks for the places of paths, and yields on the way how much of the text is done. */
function* findPlaces(text: string, paths: readonly Path[]): Generator<number, Places> {
  const places = new Places(text, paths);
  for (let until = STRIDE; places.advance(until); until += STRIDE) yield until / text.length;
  return places;
}

function parseJson(text: string): { readonly input: unknown } | undefined {
  try {
    return { input: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function* readText(text: string): Generator<number, Reading> {
  const json = parseJson(text);
  if (!json) {
    const { failure } = yield* findPlaces(text, []);
    return { dataset: undefined, findings: [syntaxError(text, failure ?? 0)] };
  }
  const { dataset, issues } = parse(json.input);
  const places = yield* findPlaces(
    text,
    issues.map(({ path }) => path),
  );
  const start = text.search(/\S/);
  const findings = [
    ...places.duplicates.map(({ path, offset }): Finding => {
      return [{ code: 'duplicate-field', severity: 'error', path, value: path.at(-1) }, offset];
    }),
    ...issues.map((issue): Finding => [issue, places.offsetOf(issue.path) ?? start]),
  ];
  return { dataset: places.duplicates.length > 0 ? undefined : dataset, findings };
}

/**
 * `parseText` with pauses, in which a caller can tell how far it is.
 *
 * @returns a generator that yields how much of the text has been walked through, between 0 and 1.
 */
export function* parseTextInSteps(
  text: string,
  { language = 'da' }: ParseTextOptions = {},
): Generator<number, ParsedText> {
  const source = text.replace(/^\uFEFF/u, '');
  const { dataset, findings } = yield* readText(source);
  const positions = positionsOf(
    source,
    findings.map(([, offset]) => offset),
  );
  const issues = findings
    .toSorted(([, a], [, b]) => a - b)
    .map(([issue, offset]) => {
      const position = positions.get(offset) ?? { line: 1, column: 1, offset };
      return { ...issue, message: describeIssue(issue, language), ...position };
    });
  return { dataset, issues };
}

/**
 * Reads a dataset from JSON text for its publisher: strictly, and with the place of every issue. Never throws. It takes a
 * few times the memory of the text.
 */
export function parseText(text: string, options?: ParseTextOptions): ParsedText {
  return atOnce(parseTextInSteps(text, options));
}
