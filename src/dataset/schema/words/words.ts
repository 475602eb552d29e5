/** What people call the records, fields and choices of the schema. For forms, and for editors that read the JSON Schema. */

/** The title of a field, what to write in it, and an example. */
export type FieldWords = readonly [title: string, hint?: string, example?: string];

export interface RecordWords {
  /** One of them, as it stands in a sentence: `konference`. */
  readonly one: string;
  /** A heading over several: `Konferencer`. */
  readonly many: string;
  /** The button that makes one: `Ny konference`. */
  readonly add: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** The words of one language. A test holds them to the schema: no record, field or choice is without. */
export interface SchemaWords {
  readonly records: Readonly<Record<string, RecordWords>>;
  /** By value, or by record, field and value where one word would not do: `registration.status open`. */
  readonly choices: Readonly<Record<string, string>>;
}

/** The title, hint and example of a field; its name where it has none. */
export function fieldWords(words: SchemaWords, record: string, name: string): FieldWords {
  return words.records[record]?.fields[name] ?? [name];
}

/** The word for a choice. */
export function choiceWord(words: SchemaWords, record: string, name: string, value: string): string {
  return words.choices[`${record}.${name} ${value}`] ?? words.choices[value] ?? value;
}

/** The fields that a form shows first; the others follow under a heading of their own, in the order of the schema. */
export const FIRST_FIELDS: Readonly<Record<string, readonly string[]>> = {
  dataset: ['publisher', 'language', 'timeZone', 'updated'],
  organisation: ['name', 'shortName', 'url'],
  series: ['name', 'description', 'organisers', 'audience'],
  person: ['name', 'title', 'organisation', 'photo', 'bio'],
  conference: ['title', 'theme', 'start', 'end', 'status', 'venue', 'summary', 'description', 'organisers'],
  session: ['title', 'kind', 'start', 'end', 'room', 'speakers', 'abstract'],
  contact: ['person', 'name', 'title', 'organisation', 'email', 'phone', 'hours'],
  activity: ['title', 'description', 'start', 'end', 'url'],
  newsletter: ['title', 'description', 'url'],
};
