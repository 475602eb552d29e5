import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Text } from '../schema/values.js';
import { byStart, DAY_LENGTH, dayOf, isWhen, type When, yearIn, zoneOf } from './dates.js';
import { localise } from './localise.js';

/** Whether a text equals one of the names, in any language and letter case. */
export function isNamed(text: Text, names: readonly string[]): boolean {
  const requested = names.map((name) => name.toLowerCase());
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  return texts.some((each) => requested.includes(each.toLowerCase()));
}

/** Whether a conference has one of the topics, in any language and letter case. Without topics, all match. */
export function hasTopic(conference: Conference, topics: readonly string[] | undefined): boolean {
  return !topics?.length || (conference.topics?.some((topic) => isNamed(topic, topics)) ?? false);
}

/** Whether one of the values is requested. Without a request, all match. */
export function matches(
  requested: readonly string[] | undefined,
  values: readonly (string | undefined)[],
): boolean {
  return !requested?.length || values.some((value) => value !== undefined && requested.includes(value));
}

export const SORTS = ['newest', 'oldest', 'title'] as const;

type Sort = (typeof SORTS)[number];

/** Criteria; an empty list or undefined matches everything. The values of a list are alternatives. */
export interface ConferenceCriteria {
  readonly series?: readonly string[] | undefined;
  readonly year?: readonly string[] | undefined;
  /** Inclusive, of any precision. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly organiser?: readonly string[] | undefined;
  /** Only those with materials, of their own or of a session. */
  readonly withMaterials?: boolean | undefined;
  readonly when: When;
  readonly sort: Sort;
  readonly limit?: number | undefined;
}

/** Compares dates at the precision of the coarser: `2017` and `2017-09-06` are equal. */
function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length, DAY_LENGTH);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : Number(left > right);
}

function isWithin(
  { start, end = start }: Conference,
  { from, to }: ConferenceCriteria,
  timeZone: string,
): boolean {
  if (start === undefined || end === undefined) return from === undefined && to === undefined;
  return (
    (from === undefined || compareDates(dayOf(end, timeZone), from) >= 0) &&
    (to === undefined || compareDates(dayOf(start, timeZone), to) <= 0)
  );
}

function isInYear({ start, end }: Conference, { year }: ConferenceCriteria, timeZone: string): boolean {
  return !year?.length || matches(year, [yearIn(start, timeZone), yearIn(end, timeZone)]);
}

const hasMaterials = (conference: Conference): boolean =>
  [conference, ...(conference.sessions ?? [])].some(({ materials }) => materials?.length);

function inOrder(dataset: Dataset, sort: Sort, language: string): (a: Conference, b: Conference) => number {
  if (sort === 'title') {
    const collator = new Intl.Collator(language, { numeric: true });
    const title = (conference: Conference) =>
      localise(conference.title ?? '', language, dataset.language).value;
    return (a, b) => collator.compare(title(a), title(b));
  }
  return byStart(sort);
}

/**
 * The conferences that meet all criteria, in order. Those without a date come last, and are neither upcoming nor past.
 *
 * @param language BCP 47 tag, used for sorting titles.
 */
export function selectConferences(
  dataset: Dataset,
  criteria: ConferenceCriteria,
  now: Date,
  language: string,
): Conference[] {
  const isInTime = isWhen(criteria.when, now);
  const selected = dataset.conferences.filter((conference) => {
    const timeZone = zoneOf(dataset, conference);
    return (
      matches(criteria.series, [conference.series]) &&
      isInYear(conference, criteria, timeZone) &&
      matches(criteria.organiser, conference.organisers ?? []) &&
      hasTopic(conference, criteria.topic) &&
      (!criteria.withMaterials || hasMaterials(conference)) &&
      isWithin(conference, criteria, timeZone) &&
      isInTime(conference, timeZone)
    );
  });
  return selected.sort(inOrder(dataset, criteria.sort, language)).slice(0, criteria.limit);
}
