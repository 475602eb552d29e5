import assert from 'node:assert/strict';
import { updateBaseline } from '../../../../src/dataset/merge/baseline.js';
import { mergeImport } from '../../../../src/dataset/merge/merge-import.js';
import type { MergePlan } from '../../../../src/dataset/merge/plan.js';
import { parse } from '../../../../src/dataset/parse/parse.js';
import type { Fields } from '../../../../src/dataset/parse/value-kinds.js';

export const root = { schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen' };

/** A dataset and the baseline of its imports. */
export class ImportedDataset {
  dataset: Fields;
  baseline: Fields | undefined;

  constructor(dataset: Fields = root) {
    this.dataset = dataset;
  }

  import(
    incoming: Fields,
    name = 'schedule.json',
    options: { named?: Iterable<string>; language?: string } = {},
  ): MergePlan {
    const { named = [], language } = options;
    const plan = mergeImport(this.dataset, incoming, {
      source: name,
      named: new Set(named),
      language,
      baseline: this.baseline,
    });
    const errors = parse(plan.dataset).issues.filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
    this.baseline = updateBaseline(this.baseline, plan.imported, name, plan.dataset);
    this.dataset = plan.dataset;
    return plan;
  }

  get conference(): Fields {
    return (this.dataset.conferences as Fields[])[0] ?? {};
  }

  get sessions(): readonly Fields[] {
    return this.conference.sessions as Fields[];
  }

  /** Somebody changes the first conference by hand. */
  change(fields: Fields): void {
    this.dataset = { ...this.dataset, conferences: [{ ...this.conference, ...fields }] };
  }
}

export function outcomes({ changes }: MergePlan): string[] {
  return changes.map(({ outcome, path }) => `${outcome} ${path.join('/')}`);
}

export function fieldOutcomes({ changes }: MergePlan): string[] {
  return changes.flatMap(({ fields }) => fields.map(({ field, outcome }) => `${outcome} ${field}`));
}
