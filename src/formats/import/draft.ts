import type { Issue } from '../../dataset/issues/issue.js';
import { isSame } from '../../dataset/merge/merge-value.js';
import { DAY_LENGTH } from '../../dataset/queries/dates.js';
import { isDate, isTimeZone } from '../../dataset/parse/rules.js';
import { type Fields, isObject } from '../../dataset/parse/read-record.js';
import { countryCode } from './vocabulary.js';
import { identifierOfName } from './identifiers.js';
import { zonedTime } from './local-time.js';
import type { ImportNotice, ImportNoticeCode, Place } from './notice.js';
import type { ImportOptions } from './importer.js';

/** Lists of the dataset that imports fill. */
export const IMPORTED_LISTS = ['organisations', 'series', 'people', 'conferences'] as const;

type ImportedList = (typeof IMPORTED_LISTS)[number];

/** A date, `T` or a blank, and a time with or without seconds and offset: whatever is near ISO 8601. */
const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** The fields that say something. */
export function known(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function wholeOffset(offset: string): string {
  if (offset.toUpperCase() === 'Z') return 'Z';
  const digits = offset.slice(1).replace(':', '').padEnd('hhmm'.length, '0');
  return `${offset.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** What an importer has understood so far: records as the dataset has them, where they come from, and what to say. */
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
  /** Ids that were made of a name, as `organisations/name`: a record of that name may be known under another id. */
  readonly named = new Set<string>();
  readonly options: ImportOptions;
  /** The zone that the source names for all of its times; undefined where it names none. */
  readonly timeZone: string | undefined;

  constructor(options: ImportOptions, sourceZone?: string) {
    this.options = options;
    this.timeZone = sourceZone !== undefined && this.#isKnownZone(sourceZone) ? sourceZone : undefined;
  }

  /** Says something once, however often it is met: about the first place. */
  note(code: ImportNoticeCode, value: string, severity: 'error' | 'hint' = 'hint', place?: Place): void {
    const isSaid = this.notices.some((notice) => notice.code === code && notice.value === value);
    if (!isSaid || place) this.notices.push({ code, value, severity, place });
  }

  /** The code of a country; what no code is known for is said, and left out. */
  country(word: string | undefined, place: Place): string | undefined {
    const code = word === undefined ? undefined : countryCode(word);
    if (word !== undefined && code === undefined) this.note('country-unknown', word, 'error', place);
    return code;
  }

  /** Says of a word that it is none of the few that are known. */
  unknownWord(
    value: string,
    expected: readonly string[],
    place: Place,
    severity: 'error' | 'hint' = 'error',
  ): void {
    this.notices.push({ code: 'word-unknown', value, severity, place, expected });
  }

  /** Says what is wrong with a record, or with a value before it gets there. */
  refuse(issue: Pick<Issue, 'code' | 'path' | 'value'>, place: Place): void {
    this.notices.push({ code: 'issue', severity: 'error', place, issue: { severity: 'error', ...issue } });
  }

  /** Adds a record, or to the one of the same id what that lacks; the id. A conference that says otherwise is another. */
  add(list: ImportedList, id: string, fields: Fields, place: Place): string {
    const record: Fields = { id, ...known(fields) };
    const found = this.lists[list].get(id);
    const isOther = (name: string) => found?.[name] !== undefined && !isSame(found[name], record[name]);
    if (!found) this.lists[list].set(id, this.placed(record, place));
    else if (list === 'conferences' && Object.keys(record).some(isOther)) {
      this.refuse({ code: 'duplicate-id', path: ['id'], value: id }, place);
    } else Object.assign(found, { ...record, ...found });
    return id;
  }

  /** The id of a record that the source knows by its name only. */
  addNamed(list: 'organisations' | 'series' | 'people', name: string, place: Place): string {
    const id = identifierOfName(name);
    this.named.add(`${list}/${id}`);
    return this.add(list, id, { name }, place);
  }

  /** A record within another, for the list that it belongs to. */
  placed(record: Fields, place: Place): Fields {
    this.places.set(record, place);
    return record;
  }

  /**
   * A date, or a time with its offset from UTC. What is no date is given as it is, for the dataset's reader to refuse.
   *
   * @param zone the IANA zone of just this time, where the source names it
   */
  date(value: unknown, place: Place, zone?: string): unknown {
    if (typeof value !== 'string') return value ?? undefined;
    const text = value.trim();
    const [, day, minutes, seconds = ':00', offset] = DATE_TIME.exec(text) ?? [];
    if (day === undefined || minutes === undefined) return text || undefined;
    const local = `${day}T${minutes}${seconds}`;
    if (offset !== undefined) return local + wholeOffset(offset);
    return isDate(`${local}Z`) ? this.#inZone(local, place, zone) : text;
  }

  #inZone(local: string, place: Place, own: string | undefined): string {
    const zone = own !== undefined && this.#isKnownZone(own) ? own : this.#zoneForAll();
    if (zone === undefined) {
      this.note('zone-missing', '', 'error');
      return local.slice(0, DAY_LENGTH);
    }
    const { date, doubt } = zonedTime(local, zone);
    if (doubt) this.note(doubt === 'skipped' ? 'clock-skipped' : 'clock-repeated', date, 'hint', place);
    return date;
  }

  /** The zone that was asked for, else the source's, else the dataset's; and it says which. */
  #zoneForAll(): string | undefined {
    const { timeZone, datasetTimeZone } = this.options;
    const zone = timeZone ?? this.timeZone ?? datasetTimeZone;
    if (zone === undefined) return undefined;
    this.note(timeZone ? 'zone-given' : this.timeZone ? 'zone-of-source' : 'zone-of-dataset', zone);
    return zone;
  }

  #isKnownZone(zone: string): boolean {
    if (isTimeZone(zone)) return true;
    this.note('zone-unknown', zone);
    return false;
  }
}
