import { requestDataset } from '../dataset/load/fetch-dataset.js';
import { parseAtOnce, parseInSlices } from '../dataset/parse/parse-in-slices.js';
import { datasetStore } from '../dataset/load/store.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { pageSettings } from '../core/page-settings.js';
import { own, select } from '../host-page/own.js';
import { rendered } from './replay.js';

export { isAsWritten } from './islands.js';
export { replay } from './replay.js';

/** Replaces the part by the whole dataset. If it cannot be loaded, the page keeps the part. */
async function complete(url: string): Promise<void> {
  const download = await requestDataset(url).join();
  if (download.status !== 'loaded') return;
  const result = await parseInSlices(download.json);
  if (result.dataset) datasetStore.put(url, result);
}

/** The records of both, where a page has been put together of prerendered parts. */
function together(first: Dataset, second: Dataset): Dataset {
  const add = <Thing extends { readonly id: string }>(some: readonly Thing[], more: readonly Thing[]) => [
    ...some,
    ...more.filter(({ id }) => some.every((each) => each.id !== id)),
  ];
  return {
    ...first,
    series: add(first.series, second.series),
    organisations: add(first.organisations, second.organisations),
    people: add(first.people, second.people),
    conferences: add(first.conferences, second.conferences),
    contacts: add(first.contacts, second.contacts),
    activities: add(first.activities, second.activities),
    newsletters: add(first.newsletters, second.newsletters),
  };
}

/** @throws an error for the console if a CMS has spoilt the data, or it is none */
async function seed({ dataset, text }: HTMLScriptElement, url: string): Promise<void> {
  const json: unknown = JSON.parse(text);
  const result = parseAtOnce(json) ?? (await parseInSlices(json));
  const broken = result.issues.find(({ severity, path }) => severity === 'error' && path.length < 2);
  if (!result.dataset || broken) throw new Error(`${broken?.code}: ${broken?.path.join('.')}`);
  const before = datasetStore.peek(url);
  const isMore = 'dataset' in before && dataset.part !== undefined;
  datasetStore.put(url, isMore ? { ...result, dataset: together(before.dataset, result.dataset) } : result);
  const moment = new Date(dataset.moment ?? '');
  if (!Number.isNaN(moment.valueOf())) pageSettings().moment = moment;
}

/**
 * Fills the store from `<script type="application/json" data-conference-dataset="URL">` in the page. With `data-part` the script
 * has only what the page shows, and the whole dataset is fetched after hydration, if a widget may need it. `data-moment` (ISO 8601) is the moment that
 * the page was rendered for. Data that cannot be used is left to be fetched, as if the page did not have it.
 *
 * @param widgets the widgets in the page
 * @param showPart whether none of them needs the whole
 */
export async function seedPage(page: Document, widgets: readonly Element[], showPart = false): Promise<void> {
  for (const script of select(page, 'script[data-conference-dataset]')) {
    if (!(script instanceof HTMLScriptElement)) continue;
    const { conferenceDataset: address = '', part } = script.dataset;
    try {
      const url = new URL(address, own(page, 'baseURI')).href;
      await seed(script, url);
      // Where the dataset is published in parts, the page has brought the one that they show.
      const isEnough = showPart && pageSettings().parts === url;
      if (part !== undefined && !isEnough) void rendered(widgets).then(() => complete(url));
    } catch (error) {
      console.error(
        `conference-widgets: the data for "${address}" in the page cannot be used, so it is fetched.`,
        error,
      );
    }
  }
}
