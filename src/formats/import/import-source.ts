import { importConfsTech } from './confs-tech.js';
import { importCsv } from './csv.js';
import { importFrab } from './frab.js';
import { importFrabXml } from './frab-xml.js';
import { importICal } from './ical.js';
import { type Imported, type Importer, type ImportOptions, refuseSource } from './importer.js';
import { importIndico } from './indico.js';
import { importSchemaOrg, importSchemaOrgPage } from './schema-org.js';
import { importSessionize } from './sessionize.js';
import { SourceNode } from './source-node.js';

/** Names of the formats that can be imported, as typed on the command line. */
export const IMPORT_FORMATS = [
  'frab',
  'sessionize',
  'confs-tech',
  'ical',
  'schema-org',
  'indico',
  'csv',
] as const;

export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Turns an importer of JSON into an importer of text. */
function fromJson(read: (source: SourceNode, options: ImportOptions) => Imported): Importer {
  return (text, options) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return refuseSource('not-json', error instanceof Error ? error.message : String(error));
    }
    return read(new SourceNode(value), options);
  };
}

/** Picks the importer for markup or the other, as two formats have both forms. */
function markupOr(markup: Importer, other: Importer): Importer {
  return (text, options) => (text.trimStart().startsWith('<') ? markup : other)(text, options);
}

const IMPORTERS: Readonly<Record<ImportFormat, Importer>> = {
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

/** Converts a text in one of the formats to records of the dataset. Never throws. */
export function importSource(text: string, format: ImportFormat, options: ImportOptions): Imported {
  return IMPORTERS[format](text.replace(/^\uFEFF/, ''), options);
}
