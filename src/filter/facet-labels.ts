import { ONLINE, textValue } from '../dataset/queries/facet-values.js';
import { findById } from '../dataset/queries/records.js';
import type { Facet } from '../dataset/queries/filter.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { Text } from '../dataset/schema/values.js';
import { languageName } from '../i18n/language-name.js';
import { organisationName } from '../templates/person.js';
import { plain } from '../templates/text.js';
import type { View } from '../core/view.js';

const topicsByValue = new WeakMap<Dataset, ReadonlyMap<string, Text>>();

function topicName(view: View, value: string): string {
  const { dataset } = view;
  const topics =
    topicsByValue.get(dataset) ??
    new Map(
      dataset.conferences.flatMap(({ topics = [] }) =>
        topics.map((topic) => [textValue(dataset, topic), topic] as const),
      ),
    );
  topicsByValue.set(dataset, topics);
  return plain(view, topics.get(value) ?? value);
}

/** A value may stand in an address that anybody wrote: what is not in the list is called as it is written. */
function listed(names: Readonly<Record<string, string>>, value: string): string {
  return (Object.hasOwn(names, value) ? names[value] : undefined) ?? value;
}

/** What people call a facet. */
export function facetName({ messages }: View, facet: Facet): string {
  const names: Readonly<Record<Facet, string>> = {
    year: messages.year,
    series: messages.series,
    topic: messages.topics,
    organiser: messages.organisers,
    type: messages.programme,
    language: messages.spokenLanguage,
    place: messages.place,
    accessibility: messages.accessibility,
    status: messages.columns.status,
  };
  return names[facet];
}

/** What people call one of its values. */
export function valueName(view: View, facet: Facet, value: string): string {
  const { dataset, messages } = view;
  switch (facet) {
    case 'year':
      return value;
    case 'series': {
      const series = findById(dataset.series, value);
      return series ? plain(view, series.name) : value;
    }
    case 'topic':
      return topicName(view, value);
    case 'organiser':
      return organisationName(view, value) ?? value;
    case 'type':
      return listed(messages.sessionKind, value);
    case 'language':
      return languageName(messages.locale, value);
    case 'place':
      return value === ONLINE ? messages.attendance.online : value;
    case 'accessibility':
      return listed(messages.accessibilityFeature, value);
    case 'status':
      return listed(messages.status, value);
  }
}
