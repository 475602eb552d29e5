import { fieldOf } from './csv-columns.js';
import { readHeadings } from './csv-rows.js';
import type { ImportFormat } from './import-source.js';
import { SourceNode } from './source-node.js';

/** JSON-LD at any depth, as pages and exports wrap it in various ways. */
const JSON_LD = /"@(?:context|graph|type)"\s*:/;

function detectJson(text: string): ImportFormat | undefined {
  const source = new SourceNode(JSON.parse(text));
  if (source.at('schedule').isObject) return 'frab';
  const [first = source] = source.items;
  if (source.at('results').value !== undefined && source.at('_type').word === 'HTTPAPIResult')
    return 'indico';
  const has = (node: SourceNode, ...names: string[]) =>
    names.every((name) => node.at(name).value !== undefined);
  if (has(source, 'sessions', 'speakers') || has(first, 'groupName', 'sessions')) return 'sessionize';
  if (has(first, 'fullName', 'tagLine') || has(first, 'date', 'rooms')) return 'sessionize';
  if (JSON_LD.test(text)) return 'schema-org';
  return Array.isArray(source.value) && has(first, 'name', 'startDate') ? 'confs-tech' : undefined;
}

function isTable(text: string): boolean {
  try {
    return readHeadings(text).some(
      (heading) => fieldOf(heading, 'conferences') ?? fieldOf(heading, 'programme'),
    );
  } catch {
    return false;
  }
}

/** Detects the format of a text by its distinctive parts; undefined if it cannot be imported. */
export function detectFormat(text: string): ImportFormat | undefined {
  const start = text.trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ical';
  if (start.startsWith('<')) {
    if (/<schedule[\s>]/.test(start)) return 'frab';
    return /application\/ld\+json/i.test(start) ? 'schema-org' : undefined;
  }
  if (/^[[{]/.test(start)) {
    try {
      return detectJson(text);
    } catch {
      return undefined;
    }
  }
  return isTable(text) ? 'csv' : undefined;
}
