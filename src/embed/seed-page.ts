import { datasetStore } from '../dataset/store.js';

/** Gives the store what stands in the page as `<script type="application/json" data-conference-dataset="URL">`. */
export function seedPage(page: Document): void {
  const scripts = page.querySelectorAll<HTMLScriptElement>('script[data-conference-dataset]');
  for (const { dataset, text } of scripts) {
    datasetStore.seed(new URL(dataset.conferenceDataset ?? '', page.baseURI).href, JSON.parse(text));
  }
}
