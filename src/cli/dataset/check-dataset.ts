import { type LocatedIssue, parseText } from '../../dataset/parse-text.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { CliLanguage } from '../command.js';
import type { Io } from '../io.js';
import { Progress } from '../progress.js';
import { readAddress } from '../read-address.js';
import { Refusal } from '../refusal.js';
import { datasetTexts } from '../texts/dataset.js';

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

function decode(bytes: Uint8Array, address: string, language: CliLanguage): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(datasetTexts[language].notUtf8(address));
  }
}

/**
 * Reads a dataset strictly, as its publisher needs it.
 *
 * @param address a file's path, a web address, or `-` for standard input.
 * @throws Refusal where it cannot be had as text, and what the file system throws
 */
export async function checkDataset(address: string, io: Io, language: CliLanguage): Promise<CheckedDataset> {
  const progress = new Progress(io);
  const { reading } = datasetTexts[language];
  try {
    const bytes = await readAddress(address, io, language, (part) =>
      progress.show(() => reading(address, part)),
    );
    const text = decode(bytes, address, language);
    return { address, text, ...parseText(text, { language }) };
  } finally {
    progress.end();
  }
}
