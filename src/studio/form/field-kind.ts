import { type RecordField, shapeOf } from '../../dataset/parse/compiled-schema.js';
import { VALUE_KINDS } from '../../dataset/parse/value-kinds.js';
import { FIRST_FIELDS } from '../../dataset/schema/words/words.js';

/** How a field is filled in. */
export type FieldKind =
  | 'records' // a list of records within this one
  | 'record'
  | 'reference'
  | 'references'
  | 'long-text'
  | 'text' // in one language or several
  | 'texts'
  | 'choice'
  | 'choices'
  | 'date'
  | 'yes'
  | 'number'
  | 'language'
  | 'line'; // anything else on one line

const NUMBERS = [
  VALUE_KINDS.amount,
  VALUE_KINDS['whole-number'],
  VALUE_KINDS.latitude,
  VALUE_KINDS.longitude,
];

/** The values that a field allows; undefined where they cannot be listed. */
export function choicesOf({ record, refersTo, check }: RecordField): readonly string[] | undefined {
  if (record ?? refersTo) return undefined;
  const objection = check({});
  return objection?.code === 'choice' ? objection.expected : undefined;
}

export function kindOf(field: RecordField): FieldKind {
  const { record, isList, isLongText, refersTo, check } = field;
  if (record) return isList ? 'records' : 'record';
  if (refersTo) return isList ? 'references' : 'reference';
  if (isLongText) return 'long-text';
  if (choicesOf(field)) return isList ? 'choices' : 'choice';
  if (isList) return 'texts';
  if (check === VALUE_KINDS.text) return 'text';
  if (check === VALUE_KINDS.date) return 'date';
  if (check === VALUE_KINDS.consent) return 'yes';
  if (check === VALUE_KINDS.language) return 'language';
  return NUMBERS.includes(check) ? 'number' : 'line';
}

/** Fields that no form shows: ids, what programs need, and lists that have a place of their own. */
function isShown(record: string, { name, record: inner, isList }: RecordField): boolean {
  if (record === 'dataset') return !(inner && isList) && name !== '$schema' && name !== 'schemaVersion';
  return name !== 'id' && !(record === 'conference' && name === 'sessions');
}

/** The fields of a record for a form: those that come first, and the others in the order of the schema. */
export function formFields(record: string): { readonly first: RecordField[]; readonly more: RecordField[] } {
  const fields = shapeOf(record).fields.filter((field) => isShown(record, field));
  const names = FIRST_FIELDS[record];
  if (!names) return { first: fields, more: [] };
  return {
    first: names.flatMap((name) => fields.find((field) => field.name === name) ?? []),
    more: fields.filter(({ name }) => !names.includes(name)),
  };
}
