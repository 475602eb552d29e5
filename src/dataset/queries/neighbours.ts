import type { Conference } from '../schema/conference.js';
import type { Session } from '../schema/session.js';
import { hasTime } from './dates.js';
import { placeName } from './places.js';
import { hasPage } from './published-names.js';
import { inTimeOrder } from './session-order.js';

/** The sessions before and after one. */
export interface Neighbours {
  readonly previous?: Session;
  readonly next?: Session;
}

const found = new WeakMap<Conference, ReadonlyMap<Session, Neighbours>>();

function findNeighbours(conference: Conference, timeZone: string): ReadonlyMap<Session, Neighbours> {
  const { sessions = [] } = conference;
  const rooms = new Map<string, Session[]>();
  const timed = sessions.filter((each) => hasPage(each) && each.start !== undefined && hasTime(each.start));
  for (const session of inTimeOrder(timed, timeZone)) {
    const room = JSON.stringify(placeName('room', conference, session) ?? '');
    const inRoom = rooms.get(room);
    if (inRoom) inRoom.push(session);
    else rooms.set(room, [session]);
  }
  const neighbours = new Map<Session, Neighbours>();
  for (const inRoom of rooms.values())
    inRoom.forEach((session, index) => {
      const [previous, next] = [inRoom[index - 1], inRoom[index + 1]];
      neighbours.set(session, { ...(previous && { previous }), ...(next && { next }) });
    });
  return neighbours;
}

/**
 * The sessions before and after one in its room, or among those without a room. Breaks and sessions whose time is not known
 * are passed over.
 *
 * @param timeZone IANA name of the event's own zone
 */
export function neighboursOf(conference: Conference, session: Session, timeZone: string): Neighbours {
  const known = found.get(conference) ?? findNeighbours(conference, timeZone);
  found.set(conference, known);
  return known.get(session) ?? {};
}
