import type { WidgetOption } from '../../embed/read-manifest.js';
import { conferenceOf } from '../../embed/named-records.js';
import { datesOf, programmeDays } from '../../dataset/queries/programme-days.js';
import { contactDetails } from '../../dataset/queries/contact-details.js';
import { yearIn, zoneOf } from '../../dataset/queries/dates.js';
import { localise } from '../../dataset/queries/localise.js';
import type { PlaceKind } from '../../dataset/queries/places.js';
import { placeNames } from '../../dataset/queries/places-of-sessions.js';
import { hasPage } from '../../dataset/queries/published-names.js';
import { materialType } from '../../dataset/queries/material-type.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Text } from '../../dataset/schema/values.js';
import type { State } from './state.js';

/** A value that an option can have. */
export interface Choice {
  readonly value: string;
  /** Name in the dataset; undefined for enumerated values, which are translated. */
  readonly label?: string;
  /** Language of the label, if it differs from that of the page. */
  readonly language?: string;
}

export interface LabelledChoice extends Choice {
  readonly label: string;
}

interface Choices {
  readonly values: readonly Choice[];
  /** Whether several can be chosen, separated by spaces. */
  readonly several: boolean;
}

/** The languages of the widgets. */
const LANGUAGES = 'da en de sv nb fi uk ar kl fo';

/** Attributes that accept several values from the dataset; with a tag if other tags accept only one. */
const SEVERAL = new Set([
  'series',
  'year',
  'organiser',
  'type',
  'language',
  'contact',
  'newsletter',
  'material-list conference',
  'speaker-list conference',
]);

const words = (list: readonly string[]): Choice[] => list.map((value) => ({ value }));

/** Unique values, sorted by label. */
function sorted(choices: readonly Choice[], language: string): Choice[] {
  const unique = [...new Map(choices.map((choice) => [choice.value, choice])).values()];
  const { compare } = new Intl.Collator(language, { numeric: true });
  return unique.sort((a, b) => compare(a.label ?? a.value, b.label ?? b.value));
}

/** What languages are called by those who speak them, where browsers do not know. */
const OWN_NAMES: Readonly<Record<string, string>> = { fo: 'Føroyskt', kl: 'Kalaallisut' };

/** A language by its own name, so that those who speak it find it; by its name in the language of the page where that is unknown. */
function languageChoice(value: string, pageLanguage: string): Choice {
  const names = new Intl.DisplayNames([value, pageLanguage], { type: 'language' });
  const [spoken = ''] = names.resolvedOptions().locale.split('-');
  const own = OWN_NAMES[value];
  const language = own ? value : spoken;
  const label = own ?? names.of(value) ?? value;
  return { value, label: label.charAt(0).toLocaleUpperCase(language) + label.slice(1), language };
}

const languages = (tags: readonly string[], language: string): Choice[] =>
  tags.map((tag) => languageChoice(tag, language));

/** The values in the dataset for an attribute. */
function fromDataset(name: string, dataset: Dataset, language: string): Choice[] | undefined {
  const plain = (text: Text) => localise(text, language, dataset.language).value;
  const named = (text: Text) => ({ value: plain(text), label: plain(text) });
  const { conferences, people } = dataset;
  const year = (conference: Conference) => yearIn(conference.start, zoneOf(dataset, conference));
  const sessions = conferences.flatMap((conference) => conference.sessions ?? []);
  const materials = [...conferences, ...sessions].flatMap((each) => each.materials ?? []);
  const placesOf = (kind: PlaceKind) =>
    conferences.flatMap((each) => placeNames(kind, each, each.sessions ?? []).map(named));
  switch (name) {
    case 'series':
      return sorted(
        dataset.series.map(({ id, name }) => ({ value: id, label: plain(name) })),
        language,
      );
    case 'year':
      return sorted(
        conferences.flatMap((conference) => {
          const value = year(conference);
          return value ? { value } : [];
        }),
        language,
      ).reverse();
    case 'organiser': {
      const used = new Set(conferences.flatMap(({ organisers }) => organisers ?? []));
      const found = dataset.organisations.filter(({ id }) => used.has(id));
      return sorted(
        found.map(({ id, name }) => ({ value: id, label: plain(name) })),
        language,
      );
    }
    case 'topic':
      return sorted(conferences.flatMap(({ topics }) => topics ?? []).map(named), language);
    case 'speaker': {
      const speaking = new Set(sessions.flatMap(({ speakers }) => speakers ?? []));
      const found = people.filter(({ id }) => speaking.has(id));
      return sorted(
        found.map(({ id, name }) => ({ value: id, label: name })),
        language,
      );
    }
    case 'conference':
      return conferences.map((conference) => {
        const { id, title } = conference;
        return {
          value: id,
          label: [year(conference), title ? plain(title) : id].filter(Boolean).join(' · '),
        };
      });
    case 'session':
      return conferences.flatMap(({ sessions = [] }) =>
        sessions.filter(hasPage).map(({ id, title }) => ({ value: id, label: title ? plain(title) : id })),
      );
    case 'contact':
      return dataset.contacts.map((contact) => ({
        value: contact.id,
        label: contactDetails(dataset, contact).name,
      }));
    case 'newsletter':
      return dataset.newsletters.map(({ id, title }) => ({ value: id, label: plain(title) }));
    case 'room':
      return sorted(placesOf('room'), language);
    case 'track':
      return sorted(placesOf('track'), language);
    case 'language':
      return sorted(
        languages(
          materials.flatMap(({ language }) => language ?? []),
          language,
        ),
        language,
      );
    case 'type': {
      const types = materials.flatMap(({ mediaType }) => (mediaType ? [materialType(mediaType)] : []));
      return sorted(
        types.map((type) => ({ value: type.toLowerCase(), label: type })),
        language,
      );
    }
    default:
      return undefined;
  }
}

/** Keywords for a conference that changes over time. */
const KEYWORDS: Readonly<Record<string, readonly Choice[]>> = {
  'conference-details conference': words(['next', 'latest']),
  'conference-programme conference': words(['next', 'latest']),
};

/** The days of the conference that a programme shows. */
function days(dataset: Dataset, options: ReadonlyMap<string, string>, language: string): Choice[] {
  const conference = conferenceOf({ options }, dataset);
  if (!conference) return [];
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  return datesOf(programmeDays(conference.sessions ?? [], zoneOf(dataset, conference))).map((value) => ({
    value,
    label: format.format(new Date(value)),
  }));
}

/** The choices of an option; undefined if its value is typed. */
export function choicesFor(
  tag: string,
  option: WidgetOption,
  dataset: Dataset | undefined,
  { language, options }: Pick<State, 'language' | 'options'>,
): Choices | undefined {
  const { name, several } = option;
  if (option.words.length > 0) return { values: words(option.words), several };
  if (name === 'lang') return { values: languages(LANGUAGES.split(' '), language), several };
  if (name === 'day')
    return {
      values: [...words(['all', 'today']), ...(dataset ? days(dataset, options, language) : [])],
      several,
    };
  const own = `${tag} ${name}`;
  const found = dataset && fromDataset(name, dataset, language);
  return (
    found && {
      values: [...(KEYWORDS[own] ?? []), ...found],
      several: SEVERAL.has(name) || SEVERAL.has(own),
    }
  );
}
