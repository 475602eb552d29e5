/** The pages of a dataset, in memory. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../../src/dataset/parse/parse.js';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import type { Page } from '../../../src/publish/pages/draft.js';
import { sitePages } from '../../../src/publish/pages/site-pages.js';
import { siteAt } from '../../../src/publish/site.js';

export const BASE = 'https://konferencer.example/frivillig/';

const site = siteAt(BASE, { version: '1.2.3', integrity: {} });

export function readDataset(file: string): Dataset {
  const { dataset } = parse(JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(dataset, file);
  return dataset;
}

/** By their paths. */
export async function pagesOf(dataset: Dataset): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  for await (const page of sitePages(dataset, site)) pages.set(page.path, page);
  return pages;
}
