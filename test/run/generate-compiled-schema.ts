import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { schemaVersion, timeZone } from '../../src/dataset/schema/dataset.js';
import {
  colour,
  contactName,
  date,
  dateOrder,
  identifier,
  languageTag,
  paragraphs,
  plainText,
  sessionTitle,
  text,
  webAddress,
} from '../../src/dataset/schema/values.js';
import { duration, mediaType, wholeNumber } from '../../src/dataset/schema/session.js';
import { emailAddress, phoneNumber, photo } from '../../src/dataset/schema/people.js';
import { amount, country, currency, latitude, longitude } from '../../src/dataset/schema/conference.js';
import { descriptions, datasetDescription } from '../../src/dataset/schema/descriptions.js';
import { z } from '../../src/dataset/schema/zod.js';

export const COMPILED_SCHEMA_FILE = fileURLToPath(
  new URL('../../src/dataset/parse/compiled-schema.generated.ts', import.meta.url),
);

/** The reader's names for the schemas of single values. */
const KINDS = new Map<z.core.$ZodType, string>([
  [amount, 'amount'],
  [colour, 'colour'],
  [country, 'country'],
  [currency, 'currency'],
  [date, 'date'],
  [duration, 'duration'],
  [emailAddress, 'email'],
  [identifier, 'identifier'],
  [languageTag, 'language'],
  [latitude, 'latitude'],
  [longitude, 'longitude'],
  [mediaType, 'media-type'],
  [paragraphs, 'long-text'],
  [phoneNumber, 'phone'],
  [photo.shape.consent, 'consent'],
  [plainText, 'plain-text'],
  [schemaVersion, 'version'],
  [text, 'text'],
  [timeZone, 'time-zone'],
  [webAddress, 'web-address'],
  [wholeNumber, 'whole-number'],
]);

/** The reader's names for the checks of records. */
const RULES = new Map<unknown, string>([
  [contactName, 'contact-name'],
  [dateOrder, 'date-order'],
  [sessionTitle, 'session-title'],
]);

/** A reference is known by its name, wherever it stands; by it the list that it refers to. */
const REFERENCES = new Map([
  ['publisher', 'organisations'],
  ['organisers', 'organisations'],
  ['organisation', 'organisations'],
  ['series', 'series'],
  ['person', 'people'],
  ['speakers', 'people'],
]);

const RECORDS = new Map([...descriptions, datasetDescription].map(({ schema, id }) => [schema, id]));

function kindOf(name: string, schema: z.core.$ZodType): string {
  if (schema === identifier && REFERENCES.has(name)) return `@${REFERENCES.get(name) ?? ''}`;
  const known = KINDS.get(schema) ?? (schema instanceof z.ZodMiniObject ? RECORDS.get(schema) : undefined);
  if (known) return known;
  if (schema instanceof z.ZodMiniEnum) return schema.options.join('|');
  if (schema instanceof z.ZodMiniString && !schema.def.checks?.length) return 'string';
  throw new Error(
    `The reader has no kind for the field "${name}": add one to src/dataset/parse/value-kinds.ts.`,
  );
}

function describeField(name: string, schema: z.core.$ZodType, mark = ''): string {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault) {
    return describeField(name, schema.def.innerType, '?');
  }
  if (schema instanceof z.ZodMiniArray) return `${name}${mark}:${kindOf(name, schema.def.element)}*`;
  return `${name}${mark}:${kindOf(name, schema)}`;
}

function describeRecord(schema: z.ZodMiniObject): string {
  const fields = Object.entries(schema.shape).map(([name, field]) => describeField(name, field));
  const rules = (schema.def.checks ?? []).map((check) => {
    const rule = RULES.get(check);
    if (!rule)
      throw new Error('The reader does not know a check of a record: add it to src/dataset/parse/rules.ts.');
    return `!${rule}`;
  });
  return [...fields, ...rules].join(' ');
}

/** The text of src/dataset/parse/compiled-schema.generated.ts: the structure of the schemas, for a reader that loads none. */
export async function generateCompiledSchema(): Promise<string> {
  const records = [...RECORDS].flatMap(([schema, id]) =>
    schema instanceof z.ZodMiniObject ? [{ schema, id }] : [],
  );
  const shapes = records.map(
    ({ schema, id }) => `${JSON.stringify(id)}: ${JSON.stringify(describeRecord(schema))},`,
  );
  const source = `/**
 * The structure of the schemas in src/dataset/schema, generated from them by \`npm run generate\`: each record with its
 * fields as \`name:kind\`, \`?\` for what may be missing, \`*\` for a list, \`@\` for the ids of a list, \`!\` for a rule.
 */
export const COMPILED_SCHEMA: Readonly<Record<string, string>> = {${shapes.join('\n')}};`;
  return format(source, { ...(await resolveConfig(COMPILED_SCHEMA_FILE)), parser: 'typescript' });
}
