import type { Draft } from './draft.js';
import { timeZoneName } from '../written/time-zone-name.js';

/**
 * The time zone of a conference, if it differs from that of the dataset. A new dataset gets the zone of the options or the
 * source.
 *
 * @param zone as the source names it
 */
export function conferenceTimeZone(draft: Draft, zone: string | undefined): string | undefined {
  const own = zone === undefined ? undefined : timeZoneName(zone);
  const { datasetTimeZone, timeZone } = draft.options;
  return own === (datasetTimeZone ?? timeZone ?? draft.timeZone) ? undefined : own;
}
