import { type Fields, isObject } from '../parse/value-kinds.js';
import { missingDefaults } from './complete-record.js';

const YEAR_LENGTH = 'yyyy'.length;

/** A record of the dataset, or one that an earlier import had. */
export interface KnownRecord {
  readonly id: string;
  /** As the source last had it, and as it is in the dataset. */
  readonly versions: readonly Fields[];
  /**
   * `source`: the last import of this source had it; `earlier`: only imports before that one; `other`: only other sources;
   * `dataset`: none that is remembered.
   */
  readonly origin: 'source' | 'earlier' | 'other' | 'dataset';
}

/** The content by which a record is recognised if its id was derived. */
interface Facts {
  readonly whole: string;
  readonly name: string;
  readonly start: string;
  readonly place: string;
  readonly people: string;
  readonly text: string;
  readonly address: string;
}

/**
 * Among which records a round looks. Those that the source had are taken as they come; with others it must be clear which
 * is which, so there must be as many on both sides, or only one.
 */
const AMONG = {
  all: { own: ['source', 'earlier'], others: ['dataset', 'other'], isAlone: false },
  present: { own: ['source'], others: ['dataset', 'other'], isAlone: false },
  alone: { own: ['source'], others: ['dataset'], isAlone: true },
  own: { own: ['source'], others: [], isAlone: true },
} as const satisfies Record<
  string,
  {
    readonly own: readonly KnownRecord['origin'][];
    readonly others: readonly KnownRecord['origin'][];
    readonly isAlone: boolean;
  }
>;

interface Round {
  /** Two records with the same values are the same; a record that lacks one of them is left to later rounds. */
  readonly key: (facts: Facts) => readonly string[];
  readonly among: keyof typeof AMONG;
  /** Also for a record whose id comes from the source, if several shared that id before. */
  readonly isCertain?: true;
}

/** A value that may be missing, which then is part of what is compared. */
const orNone = (value: string) => value || '-';

const year = ({ start }: Facts) => orNone(start.slice(0, YEAR_LENGTH));

/** From the most certain to the least. */
const ROUNDS: Readonly<Record<string, readonly Round[]>> = {
  session: [
    { key: ({ whole }) => [whole], among: 'all', isCertain: true },
    {
      key: ({ name, start, place, people }) => [name, start, orNone(place), orNone(people)],
      among: 'all',
      isCertain: true,
    },
    { key: ({ name, start, place }) => [name, start, orNone(place)], among: 'present' },
    { key: ({ name, start }) => [name, start], among: 'present' },
    // Moved.
    { key: ({ name, place, people }) => [name, place, orNone(people)], among: 'own' },
    { key: ({ name, people }) => [name, orNone(people)], among: 'alone' },
    // Renamed.
    { key: ({ start, place, people }) => [start, orNone(place), people], among: 'own' },
    { key: ({ text }) => [text], among: 'own' },
  ],
  conference: [
    { key: ({ whole }) => [whole], among: 'all', isCertain: true },
    { key: ({ name, start }) => [name, start], among: 'all', isCertain: true },
    { key: (facts) => [facts.name, year(facts)], among: 'all' },
    { key: ({ start, address }) => [start, address], among: 'own' },
  ],
  person: [
    { key: ({ whole }) => [whole], among: 'all' },
    { key: ({ name, address }) => [name, address], among: 'all' },
    { key: ({ name, people }) => [name, people], among: 'all' },
    { key: ({ name }) => [name], among: 'all' },
    { key: ({ address }) => [address], among: 'own' },
  ],
};

const OTHER_ROUNDS: readonly Round[] = [
  { key: ({ whole }) => [whole], among: 'all' },
  { key: ({ name }) => [name], among: 'all' },
  { key: ({ address }) => [address], among: 'own' },
];

/** Equal for equal values, whatever the order of fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  return isObject(value) ? canonicalEntries(Object.entries(value)) : JSON.stringify(value);
}

function canonicalEntries(entries: readonly (readonly [string, unknown])[]): string {
  const written = entries.map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`);
  return `{${written.sort().join()}}`;
}

const asText = (value: unknown) => (value === undefined ? '' : canonical(value));

function addressIn({ email, url, links }: Fields): unknown {
  const [first] = Array.isArray(links) ? links.filter(isObject) : [];
  return email ?? url ?? first?.url;
}

/** The languages of texts: of the source, and of texts in the dataset that name none (BCP 47). */
export interface TextLanguages {
  readonly source: string;
  readonly dataset: string;
}

/** A text in the language of the source, as the dataset may have it in others, too. */
function textIn(value: unknown, { source, dataset }: TextLanguages): unknown {
  const texts = isObject(value) ? value : { [dataset]: value };
  const [only, ...others] = Object.values(texts);
  return texts[source] ?? (others.length === 0 ? only : value);
}

/** Fields that say nothing about the content of a record. */
const APART = new Set(['id', 'sessions', 'sources']);

function wholeContent(shape: string, fields: Fields): string {
  const content = Object.entries(fields).filter(([name]) => !APART.has(name));
  return canonicalEntries([...content, ...missingDefaults(shape, fields)]);
}

function factsOf(shape: string, fields: Fields, languages: TextLanguages): Facts {
  const { title, name, speakers, start, room, venue, organisation, abstract } = fields;
  const compared = (value: unknown) => asText(textIn(value, languages));
  return {
    whole: wholeContent(shape, fields),
    name: title === undefined && name === undefined ? asText(speakers) : compared(title ?? name),
    start: typeof start === 'string' ? start : '',
    place: room === undefined ? asText(venue) : compared(room),
    people: asText(speakers ?? organisation),
    text: asText(abstract),
    address: asText(addressIn(fields)),
  };
}

/** A record with the facts of its versions. */
interface Candidate<Record> {
  readonly record: Record;
  readonly id: string;
  readonly facts: readonly Facts[];
}

/** Pairs of more records than this are made in their order. */
const MAX_PAIRS = 2_500;

/** Milliseconds between the starts; 0 if one is not known. */
function timeBetween(a: readonly Facts[], b: readonly Facts[]): number {
  const between = a.flatMap((one) =>
    b.map((other) => Math.abs(Date.parse(one.start) - Date.parse(other.start))),
  );
  return Math.min(...between.map((time) => (Number.isNaN(time) ? 0 : time)));
}

type Pair<A, B> = readonly [Candidate<A>, Candidate<B>];

/** Pairs those with the same id or the nearest start first. */
function pairUp<A, B>(ours: readonly Candidate<A>[], theirs: readonly Candidate<B>[]): Pair<A, B>[] {
  if (ours.length * theirs.length > MAX_PAIRS) {
    return ours.slice(0, theirs.length).flatMap((one, index): Pair<A, B>[] => {
      const other = theirs[index];
      return other ? [[one, other]] : [];
    });
  }
  const all = ours.flatMap((one) =>
    theirs.map((other) => ({
      pair: [one, other] as const,
      time: timeBetween(one.facts, other.facts),
      isOther: Number(one.id !== other.id),
    })),
  );
  const used = new Set<unknown>();
  return all
    .toSorted((a, b) => a.time - b.time || a.isOther - b.isOther)
    .flatMap(({ pair }) => {
      if (pair.some((each) => used.has(each))) return [];
      for (const each of pair) used.add(each);
      return [pair];
    });
}

type Groups<Record> = ReadonlyMap<string, readonly Candidate<Record>[]>;

function groupsBy<Record>(candidates: Iterable<Candidate<Record>>, { key }: Round): Groups<Record> {
  const groups = new Map<string, Candidate<Record>[]>();
  for (const candidate of candidates) {
    const keys = candidate.facts.map(key).filter((parts) => parts.every((part) => part !== ''));
    for (const name of new Set(keys.map((parts) => parts.join('\n')))) {
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      group.push(candidate);
    }
  }
  return groups;
}

/** Finds the known records, each round among those that the rounds before it have left. */
class Recogniser {
  readonly ids = new Map<Fields, string>();
  readonly #incoming: readonly Candidate<Fields>[];
  readonly #known: readonly Candidate<KnownRecord>[];
  readonly #isMadeUp: (record: Fields) => boolean;
  readonly #taken = new Set<unknown>();

  constructor(
    incoming: readonly Candidate<Fields>[],
    known: readonly Candidate<KnownRecord>[],
    isMadeUp: (record: Fields) => boolean,
  ) {
    this.#incoming = incoming;
    this.#known = known;
    this.#isMadeUp = isMadeUp;
  }

  #match([{ record: ours }, { record: theirs }]: Pair<Fields, KnownRecord>): void {
    if (this.#taken.has(ours) || this.#taken.has(theirs)) return;
    this.#taken.add(ours).add(theirs);
    this.ids.set(ours, theirs.id);
  }

  #free<Record>(candidates: readonly Candidate<Record>[]): Candidate<Record>[] {
    return candidates.filter(({ record }) => !this.#taken.has(record));
  }

  /** Matches ids: those that come from the source, or those that were made up. */
  matchIds(isMadeUp: boolean, origins: readonly KnownRecord['origin'][]): void {
    const among = this.#known.filter(({ record }) => origins.includes(record.origin));
    const known = new Map(among.map((candidate) => [candidate.id, candidate]));
    for (const ours of this.#incoming) {
      const theirs = known.get(ours.id);
      if (theirs && this.#isMadeUp(ours.record) === isMadeUp) this.#match([ours, theirs]);
    }
  }

  matchContent(round: Round): void {
    const { own, others, isAlone }: (typeof AMONG)[keyof typeof AMONG] = AMONG[round.among];
    const isMadeUp = ({ record }: Candidate<Fields>) => this.#isMadeUp(record);
    const incoming = groupsBy(this.#incoming, round);
    for (const [name, known] of groupsBy(this.#known, round)) {
      const ours = incoming.get(name) ?? [];
      const among = (origins: readonly KnownRecord['origin'][]) =>
        this.#free(known.filter(({ record }) => origins.includes(record.origin)));
      for (const pair of pairUp(this.#free(ours).filter(isMadeUp), among(own))) this.#match(pair);
      if (round.isCertain) {
        // It was one of several with the id of the source, and is now the only one.
        for (const one of this.#free(ours)) {
          const sameId = among(own).filter(({ id }) => id.startsWith(`${one.id}-`));
          for (const pair of pairUp([one], sameId)) this.#match(pair);
        }
      }
      if (ours.length !== known.length || (isAlone && ours.length > 1)) continue;
      for (const pair of pairUp(this.#free(ours).filter(isMadeUp), among(others))) this.#match(pair);
    }
  }
}

/**
 * The ids under which records of a source are known: by the ids of the source, or else by their content.
 *
 * @param shape the kind of record, such as `session`
 * @param isMadeUp whether the id of a record was made from its content, and so changes with it
 * @returns the ids of the records that are known
 */
export function recogniseRecords(
  shape: string,
  incoming: readonly Fields[],
  known: readonly KnownRecord[],
  isMadeUp: (record: Fields) => boolean,
  languages: TextLanguages,
): ReadonlyMap<Fields, string> {
  const ids = new Set(known.map(({ id }) => id));
  // Most sources have ids of their own, and need no comparison.
  const isSimple =
    known.length === 0 || incoming.every((record) => !isMadeUp(record) && ids.has(String(record.id)));
  const facts = (fields: Fields) => (isSimple ? [] : [factsOf(shape, fields, languages)]);
  const recogniser = new Recogniser(
    incoming.map((record) => ({ record, id: String(record.id), facts: facts(record) })),
    known.map((record) => ({ record, id: record.id, facts: record.versions.flatMap(facts) })),
    isMadeUp,
  );
  recogniser.matchIds(false, ['source', 'earlier', 'other', 'dataset']);
  if (isSimple) return recogniser.ids;
  for (const round of ROUNDS[shape] ?? OTHER_ROUNDS) {
    if (recogniser.ids.size < incoming.length) recogniser.matchContent(round);
  }
  recogniser.matchIds(true, ['dataset']);
  return recogniser.ids;
}
