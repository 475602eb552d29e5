import type { WidgetOption } from '../embed/read-manifest.js';
import { contactDetails } from '../dataset/queries/contact-details.js';
import { dayOf } from '../dataset/queries/dates.js';
import { localise } from '../dataset/queries/localise.js';
import { materialType } from '../dataset/queries/material-type.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { Text } from '../dataset/schema/values.js';

/** A value that an option can have. */
export interface Choice {
  readonly value: string;
  /** What the dataset calls it; undefined for words of the widgets, which each language has its own for. */
  readonly label?: string;
}

interface Choices {
  readonly values: readonly Choice[];
  /** Whether several can be chosen, as words one after the other. */
  readonly several: boolean;
}

/** The languages of the widgets. */
const LANGUAGES = 'da en de sv nb fi uk ar kl fo';

/** What takes several of what the dataset has, by attribute, or by tag and attribute where another tag takes one only. */
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

/** Each value once, in the order of their labels. */
function sorted(choices: readonly Choice[], language: string): Choice[] {
  const unique = [...new Map(choices.map((choice) => [choice.value, choice])).values()];
  const { compare } = new Intl.Collator(language, { numeric: true });
  return unique.sort((a, b) => compare(a.label ?? a.value, b.label ?? b.value));
}

/** Languages by their names in another one. */
function languages(tags: readonly string[], language: string): Choice[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return tags.map((value) => ({ value, label: names.of(value) ?? value }));
}

/** What the dataset has to choose from, by attribute. */
function fromDataset(name: string, dataset: Dataset, language: string): Choice[] | undefined {
  const say = (text: Text) => localise(text, language, dataset.language).value;
  const named = (text: Text) => ({ value: say(text), label: say(text) });
  const { conferences, people, timeZone } = dataset;
  const year = (date: string) => dayOf(date, timeZone).slice(0, 'yyyy'.length);
  const sessions = conferences.flatMap((conference) => conference.sessions ?? []);
  const materials = [...conferences, ...sessions].flatMap((each) => each.materials ?? []);
  switch (name) {
    case 'series':
      return sorted(
        dataset.series.map(({ id, name }) => ({ value: id, label: say(name) })),
        language,
      );
    case 'year':
      return sorted(
        conferences.flatMap(({ start }) => (start ? { value: year(start) } : [])),
        language,
      ).reverse();
    case 'organiser': {
      const asked = new Set(conferences.flatMap(({ organisers }) => organisers ?? []));
      const found = dataset.organisations.filter(({ id }) => asked.has(id));
      return sorted(
        found.map(({ id, name }) => ({ value: id, label: say(name) })),
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
      return conferences.map(({ id, title, start }) => ({
        value: id,
        label: [start && year(start), title ? say(title) : id].filter(Boolean).join(' · '),
      }));
    case 'contact':
      return dataset.contacts.map((contact) => ({
        value: contact.id,
        label: contactDetails(dataset, contact).name,
      }));
    case 'newsletter':
      return dataset.newsletters.map(({ id, title }) => ({ value: id, label: say(title) }));
    case 'room':
      return sorted(
        sessions.flatMap(({ room }) => (room ? named(room) : [])),
        language,
      );
    case 'track':
      return sorted(
        sessions.flatMap(({ track }) => (track ? named(track) : [])),
        language,
      );
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

/** Which conference it is, where it need not be a certain one. */
const MOVING: Readonly<Record<string, readonly Choice[]>> = {
  'conference-details conference': words(['next', 'latest']),
  'conference-programme conference': words(['next', 'latest']),
};

/** What there is to choose from; undefined for an option that is typed. */
export function choicesFor(
  tag: string,
  option: WidgetOption,
  dataset: Dataset | undefined,
  language: string,
): Choices | undefined {
  const { name, several } = option;
  if (option.words.length > 0) return { values: words(option.words), several };
  if (name === 'lang') return { values: languages(LANGUAGES.split(' '), language), several };
  const own = `${tag} ${name}`;
  const found = dataset && fromDataset(name, dataset, language);
  return (
    found && {
      values: [...(MOVING[own] ?? []), ...found],
      several: SEVERAL.has(name) || SEVERAL.has(own),
    }
  );
}
