import type { z } from './zod.js';

/** What an editor such as VS Code shows of a schema. */
export interface Description {
  readonly schema: z.core.$ZodType;
  /** The name of the definition in the JSON Schema. */
  readonly id: string;
  readonly description: string;
  /** By the name of the field; empty for simple values. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A schema of records with a description of every field. */
export function record<Schema extends z.ZodMiniObject>(
  schema: Schema,
  id: string,
  description: string,
  fields: Readonly<Record<keyof Schema['shape'] & string, string>>,
): Description {
  return { schema, id, description, fields };
}

/** A schema of simple values. */
export function value(schema: z.core.$ZodType, id: string, description: string): Description {
  return { schema, id, description, fields: {} };
}

export const TITLE = 'The original title.';
export const ID = 'A short, stable name that is unique in its list; links and references use it.';
