import { bundle } from '../run/bundle.js';
import { builtScripts } from './built-scripts.js';
import { contestantPage, type Contestant } from './contestants.js';
import { inventDataset, type Extent } from './invented-dataset.js';
import { inventProgramme } from './invented-programme.js';
import { programmePage, searchPage, wholeSearchPage, type ProgrammeLayout } from './widget-pages.js';

/** The datasets by name; `many` are conferences that carry their facts only, and `parse` is for no page. */
const EXTENTS = {
  60: { conferences: 60, sessions: 3 },
  500: { conferences: 500, sessions: 3 },
  many: { conferences: 10_000, sessions: 0 },
  parse: { conferences: 1_000, sessions: 10 },
} satisfies Record<string, Extent>;

export type Size = '60' | '500' | 'many';

const PAGES: readonly (readonly [Size, readonly Contestant[]])[] = [
  ['60', ['plain', 'bare', 'ours', 'prerendered']],
  ['500', ['plain', 'bare', 'ours', 'prerendered']],
  ['many', ['ours']],
];

export function pagePath(contestant: Contestant, size: Size): string {
  return `/${contestant}-${size}.html`;
}

const LAYOUTS: readonly ProgrammeLayout[] = ['list', 'grid'];

/** How many sessions the programmes have. */
const PROGRAMMES = [60, 500] as const;

export type ProgrammeSize = (typeof PROGRAMMES)[number];

export function programmePath(layout: ProgrammeLayout, sessions: ProgrammeSize): string {
  return `/programme-${layout}-${sessions}.html`;
}

export const SEARCH_PAGE = '/search.html';

/** 500 conferences, all shown. */
export const WHOLE_SEARCH_PAGE = '/search-500.html';

export const PARSE_DATASET = '/parse.json';

/** Everything that the bench serves, by path. */
export async function siteFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map(await builtScripts());
  files.set('/bare-list.js', await bundle(new URL('in-page/bare-list.ts', import.meta.url)));
  files.set('/blank.html', '<!doctype html><title>Blank</title>');
  const datasets = new Map(Object.entries(EXTENTS).map(([name, extent]) => [name, inventDataset(extent)]));
  for (const [name, data] of datasets) files.set(`/${name}.json`, JSON.stringify(data));
  const many = datasets.get('many');
  if (many) files.set(SEARCH_PAGE, searchPage({ data: many, url: '/many.json' }));
  const more = datasets.get('500');
  if (more) files.set(WHOLE_SEARCH_PAGE, wholeSearchPage({ data: more, url: '/500.json' }));
  for (const [size, contestants] of PAGES) {
    const data = datasets.get(size);
    if (!data) continue;
    for (const contestant of contestants) {
      files.set(pagePath(contestant, size), await contestantPage(contestant, { data, url: `/${size}.json` }));
    }
  }
  for (const sessions of PROGRAMMES) {
    const url = `/programme-${sessions}.json`;
    const data = inventProgramme(sessions);
    files.set(url, JSON.stringify(data));
    for (const layout of LAYOUTS)
      files.set(programmePath(layout, sessions), programmePage(layout, { data, url }));
  }
  return files;
}
