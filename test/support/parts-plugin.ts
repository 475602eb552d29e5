import type { TestRunnerPlugin } from '@web/test-runner';
import { parse } from '../../src/dataset/parse/parse.js';
import { datasetParts } from '../../src/publish/dataset-parts.js';

/** The command `dataset-parts` divides a dataset, as `publish` does, and answers with the files by their paths. */
export function partsPlugin(): TestRunnerPlugin {
  return {
    name: 'dataset-parts',
    executeCommand({ command, payload }) {
      if (command !== 'dataset-parts') return undefined;
      const { dataset } = parse(payload);
      if (!dataset) throw new Error('The dataset is not valid.');
      const whole = { path: 'conferences.json', bytes: JSON.stringify(payload), cache: 'short' } as const;
      const files = [whole, ...datasetParts(dataset, whole)];
      return Object.fromEntries(files.map(({ path, bytes }) => [path, String(bytes)]));
    },
  };
}
