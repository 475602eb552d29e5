import { byId, recordsIn } from '../../dataset/merge/records-in.js';
import { type RecordField, shapeOf } from '../../dataset/parse/compiled-schema.js';
import { type Fields, isObject, VALUE_KINDS } from '../../dataset/parse/value-kinds.js';
import { choiceWord, fieldWords, type SchemaWords } from '../../dataset/schema/words/words.js';
import { choicesOf } from '../form/field-kind.js';
import { showDate } from '../form/written-value.js';
import { plainText, recordName } from './record-names.js';

/** Longer values are cut. */
const LONGEST = 160;

/** A document to look up names in, and the words of the reader. */
export interface Wording {
  readonly document: Fields;
  readonly words: SchemaWords;
  readonly language: 'da' | 'en';
}

/** The field at a path within a record, such as `venue.city`, and the kind of record that has it. */
export function fieldAt(
  record: string,
  path: string,
): { readonly record: string; readonly field: RecordField | undefined } {
  const [name = '', ...rest] = path.split('.');
  const field = shapeOf(record).fields.find((each) => each.name === name);
  return rest.length > 0 && field?.record ? fieldAt(field.record, rest.join('.')) : { record, field };
}

/** The title of such a field: `By`. */
export function fieldTitle(record: string, path: string, words: SchemaWords): string {
  const { record: holder, field } = fieldAt(record, path);
  return fieldWords(words, holder, field?.name ?? path)[0];
}

function oneInWords(
  value: unknown,
  record: string,
  field: RecordField | undefined,
  wording: Wording,
): string {
  const { document, words, language } = wording;
  if (value === undefined) return '';
  if (isObject(value))
    return (
      recordName(value, document, language) ||
      plainText(value, language) ||
      Object.values(value)
        .filter((each) => typeof each === 'string')
        .join(', ')
    );
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (!field) return text;
  const { refersTo, check, name } = field;
  if (refersTo) return recordName(byId(recordsIn(document, refersTo)).get(value), document, language) || text;
  if (check === VALUE_KINDS.date) return showDate(text, language);
  return choicesOf(field) ? choiceWord(words, record, name, text) : text;
}

/** The value of a field as a person would write it; empty for none. @param path see `fieldAt` */
export function valueInWords(value: unknown, record: string, path: string, wording: Wording): string {
  const { record: holder, field } = fieldAt(record, path);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const text = values.map((each) => oneInWords(each, holder, field, wording)).join(', ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
