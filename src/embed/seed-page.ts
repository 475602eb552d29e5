import { requestDataset } from '../dataset/load/fetch-dataset.js';
import { parseInSlices } from '../dataset/parse/parse.js';
import { datasetStore } from '../dataset/load/store.js';
import { pageSettings } from '../core/page-settings.js';

/** Resolves when every one of these widgets shows what the page brought. */
async function shown(widgets: readonly Element[]): Promise<void> {
  for (const widget of widgets) {
    await customElements.whenDefined(widget.localName);
    if ('updateComplete' in widget) await widget.updateComplete;
  }
}

/** Puts the whole dataset in the place of the part; where it cannot be had, the page goes on with what it brought. */
async function complete(url: string): Promise<void> {
  const download = await requestDataset(url).join();
  if (download.status !== 'loaded') return;
  const result = await parseInSlices(download.json);
  if (result.dataset) datasetStore.put(url, result);
}

/**
 * Gives the store what stands in the page as `<script type="application/json" data-conference-dataset="URL">`. With
 * `data-part` it is no more than the page shows: the whole is fetched when the widgets have taken over what a server wrote
 * from that part. `data-moment` is when, in ISO 8601, the page was written for.
 *
 * @param widgets those that stand in the page
 */
export function seedPage(page: Document, widgets: readonly Element[]): void {
  const scripts = page.querySelectorAll<HTMLScriptElement>('script[data-conference-dataset]');
  for (const { dataset, text } of scripts) {
    const url = new URL(dataset.conferenceDataset ?? '', page.baseURI).href;
    datasetStore.seed(url, JSON.parse(text));
    if (dataset.moment) pageSettings().moment = new Date(dataset.moment);
    if (dataset.part !== undefined) void shown(widgets).then(() => complete(url));
  }
}
