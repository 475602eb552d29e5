import { type DocumentNode, parse as parseSource } from '@humanwhocodes/momoa';
import { describeIssue, type IssueLanguage } from './describe-issue.js';
import { findDuplicateFields } from './find-duplicate-fields.js';
import { findSyntaxError } from './find-syntax-error.js';
import type { Issue } from './issue.js';
import { locate } from './locate.js';
import { parse } from './parse.js';
import type { ParseResult } from './read-dataset.js';

/** A place in a text; both are counted from 1, the column in UTF-16 units. */
interface Position {
  readonly line: number;
  readonly column: number;
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
  const position = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  return [{ code, severity: 'error', path: [], value: EXCERPT.exec(rest)?.[0] }, position];
}

/** The text as values and, for their places, as nodes; or why it is neither. */
function parseJson(
  text: string,
): { readonly input: unknown; readonly source: DocumentNode } | { readonly offset: number } {
  let source: DocumentNode;
  try {
    source = parseSource(text, { mode: 'json' });
  } catch (error) {
    return { offset: findSyntaxError(text, error) };
  }
  try {
    return { input: JSON.parse(text), source };
  } catch {
    return { offset: findSyntaxError(text) };
  }
}

function readText(text: string): {
  readonly dataset: ParseResult['dataset'];
  readonly findings: readonly Finding[];
} {
  const json = parseJson(text);
  if ('offset' in json) return { dataset: undefined, findings: [describeSyntaxError(text, json.offset)] };
  const { dataset, issues } = parse(json.input);
  const root = json.source.body;
  const duplicates = findDuplicateFields(root).map(({ path, member }): Finding => {
    return [{ code: 'duplicate-field', severity: 'error', path, value: path.at(-1) }, member.loc.start];
  });
  const findings = issues.map((issue): Finding => [issue, locate(root, issue.path).loc.start]);
  return { dataset: duplicates.length > 0 ? undefined : dataset, findings: [...duplicates, ...findings] };
}

/** Reads a dataset from JSON text for its publisher: strictly, and with the place of every issue. Never throws. */
export function parseText(text: string, { language = 'da' }: ParseTextOptions = {}): ParsedText {
  const { dataset, findings } = readText(text.replace(/^\uFEFF/u, ''));
  const issues = findings
    .map(([issue, { line, column }]) => ({ ...issue, message: describeIssue(issue, language), line, column }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return { dataset, issues };
}
