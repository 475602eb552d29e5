import type { Issue } from '../../../dataset/issues/issue.js';
import { isSame } from '../../../dataset/merge/merge-value.js';
import { DAY_LENGTH } from '../../../dataset/queries/dates.js';
import { isDate } from '../../../dataset/parse/rules.js';
import { type Fields, isObject } from '../../../dataset/parse/value-kinds.js';
import { countryCode } from '../written/vocabulary.js';
import {
  distinctIds,
  type IdParts,
  identifierOfName,
  otherIdentifierOfName,
} from '../written/identifiers.js';
import { writtenTime, zonedTime } from '../written/local-time.js';
import { timeZoneName } from '../written/time-zone-name.js';
import type { ImportNotice, ImportNoticeCode, Place } from '../notice.js';
import type { ImportOptions } from '../importer.js';
import { wrongWeekday } from '../written/wrong-weekday.js';
import type { WrittenDate } from '../written/date.js';
import { countryOfCrowns } from '../written/price.js';

/** Lists of the dataset that can be imported. */
export const IMPORTED_LISTS = ['organisations', 'series', 'people', 'conferences'] as const;

/** Lists whose records may be named before or after they are described. */
type NamedList = 'organisations' | 'series' | 'people';

type ImportedList = (typeof IMPORTED_LISTS)[number];

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** The fields that are not empty. */
export function known(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

/** Collects the records of an import with their places in the source, and notices. */
export class Draft {
  /** By id. */
  readonly lists: Readonly<Record<ImportedList, Map<string, Fields>>> = {
    organisations: new Map(),
    series: new Map(),
    people: new Map(),
    conferences: new Map(),
  };
  readonly notices: ImportNotice[] = [];
  /** By record. */
  readonly places = new Map<unknown, Place>();
  /** The cells of the rows of tables with the headings of their columns, by the place of the row. */
  readonly cells = new Map<
    Place,
    { readonly cells: readonly string[]; readonly headings: readonly string[] }
  >();
  /**
   * Records whose ids are not the source's own, such as `organisations/name` or `conferences/annual/sessions/pause`. The
   * dataset may have that record under another id.
   */
  readonly named = new Set<string>();
  /** Fields that only new records get; see `Imported`. */
  readonly composed = new Set<string>();
  /** By path, the id that several records would have had. */
  readonly repeated = new Map<string, { readonly id: string; readonly isOwn: boolean }>();
  readonly #notCarried = new Map<string, number>();
  /** The code and value of each notice. */
  readonly #said = new Set<string>();
  /** The source's own ids, by list and name. */
  readonly #ownIds = new Map<string, string>();
  /** The ids of names. Most people, organisations and series are named many times. */
  readonly #idsOfNames = new Map<string, string>();
  readonly options: ImportOptions;
  /** BCP 47 tag of the texts, if the source states one. */
  language: string | undefined;
  /** Time zone of all times in the source; undefined if it names none. */
  readonly timeZone: string | undefined;
  /** The time zone of all times in the source, if nobody knows it. */
  readonly #unknownZone: string | undefined;

  constructor(options: ImportOptions, sourceZone?: string) {
    this.options = options;
    this.timeZone = sourceZone === undefined ? undefined : timeZoneName(sourceZone);
    this.#unknownZone = this.timeZone === undefined ? sourceZone : undefined;
  }

  /** Adds a notice. Without a place, the same notice is added only once. */
  note(code: ImportNoticeCode, value: string, severity: 'error' | 'hint' = 'hint', place?: Place): void {
    const key = `${code} ${value}`;
    if (!place && this.#said.has(key)) return;
    this.#said.add(key);
    this.notices.push({ code, value, severity, place });
  }

  /** Asks about a date that is written with another weekday than it has. */
  noteWeekday(text: string, date: WrittenDate, place?: Place): void {
    const day = wrongWeekday(text, date);
    if (day === undefined) return;
    const value = JSON.stringify(text);
    this.notices.push({ code: 'weekday-differs', value, severity: 'hint', place, expected: [day] });
  }

  /** Counts a field of the source that the dataset has no place for. `noteNotCarried` reports all of them at once. */
  notCarried(name: string, count = 1): void {
    if (count > 0) this.#notCarried.set(name, (this.#notCarried.get(name) ?? 0) + count);
  }

  /** Adds one notice with the fields that were not carried over, the most frequent first. */
  noteNotCarried(): void {
    const counts = [...this.#notCarried].toSorted(([, a], [, b]) => b - a);
    if (counts.length > 0) {
      this.note('not-carried', counts.map(([name, count]) => `${name} × ${count}`).join(', '));
    }
  }

  /** The code of a country. An unknown country is reported and left out. */
  country(word: string | undefined, place: Place): string | undefined {
    const code = word === undefined ? undefined : countryCode(word);
    if (word !== undefined && code === undefined) this.note('country-unknown', word, 'error', place);
    return code;
  }

  /** The country whose crowns prices are in where none is named. @param zone the time zone of the conference, if it has its own */
  countryOfCrowns(zone: string | undefined): string | undefined {
    const { timeZone, datasetTimeZone, language } = this.options;
    return countryOfCrowns(zone ?? timeZone ?? this.timeZone ?? datasetTimeZone, language ?? this.language);
  }

  /** Reports a word that is not in the list of expected words. */
  unknownWord(
    value: string,
    expected: readonly string[],
    place: Place,
    severity: 'error' | 'hint' = 'error',
  ): void {
    this.notices.push({ code: 'word-unknown', value, severity, place, expected });
  }

  /** Reports an issue of a record or a value. */
  refuse(issue: Pick<Issue, 'code' | 'path' | 'value'>, place: Place): void {
    this.notices.push({ code: 'issue', severity: 'error', place, issue: { severity: 'error', ...issue } });
  }

  /**
   * Distinct ids for the records of a list. Those that are not the source's own are added to `named`, so that the merge
   * recognises these records by their content.
   *
   * @param list path of the list, such as `conferences` or `conferences/annual/sessions`
   */
  distinctIds(list: string, all: readonly IdParts[]): string[] {
    const ids = distinctIds(all);
    const counts = new Map<string, number>();
    for (const { id } of all) counts.set(id, (counts.get(id) ?? 0) + 1);
    all.forEach(({ id, isOwn = false }, index) => {
      const path = `${list}/${ids[index] ?? ''}`;
      const isAlone = counts.get(id) === 1;
      if (!isOwn || !isAlone) this.named.add(path);
      if (!isAlone) this.repeated.set(path, { id, isOwn });
    });
    return ids;
  }

  /**
   * Adds a record, or its new fields to the record with the same id. A conference that differs from the one with its id
   * gets an id of its own. @returns the id
   */
  add(list: ImportedList, id: string, fields: Fields, place: Place): string {
    const record: Fields = { id, ...known(fields) };
    const found = this.lists[list].get(id);
    const differs = (name: string) => found?.[name] !== undefined && !isSame(found[name], record[name]);
    if (!found) this.lists[list].set(id, this.placed(record, place));
    else if (list === 'conferences' && Object.keys(record).some(differs)) {
      return this.#addBeside(id, record, place);
    } else Object.assign(found, { ...record, ...found });
    return id;
  }

  /** Adds a conference with an id that another has. @returns its id */
  #addBeside(id: string, record: Fields, place: Place): string {
    const { conferences } = this.lists;
    const taken = [...conferences.keys(), id].map((each) => ({ id: each, more: '' }));
    const other = distinctIds(taken).at(-1) ?? id;
    for (const each of [id, other]) {
      this.named.add(`conferences/${each}`);
      this.repeated.set(`conferences/${each}`, { id, isOwn: true });
    }
    conferences.set(other, this.placed({ ...record, id: other }, place));
    return other;
  }

  /** Remembers the source's own id for a name, by which other records may refer to it. @returns the id */
  ownName(list: NamedList, name: string, id: string): string {
    this.#ownIds.set(`${list}/${name.toLowerCase()}`, id);
    return id;
  }

  /** Adds a record of which the source has only the name. @returns the id */
  addNamed(list: NamedList, name: string, place: Place): string {
    const own = this.#ownIds.get(`${list}/${name.toLowerCase()}`);
    if (own !== undefined) return own;
    const plain = this.#idsOfNames.get(name) ?? identifierOfName(name);
    this.#idsOfNames.set(name, plain);
    const other = this.lists[list].get(plain)?.name;
    // Letters that an id cannot have keep names apart.
    const isOther = typeof other === 'string' && other.toLowerCase() !== name.toLowerCase();
    const id = isOther ? otherIdentifierOfName(name) : plain;
    this.named.add(`${list}/${id}`);
    return this.add(list, id, { name }, place);
  }

  /** Records the place of a record inside another. @returns the record */
  placed(record: Fields, place: Place): Fields {
    this.places.set(record, place);
    return record;
  }

  /**
   * A date, or a time with its offset from UTC. Anything else is returned unchanged, for the dataset parser to refuse.
   *
   * @param zone the time zone of this value, if the source names one
   */
  date(value: unknown, place: Place, zone?: string): unknown {
    if (typeof value !== 'string') return value ?? undefined;
    const text = value.trim();
    const written = writtenTime(text);
    if (!written) return text || undefined;
    const { local, offset } = written;
    if (!isDate(`${local}Z`)) return text;
    return offset === undefined ? this.#inZone(local, place, written.zone ?? zone) : local + offset;
  }

  #inZone(local: string, place: Place, own = this.#unknownZone): string {
    // A zone that nobody knows is no reason to guess another: the time could be hours off.
    const zone = own === undefined ? this.#zoneForAll() : (this.#zoneOf(own) ?? this.options.timeZone);
    if (zone === undefined) {
      if (own === undefined) this.note('zone-missing', '', 'error');
      return local.slice(0, DAY_LENGTH);
    }
    const { date, doubt } = zonedTime(local, zone);
    if (doubt) this.note(doubt === 'skipped' ? 'clock-skipped' : 'clock-repeated', date, 'hint', place);
    return date;
  }

  /** The time zone from the options, the source or the dataset, in this order. Adds a notice about which. */
  #zoneForAll(): string | undefined {
    const { timeZone, datasetTimeZone } = this.options;
    const zone = timeZone ?? this.timeZone ?? datasetTimeZone;
    if (zone === undefined) return undefined;
    this.note(timeZone ? 'zone-given' : this.timeZone ? 'zone-of-source' : 'zone-of-dataset', zone);
    return zone;
  }

  /** The IANA name of a zone that the source names. An unknown one is reported, once. */
  #zoneOf(name: string): string | undefined {
    const zone = timeZoneName(name);
    if (zone === undefined) {
      if (this.options.timeZone === undefined) this.note('zone-unknown', name, 'error');
      else this.note('zone-replaced', name);
    }
    return zone;
  }
}

/** The file name in an address, used if a title is missing. */
export function fileName(url: string | undefined): string | undefined {
  const last = url?.split(/[?#]/, 1).join().split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last; // a percent sign that is not an escape
  }
}
