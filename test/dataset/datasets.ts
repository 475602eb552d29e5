/** Datasets as text, as a server would send them. */
const base = {
  schemaVersion: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  updated: '2026-11-23',
};

function datasetOf(...titles: string[]): string {
  const conferences = titles.map((title, index) => ({ id: `c${index}`, title, status: 'scheduled' }));
  return JSON.stringify({ ...base, conferences });
}

export const USERS = datasetOf('Brugere på nettet');
export const CITIZENS = datasetOf('Borgere på nettet');
export const EMPTY = datasetOf();

/** So many conferences that they are read in several slices. */
export const MANY = datasetOf(...Array.from({ length: 5000 }, (_, index) => `Konference ${index}`));
