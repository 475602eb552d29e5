import type { WorkbookFormat } from '../import-format.js';
import type { ImportNotice } from '../notice.js';
import { isBomb, readArchive, unpackText } from './archive.js';
import type { Workbook } from './workbook.js';

/** A workbook with its format, or why it cannot be read; undefined for an archive that is something else. */
type Opened =
  | {
      readonly format: WorkbookFormat;
      readonly workbook: Workbook;
      readonly notices: readonly ImportNotice[];
    }
  | { readonly refusal: ImportNotice }
  | undefined;

function refusal(code: 'archive-broken' | 'archive-too-large' | 'file-workbook-locked'): Opened {
  return { refusal: { code, value: '', severity: 'error' } };
}

async function readExcel(bytes: Uint8Array, hasMacros: boolean): Promise<Opened> {
  const { readExcelWorkbook } = await import('./xlsx.js');
  const notices: readonly ImportNotice[] = hasMacros
    ? [{ code: 'workbook-macros', value: '', severity: 'hint' }]
    : [];
  return { format: 'xlsx', workbook: await readExcelWorkbook(bytes), notices };
}

async function readOds(bytes: Uint8Array): Promise<Opened> {
  const { readOpenDocument } = await import('./ods.js');
  const content = unpackText(bytes, 'content.xml') ?? '';
  return { format: 'ods', workbook: readOpenDocument(content), notices: [] };
}

/** Opens a ZIP archive that may be a workbook, by what is in it. The readers are loaded only for a workbook. Never throws. */
export async function openWorkbook(bytes: Uint8Array): Promise<Opened> {
  const archive = readArchive(bytes);
  if (!archive) return refusal('archive-broken');
  if (isBomb(archive)) return refusal('archive-too-large');
  const names = [...archive.keys()];
  try {
    if (names.some((name) => /^xl\/workbook[^/]*\.xml$/.test(name)))
      return await readExcel(bytes, archive.has('xl/vbaProject.bin'));
    if (!unpackText(bytes, 'mimetype')?.includes('opendocument.spreadsheet')) return undefined;
    const isLocked = unpackText(bytes, 'META-INF/manifest.xml')?.includes('encryption-data') ?? false;
    return isLocked ? refusal('file-workbook-locked') : await readOds(bytes);
  } catch (error) {
    const value = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return { refusal: { code: 'workbook-unread', value, severity: 'error' } };
  }
}
