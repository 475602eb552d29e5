import { XMLParser } from 'fast-xml-parser';
import { isObject } from '../../src/dataset/parse/value-kinds.js';
import type { TextFormat } from '../../src/formats/import/import-format.js';

/** The contents of a source, counted without the importers and their parsers. Undefined if nothing can be counted. */
export interface Counts {
  readonly conferences?: number | undefined;
  readonly sessions?: number | undefined;
  readonly people?: number | undefined;
}

/** All values in a document under a name, at any depth. */
function under(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => under(item, name));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === name ? [inner] : []),
    ...under(inner, name),
  ]);
}

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value];
const different = (values: readonly unknown[]) => new Set(values.map((value) => JSON.stringify(value))).size;
const objects = (value: unknown) => list(value).filter(isObject);

function ofFrabXml(text: string): Counts {
  const document: unknown = new XMLParser({ ignoreAttributes: false, processEntities: false }).parse(text);
  const people = under(document, 'person').flatMap(list);
  return {
    conferences: under(document, 'conference').length,
    sessions: under(document, 'event').flatMap(list).length,
    people: different(people),
  };
}

function ofFrab(value: unknown): Counts {
  const events = [
    ...under(value, 'days')
      .flatMap(objects)
      .flatMap((day) => Object.values(day['rooms'] ?? {}).flatMap(objects)),
  ];
  const all = [...events, ...under(value, 'events').flatMap(objects)];
  const people = all.flatMap((event) => [...objects(event['persons']), ...objects(event['participants'])]);
  return {
    conferences: under(value, 'conference').length,
    sessions: all.length,
    people: different(people.map((person) => person['guid'] ?? person['code'] ?? person['id'])),
  };
}

function ofIndico(value: unknown): Counts {
  const blocks = under(value, 'sessions').flatMap(objects);
  const contributions = under(value, 'contributions').flatMap(objects);
  const empty = blocks.filter((block) => objects(block['contributions']).length === 0);
  const people = contributions.flatMap((entry) => objects(entry['speakers']));
  return {
    conferences: objects(isObject(value) ? value['results'] : []).length,
    sessions: contributions.length + empty.length,
    people: different(people.map((person) => person['fullName'])),
  };
}

function ofSessionize(value: unknown): Counts {
  const sessions = under(value, 'sessions')
    .flatMap(objects)
    .filter((session) => 'startsAt' in session);
  const speakers = [...under(value, 'speakers').flatMap(objects)].filter((speaker) => 'id' in speaker);
  return {
    conferences: 1,
    sessions: different(sessions.map((session) => session['id'])),
    people: different(speakers.map((speaker) => speaker['id'])),
  };
}

/** Types end in Event; those inside another event are its programme. */
function ofSchemaOrg(text: string): Counts {
  const blocks = text.trimStart().startsWith('<')
    ? [...text.matchAll(/<script[^>]*ld\+json[^>]*>([^]*?)<\/script>/gi)].map(([, json = '']) => json)
    : [text];
  const isEvent = (value: unknown) =>
    isObject(value) &&
    list(value['@type']).some((type) => /(?<!Publication|Broadcast)(?:Event|Festival)$/.test(String(type)));
  let conferences = 0;
  let sessions = 0;
  const visit = (value: unknown, isInside: boolean): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, isInside);
    if (!isObject(value)) return;
    if (isEvent(value) && isInside) sessions++;
    else if (isEvent(value)) conferences++;
    for (const [name, inner] of Object.entries(value)) {
      if (name !== 'superEvent' && name !== '@graph' && isEvent(value)) {
        if (name === 'subEvent') visit(inner, true);
      } else if (name !== 'superEvent') visit(inner, isInside);
    }
  };
  for (const block of blocks) {
    try {
      visit(JSON.parse(block), false);
    } catch {
      // a block that is not JSON has no events
    }
  }
  return { conferences, sessions };
}

function ofCalendar(text: string): Counts {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return { conferences: lines.filter((line) => /^BEGIN:VEVENT\s*$/i.test(line)).length };
}

/** Lines with anything in them, but for the first, which has the headings. */
function ofTable(text: string): Counts {
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line.replace(/[;,\t"\s]/g, '') !== '' && !/^sep=/i.test(line));
  return { sessions: rows.length - 1 };
}

const COUNTS: Readonly<Record<TextFormat, (text: string) => Counts>> = {
  frab: (text) => (text.trimStart().startsWith('<') ? ofFrabXml(text) : ofFrab(JSON.parse(text))),
  indico: (text) => ofIndico(JSON.parse(text)),
  sessionize: (text) => ofSessionize(JSON.parse(text)),
  'schema-org': ofSchemaOrg,
  'confs-tech': (text) => ({ conferences: objects(JSON.parse(text)).length }),
  ical: ofCalendar,
  csv: ofTable,
};

/** Counts a source; empty if it cannot be counted. */
export function countSource(text: string, format: TextFormat): Counts {
  try {
    return COUNTS[format](text);
  } catch {
    return {};
  }
}
