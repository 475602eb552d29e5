import { selectSessions } from '../../dataset/queries/select-sessions.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { knownName } from '../../core/known-name.js';

interface ProgrammePart extends HTMLElement {
  readonly room: string | undefined;
  readonly track: string | undefined;
}

/**
 * The sessions in the room and of the track that an editor asks for.
 *
 * @param shown those of the conference that a visitor looks for
 */
export function sessionsWithin(
  host: ProgrammePart,
  { sessions = [] }: Conference,
  shown: readonly Session[],
): readonly Session[] {
  const rooms = sessions.map((session) => session.room);
  const tracks = sessions.map((session) => session.track);
  return selectSessions(shown, {
    room: knownName(host, 'room', host.room, rooms, 'programme'),
    track: knownName(host, 'track', host.track, tracks, 'programme'),
  });
}
