import { hasHeadings } from './table/csv.js';
import type { TextFormat } from './import-format.js';
import type { ImportNoticeCode, Place } from './notice.js';
import { otherFile } from './source/other-file.js';
import { parseJson } from './source/parse-json.js';
import { SourceNode } from './source/source-node.js';

/** JSON-LD at any depth, as pages and exports wrap it in various ways. */
const JSON_LD = /"@(?:context|graph|type)"\s*:/;

function detectJson(text: string): TextFormat | undefined {
  const parsed = parseJson(text);
  if (!('value' in parsed)) return undefined;
  const source = new SourceNode(parsed.value);
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

/** Detects the format of a text by its distinctive parts; undefined if it cannot be imported. */
export function detectFormat(text: string): TextFormat | undefined {
  const start = text.trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ical';
  if (start.startsWith('<')) {
    if (/<(?:\w+:)?schedule[\s>]/.test(start)) return 'frab';
    return /application\/ld\+json/i.test(start) ? 'schema-org' : undefined;
  }
  if (/^[[{]/.test(start)) return detectJson(text);
  return hasHeadings(text) ? 'csv' : undefined;
}

/** A notice that a source as a whole cannot be imported. */
interface Refusal {
  readonly code: ImportNoticeCode;
  readonly value: string;
  readonly severity: 'error';
  readonly place: Place | undefined;
}

/** Why no format was detected: what the file is instead, or what breaks it. */
export function whyUndetected(text: string): Refusal {
  const other = otherFile(text);
  if (other) return { ...other, severity: 'error', place: undefined };
  const parsed = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  return parsed && 'notice' in parsed
    ? parsed.notice
    : { code: 'file-unknown', value: '', severity: 'error', place: undefined };
}
