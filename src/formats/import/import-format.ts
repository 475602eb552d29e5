/** Names of the formats that are text, as typed on the command line. */
export const TEXT_FORMATS = [
  'frab',
  'sessionize',
  'confs-tech',
  'ical',
  'schema-org',
  'indico',
  'csv',
] as const;

export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Names of the formats of workbooks, which are ZIP archives. */
const WORKBOOK_FORMATS = ['xlsx', 'ods'] as const;

export type WorkbookFormat = (typeof WORKBOOK_FORMATS)[number];

/** Names of the formats that can be imported, as typed on the command line. */
export const IMPORT_FORMATS = [...TEXT_FORMATS, ...WORKBOOK_FORMATS] as const;

export type ImportFormat = (typeof IMPORT_FORMATS)[number];
