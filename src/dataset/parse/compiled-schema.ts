import type { IssueCode } from '../issues/issue.js';
import type { Dataset } from '../schema/dataset.js';
import { endsAfterStart, hasName, hasTitle } from './rules.js';
import { COMPILED_SCHEMA } from './compiled-schema.generated.js';
import { type Check, type Fields, VALUE_KINDS } from './value-kinds.js';

/** The version of the dataset format that this code reads in full. */
export const SCHEMA_VERSION = 1;

export interface RecordField {
  readonly name: string;
  readonly isOptional: boolean;
  readonly isList: boolean;
  /** A list of paragraphs, which may also be written as one text. */
  readonly isLongText: boolean;
  /** The name of the record that the field holds; each in a list can be left out alone. */
  readonly record: string | undefined;
  /** The list whose ids the field refers to. */
  readonly refersTo: string | undefined;
  /** Looks at a single value, where the field holds no record. */
  readonly check: Check;
  /** Stands in for a required value that is missing or cannot be read. */
  readonly fallback: unknown;
}

/** A rule across the fields of a record. */
export interface RecordRule {
  readonly code: IssueCode;
  /** The field to blame. */
  readonly field: string;
  /** Whether the record cannot be shown without the field. */
  readonly isNeeded: boolean;
  readonly holds: (record: object) => boolean;
}

interface RecordShape {
  /** In the order of the schema: each list stands after those that its records refer to. */
  readonly fields: readonly RecordField[];
  readonly names: readonly string[];
  readonly rules: readonly RecordRule[];
}

const RULES: Readonly<Record<string, RecordRule>> = {
  '!contact-name': { code: 'contact-name', field: 'name', isNeeded: true, holds: hasName },
  '!date-order': { code: 'date-order', field: 'end', isNeeded: false, holds: endsAfterStart },
  '!session-title': { code: 'session-title', field: 'title', isNeeded: true, holds: hasTitle },
};

function oneOf(choices: readonly string[]): Check {
  const objection = { code: 'choice', expected: choices } as const;
  return (value) => (choices.some((choice) => choice === value) ? undefined : objection);
}

/** Values of required fields that a source may lack, by the kind of record. */
export const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  conference: { status: 'scheduled' },
  session: { kind: 'other' },
};

/** Values for wrong ones. Of the root: where the project comes from. */
const FALLBACKS: typeof DEFAULTS = {
  ...DEFAULTS,
  dataset: { language: 'da', timeZone: 'Europe/Copenhagen' },
};

function readField(record: string, text: string): RecordField {
  const [, name = '', mark, at, kind = '', star] = /^(.+?)(\?)?:(@)?(.+?)(\*)?$/.exec(text) ?? [];
  const isLongText = kind === 'long-text';
  const value = at ? 'identifier' : isLongText ? 'text' : kind;
  return {
    name,
    isOptional: mark !== undefined,
    isList: isLongText || star !== undefined,
    isLongText,
    record: !at && kind in COMPILED_SCHEMA ? kind : undefined,
    refersTo: at && kind,
    check: VALUE_KINDS[value] ?? oneOf(kind.split('|')),
    fallback: FALLBACKS[record]?.[name],
  };
}

const shapes = new Map<string, RecordShape>();

/** The shape of a record by its name; read once, because every record asks for it. */
export function shapeOf(record: string): RecordShape {
  let shape = shapes.get(record);
  if (!shape) {
    const parts = COMPILED_SCHEMA[record]?.split(' ') ?? [];
    const fields = parts.filter((part) => !(part in RULES)).map((part) => readField(record, part));
    const rules = parts.flatMap((part) => RULES[part] ?? []);
    shape = { fields, names: fields.map(({ name }) => name), rules };
    shapes.set(record, shape);
  }
  return shape;
}

/** The fields of the root that hold records. */
export const LISTS = shapeOf('dataset').fields.filter(({ record, isList }) => record && isList);

/** Adds the lists that are missing. The readers keep exactly what the schemas accept; a test holds them to the same verdicts. */
export function toDataset(fields: Fields): Dataset {
  return { ...Object.fromEntries(LISTS.map(({ name }) => [name, []])), ...fields } as Dataset;
}
