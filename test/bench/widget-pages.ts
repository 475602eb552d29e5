import { hostPage, loaderTag, type Content } from './host-page.js';

export type ProgrammeLayout = 'list' | 'grid';

/** The programme of the only conference. */
export function programmePage(layout: ProgrammeLayout, { data, url }: Content): string {
  const ids = data.conferences.flatMap(({ sessions }) => sessions).map(({ id }) => id);
  const list = `<conference-programme id="list" layout="${layout}"></conference-programme>`;
  return hostPage(ids, { scripts: loaderTag(url), list });
}

/** How many conferences a searching visitor sees at a time: what is measured is the search, not the list. */
const PAGE_SIZE = 20;

/** All conferences with a search box above, and all facets that they differ in. */
export function searchPage({ data, url }: Content): string {
  const ids = data.conferences.slice(0, PAGE_SIZE).map(({ id }) => id);
  const list = `<conference-list id="list" search filters page-size="${PAGE_SIZE}"></conference-list>`;
  return hostPage(ids, { scripts: loaderTag(url), list });
}

/** All conferences at once, with a search box above. */
export function wholeSearchPage({ data, url }: Content): string {
  const ids = data.conferences.map(({ id }) => id);
  const list = '<conference-list id="list" search></conference-list>';
  return hostPage(ids, { scripts: loaderTag(url), list });
}
