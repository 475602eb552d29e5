import { isObject, type Fields } from '../../../dataset/parse/value-kinds.js';
import type { OtherFile } from './other-file-code.js';

/** Fields that are named in a message. */
const FIELDS = 6;

const has = (value: Fields, ...names: readonly string[]) => names.every((name) => Object.hasOwn(value, name));

function calendarName(root: Fields, first: Fields): string | undefined {
  if (String(root['kind']).startsWith('calendar#')) return 'Google Calendar';
  if (Object.keys(root).some((name) => name.startsWith('@odata.'))) return 'Microsoft 365';
  return has(first, 'title', 'start') ? 'FullCalendar' : undefined;
}

function errorMessage(root: Fields): string | undefined {
  const message = [root['error'], root['detail'], root['message'], root['errors']].find(
    (value) => value !== undefined,
  );
  if (message === undefined || Object.keys(root).length > FIELDS) return undefined;
  const text = isObject(message) ? message['message'] : message;
  return typeof text === 'string' ? text.slice(0, 200) : '';
}

/** The kind of a JSON document that no importer reads. */
export function otherJson(value: unknown): OtherFile {
  const root = isObject(value) ? value : {};
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : Array.isArray(root['events'])
      ? root['events']
      : [];
  const [first = {}] = list.filter(isObject);
  const names = Object.keys(Array.isArray(value) ? first : root);
  if (names.length === 0) return { code: 'json-empty', value: '' };
  if (has(root, 'schemaVersion')) return { code: 'json-dataset', value: '' };
  if (/^(?:Feature|FeatureCollection|Topology)$/.test(String(root['type'])))
    return { code: 'json-geography', value: '' };
  if (
    has(root, 'name') &&
    ['dependencies', 'devDependencies', 'scripts', 'lockfileVersion'].some((name) => has(root, name))
  ) {
    return { code: 'json-package', value: '' };
  }
  if (String(root['version']).includes('jsonfeed.org')) return { code: 'json-feed', value: '' };
  if (
    has(root, '$schema') &&
    ['properties', 'definitions', '$defs', '$ref'].some((name) => has(root, name))
  ) {
    return { code: 'json-schema', value: '' };
  }
  const calendar = calendarName(root, first);
  if (calendar !== undefined) return { code: 'json-calendar', value: calendar };
  const error = Array.isArray(value) ? undefined : errorMessage(root);
  if (error !== undefined) return { code: 'json-error', value: error };
  return { code: 'json-other', value: names.slice(0, FIELDS).join(', ') };
}
