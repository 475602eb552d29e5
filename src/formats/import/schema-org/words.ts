import type { Draft } from '../draft/draft.js';
import type { SourceNode } from '../source/source-node.js';

/** Words of the dataset by those of an enumeration of schema.org. */
type Words = Readonly<Record<string, string>>;

const STATUS: Words = {
  EventScheduled: 'scheduled',
  EventRescheduled: 'scheduled',
  EventCancelled: 'cancelled',
  EventCanceled: 'cancelled',
  EventPostponed: 'postponed',
  EventMovedOnline: 'moved-online',
};

const ATTENDANCE: Words = {
  OfflineEventAttendanceMode: 'onsite',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'mixed',
};

const AVAILABILITY: Words = {
  InStock: 'open',
  LimitedAvailability: 'few-left',
  OnlineOnly: 'open',
  InStoreOnly: 'open',
  PreOrder: 'open',
  PreSale: 'open',
  SoldOut: 'sold-out',
  OutOfStock: 'sold-out',
  Discontinued: 'closed',
};

/** Without address, letter case and what all words of an enumeration share, which some pages leave out. */
const plain = (word: string) =>
  word
    .replace(/^.*[/#:]/, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase()
    .replace(/^event(?=.)|eventattendancemode$/g, '');

/**
 * Translates values of a schema.org enumeration, which pages write with or without their address, in any letter case, as a
 * thing with an id, and in lists. An unknown value is reported and left out.
 */
function wordsIn(draft: Draft, values: Words, node: SourceNode): string[] {
  return node.items.flatMap((item) => {
    const { word, place } = item.isObject ? item.first('@id', '@value', 'name') : item;
    if (word === undefined) return [];
    const found = Object.keys(values).find((name) => plain(name) === plain(word));
    if (found === undefined) draft.unknownWord(word, Object.keys(values), place);
    return found === undefined ? [] : (values[found] ?? []);
  });
}

/** Of several statuses, such as rescheduled and moved online, the most special. */
export function statusOf(draft: Draft, event: SourceNode): string | undefined {
  const found = wordsIn(draft, STATUS, event.at('eventStatus'));
  return found.find((status) => status !== 'scheduled') ?? found[0];
}

export function attendanceOf(draft: Draft, event: SourceNode): string | undefined {
  return wordsIn(draft, ATTENDANCE, event.at('eventAttendanceMode'))[0];
}

/** Whether places are left, of one offer. */
export function availabilityOf(draft: Draft, offer: SourceNode): string | undefined {
  return wordsIn(draft, AVAILABILITY, offer.at('availability'))[0];
}
