/** The names of folders in a publication. */
import type { Session } from '../schema/session.js';

/** The folders of records with pages of their own, which show everything about one. */
export const RECORD_FOLDERS = { conference: 'conferences', speaker: 'speakers' } as const;

/** Whether a session has a page of its own. There is nothing to say of a break. */
export function hasPage({ kind }: Pick<Session, 'kind'>): boolean {
  return kind !== 'break';
}

/** What stands beside the folders of sessions in that of their conference. */
const BESIDE_SESSIONS = new Set(['calendar.ics', 'index.html', 'oembed.json', 'rooms', 'tracks']);

/** The name of a session's folder in that of its conference. @param name that of its id, as of any record */
export function sessionFolder(name: string): string {
  return BESIDE_SESSIONS.has(name) ? `${name}~` : name;
}

/**
 * Bytes of the longest name, so that an extension fits in the 255 that disks allow
 * (https://en.wikipedia.org/wiki/Comparison_of_file_systems#Limits).
 */
export const LONGEST = 250;

/** Characters that are the same on every disk and in every address. */
const PLAIN = /[a-z0-9._-]/;

/** Devices in Windows, with any extension (https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;

/** `~c` for an upper-case letter, and the code of any other character: `~-e6-`. */
function escaped(character: string): string {
  if (PLAIN.test(character)) return character;
  return /[A-Z]/.test(character)
    ? `~${character.toLowerCase()}`
    : `~-${(character.codePointAt(0) ?? 0).toString(16)}-`;
}

/**
 * The name of a file or folder for a record, without an extension and of any length. Different ids have different names on
 * every disk: those that ignore case or change Unicode forms, and those of Windows, which has names of its own and drops a dot
 * at the end. An id of lower-case letters, digits, hyphens, underscores and dots is its own name, as a rule; a tilde marks every
 * other name, which no such id contains.
 */
export function escapedName(id: string): string {
  return (
    id
      .replace(/./gsu, escaped)
      // A dot at the start hides a file, and one at the end gets lost in Windows.
      .replace(/^\./, '~-2e-')
      .replace(/\.$/, '.~')
      .replace(DEVICE, '$&~')
  );
}
