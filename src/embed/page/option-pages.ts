import { yearIn, zoneOf } from '../../dataset/queries/dates.js';
import { selectMaterials } from '../../dataset/queries/select-materials.js';
import { talksOf } from '../../dataset/queries/select-speakers.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import {
  escapedName,
  hasPage,
  LONGEST,
  RECORD_FOLDERS,
  sessionFolder,
} from '../../dataset/queries/published-names.js';
import { findById } from '../../dataset/queries/records.js';

/** A widget with one option, which has an address of its own without a query. */
export interface OptionPage {
  /** The tag of a widget. */
  readonly widget: string;
  readonly option: 'series' | 'year' | 'conference';
  /** An id, or a year. */
  readonly value: string;
}

const OF_SERIES = [
  'conference-list',
  'conference-calendar',
  'conference-series',
  'speaker-list',
  'material-list',
];

function ofConference(hasMaterials: ReadonlySet<Conference>, conference: Conference): string[] {
  const { sessions = [] } = conference;
  return [
    ...(sessions.length > 0 ? ['conference-programme'] : []),
    ...(sessions.some(({ speakers = [] }) => speakers.length > 0) ? ['speaker-list'] : []),
    ...(hasMaterials.has(conference) ? ['material-list'] : []),
    ...(conference.partners?.length ? ['partner-list'] : []),
  ];
}

/**
 * The widgets with the options that people choose most, each of which has a page in a publication: every series, every year,
 * and every conference with such content. Whoever pastes an address gets its page with oEmbed, which is a file and cannot
 * answer a query.
 */
export function* optionPages(dataset: Dataset): Generator<OptionPage> {
  const { series, conferences } = dataset;
  for (const { id } of series) for (const widget of OF_SERIES) yield { widget, option: 'series', value: id };
  const years = conferences.flatMap((each) => yearIn(each.start, zoneOf(dataset, each)) ?? []);
  for (const value of new Set(years)) yield { widget: 'conference-list', option: 'year', value };
  const hasMaterials = new Set(selectMaterials(dataset, {}).map(({ conference }) => conference));
  for (const conference of conferences)
    for (const widget of ofConference(hasMaterials, conference))
      yield { widget, option: 'conference', value: conference.id };
}

/** `embed/conference-list/year/2019/`. @param name the value as the name of a folder */
export function optionFolder({ widget, option }: OptionPage, name: string): string {
  return `embed/${widget}/${option}/${name}/`;
}

/** An address to paste, and the options that it does not bring along. */
export interface PastedAddress {
  readonly href: string;
  readonly lost: readonly string[];
}

/** The folder of all records whose pages show what this option chooses. */
function recordFolder(dataset: Dataset, widget: string, option: string, value: string): string | undefined {
  if (widget === 'conference-details' && option === 'conference')
    return dataset.conferences.some(({ id }) => id === value) ? RECORD_FOLDERS.conference : undefined;
  if (widget === 'speaker-card' && option === 'speaker')
    return talksOf(dataset, value).length > 0 ? RECORD_FOLDERS.speaker : undefined;
  return undefined;
}

/** The folder of the page of a session; undefined if it has none, or the widget does not show one. */
function folderOfSession(
  { conferences }: Dataset,
  widget: string,
  options: ReadonlyMap<string, string>,
): string | undefined {
  const [conference = '', session = ''] = ['conference', 'session'].map((name) => options.get(name));
  const names = [escapedName(conference), sessionFolder(escapedName(session))];
  const { sessions = [] } = findById(conferences, conference) ?? {};
  const found = findById(sessions, session);
  return widget === 'conference-details' &&
    found &&
    hasPage(found) &&
    names.every(({ length }) => length <= LONGEST)
    ? `${RECORD_FOLDERS.conference}/${names.join('/')}/`
    : undefined;
}

/** The folder of the page of a record or of an option; undefined if there is none. */
function folderOf(dataset: Dataset, widget: string, option: string, value: string): string | undefined {
  const name = escapedName(value);
  if (name.length > LONGEST) return undefined;
  const records = recordFolder(dataset, widget, option, value);
  if (records !== undefined) return `${records}/${name}/`;
  for (const page of optionPages(dataset))
    if (page.widget === widget && page.option === option && page.value === value)
      return optionFolder(page, name);
  return undefined;
}

/**
 * The address of a publication that keeps most of the options where it is pasted alone, as in WordPress.
 *
 * @param dataset of the publication; undefined where the widget shows another, which no such address does
 * @param embedBase address of the publication
 */
export function pastedAddress(
  dataset: Dataset | undefined,
  widget: string,
  options: ReadonlyMap<string, string>,
  embedBase: string,
): PastedAddress {
  const names = [...options.keys()];
  const address = (folder: string) => new URL(folder, embedBase).href;
  if (!dataset) return { href: address(`embed/${widget}/`), lost: ['src', ...names] };
  const session = folderOfSession(dataset, widget, options);
  if (session !== undefined)
    return {
      href: address(session),
      lost: names.filter((each) => each !== 'conference' && each !== 'session'),
    };
  for (const [name, value] of options) {
    const folder = folderOf(dataset, widget, name, value);
    if (folder !== undefined) return { href: address(folder), lost: names.filter((each) => each !== name) };
  }
  return { href: address(`embed/${widget}/`), lost: names };
}
