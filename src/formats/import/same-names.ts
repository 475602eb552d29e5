/** Names that a person has said to be others, mistyped. */
import { recordsIn } from '../../dataset/merge/records-in.js';
import { replaceReferences } from '../../dataset/merge/replace-references.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';
import { identifierOfName } from './written/identifiers.js';

/** Fields of a session that are names, with the lists of their conference that may say more. */
export const PLACE_LISTS = { room: 'rooms', track: 'tracks' } as const;

/** A list of records that sources know by their names, or a field that is a name. */
export type NamedKind = 'people' | 'organisations' | 'series' | keyof typeof PLACE_LISTS;

/** One name, read as if it were spelled as the other. */
export interface SameName {
  /** `conference`: the one that a row of a programme belongs to. */
  readonly kind: NamedKind | 'conference';
  readonly name: string;
  readonly as: string;
}

/** The name of a record, in the first of its languages. */
export function nameIn({ name }: Fields): string | undefined {
  const text = isObject(name) ? Object.values(name)[0] : name;
  return typeof text === 'string' ? text : undefined;
}

/** What a source says, and which of its ids are made of names; see `Imported`. */
interface Said {
  readonly records: Fields;
  readonly named: ReadonlySet<string>;
}

const withName = (records: readonly Fields[], name: string) =>
  records.find((record) => nameIn(record) === name);

function inList({ records, named }: Said, kind: string, name: string, as: string, current: Fields): Said {
  const list = recordsIn(records, kind);
  const wrong = withName(list, name);
  const own = withName(list, as);
  const right = own ?? withName(recordsIn(current, kind), as);
  if (!wrong || !right) return { records, named };
  const path = `${kind}/${String(right.id)}`;
  const meant = own
    ? list.flatMap((each) => (each === wrong ? [] : each === own ? [{ ...wrong, ...own }] : [each]))
    : list.map((each) => (each === wrong ? { ...wrong, id: right.id, name: right.name } : each));
  const ids = new Map([[`${kind}/${String(wrong.id)}`, String(right.id)]]);
  return {
    records: replaceReferences('dataset', { ...records, [kind]: meant }, ids),
    // The id of a record that is there already is no longer made of a name.
    named: own ? named : new Set([...named].filter((each) => each !== path)),
  };
}

function inConference(conference: Fields, kind: keyof typeof PLACE_LISTS, name: string, as: string): Fields {
  const list = PLACE_LISTS[kind];
  const listed = recordsIn(conference, list);
  const wrong = withName(listed, name);
  const isRight = withName(listed, as) !== undefined;
  const meant = listed.flatMap((each) => {
    if (each !== wrong) return [each];
    return isRight ? [] : [{ ...each, id: identifierOfName(as), name: as }];
  });
  const sessions = recordsIn(conference, 'sessions').map((session) => {
    const place = session[kind];
    return place !== undefined && (place === name || place === wrong?.id)
      ? { ...session, [kind]: as }
      : session;
  });
  return {
    ...conference,
    ...(wrong && { [list]: meant }),
    ...('sessions' in conference && { sessions }),
  };
}

/** A source as if it had spelled these names otherwise. @param current the dataset */
export function withSameNames(said: Said, same: readonly SameName[], current: Fields): Said {
  return same.reduce<Said>((result, { kind, name, as }) => {
    // Without its conference, a row has not been read at all.
    if (kind === 'conference') return result;
    if (kind !== 'room' && kind !== 'track') return inList(result, kind, name, as, current);
    const conferences = recordsIn(result.records, 'conferences');
    return {
      ...result,
      records: {
        ...result.records,
        conferences: conferences.map((each) => inConference(each, kind, name, as)),
      },
    };
  }, said);
}
