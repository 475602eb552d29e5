import type { Dataset } from '../../dataset/schema/dataset.js';
import { datasetAddress } from '../../publish/static-content/dataset-address.js';
import { decodePage } from '../../publish/static-content/page-encoding.js';
import { type Context, defineCommand } from '../command.js';
import { checkDataset, loadDataset } from '../dataset/check-dataset.js';
import { LIMIT_OPTIONS } from '../limits.js';
import { EXIT, Refusal } from '../failure.js';
import { breathe, interruptible } from '../interruptible.js';
import { isNearPage, placeWithoutContent } from '../named-file.js';
import { Progress } from '../progress.js';
import { isUrl } from '../read-address.js';
import { prerenderTexts, type PrerenderWords } from './texts.js';

/** Ends the command after the errors of the dataset have been reported. */
class DatasetHasErrors extends Error {}

/** More places of errors than this are not listed. */
const MAX_PLACES = 5;

/** Loads the dataset that a page names. Its text may be anything, so no word of it is shown. */
async function loadNamed(
  address: string,
  page: string,
  { io, language, words }: Context<PrerenderWords>,
): Promise<Dataset | undefined> {
  const { dataset, issues } = await checkDataset(address, io, language);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const places = errors.slice(0, MAX_PLACES).map(placeWithoutContent);
  if (errors.length > MAX_PLACES) places.push('…');
  if (!dataset) io.err(`${words.invalidDataset(page, address, errors.length, places.join(', '))}\n`);
  return dataset;
}

export const prerenderCommand = defineCommand({
  name: 'prerender',
  positionals: { page: { isRequired: true, isList: true } },
  options: {
    ...LIMIT_OPTIONS,
    data: { type: 'string' },
    light: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  texts: prerenderTexts,
  example: 'public/index.html --data conferences.json',
  async run({ page: paths, data, light, json }, context) {
    const { io, language, words } = context;
    // What renders takes longest to load, and other commands and the help need none of it.
    const { fillPage, TooManyWidgets } = await import('../../publish/static-content/fill-page.js');
    const datasets = new Map<string, Promise<Dataset | undefined>>();
    const load = async (address: string, page: string): Promise<Dataset> => {
      const request =
        datasets.get(address) ??
        (data === undefined ? loadNamed(address, page, context) : loadDataset(address, io, language));
      datasets.set(address, request);
      const dataset = await request;
      if (!dataset) throw new DatasetHasErrors();
      return dataset;
    };

    const pages: unknown[] = [];
    const progress = new Progress(io);
    try {
      for (const [index, path] of paths.entries()) {
        progress.show(() => words.progress(path, index + 1, paths.length));
        await interruptible(io, breathe);
        const { text: before, encoding, fit, encode } = decodePage(await io.files.read(path));
        if (!encode) throw new Refusal(words.unknownEncoding(path, encoding));
        const { html, widgets } = await fillPage(before, {
          form: light ? 'light' : 'shadow',
          now: io.now(),
          fit,
          datasetOf: async ({ tag, attributes, element: { line } }, script) => {
            const address = data ?? datasetAddress(attributes['src'], script, path);
            if (address === undefined) throw new Refusal(words.noDataset(path, tag, line));
            const isAllowed =
              data !== undefined || isUrl(address) || (await isNearPage(address, path, io.files));
            if (!isAllowed) throw new Refusal(words.outside(path, tag, line));
            return load(address, path);
          },
        }).catch((error: unknown) => {
          if (error instanceof TooManyWidgets)
            throw new Refusal(words.tooMany(path, error.count, error.most));
          throw error;
        });
        const isChanged = html !== before;
        if (isChanged) await io.files.write(path, encode(html));
        progress.end();
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
    } finally {
      progress.end();
    }
    if (json) io.out(`${JSON.stringify({ pages })}\n`);
    return EXIT.fine;
  },
});
