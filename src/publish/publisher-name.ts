import { findById } from '../dataset/queries/records.js';
import { localise } from '../dataset/queries/localise.js';
import type { Dataset } from '../dataset/schema/dataset.js';

/** Who publishes, in this language (BCP 47); the host where the dataset does not say. */
export function publisherName(dataset: Dataset, language: string, { host }: URL): string {
  const { organisations, publisher: id } = dataset;
  const publisher = id === undefined ? undefined : findById(organisations, id);
  return publisher ? localise(publisher.name, language, dataset.language).value : host;
}
