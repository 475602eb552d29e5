import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Description } from '../../src/dataset/schema/description.js';
import { datasetDescription, descriptions } from '../../src/dataset/schema/descriptions.js';
import { danishWords } from '../../src/dataset/schema/words/da.js';
import { englishWords } from '../../src/dataset/schema/words/en.js';
import { fieldWords } from '../../src/dataset/schema/words/words.js';
import { z } from '../../src/dataset/schema/zod.js';

export const JSON_SCHEMA_FILE = fileURLToPath(new URL('../../data/conferences.schema.json', import.meta.url));

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Later drafts say `$defs`, and so do zod's types. */
type Draft7 = JsonSchema & { readonly definitions?: Readonly<Record<string, JsonSchema>> };

/** The rules across the fields of a record, which zod does not translate. */
const DEMANDS: Readonly<Record<string, JsonSchema>> = {
  contact: { anyOf: [{ required: ['person'] }, { required: ['name'] }] },
  session: {
    anyOf: [{ required: ['title'] }, { required: ['speakers'], properties: { speakers: { minItems: 1 } } }],
  },
};

/** What people call a field, in English and in Danish, as Studio has it: with keywords that every validator knows. */
function wordsOf(record: string, name: string, description: string): { title: string; description: string } {
  const [title] = fieldWords(englishWords, record, name);
  const [danish, hint] = fieldWords(danishWords, record, name);
  return {
    title: title === danish ? title : `${title} (${danish})`,
    description: hint ? `${description}\n\nDansk: ${hint}` : description,
  };
}

function describeField(
  record: string,
  name: string,
  field: z.core.JSONSchema._JSONSchema,
  description: string | undefined,
): JsonSchema {
  if (typeof field === 'boolean' || description === undefined)
    throw new Error('A field without a description.');
  const words = wordsOf(record, name, description);
  // Draft 7 ignores what stands beside a $ref.
  return '$ref' in field ? { ...words, allOf: [field] } : { ...words, ...field };
}

function mapValues<Value, Result>(
  object: Readonly<Record<string, Value>>,
  change: (name: string, value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));
}

function describe(schema: JsonSchema, { id, description, fields }: Description): JsonSchema {
  const described = { title: id, description, ...schema, ...DEMANDS[id] };
  if (!schema.properties) return described;
  return {
    ...described,
    properties: mapValues(schema.properties, (name, field) => describeField(id, name, field, fields[name])),
  };
}

function describeDefinition(id: string, schema: JsonSchema): JsonSchema {
  const description = descriptions.find((each) => each.id === id);
  if (!description) throw new Error(`No description of "${id}".`);
  return describe(schema, description);
}

/**
 * The text of data/conferences.schema.json, by which editors complete and check a dataset: draft 7, which they know
 * best, and stricter than reading is, so that they mark unknown fields as errors.
 */
export async function generateJsonSchema(): Promise<string> {
  const names = z.registry<{ id: string }>();
  for (const { schema, id } of descriptions) names.add(schema, { id });
  const generated: Draft7 = z.toJSONSchema(datasetDescription.schema, {
    target: 'draft-7',
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodMiniObject) jsonSchema.additionalProperties = false;
      // zod leaves it out of lists whose records it transforms.
      if (zodSchema instanceof z.ZodMiniDefault) jsonSchema.default = zodSchema.def.defaultValue;
    },
  });
  const { $schema, definitions = {}, ...root } = generated;
  const schema = {
    $schema,
    ...describe(root, datasetDescription),
    definitions: mapValues(definitions, describeDefinition),
  };
  return format(JSON.stringify(schema), { ...(await resolveConfig(JSON_SCHEMA_FILE)), parser: 'json' });
}
