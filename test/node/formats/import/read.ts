import assert from 'node:assert/strict';
import { mergeImport } from '../../../../src/dataset/merge/merge-import.js';
import { parseText } from '../../../../src/dataset/parse/parse-text.js';
import type { Dataset } from '../../../../src/dataset/schema/dataset.js';
import { describeNotice, formatPlace } from '../../../../src/formats/import/notice-sentences.js';
import { detectFormat } from '../../../../src/formats/import/detect-format.js';
import type { TextFormat } from '../../../../src/formats/import/import-format.js';
import { importSource } from '../../../../src/formats/import/source/import-source.js';
import type { ImportOptions } from '../../../../src/formats/import/importer.js';

export interface Read {
  /** The source alone as a dataset, which a strict reader has nothing to say against. */
  readonly dataset: Dataset;
  /** As a person is told them, the place first. */
  readonly notices: readonly string[];
}

/** Reads a source in a format that has to be told by the source alone, too. */
export function read(format: TextFormat, source: string | object, options: ImportOptions = {}): Read {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  assert.equal(detectFormat(text), format);
  const { records, notices, named } = importSource(text, format, options);
  const root = { schemaVersion: 1, language: 'en', timeZone: 'Europe/Copenhagen' };
  const { dataset: merged } = mergeImport(root, { ...records }, { source: 'test', named });
  const { dataset, issues } = parseText(JSON.stringify(merged), { language: 'en' });
  assert.deepEqual(issues, []);
  assert.ok(dataset);
  const told = notices.map((notice) =>
    `${formatPlace(notice.place, 'en')} ${describeNotice(notice, 'en')}`.trim(),
  );
  return { dataset, notices: told };
}
