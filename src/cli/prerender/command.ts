import type { Dataset } from '../../dataset/schema/dataset.js';
import { datasetAddress } from '../../publish/static-content/dataset-address.js';
import { fillPage } from '../../publish/static-content/fill-page.js';
import { defineCommand } from '../command.js';
import { loadDataset } from '../dataset/check-dataset.js';
import { EXIT, Refusal } from '../failure.js';
import { prerenderTexts } from './texts.js';

/** Ends the command after the errors of the dataset have been reported. */
class DatasetHasErrors extends Error {}

export const prerenderCommand = defineCommand({
  name: 'prerender',
  positionals: { page: { isRequired: true, isList: true } },
  options: { data: { type: 'string' }, light: { type: 'boolean' }, json: { type: 'boolean' } },
  texts: prerenderTexts,
  example: 'public/index.html --data conferences.json',
  async run({ page: paths, data, light, json }, { io, language, words }) {
    const datasets = new Map<string, Promise<Dataset | undefined>>();
    const load = async (address: string): Promise<Dataset> => {
      const request = datasets.get(address) ?? loadDataset(address, io, language);
      datasets.set(address, request);
      const dataset = await request;
      if (!dataset) throw new DatasetHasErrors();
      return dataset;
    };

    const pages: unknown[] = [];
    try {
      for (const path of paths) {
        const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await io.files.read(path));
        const { html, widgets } = await fillPage(before, {
          form: light ? 'light' : 'shadow',
          now: io.now(),
          datasetOf: async (widget, script) => {
            const address = data ?? datasetAddress(widget.attributes['src'], script, path);
            if (address === undefined)
              throw new Refusal(words.noDataset(path, widget.tag, widget.element.line));
            return load(address);
          },
        });
        const isChanged = html !== before;
        if (isChanged) await io.files.write(path, html);
        pages.push({ page: path, isChanged, widgets });
        if (json) continue;
        const filled = widgets.filter(({ outcome }) => outcome === 'filled');
        io.out(`${words.page(path, filled.length, isChanged)}\n`);
        for (const { tag, outcome } of widgets)
          if (outcome !== 'filled') io.out(`  ${words.left[outcome](tag)}\n`);
      }
    } catch (error) {
      if (error instanceof DatasetHasErrors) return EXIT.dataErrors;
      throw error;
    }
    if (json) io.out(`${JSON.stringify({ pages })}\n`);
    return EXIT.fine;
  },
});
