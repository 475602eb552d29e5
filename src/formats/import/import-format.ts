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
