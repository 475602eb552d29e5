import type { Dataset } from '../dataset/schema/dataset.js';
import { DATASET_PATH } from './addresses.js';
import type { PublicationFile } from './publication-file.js';

/** The dataset as widgets fetch it: what was found valid, without white space, and without the schema that helped to write it. */
export function datasetFile({ $schema, ...dataset }: Dataset): PublicationFile {
  return { path: DATASET_PATH, bytes: `${JSON.stringify(dataset)}\n`, cache: 'short' };
}
