import { type Fields, isObject } from '../parse/read-record.js';
import { shapeOf } from '../parse/compiled-schema.js';
import { VALUE_KINDS } from '../parse/value-kinds.js';

function nameText(text: unknown, language: string): unknown {
  return typeof text === 'string' ? { [language]: text } : text;
}

/**
 * A record whose every text names its language, for a dataset in another.
 *
 * @param record the name of its shape
 */
export function nameLanguage(record: string, fields: Fields, language: string): Fields {
  const named = shapeOf(record).fields.map(({ name, record: inner, check }) => {
    const each = (value: unknown): unknown => {
      if (inner) return isObject(value) ? nameLanguage(inner, value, language) : value;
      return check === VALUE_KINDS.text ? nameText(value, language) : value;
    };
    const value = fields[name];
    return [name, Array.isArray(value) ? value.map(each) : each(value)] as const;
  });
  return { ...fields, ...Object.fromEntries(named.filter(([name]) => name in fields)) };
}
