import { z } from './schema/zod.js';

/** The schema of a record: an object whose fields are known. */
export type RecordSchema = z.ZodMiniObject;

export interface RecordField {
  readonly name: string;
  /** Set where the field holds a record, or a list of them: each can be left out alone. */
  readonly record: RecordSchema | undefined;
  readonly isList: boolean;
  /** The list whose ids the field refers to. */
  readonly refersTo: string | undefined;
}

/** A reference is known by its name, wherever it stands. */
const REFERENCES = new Map([
  ['publisher', 'organisations'],
  ['organisers', 'organisations'],
  ['organisation', 'organisations'],
  ['series', 'series'],
  ['person', 'people'],
  ['speakers', 'people'],
]);

const fieldsOfSchemas = new WeakMap<RecordSchema, readonly RecordField[]>();

function describeField(name: string, field: z.core.$ZodType): RecordField {
  if (field instanceof z.ZodMiniOptional || field instanceof z.ZodMiniDefault) {
    return describeField(name, field.def.innerType);
  }
  const isList = field instanceof z.ZodMiniArray;
  const item = isList ? field.def.element : field;
  const record = item instanceof z.ZodMiniObject ? item : undefined;
  return { name, record, isList, refersTo: record ? undefined : REFERENCES.get(name) };
}

/** The fields of a record in the order of its schema; kept, because every record asks for them. */
export function fieldsOf(schema: RecordSchema): readonly RecordField[] {
  let fields = fieldsOfSchemas.get(schema);
  if (!fields) {
    fields = Object.entries(schema.shape).map(([name, field]) => describeField(name, field));
    fieldsOfSchemas.set(schema, fields);
  }
  return fields;
}
