import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mergeImport } from '../../../../../src/dataset/merge/merge-import.js';
import { parseText } from '../../../../../src/dataset/parse/parse-text.js';
import type { Dataset } from '../../../../../src/dataset/schema/dataset.js';
import type { Imported, ImportOptions } from '../../../../../src/formats/import/importer.js';
import { describeNotice, formatPlace } from '../../../../../src/formats/import/notice-sentences.js';
import { openSource } from '../../../../../src/formats/import/source/open-source.js';
import type { ImportNotice } from '../../../../../src/formats/import/notice.js';

/** A workbook that LibreOffice wrote. All names in them are invented. */
export function file(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));
}

/** A notice as a person reads it, the place first. */
export function told(notice: ImportNotice): string {
  return `${formatPlace(notice.place, 'en')} ${describeNotice(notice, 'en')}`.trim();
}

/** Why a file is refused as a whole. */
export async function refusal(bytes: Uint8Array, options: ImportOptions = {}): Promise<string> {
  const opened = await openSource(bytes);
  return 'refusal' in opened ? told(opened.refusal) : opened.read(options).notices.map(told).join('\n');
}

interface ReadWorkbook {
  readonly format: string;
  readonly dataset: Dataset;
  readonly notices: readonly string[];
  readonly tables: NonNullable<Imported['tables']>;
}

/** Imports a workbook into an empty dataset, which a strict reader has nothing to say against. */
export async function readWorkbook(bytes: Uint8Array, options: ImportOptions = {}): Promise<ReadWorkbook> {
  const opened = await openSource(bytes);
  if ('refusal' in opened) assert.fail(told(opened.refusal));
  const { records, notices, named, tables = [] } = opened.read(options);
  const root = { schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen' };
  const { dataset: merged } = mergeImport(root, { ...records }, { source: 'test', named });
  const { dataset, issues } = parseText(JSON.stringify(merged), { language: 'en' });
  assert.deepEqual(issues, []);
  assert.ok(dataset);
  return { format: opened.format, dataset, notices: notices.map(told), tables };
}
