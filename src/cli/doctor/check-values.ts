import { readFile } from 'node:fs/promises';
import { words } from '../../core/attributes.js';
import { nearest } from '../../dataset/issues/nearest.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { readManifest, type Widget, type WidgetOption } from '../../embed/read-manifest.js';
import { hasCurlyQuotes } from '../../host-page/find-widgets.js';
import { isFlagWord } from '../../host-page/flag.js';
import type { Finding } from './finding.js';
import { namedRecords } from './named-records.js';
import type { AskedWidget } from './read-page.js';

/** Dates as options have them: a year, a month or a day. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Options without which a widget has nothing to show. */
const NEEDED: Readonly<Record<string, string>> = { 'speaker-card': 'speaker' };

/** The least and greatest of options that are numbers. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = { 'heading-level': [1, 6] };

/** The widgets of the package, with the values that their options take. */
export async function readWidgets(): Promise<readonly Widget[]> {
  const url = new URL('../../../data/custom-elements.json', import.meta.url);
  return readManifest(JSON.parse(await readFile(url, 'utf8')));
}

/** The part of a value that the widget does not take, and what it takes instead. */
function wrongPart({ name, kind, words: known, several }: WidgetOption, value: string): string | undefined {
  if (kind === 'boolean') return isFlagWord(value, name) ? undefined : value;
  if (value === '') return undefined;
  if (kind === 'number') {
    const [min, max] = RANGES[name] ?? [1, Infinity];
    return /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max ? undefined : value;
  }
  if (name === 'from' || name === 'to') return DATE.test(value) ? undefined : value;
  if (name === 'year') return words(value).find((each) => !/^\d{4}$/.test(each));
  if (known.length === 0) return undefined;
  return (several ? words(value) : [value]).find((each) => !known.includes(each));
}

/** Checks the names of records in an option. If there is none of them, nothing is shown. */
function checkRecords(asked: AskedWidget, name: string, value: string, dataset: Dataset): Finding[] {
  const named = namedRecords(asked, name, value, dataset);
  const { compared = (given: string) => given } = named ?? {};
  const unknown = named?.given.filter((each) => !named.known.includes(compared(each))) ?? [];
  const severity = unknown.length === named?.given.length && !named.isChoice ? 'error' : 'hint';
  const { widget, element } = asked;
  return unknown.map((id): Finding => {
    const suggestion = nearest(id, named?.known ?? []);
    const facts = { widget, option: name, value: id, line: element.line, suggestion };
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
  const needed = NEEDED[widget];
  const missing: Finding[] =
    needed === undefined || options.get(needed)
      ? []
      : [{ code: 'missing-option', severity: 'error', facts: { widget, option: needed, line } }];
  const ofValues = [...options].flatMap(([name, value]): Finding[] => {
    const facts = { widget, option: name, value, line };
    const option = known.find((each) => each.name === name);
    if (!option) return [];
    const ofRecords = dataset ? checkRecords(asked, name, value, dataset) : [];
    if (hasCurlyQuotes(value))
      return [{ code: 'curly-quotes', severity: ofRecords[0]?.severity ?? 'hint', facts }];
    const wrong = wrongPart(option, value);
    if (wrong !== undefined) {
      const suggestion = nearest(wrong, option.words);
      const wanted = { value: wrong, suggestion, known: option.words };
      return [{ code: 'unknown-value', severity: 'hint', facts: { ...facts, ...wanted } }];
    }
    return ofRecords;
  });
  return [...missing, ...ofValues];
}
