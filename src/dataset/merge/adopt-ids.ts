import { type Fields, isObject } from '../parse/read-record.js';
import { shapeOf } from '../parse/compiled-schema.js';
import { isSame } from './merge-value.js';

const YEAR_LENGTH = 'yyyy'.length;

export function recordsIn(root: Fields, list: string): Fields[] {
  const value = root[list];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Whether two records have the same name. Conferences often keep their title, so they must also be in the same year. */
function isNamesake(a: Fields, b: Fields): boolean {
  const year = ({ start }: Fields) => (typeof start === 'string' ? start.slice(0, YEAR_LENGTH) : undefined);
  const name = ({ name: own, title }: Fields) => own ?? title;
  return name(a) !== undefined && isSame(name(a), name(b)) && year(a) === year(b);
}

/** The ids of matching records in the dataset, by list and imported id: `people/karen-bla`. */
function knownIds(
  incoming: Fields,
  current: Fields,
  named: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const place of named) {
    const [list = '', id] = place.split('/');
    const known = recordsIn(current, list);
    const own = recordsIn(incoming, list).find((record) => record.id === id);
    const namesakes = own ? known.filter((record) => isNamesake(record, own)) : [];
    const found = namesakes.length === 1 ? namesakes[0]?.id : undefined;
    const isThere = known.some((record) => record.id === id);
    if (!isThere && typeof found === 'string') ids.set(place, found);
  }
  return ids;
}

function replaceReferences(record: string, fields: Fields, ids: ReadonlyMap<string, string>): Fields {
  const replaced = shapeOf(record).fields.map(({ name, record: inner, refersTo }) => {
    const each = (value: unknown): unknown => {
      if (inner) return isObject(value) ? replaceReferences(inner, value, ids) : value;
      return refersTo === undefined ? value : (ids.get(`${refersTo}/${String(value)}`) ?? value);
    };
    const value = fields[name];
    return [name, Array.isArray(value) ? value.map(each) : each(value)] as const;
  });
  return { ...fields, ...Object.fromEntries(replaced.filter(([name]) => name in fields)) };
}

/**
 * Gives records whose ids were made from their names the ids of the records with the same names in the dataset. If two
 * records there share a name, the imported id stays.
 *
 * @param named the records whose ids were made from their names, such as `people/karen-bla`
 */
export function adoptIds(incoming: Fields, current: Fields, named: ReadonlySet<string>): Fields {
  const ids = knownIds(incoming, current, named);
  const adopted = Object.keys(incoming).map((list) => {
    const record = shapeOf('dataset').fields.find(({ name }) => name === list)?.record ?? '';
    const records = recordsIn(incoming, list).map((fields) => {
      const id = ids.get(`${list}/${String(fields.id)}`) ?? fields.id;
      return { ...replaceReferences(record, fields, ids), id };
    });
    return [list, records] as const;
  });
  return Object.fromEntries(adopted);
}
