/** What a programme can show besides titles and times, in the order it is shown; an editor picks from it with `fields`. */
export const PROGRAMME_FIELDS = [
  'conference',
  'kind',
  'speakers',
  'room',
  'track',
  'language',
  'accessibility',
  'abstract',
  'materials',
] as const;

export type ProgrammeField = (typeof PROGRAMME_FIELDS)[number];
