import { type LocatedIssue, parseTextInSteps } from '../../dataset/parse/parse-text.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { CliLanguage } from '../command.js';
import { Refusal } from '../failure.js';
import { breathe, interruptible } from '../interruptible.js';
import type { Io } from '../io.js';
import { Progress } from '../progress.js';
import { readWithProgress } from '../read-address.js';
import { datasetTexts } from './texts.js';

/** The text of a dataset, the issues found in it and the parsed result. */
export interface CheckedDataset {
  /** As the person wrote it. */
  readonly address: string;
  readonly text: string;
  /** Undefined if there are errors. */
  readonly dataset: Dataset | undefined;
  /** In the order of their places in the text. */
  readonly issues: readonly LocatedIssue[];
}

/** @throws Refusal if the bytes are not UTF-8 */
function decode(bytes: Uint8Array, address: string, language: CliLanguage): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(datasetTexts[language].notUtf8(address));
  }
}

/** Milliseconds of work between two moments in which Ctrl+C is heard. */
const STRETCH = 50;

/**
 * Validates the text of a dataset, with progress on a terminal.
 *
 * @param address as the person wrote it
 * @throws Interrupted
 */
export async function checkText(
  address: string,
  text: string,
  io: Io,
  language: CliLanguage,
): Promise<CheckedDataset> {
  const progress = new Progress(io);
  const line = (part: number) => datasetTexts[language].checking(address, part);
  try {
    return await interruptible(io, async (signal) => {
      progress.show(() => line(0));
      const steps = parseTextInSteps(text, { language });
      let since = performance.now();
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        const { value } = step;
        progress.show(() => line(value));
        if (performance.now() - since < STRETCH) continue;
        await breathe(signal);
        since = performance.now();
      }
      await breathe(signal);
      return { address, text, ...step.value };
    });
  } finally {
    progress.end();
  }
}

/**
 * Reads and validates a dataset.
 *
 * @param address the path of a file, a web address, or `-` for standard input.
 * @throws Refusal if it cannot be read as text, or a file system error
 */
export async function checkDataset(address: string, io: Io, language: CliLanguage): Promise<CheckedDataset> {
  // No variable holds the bytes, so that memory is freed once they are decoded.
  const text = decode(await readWithProgress(address, io, language), address, language);
  return checkText(address, text, io, language);
}

/** Characters shown before and after a place, as a whole file may be one line. */
const BEFORE = 40;
const AFTER = 60;

const LINE_END = /[\r\n]/;

/** Control and format characters, which a terminal would obey or hide. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Replaces line breaks and control characters, so that a terminal shows the text on one line. */
export function printable(text: string): string {
  return text.replace(INVISIBLE, ' ');
}

/**
 * The line of text around a place, and a second line that points at the place.
 *
 * @param place offset from the start of the text, and column counted from 1, both in UTF-16 units.
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

/** More issues of one file than this are counted but not shown. */
const MAX_ISSUES = 100;

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

/** Issues as text: the place of each, an excerpt, and what to do about it. Empty if there are none. */
export function writeIssues({ address, text, issues }: CheckedDataset, language: CliLanguage): string {
  if (issues.length === 0) return '';
  const shown = issues.slice(0, MAX_ISSUES).map((issue) => writeIssue(issue, text, language));
  const more = issues.length - shown.length;
  const lines = [address, ...shown, ...(more > 0 ? [`  ${datasetTexts[language].moreIssues(more)}`] : [])];
  return `${lines.join('\n')}\n`;
}

/**
 * Loads the dataset that a command works on, and writes its issues to `err` as `validate` does.
 *
 * @returns undefined if it has errors: the command then ends with `EXIT.dataErrors`.
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
