import type { FieldChange, MergePlan, RecordChange } from '../../dataset/merge/plan.js';
import { isObject } from '../../dataset/parse/read-record.js';
import type { CliLanguage } from '../command.js';
import { printable } from '../dataset/check-dataset.js';
import { datasetTexts } from '../dataset/texts.js';
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

/** The number of records with each outcome. */
export function countChanges({
  changes,
}: Pick<MergePlan, 'changes'>): Record<RecordChange['outcome'], number> {
  const counts = { added: 0, changed: 0, kept: 0, gone: 0, deleted: 0 };
  for (const { outcome } of changes) counts[outcome] += 1;
  return counts;
}

/** The plan as text: a line for each record, with its fields, and a summary. */
export function writePlan(plan: Pick<MergePlan, 'changes'>, words: ImportWords): string {
  const lines = plan.changes.map((change) => writeRecord(change, words));
  return [...lines, words.summary(countChanges(plan)), ''].join('\n');
}

/** Notices as text, one line each. */
export function writeNotices(notices: readonly WrittenNotice[], language: CliLanguage): string {
  const lines = notices.map(({ severity, place, message }) => {
    const word = datasetTexts[language].severities[severity];
    return `  ${printable(`${place && `${place} `}${word}: ${message}`)}\n`;
  });
  return lines.join('');
}
