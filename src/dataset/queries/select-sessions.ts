import type { Session } from '../schema/session.js';
import type { Text } from '../schema/values.js';
import { isNamed } from './is-named.js';

/** Names, in any language and letter case; undefined selects everything. */
export interface SessionCriteria {
  readonly room?: string | undefined;
  readonly track?: string | undefined;
}

function isCalled(text: Text | undefined, name: string | undefined): boolean {
  return !name || (text !== undefined && isNamed(text, [name]));
}

/** The sessions of that room and track, in the order of the dataset. */
export function selectSessions(
  sessions: readonly Session[],
  { room, track }: SessionCriteria,
): readonly Session[] {
  return sessions.filter((session) => isCalled(session.room, room) && isCalled(session.track, track));
}
