import { readFile } from 'node:fs/promises';
import { nearest } from '../../dataset/issues/nearest.js';
import { words } from '../../core/attributes.js';
import { isYear } from '../../dataset/queries/dates.js';
import { selectConferences } from '../../dataset/queries/select-conferences.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { unknownRecords } from '../../embed/named-records.js';
import { wrongPart } from '../../embed/option-values.js';
import { readManifest, type Widget } from '../../embed/read-manifest.js';
import { hasCurlyQuotes } from '../../host-page/find-widgets.js';
import { lookKind, lookWords, wrongLooks } from '../../host-page/looks.js';
import type { Finding } from './finding.js';
import type { AskedWidget } from './read-page.js';

/** Options without which a widget has nothing to show. */
const NEEDED: Readonly<Record<string, string>> = { 'speaker-card': 'speaker' };

/** The widgets of the package, with the values that their options take. */
export async function readWidgets(): Promise<readonly Widget[]> {
  const url = new URL('../../../data/custom-elements.json', import.meta.url);
  return readManifest(JSON.parse(await readFile(url, 'utf8')));
}

/** Checks the names of records in an option. If there is none of them, nothing is shown. */
function checkRecords(asked: AskedWidget, name: string, value: string, dataset: Dataset): Finding[] {
  const { unknown = [], known = [], showsNothing } = unknownRecords(asked, name, value, dataset) ?? {};
  const severity = showsNothing ? 'error' : 'hint';
  const { widget, element } = asked;
  return unknown.map((id): Finding => {
    const suggestion = nearest(id, known);
    const facts = { widget, option: name, value: id, line: element.line, suggestion };
    return { code: 'unknown-id', severity, facts };
  });
}

/** Checks the years of a list. It may be right to name one before its conferences are known, so Studio says nothing of it. */
function checkYears({ widget, element: { line }, options }: AskedWidget, dataset: Dataset): Finding[] {
  const years = options.get('year') ?? '';
  const year = words(years);
  if (year.length === 0 || !year.every(isYear)) return [];
  const shown = selectConferences(
    dataset,
    { year, when: 'all', sort: 'newest' },
    new Date(),
    dataset.language,
  );
  return shown.length > 0 ? [] : [{ code: 'empty-years', severity: 'hint', facts: { widget, years, line } }];
}

/** Checks how a widget shall look, which an element says in its style. */
function checkLooks({ widget, element: { line }, shape, options }: AskedWidget): Finding[] {
  const wrong = shape === 'element' ? [] : wrongLooks(options);
  return wrong.map((option): Finding => {
    const value = options.get(option) ?? '';
    const known = lookWords(option);
    const example = lookKind(option) === 'radius' ? '8' : '7a1f4b';
    const facts = { widget, option, value, line, suggestion: nearest(value, known), known, example };
    return { code: 'unknown-value', severity: 'hint', facts };
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
  const ofYears = dataset && known.some(({ name }) => name === 'year') ? checkYears(asked, dataset) : [];
  return [...missing, ...ofValues, ...ofYears, ...checkLooks(asked)];
}
