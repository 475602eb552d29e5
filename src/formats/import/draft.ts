import type { Issue } from '../../dataset/issues/issue.js';
import { isSame } from '../../dataset/merge/merge-value.js';
import { DAY_LENGTH } from '../../dataset/queries/dates.js';
import { isDate } from '../../dataset/parse/rules.js';
import { type Fields, isObject } from '../../dataset/parse/read-record.js';
import type { SourceNode } from './source-node.js';
import { countryCode } from './vocabulary.js';
import { identifierOfName } from './identifiers.js';
import { writtenTime, zonedTime } from './local-time.js';
import { timeZoneName } from './time-zone-name.js';
import type { ImportNotice, ImportNoticeCode, Place } from './notice.js';
import type { ImportOptions } from './importer.js';

/** Lists of the dataset that can be imported. */
export const IMPORTED_LISTS = ['organisations', 'series', 'people', 'conferences'] as const;

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
  /** Ids made from a name, such as `organisations/name`. The dataset may have that record under another id. */
  readonly named = new Set<string>();
  readonly #notCarried = new Map<string, number>();
  readonly options: ImportOptions;
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
    const isKnown = this.notices.some((notice) => notice.code === code && notice.value === value);
    if (!isKnown || place) this.notices.push({ code, value, severity, place });
  }

  /** Counts a field of the source that the dataset has no place for. `noteNotCarried` reports all of them at once. */
  notCarried(name: string, count = 1): void {
    this.#notCarried.set(name, (this.#notCarried.get(name) ?? 0) + count);
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

  /** Adds a record, or its new fields to the record with the same id. Conferences with the same id must not differ. @returns the id */
  add(list: ImportedList, id: string, fields: Fields, place: Place): string {
    const record: Fields = { id, ...known(fields) };
    const found = this.lists[list].get(id);
    const differs = (name: string) => found?.[name] !== undefined && !isSame(found[name], record[name]);
    if (!found) this.lists[list].set(id, this.placed(record, place));
    else if (list === 'conferences' && Object.keys(record).some(differs)) {
      this.refuse({ code: 'duplicate-id', path: ['id'], value: id }, place);
    } else Object.assign(found, { ...record, ...found });
    return id;
  }

  /** Adds a record of which the source has only the name. @returns the id */
  addNamed(list: 'organisations' | 'series' | 'people', name: string, place: Place): string {
    const id = identifierOfName(name);
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
function fileName(url: string | undefined): string | undefined {
  const last = url?.split(/[?#]/, 1).join().split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last; // a percent sign that is not an escape
  }
}

/** A material as most formats have it: an address, and perhaps a title. */
export function linkedMaterial(draft: Draft, link: SourceNode): Fields {
  const url = link.first('url', '@href', 'download_url', 'link_url').word;
  const mediaType = link.at('content_type').word;
  const title = link.first('title', '#text').line ?? fileName(url);
  const material = known({ title, url, mediaType, bytes: link.at('size').value });
  return draft.placed(material, link.place);
}
