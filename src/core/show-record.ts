import { nothing } from 'lit';
import { warn } from './diagnostics.js';

/** The name of a record in a message. */
interface Named {
  readonly id?: string;
  readonly name?: unknown;
  readonly title?: unknown;
}

/**
 * Shows a record. Where that throws, it alone is missing, and the console says so once.
 *
 * @param otherwise stands in for what cannot be shown; nothing when left out
 */
export function showRecord<Content>(record: Named, show: () => Content): Content | typeof nothing;
export function showRecord<Content>(record: Named, show: () => Content, otherwise: Content): Content;
export function showRecord(record: Named, show: () => unknown, otherwise: unknown = nothing): unknown {
  try {
    return show();
  } catch (error) {
    const value = record.id ?? JSON.stringify(record.name ?? record.title);
    const text = `conference-widgets: ${value} cannot be shown, so it is left out. ${String(error)}`;
    warn(text, { code: 'record', tag: '', value });
    return otherwise;
  }
}

/** Shows records one by one, without those that cannot be shown. */
export function showRecords<Item extends Named>(
  records: readonly Item[],
  template: (record: Item) => unknown,
): readonly unknown[] {
  return records.map((record) => showRecord(record, () => template(record)));
}
