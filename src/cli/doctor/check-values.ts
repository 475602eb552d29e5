import { readFile } from 'node:fs/promises';
import { words } from '../../core/attributes.js';
import { nearest } from '../../dataset/issues/nearest.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { readManifest, type Widget, type WidgetOption } from '../../embed/read-manifest.js';
import { hasCurlyQuotes } from '../../host-page/find-widgets.js';
import { isFlagWord } from '../../host-page/flag.js';
import type { Finding } from './finding.js';
import type { AskedWidget } from './read-page.js';

/** Dates as options have them: a year, a month or a day. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The lists of a dataset that options name records of, and words that stand for one. */
const RECORDS: Readonly<Record<string, (dataset: Dataset) => readonly { readonly id: string }[]>> = {
  series: ({ series }) => series,
  conference: ({ conferences }) => conferences,
  organiser: ({ organisations }) => organisations,
  speaker: ({ people }) => people,
  contact: ({ contacts }) => contacts,
  newsletter: ({ newsletters }) => newsletters,
};

const KEYWORDS: Readonly<Record<string, readonly string[]>> = { conference: ['next', 'latest'] };

/** The widgets of the package, with the values that their options take. */
export async function readWidgets(): Promise<readonly Widget[]> {
  const url = new URL('../../../data/custom-elements.json', import.meta.url);
  return readManifest(JSON.parse(await readFile(url, 'utf8')));
}

/** The part of a value that the widget does not take, and what it takes instead. */
function wrongPart({ name, kind, words: known, several }: WidgetOption, value: string): string | undefined {
  if (kind === 'boolean') return isFlagWord(value, name) ? undefined : value;
  if (value === '') return undefined;
  if (kind === 'number') return /^\d+$/.test(value) ? undefined : value;
  if (name === 'from' || name === 'to') return DATE.test(value) ? undefined : value;
  if (name === 'year') return words(value).find((each) => !/^\d{4}$/.test(each));
  if (known.length === 0) return undefined;
  return (several ? words(value) : [value]).find((each) => !known.includes(each));
}

/** Checks the ids of an option. If it has none that there is, nothing is shown. */
function checkIds(asked: AskedWidget, name: string, value: string, dataset: Dataset): Finding[] {
  const known = RECORDS[name]?.(dataset).map(({ id }) => id);
  const given = words(value);
  if (!known || given.length === 0) return [];
  const all = [...(KEYWORDS[name] ?? []), ...known];
  const unknown = given.filter((id) => !all.includes(id));
  const severity = unknown.length === given.length ? 'error' : 'hint';
  const { widget, element } = asked;
  return unknown.map((id): Finding => {
    const facts = { widget, option: name, value: id, line: element.line, suggestion: nearest(id, known) };
    return { code: 'unknown-id', severity, facts };
  });
}

/**
 * Checks the values of a widget's options, as the widget would.
 *
 * @param dataset of the widget; undefined if it is unknown
 */
export function checkValues(
  asked: AskedWidget,
  widgets: readonly Widget[],
  dataset: Dataset | undefined,
): Finding[] {
  const { widget, element, options } = asked;
  const { line } = element;
  const known = widgets.find(({ tag }) => tag === widget)?.options ?? [];
  return [...options].flatMap(([name, value]): Finding[] => {
    const facts = { widget, option: name, value, line };
    const option = known.find((each) => each.name === name);
    if (!option) return [];
    if (hasCurlyQuotes(value)) return [{ code: 'curly-quotes', severity: 'hint', facts }];
    const wrong = wrongPart(option, value);
    if (wrong !== undefined) {
      const suggestion = nearest(wrong, option.words);
      const wanted = { value: wrong, suggestion, known: option.words };
      return [{ code: 'unknown-value', severity: 'hint', facts: { ...facts, ...wanted } }];
    }
    return dataset ? checkIds(asked, name, value, dataset) : [];
  });
}
