import { readFileSync } from 'node:fs';
import { z } from '../../../src/dataset/schema/zod.js';

const values = z.optional(z.array(z.string()));

const definition = z.object({
  enum: values,
  properties: z._default(z.record(z.string(), z.object({ enum: values })), {}),
});

const jsonSchema = z.extend(definition, { definitions: z.record(z.string(), definition) });

function fieldsOf(
  name: string,
  { enum: words = [], properties }: z.infer<typeof definition>,
): readonly string[] {
  const fields = Object.entries(properties).flatMap(([field, { enum: choices = [] }]) => [
    `${name}.${field}`,
    ...choices.map((choice) => `${name}.${field}=${choice}`),
  ]);
  return [...words.map((word) => `${name}=${word}`), ...fields];
}

/** The fields of a dataset, from its JSON Schema: `session.kind`, and `session.kind=talk` for each word. */
export function datasetFields(): readonly string[] {
  const schema = jsonSchema.parse(JSON.parse(readFileSync('data/conferences.schema.json', 'utf8')));
  const definitions = Object.entries({ dataset: schema, ...schema.definitions });
  return definitions.flatMap(([name, each]) => fieldsOf(name, each));
}
