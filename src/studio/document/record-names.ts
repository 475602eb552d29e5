import { byId, recordsIn } from '../../dataset/merge/records-in.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';

/** A text in the language, or else in the first that it has. */
export function plainText(text: unknown, language: string): string {
  if (typeof text === 'string') return text;
  if (!isObject(text)) return '';
  const found = Object.hasOwn(text, language) ? text[language] : Object.values(text)[0];
  return typeof found === 'string' ? found : '';
}

/** What a record is called in lists; empty where it has nothing to be called by. */
export function recordName(fields: unknown, document: Fields, language: string): string {
  if (!isObject(fields)) return '';
  const { name, title, theme, person, organisation, speakers, alt, url } = fields;
  const own = [name ?? title, theme].map((text) => plainText(text, language)).find(Boolean);
  if (own !== undefined) return own;
  const people = byId(recordsIn(document, 'people'));
  const named = [person, ...(Array.isArray(speakers) ? (speakers as unknown[]) : [])].flatMap((id) => {
    const found = plainText(people.get(id)?.name, language);
    return found ? [found] : [];
  });
  if (named.length > 0) return named.join(', ');
  const place = byId(recordsIn(document, 'organisations')).get(organisation);
  return plainText(place?.name ?? alt ?? url, language);
}

/** The year of a conference, or where a person works, which tells two of one name apart. */
export function recordHint(record: string, fields: Fields, document: Fields, language: string): string {
  if (record === 'conference') return /^\d{4}/.exec(String(fields.start))?.[0] ?? '';
  if (record !== 'person') return '';
  const place = byId(recordsIn(document, 'organisations')).get(fields.organisation);
  return [plainText(fields.title, language), plainText(place?.name, language)].filter(Boolean).join(', ');
}
