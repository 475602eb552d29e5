import type { FieldChange, MergePlan, RecordChange } from '../../dataset/merge/plan.js';
import {
  type Counts,
  countByKind,
  countChanges,
  type Kind,
  KINDS,
} from '../../dataset/merge/count-changes.js';
import { isObject } from '../../dataset/parse/value-kinds.js';
import type { CliLanguage } from '../command.js';
import { printable } from '../dataset/check-dataset.js';
import { datasetTexts } from '../dataset/texts.js';
import type { ReadTable } from '../../formats/import/importer.js';
import type { WrittenNotice } from './read-source.js';
import type { ImportWords } from './texts.js';

/** Longer values are cut. */
const MAX_LENGTH = 60;

function shorten(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

function writeValue(value: unknown): string {
  return value === undefined ? '' : printable(shorten(JSON.stringify(value)));
}

/** A title or name in its first language, or the ids of the speakers if a session has no title. */
function writeName(name: unknown): string {
  if (Array.isArray(name)) return name.map(String).join(', ');
  const text = isObject(name) ? Object.values(name)[0] : name;
  return typeof text === 'string' ? printable(shorten(text)) : '';
}

function writeField({ field, outcome, before, after }: FieldChange, words: ImportWords): string {
  return `    ${field}: ${words.fields[outcome](writeValue(before), writeValue(after))}`;
}

function writeRecord({ outcome, path, name, fields }: RecordChange, words: ImportWords): string {
  const title = writeName(name);
  const head = `  ${words.outcomes[outcome]}: ${title && `${title} `}(${path.join('/')})`;
  return [head, ...fields.map((field) => writeField(field, words))].join('\n');
}

function writeCounts(kind: Kind, counts: Counts, words: ImportWords): string {
  const parts = Object.entries(counts).filter(([, number]) => number > 0);
  const written = parts.map(([outcome, number]) => words.counted[outcome as keyof Counts](number));
  return `  ${words.kinds[kind]}: ${written.join(', ')}`;
}

/** The plan as text: a line for each record, with its fields, a line for each kind of record, and a summary. */
export function writePlan(plan: Pick<MergePlan, 'changes' | 'dataset'>, words: ImportWords): string {
  const lines = plan.changes.map((change) => writeRecord(change, words));
  const counts = countByKind(plan);
  const kinds = KINDS.flatMap((kind) => {
    const counted = counts[kind];
    return counted ? [writeCounts(kind, counted, words)] : [];
  });
  return [...lines, words.summary(countChanges(plan)), ...kinds, ''].join('\n');
}

/** A column of a table with the field that it was taken for: `"Oplæg" → title`. */
function writeColumn({ heading, field, nearest }: ReadTable['columns'][number], words: ImportWords): string {
  return `${printable(JSON.stringify(shorten(heading)))} → ${field ?? words.leftOut(nearest)}`;
}

/** What was made of the tables of a source: a line for each, with its columns, and how a wrong guess is corrected. */
export function writeTables(tables: readonly ReadTable[], words: ImportWords): string {
  const lines = tables.map(({ sheet, kind, rows, columns }) => {
    const head = `  ${words.table(sheet, kind, rows)}`;
    return [head, ...columns.map((column) => `    ${writeColumn(column, words)}`)].join('\n');
  });
  const isOpen = tables.some(({ columns }) => columns.some(({ field }) => field === undefined));
  return [...lines, ...(isOpen ? [`  ${words.correctColumns}`] : []), ''].join('\n');
}

/** Notices as text, one line each. */
export function writeNotices(notices: readonly WrittenNotice[], language: CliLanguage): string {
  const lines = notices.map(({ severity, place, message }) => {
    const word = datasetTexts[language].severities[severity];
    return `  ${printable(`${place && `${place} `}${word}: ${message}`)}\n`;
  });
  return lines.join('');
}
