/** Keys of which the values are words of ours: programs compare them. */
const WORDS = ['code', 'format', 'outcome', 'severity', 'shape'];

/** Keys whose values are somebody's data. */
const DATA = ['value', 'name', 'before', 'after'];

/** The ways to everything in a JSON value: `files[].issues[].code`, and `files[].issues[].code=unknown-id`. */
export function jsonKeys(value: unknown, way = '', depth = Infinity): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => jsonKeys(item, `${way}[]`, depth));
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = way ? `${way}.${key}` : key;
    const words = WORDS.includes(key) && typeof inner === 'string' ? [`${name}=${inner}`] : [];
    return [name, ...words, ...jsonKeys(inner, name, DATA.includes(key) ? 0 : depth - 1)];
  });
}
