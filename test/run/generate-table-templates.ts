import type { TableKind } from '../../src/formats/import/table/columns.js';
import { templateHeadings } from '../../src/formats/import/table/headings.js';
import { csv } from '../../src/formats/export/conference-table.js';

/** An empty table for an office to fill in, as its spreadsheet opens it. */
export function generateTableTemplate(kind: TableKind, language: 'da' | 'en'): string {
  return csv([templateHeadings(kind, language)], { locale: language });
}
