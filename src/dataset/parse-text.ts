import { parse as parseSource, type ValueNode } from '@humanwhocodes/momoa';
import { describeIssue, type IssueLanguage } from './issues/describe-issue.js';
import { type DuplicateField, findDuplicateFields } from './reading/find-duplicate-fields.js';
import { findControlCharacter, findSyntaxError } from './reading/find-syntax-error.js';
import type { Issue } from './issues/issue.js';
import { locate } from './reading/locate.js';
import { parse } from './parse.js';
import type { ParseResult } from './reading/read-dataset.js';
import type { Dataset } from './schema/dataset.js';

/** A place in a text; line and column are counted from 1, the column and the offset in UTF-16 units. */
interface Position {
  readonly line: number;
  readonly column: number;
  /** From the start of the text, behind its byte order mark. */
  readonly offset: number;
}

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

type Finding = readonly [Issue, Position];

/** What shows a person the place: the word or the character there. */
const EXCERPT = /^(?:[\p{L}\p{N}_.+-]{1,20}|.)/su;

function describeSyntaxError(text: string, offset: number): Finding {
  const rest = text.slice(offset);
  const code = rest.trim() === '' ? 'json-end' : 'json-syntax';
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  const position = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
  return [{ code, severity: 'error', path: [], value: EXCERPT.exec(rest)?.[0] }, position];
}

interface Json {
  readonly input: unknown;
  /** The same as nodes, which know their places. */
  readonly root: ValueNode;
  readonly duplicates: readonly DuplicateField[];
}

/** The text as JSON, or the offset where it stops being that. */
function parseJson(text: string): Json | number {
  let json: Omit<Json, 'input'>;
  try {
    const root = parseSource(text, { mode: 'json' }).body;
    json = { root, duplicates: findDuplicateFields(root) };
  } catch {
    return findSyntaxError(text);
  }
  try {
    return { ...json, input: JSON.parse(text) as unknown };
  } catch {
    return findControlCharacter(text);
  }
}

function readText(text: string): {
  readonly dataset: Dataset | undefined;
  readonly findings: readonly Finding[];
} {
  const json = parseJson(text);
  if (typeof json === 'number') return { dataset: undefined, findings: [describeSyntaxError(text, json)] };
  const { input, root, duplicates } = json;
  const { dataset, issues } = parse(input);
  const findings = [
    ...duplicates.map(({ path, member }): Finding => {
      return [{ code: 'duplicate-field', severity: 'error', path, value: path.at(-1) }, member.loc.start];
    }),
    ...issues.map((issue): Finding => [issue, locate(root, issue.path).loc.start]),
  ];
  return { dataset: duplicates.length > 0 ? undefined : dataset, findings };
}

/** Reads a dataset from JSON text for its publisher: strictly, and with the place of every issue. Never throws. */
export function parseText(text: string, { language = 'da' }: ParseTextOptions = {}): ParsedText {
  const { dataset, findings } = readText(text.replace(/^\uFEFF/u, ''));
  const issues = findings
    .map(([issue, { line, column, offset }]) => ({
      ...issue,
      message: describeIssue(issue, language),
      line,
      column,
      offset,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return { dataset, issues };
}
