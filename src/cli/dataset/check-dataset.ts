import { constants } from 'node:buffer';
import { type LocatedIssue, type ParsedText, parseTextInSteps } from '../../dataset/parse/parse-text.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { CliLanguage } from '../command.js';
import type { Io } from '../io.js';
import { Progress } from '../progress.js';
import { readAddress } from '../read-address.js';
import { Refusal } from '../refusal.js';
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
