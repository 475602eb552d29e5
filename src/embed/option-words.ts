/** The words of the widgets that an option can have. */
export interface OptionWords {
  readonly words: readonly string[];
  /** Whether several can be given, one after the other. */
  readonly several: boolean;
}

const CONFERENCE_FIELDS =
  'date theme place organisers audience summary description perspectives sessions materials links registration accessibility topics sources';
const FACETS = 'year series topic organiser type language place accessibility status';

/** Words of the widgets, by attribute, or by tag and attribute where a tag has its own. */
const WORDS: Readonly<Record<string, string>> = {
  when: 'all upcoming past',
  sort: 'newest oldest title',
  'speaker-list sort': 'name newest',
  'conference-list layout': 'list accordion cards table timeline',
  'conference-programme layout': 'list grid',
  'speaker-card layout': 'card inline full',
  'speaker-list layout': 'cards list',
  columns: 'room track',
  'start-of-week': 'auto monday saturday sunday',
  theme: 'plain dkfds borgerdk auto',
  lang: 'da en de sv nb fi uk ar kl fo',
};

const SEVERAL_WORDS: Readonly<Record<string, string>> = {
  fields: CONFERENCE_FIELDS,
  'conference-programme fields':
    'conference kind speakers room track language accessibility abstract materials',
  actions: 'calendar share',
  'conference-list actions': 'calendar csv share',
  filters: FACETS,
  facets: FACETS,
};

/** The words that an option of a widget can have; undefined where it is typed or comes from the dataset. */
export function optionWords(tag: string, name: string): OptionWords | undefined {
  const several = SEVERAL_WORDS[`${tag} ${name}`] ?? SEVERAL_WORDS[name];
  if (several !== undefined) return { words: several.split(' '), several: true };
  const one = WORDS[`${tag} ${name}`] ?? WORDS[name];
  return one === undefined ? undefined : { words: one.split(' '), several: false };
}
