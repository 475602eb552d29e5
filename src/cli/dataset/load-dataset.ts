import type { Dataset } from '../../dataset/schema/dataset.js';
import type { CliLanguage } from '../command.js';
import type { Io } from '../io.js';
import { checkDataset } from './check-dataset.js';
import { writeIssues } from './write-issues.js';

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
