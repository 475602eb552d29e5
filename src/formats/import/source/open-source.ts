import { detectFormat, whyUndetected } from '../detect-format.js';
import type { ImportFormat } from '../import-format.js';
import { type Imported, type ImportOptions, refuseSource } from '../importer.js';
import type { ImportNotice } from '../notice.js';
import { decodeText } from './decode-text.js';
import { importSource } from './import-source.js';

/** A source whose format is known, in memory, to be imported with any options. */
export interface OpenSource {
  readonly format: ImportFormat;
  /** Never throws. */
  readonly read: (options: ImportOptions) => Imported;
  /** Of a workbook, the names of all its sheets in their order, the hidden ones too. */
  readonly sheets?: readonly string[] | undefined;
}

/** A source, or the reason why it cannot be read. */
export type Opened = OpenSource | { readonly refusal: ImportNotice };

function refused(code: 'other-format' | 'wrong-format', value: string): Opened {
  return { refusal: { code, value, severity: 'error' } };
}

async function openArchive(bytes: Uint8Array, given: ImportFormat | undefined): Promise<Opened | undefined> {
  const { openWorkbook } = await import('../spreadsheet/open-workbook.js');
  const opened = await openWorkbook(bytes);
  if (!opened || 'refusal' in opened) return opened;
  const { format, workbook, notices } = opened;
  if (given !== undefined && given !== format) return refused('other-format', format);
  const { importWorkbook } = await import('../spreadsheet/import-workbook.js');
  const read = (options: ImportOptions): Imported => {
    try {
      const imported = importWorkbook(workbook, format, options);
      return { ...imported, notices: [...notices, ...imported.notices] };
    } catch (error) {
      return refuseSource('unreadable', error instanceof Error ? error.message.slice(0, 200) : String(error));
    }
  };
  return { format, read, sheets: workbook.sheets.map(({ name }) => name) };
}

/** Whether these bytes begin like a ZIP archive, as workbooks do. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function openText(bytes: Uint8Array, given: ImportFormat | undefined): Opened {
  const { text, notices } = decodeText(bytes);
  const refusal = notices.find(({ severity }) => severity === 'error');
  if (refusal) return { refusal };
  const format = given ?? detectFormat(text);
  if (format === undefined) return { refusal: whyUndetected(text) };
  if (format === 'xlsx' || format === 'ods') {
    const found = detectFormat(text);
    return found === undefined ? { refusal: whyUndetected(text) } : refused('other-format', found);
  }
  return {
    format,
    read: (options) => {
      const imported = importSource(text, format, options);
      return { ...imported, notices: [...notices, ...imported.notices] };
    },
  };
}

/**
 * Opens a source of any format, in Node and in browsers, and detects the format from its content.
 *
 * @param given the format, if a person named it
 */
export async function openSource(bytes: Uint8Array, given?: ImportFormat): Promise<Opened> {
  const workbook = isArchive(bytes) ? await openArchive(bytes, given) : undefined;
  return workbook ?? openText(bytes, given);
}
