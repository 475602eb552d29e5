import { constants } from 'node:buffer';
import { type LocatedIssue, type ParsedText, parseTextInSteps } from '../../dataset/parse/parse-text.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { CliLanguage } from '../command.js';
import { Refusal } from '../failure.js';
import type { Io } from '../io.js';
import { Progress } from '../progress.js';
import { readAddress } from '../read-address.js';
import { datasetTexts } from './texts.js';

/** A dataset that somebody named, and what there is to say about it. */
export interface CheckedDataset {
  /** As the person wrote it. */
  readonly address: string;
  readonly text: string;
  /** Undefined where there is any error. */
  readonly dataset: Dataset | undefined;
  /** In the order of the text. */
  readonly issues: readonly LocatedIssue[];
}

/** @throws Refusal where the bytes are no text, or more than fits in a string */
function decode(bytes: Uint8Array, address: string, language: CliLanguage): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) throw new Refusal(datasetTexts[language].tooLarge(address));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(datasetTexts[language].notUtf8(address));
  }
}

function parse(text: string, language: CliLanguage, onProgress: (part: number) => void): ParsedText {
  const steps = parseTextInSteps(text, { language });
  let step = steps.next();
  for (; !step.done; step = steps.next()) onProgress(step.value);
  return step.value;
}

/**
 * Reads a dataset strictly, as its publisher needs it.
 *
 * @param address a file's path, a web address, or `-` for standard input.
 * @throws Refusal where it cannot be had as text, and what the file system throws
 */
export async function checkDataset(address: string, io: Io, language: CliLanguage): Promise<CheckedDataset> {
  const progress = new Progress(io);
  const { reading, checking } = datasetTexts[language];
  try {
    // The bytes have no name, so that they are gone once they are text.
    const text = decode(
      await readAddress(address, io, language, (part) => progress.show(() => reading(address, part))),
      address,
      language,
    );
    const parsed = parse(text, language, (part) => progress.show(() => checking(address, part)));
    return { address, text, ...parsed };
  } finally {
    progress.end();
  }
}

/** Characters before and after a place that are enough to recognise it; a file may be one line. */
const BEFORE = 40;
const AFTER = 60;

const LINE_END = /[\r\n]/;

/** What a terminal would take for a command, or for nothing at all. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text that a terminal shows as it is, on one line. */
export function printable(text: string): string {
  return text.replace(INVISIBLE, ' ');
}

/**
 * The line of a text around a place, and a line to stand below it that marks the place.
 *
 * @param place its offset from the start of the text and its column, which is counted from 1, both in UTF-16 units.
 */
export function excerpt(
  text: string,
  { offset, column }: { readonly offset: number; readonly column: number },
): { readonly shown: string; readonly marker: string } {
  const isCut = column - 1 > BEFORE;
  const before = text.slice(offset - Math.min(column - 1, BEFORE), offset).trimStart();
  const [after = ''] = text.slice(offset, offset + AFTER).split(LINE_END);
  const lead = `${isCut ? '…' : ''}${before}`;
  const shown = `${lead}${after}${after.length === AFTER ? '…' : ''}`;
  return { shown: printable(shown), marker: `${' '.repeat(lead.length)}^` };
}

/** Issues of one file that a person is shown at once; after them there is enough to do. */
const MOST = 100;

function writeIssue(issue: LocatedIssue, text: string, language: CliLanguage): string {
  const { line, column, severity, message } = issue;
  const { shown, marker } = excerpt(text, issue);
  const margin = ' '.repeat(String(line).length);
  return [
    `  ${line}:${column} ${datasetTexts[language].severities[severity]}: ${printable(message)}`,
    `    ${line} | ${shown}`,
    `    ${margin} | ${marker}`,
  ].join('\n');
}

/** The issues of a dataset for a person: where each is, what stands there, and what to do about it. Empty where there is none. */
export function writeIssues({ address, text, issues }: CheckedDataset, language: CliLanguage): string {
  if (issues.length === 0) return '';
  const shown = issues.slice(0, MOST).map((issue) => writeIssue(issue, text, language));
  const more = issues.length - shown.length;
  const lines = [address, ...shown, ...(more > 0 ? [`  ${datasetTexts[language].moreIssues(more)}`] : [])];
  return `${lines.join('\n')}\n`;
}

/**
 * The dataset that a command works on. What is to say about it has been said on `err` as `validate` says it.
 *
 * @returns undefined where it has errors: the command ends with `EXIT.dataErrors`.
 */
export async function loadDataset(
  address: string,
  io: Io,
  language: CliLanguage,
): Promise<Dataset | undefined> {
  const checked = await checkDataset(address, io, language);
  io.err(writeIssues(checked, language));
  return checked.dataset;
}
