import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { parse } from '../../../src/dataset/parse/parse.js';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import type { BuiltFiles } from '../../../src/publish/built-files.js';
import { readBuiltFiles } from '../../../src/publish/read-built-files.js';
import { publication } from '../../../src/publish/publication.js';
import type { PublicationFile, Site } from '../../../src/publish/site.js';
import { siteAt } from '../../../src/publish/site.js';

/** Below the root of its host, where it is easiest to get an address wrong. */
export const BASE_URL = 'http://127.0.0.1:8099/konferencer/';

export function readDataset(path: string): Dataset {
  const { dataset } = parse(JSON.parse(readFileSync(path, 'utf8')));
  if (!dataset) throw new Error(`${path} is not valid.`);
  return dataset;
}

export async function built(): Promise<BuiltFiles> {
  const files = await readBuiltFiles();
  if (!files) throw new Error('Nothing is built: npm run build.');
  return files;
}

/** All files of a publication of the dataset, and where it stands. */
export async function published(
  dataset: Dataset,
  baseUrl: string | URL = BASE_URL,
): Promise<{ readonly site: Site; readonly files: readonly PublicationFile[] }> {
  const scripts = await built();
  const site = siteAt(baseUrl, scripts);
  const files: PublicationFile[] = [];
  for await (const file of publication(dataset, site, scripts)) files.push(file);
  return { site, files };
}

export function textOf({ bytes }: PublicationFile): string {
  return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
}

/** A folder for one test file, with the kinds of names that people give; it is gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'Året og øen '));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
