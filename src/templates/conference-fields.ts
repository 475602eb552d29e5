/** What a conference can show, in the order it is shown; an editor picks from it with `fields`. */
export const CONFERENCE_FIELDS = [
  'date',
  'theme',
  'place',
  'organisers',
  'audience',
  'summary',
  'description',
  'perspectives',
  'sessions',
  'materials',
  'links',
  'registration',
  'accessibility',
  'topics',
  'sources',
] as const;

export type ConferenceField = (typeof CONFERENCE_FIELDS)[number];

/** Shown when nothing is picked. Sources are for those who check, so a page asks for them. */
export const DEFAULT_CONFERENCE_FIELDS = CONFERENCE_FIELDS.filter((field) => field !== 'sources');
