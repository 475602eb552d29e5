/** A dataset as JSON has it: the least that is valid, and what a test adds. */
export function dataset(parts: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2026-11-01',
    conferences: [],
    ...parts,
  };
}
