import type { Imported } from './importer.js';
import type { ImportNoticeCode, Place } from './notice.js';

/** What to say where nothing at all can be taken. */
export function refuseSource(code: ImportNoticeCode, value: string, place?: Place): Imported {
  return {
    records: { organisations: [], series: [], people: [], conferences: [] },
    notices: [{ code, value, severity: 'error', place }],
    timeZone: undefined,
    named: new Set(),
  };
}
