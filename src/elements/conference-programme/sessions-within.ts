import { isNamed } from '../../dataset/queries/is-named.js';
import { selectSessions } from '../../dataset/queries/select-sessions.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import type { Text } from '../../dataset/schema/text.js';
import { warnOnce } from '../../ui/options.js';

/** A name that one of the texts has. An unknown one stays, and then selects nothing; the console says which there are. */
function knownName(
  host: HTMLElement,
  attribute: string,
  name: string | undefined,
  texts: readonly (Text | undefined)[],
): string | undefined {
  const known = texts.filter((text) => text !== undefined);
  if (name && !known.some((text) => isNamed(text, [name]))) {
    const names = known.map((text) => (typeof text === 'string' ? text : Object.values(text).join(' / ')));
    const distinct = [...new Set(names)];
    const advice = distinct.slice(0, 20).join(', ') || 'none';
    const message = `is not in the programme. Known: ${advice}.`;
    warnOnce(host, attribute, name, message, { code: 'programme', known: distinct });
  }
  return name;
}

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
    room: knownName(host, 'room', host.room, rooms),
    track: knownName(host, 'track', host.track, tracks),
  });
}
