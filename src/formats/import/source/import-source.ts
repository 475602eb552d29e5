import { importConfsTech } from '../confs-tech.js';
import { importCsv } from '../table/csv.js';
import { importFrab } from '../frab/frab.js';
import { importFrabXml } from '../frab/xml.js';
import { importICal } from '../ical/ical.js';
import { type Imported, type Importer, type ImportOptions, refuseSource } from '../importer.js';
import { importIndico } from '../indico/indico.js';
import { detectFormat, whyUndetected } from '../detect-format.js';
import type { TextFormat } from '../import-format.js';
import { otherFile } from './other-file.js';
import { parseJson } from './parse-json.js';
import { importSchemaOrg, importSchemaOrgPage } from '../schema-org/schema-org.js';
import { importSessionize } from '../sessionize.js';
import { SourceNode } from './source-node.js';

/** Turns an importer of JSON into an importer of text. */
function fromJson(read: (source: SourceNode, options: ImportOptions) => Imported): Importer {
  return (text, options) => {
    const parsed = parseJson(text);
    if ('value' in parsed) return read(new SourceNode(parsed.value), options);
    const { code, value, place } = parsed.notice;
    return refuseSource(code, value, place);
  };
}

/** Picks the importer for markup or the other, as two formats have both forms. */
function markupOr(markup: Importer, other: Importer): Importer {
  return (text, options) => (text.trimStart().startsWith('<') ? markup : other)(text, options);
}

const IMPORTERS: Readonly<Record<TextFormat, Importer>> = {
  frab: markupOr(importFrabXml, fromJson(importFrab)),
  sessionize: fromJson(importSessionize),
  'confs-tech': fromJson(importConfsTech),
  ical: importICal,
  'schema-org': markupOr(
    importSchemaOrgPage,
    fromJson((source, options) => importSchemaOrg([source], options)),
  ),
  indico: fromJson(importIndico),
  csv: importCsv,
};

/** Notices that a source as a whole could not be read, for which its kind may be the reason. */
const WHOLE = /^(?:not-|wrong-format|column-missing|page-without-events)/;

/** Kinds that no importer can read, whatever is asked for. */
const NEVER = /^(?:file-(?!yaml|xml)|page-of-|json-(?!other|empty))/;

/** Imports a text, or says why that is impossible. */
function importOrRefuse(text: string, format: TextFormat, options: ImportOptions): Imported {
  try {
    return IMPORTERS[format](text, options);
  } catch (error) {
    return refuseSource('unreadable', error instanceof Error ? error.message.slice(0, 200) : String(error));
  }
}

/** Says what the file is instead, if nothing could be read from it. */
function explained(imported: Imported, text: string, format: TextFormat): Imported {
  const isEmpty = Object.values(imported.records).every((list: readonly unknown[]) => list.length === 0);
  if (!isEmpty || !imported.notices.some(({ code }) => WHOLE.test(code))) return imported;
  const found = detectFormat(text);
  if (found !== undefined) return found === format ? imported : refuseSource('other-format', found);
  const { code, value, place } = whyUndetected(text);
  return code === 'file-unknown' ? imported : refuseSource(code, value, place);
}

/** Whether this is no table, however it is read. Reading it as one would take long. */
function isMarkupOrJson(text: string): boolean {
  return /^\s*[<[{]/.test(text);
}

/** Converts a text in one of the formats to records of the dataset. Never throws. */
export function importSource(text: string, format: TextFormat, options: ImportOptions): Imported {
  const whole = text.replace(/^\uFEFF/, '');
  const other = otherFile(whole);
  if (other && NEVER.test(other.code) && detectFormat(whole) === undefined)
    return refuseSource(other.code, other.value);
  const imported =
    format === 'csv' && isMarkupOrJson(whole)
      ? refuseSource('wrong-format', format)
      : importOrRefuse(whole, format, options);
  return explained(imported, whole, format);
}
