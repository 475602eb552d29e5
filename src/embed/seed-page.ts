import { requestDataset } from '../dataset/load/fetch-dataset.js';
import { parseInSlices } from '../dataset/parse/parse-in-slices.js';
import { datasetStore } from '../dataset/load/store.js';
import { pageSettings } from '../core/page-settings.js';

/** Resolves when all these widgets have rendered. */
async function rendered(widgets: readonly Element[]): Promise<void> {
  for (const widget of widgets) {
    await customElements.whenDefined(widget.localName);
    if ('updateComplete' in widget) await widget.updateComplete;
  }
}

/** Replaces the part by the whole dataset. If it cannot be loaded, the page keeps the part. */
async function complete(url: string): Promise<void> {
  const download = await requestDataset(url).join();
  if (download.status !== 'loaded') return;
  const result = await parseInSlices(download.json);
  if (result.dataset) datasetStore.put(url, result);
}

/**
 * Fills the store from `<script type="application/json" data-conference-dataset="URL">` in the page. With `data-part` the script
 * has only what the page shows, and the whole dataset is fetched after hydration. `data-moment` (ISO 8601) is the moment that
 * the page was rendered for.
 *
 * @param widgets the widgets in the page
 */
export async function seedPage(page: Document, widgets: readonly Element[]): Promise<void> {
  const scripts = page.querySelectorAll<HTMLScriptElement>('script[data-conference-dataset]');
  for (const { dataset, text } of scripts) {
    const url = new URL(dataset.conferenceDataset ?? '', page.baseURI).href;
    await datasetStore.seed(url, JSON.parse(text));
    if (dataset.moment) pageSettings().moment = new Date(dataset.moment);
    if (dataset.part !== undefined) void rendered(widgets).then(() => complete(url));
  }
}
