import { shapeOf } from '../parse/compiled-schema.js';
import type { Fields } from '../parse/value-kinds.js';
import { isFrom, isInLastImport } from './baseline.js';
import { type KnownRecord, recogniseRecords, type TextLanguages } from './recognise-records.js';
import { recordsIn } from './records-in.js';
import { replaceReferences } from './replace-references.js';

function originOf(last: Fields | undefined, source: string): KnownRecord['origin'] {
  if (!last) return 'dataset';
  if (!isFrom(last, source)) return 'other';
  return isInLastImport(last, source) ? 'source' : 'earlier';
}

/** The records of a list in the dataset and in the baseline, each id once. */
function knownRecords(
  current: readonly Fields[],
  baseline: readonly Fields[],
  source: string,
): KnownRecord[] {
  const here = new Map(current.map((record) => [String(record.id), record]));
  const before = new Map(baseline.map((record) => [String(record.id), record]));
  return [...new Set([...before.keys(), ...here.keys()])].map((id) => {
    const [last, now] = [before.get(id), here.get(id)];
    const versions = [last, now].filter((version) => version !== undefined);
    return { id, versions, origin: originOf(last, source) };
  });
}

/** Gives out ids that no other record has. */
class FreeIds {
  readonly #taken: Set<string>;
  readonly #numbers = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  next(id: string): string {
    let free = id;
    let number = this.#numbers.get(id) ?? 1;
    while (this.#taken.has(free)) free = `${id}-${++number}`;
    this.#numbers.set(id, number);
    this.#taken.add(free);
    return free;
  }
}

interface AdoptOptions {
  readonly source: string;
  readonly baseline: Fields | undefined;
  /** Records whose ids were made up, such as `people/karen-bla` or `conferences/annual/sessions/pause`. */
  readonly named: ReadonlySet<string>;
  readonly languages: TextLanguages;
}

/** Gives records of a source the ids that they have in the dataset or had in earlier imports. */
class IdAdopter {
  readonly #options: AdoptOptions;

  constructor(options: AdoptOptions) {
    this.#options = options;
  }

  /** @param path of the list, such as `people`, with the ids of the source */
  adopt(
    shape: string,
    path: string,
    incoming: readonly Fields[],
    current: readonly Fields[],
    baseline: readonly Fields[],
  ): Fields[] {
    const { source, named, languages } = this.#options;
    const known = knownRecords(current, baseline, source);
    const isMadeUp = ({ id }: Fields) => named.has(`${path}/${String(id)}`);
    const found = recogniseRecords(shape, incoming, known, isMadeUp, languages);
    const own = incoming.filter((record) => !isMadeUp(record) && !found.has(record));
    const free = new FreeIds([...known, ...own].map(({ id }) => String(id)));
    const before = new Map(baseline.map((record) => [record.id, record]));
    const here = new Map(current.map((record) => [record.id, record]));
    return incoming.map((record) => {
      const id = found.get(record) ?? (isMadeUp(record) ? free.next(String(record.id)) : record.id);
      if (!Array.isArray(record.sessions)) return { ...record, id };
      const sessions = this.adopt(
        'session',
        `${path}/${String(record.id)}/sessions`,
        recordsIn(record, 'sessions'),
        recordsIn(here.get(id) ?? {}, 'sessions'),
        recordsIn(before.get(id) ?? {}, 'sessions'),
      );
      return { ...record, id, sessions };
    });
  }
}

/**
 * Gives records of a source the ids that they have in the dataset or had in earlier imports, and new records ids that no
 * other record has.
 *
 * @param incoming lists of records, each id once in its list
 */
export function adoptIds(incoming: Fields, current: Fields, options: AdoptOptions): Fields {
  const adopter = new IdAdopter(options);
  const ids = new Map<string, string>();
  const adopted: Fields = {};
  // In the order of the schema, so that references are replaced before the records that have them are compared.
  for (const { name, record = '' } of shapeOf('dataset').fields) {
    if (!(name in incoming)) continue;
    const records = recordsIn(incoming, name).map((fields) => replaceReferences(record, fields, ids));
    const lists = [recordsIn(current, name), recordsIn(options.baseline ?? {}, name)] as const;
    const renamed = adopter.adopt(record, name, records, ...lists);
    records.forEach(({ id }, index) => ids.set(`${name}/${String(id)}`, String(renamed[index]?.id)));
    adopted[name] = renamed;
  }
  return adopted;
}
