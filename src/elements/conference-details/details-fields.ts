import type { View } from '../../core/view.js';
import { dayIn, hasTime } from '../../dataset/queries/dates.js';
import type { Conference, Room } from '../../dataset/schema/conference.js';
import { CONFERENCE_FIELDS } from '../../templates/conference.js';
import { formatOf } from '../../templates/dates.js';

/** The fields of a conference in the order they are shown, with those that no list has. */
export const DETAILS_FIELDS = [...CONFERENCE_FIELDS, 'where', 'partners', 'hashtag', 'feedback'] as const;

export type DetailsField = (typeof DETAILS_FIELDS)[number];

/** Whether it has begun, so that one can have an opinion of it; undefined days count as not begun. */
export function feedbackUrl(view: View, { feedbackUrl: url, start, status }: Conference): string | undefined {
  if (start === undefined || status === 'cancelled' || status === 'postponed') return undefined;
  const hasBegun = hasTime(start)
    ? Date.parse(start) <= view.now.getTime()
    : start <= dayIn(formatOf(view).timeZone, view.now).slice(0, start.length);
  return hasBegun ? url : undefined;
}

/** The rooms of which there is more to say than the name. */
export function describedRooms({ rooms = [] }: Conference): readonly Room[] {
  return rooms.filter(({ floor, accessibility = [] }) => floor !== undefined || accessibility.length > 0);
}

/** Whether there is more to say of the place than its address, which stands among the facts unless they are left out. */
export function saysWhere(conference: Conference, fields: ReadonlySet<DetailsField>): boolean {
  const { venue } = conference;
  const isDescribed = venue && (!fields.has('place') || venue.geo !== undefined || venue.directions);
  return fields.has('where') && (Boolean(isDescribed) || describedRooms(conference).length > 0);
}

/** Whether there is anything in `visit` to show. */
export function hasVisit(view: View, conference: Conference, fields: ReadonlySet<DetailsField>): boolean {
  return (
    saysWhere(conference, fields) ||
    (fields.has('hashtag') && Boolean(conference.hashtag)) ||
    (fields.has('feedback') && feedbackUrl(view, conference) !== undefined)
  );
}
