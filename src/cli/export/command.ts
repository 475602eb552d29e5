import { LANGUAGE } from '../../dataset/parse/rules.js';
import { WHENS } from '../../dataset/queries/dates.js';
import { SORTS } from '../../dataset/queries/select-conferences.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { loadMessages } from '../../i18n/load-messages.js';
import { resolveLanguage } from '../../i18n/language.js';
import { DATASET_PATH } from '../../embed/publication-address.js';
import { addressOf } from '../../publish/addresses.js';
import type { View } from '../../core/view.js';
import { readSite } from '../base-url.js';
import { type Context, defineCommand } from '../command.js';
import { loadDataset } from '../dataset/check-dataset.js';
import { LIMIT_OPTIONS } from '../limits.js';
import { EXIT, Refusal } from '../failure.js';
import { FORMATS, WRITERS } from './formats.js';
import { select } from './select.js';
import { isUrl } from '../read-address.js';
import { exportTexts, type ExportWords } from './texts.js';

/** Web address of the dataset, which makes ids in the export unique. CSV has no ids, so it needs no address. */
function datasetUrl(
  file: string,
  baseUrl: string | undefined,
  format: string,
  { language, words }: Pick<Context<ExportWords>, 'language' | 'words'>,
): URL {
  if (baseUrl !== undefined) return new URL(addressOf(readSite(baseUrl, language), DATASET_PATH));
  if (isUrl(file)) return new URL(file);
  if (format !== 'csv') throw new Refusal(words.needsBaseUrl(format));
  return new URL(DATASET_PATH, 'http://localhost/');
}

async function viewOf(dataset: Dataset, language: string, now: Date): Promise<View> {
  const messages = await loadMessages(resolveLanguage([language]));
  return { dataset, messages, language, headingLevel: 2, now, visitorTimeZone: undefined };
}

export const exportCommand = defineCommand({
  name: 'export',
  positionals: { format: { isRequired: true, choices: FORMATS }, file: { isRequired: true } },
  options: {
    ...LIMIT_OPTIONS,
    out: { type: 'string' },
    baseUrl: { type: 'string' },
    lang: { type: 'string' },
    series: { type: 'string' },
    year: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    topic: { type: 'string' },
    organiser: { type: 'string' },
    withMaterials: { type: 'boolean' },
    when: { type: 'string', choices: WHENS, default: 'all' },
    sort: { type: 'string', choices: SORTS, default: 'newest' },
    limit: { type: 'number' },
  },
  texts: exportTexts,
  example: 'ical conferences.json --when upcoming --base-url https://example.org/ --out conferences.ics',
  async run({ format, file, out, baseUrl, lang, ...selection }, { io, language: cliLanguage, words }) {
    if (lang !== undefined && !LANGUAGE.test(lang)) throw new Refusal(words.invalidLanguage(lang));
    const url = datasetUrl(file, baseUrl, format, { language: cliLanguage, words });
    const dataset = await loadDataset(file, io, cliLanguage);
    if (!dataset) return EXIT.dataErrors;
    const language = lang ?? dataset.language;
    const now = io.now();
    const conferences = select(dataset, selection, { now, language, words });
    const view = await viewOf(dataset, language, now);
    const { text, left } = WRITERS[format]({ conferences, view, datasetUrl: url, title: words.conferences });
    if (text === undefined) throw new Refusal(words.noEvents);
    if (out === undefined) io.out(text);
    else await io.files.write(out, text);
    if (left > 0) io.err(`${words.left(left)}\n`);
    return EXIT.fine;
  },
});
