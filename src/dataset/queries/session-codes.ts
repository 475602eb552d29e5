import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Session } from '../schema/session.js';
import { DAY, DAY_LENGTH, hasTime, isoText } from './dates.js';
import { localise } from './localise.js';
import { givenName, placeName } from './places.js';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;

const MINUTE = 60_000;

/** How many digits there are of each part. Of two ids that begin alike, the code has all digits. */
const KEY = 5;
const WHOLE_KEY = 9;
const TIME = 5;
const DATE = 3;
const ROOM = 2;

/** More than anybody chooses. The rest of an address that names more is not read. */
const MOST = 1000;

/** A session as an address names it. Every part consists of letters and digits. */
export interface SessionCode {
  /** Of the id of its conference. */
  readonly conference: string;
  /** Of its own id, which is unique within the conference. */
  readonly session: string;
  /** When it began, to the minute or the day; empty where that was not known. */
  readonly start: string;
  readonly room: string;
}

/** The last digit stands first. */
function inDigits(value: number, length: number): string {
  const limit = BASE ** length;
  let rest = ((value % limit) + limit) % limit;
  let text = '';
  for (let place = 0; place < length; place++) {
    text += DIGITS.charAt(rest % BASE);
    rest = Math.floor(rest / BASE);
  }
  return text;
}

function fromDigits(text: string): number {
  let value = 0;
  for (let place = text.length - 1; place >= 0; place--)
    value = value * BASE + DIGITS.indexOf(text.charAt(place));
  return value;
}

/** A number of 53 bits that is the same for the same text in every browser and for ever, because addresses keep it (cyrb53). */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 2 ** 32 * (low & 0x1fffff) + (high >>> 0);
}

const wholeKey = (id: string) => inDigits(hash(id), WHOLE_KEY);

interface Identified {
  readonly id: string;
}

const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, readonly Identified[]>>();

/** The records whose ids begin with this key. The lists of a dataset never change, so each is indexed only once. */
function withKey<Item extends Identified>(list: readonly Item[], key: string): readonly Item[] {
  let index = indexes.get(list);
  if (!index) {
    const byKey = new Map<string, Identified[]>();
    for (const item of list) {
      const short = wholeKey(item.id).slice(0, KEY);
      byKey.set(short, [...(byKey.get(short) ?? []), item]);
    }
    indexes.set(list, byKey);
    index = byKey;
  }
  const alike = index.get(key.slice(0, KEY)) ?? [];
  // The index holds items of this list, which the type of a WeakMap cannot express.
  return alike.filter(({ id }) => wholeKey(id).startsWith(key)) as unknown as readonly Item[];
}

/** As short as it can be among these records. */
function keyIn(list: readonly Identified[], { id }: Identified): string {
  const whole = wholeKey(id);
  const short = whole.slice(0, KEY);
  return withKey(list, short).length > 1 ? whole : short;
}

function startCode({ start }: Session): string {
  if (start === undefined || start.length < DAY_LENGTH) return '';
  const instant = Date.parse(start);
  return hasTime(start)
    ? inDigits(Math.floor(instant / MINUTE), TIME)
    : inDigits(Math.floor(instant / DAY), DATE);
}

function roomCode(
  { language }: Dataset,
  conference: Conference,
  session: Session,
  nameOf = placeName,
): string {
  const name = nameOf('room', conference, session);
  return inDigits(hash(name === undefined ? '' : localise(name, language, language).value), ROOM);
}

/** When a session began, as a date of the dataset; undefined where that was not known. */
export function startOf({ start }: SessionCode): string | undefined {
  if (start === '') return undefined;
  const unit = start.length === TIME ? MINUTE : DAY;
  const text = isoText(fromDigits(start) * unit);
  return start.length === TIME ? text : text.slice(0, DAY_LENGTH);
}

/** The code of a session as it is now. */
export function codeOf(dataset: Dataset, conference: Conference, session: Session): SessionCode {
  return {
    conference: keyIn(dataset.conferences, conference),
    session: keyIn(conference.sessions ?? [], session),
    start: startCode(session),
    room: roomCode(dataset, conference, session),
  };
}

/** A session with its conference. */
export interface NamedSession {
  readonly conference: Conference;
  readonly session: Session;
}

/** What has been changed at a session since it was written. */
export interface SessionChange {
  readonly isMoved: boolean;
  readonly isElsewhere: boolean;
}

export function changeOf(
  dataset: Dataset,
  code: SessionCode,
  { conference, session }: NamedSession,
): SessionChange {
  return {
    isMoved: code.start !== startCode(session),
    // Codes from before rooms of one name were told apart have the name alone.
    isElsewhere: [placeName, givenName].every(
      (nameOf) => code.room !== roomCode(dataset, conference, session, nameOf),
    ),
  };
}

/**
 * The session that a code names. Where a later one has an id that begins alike, it is the one at that time, else the first
 * by its id. Undefined where it is not there.
 */
export function findByCode(dataset: Dataset, code: SessionCode): NamedSession | undefined {
  const all = withKey(dataset.conferences, code.conference).flatMap((conference) =>
    withKey(conference.sessions ?? [], code.session).map((session) => ({ conference, session })),
  );
  const [first, ...others] = all.sort((a, b) => (a.session.id < b.session.id ? -1 : 1));
  if (others.length === 0) return first;
  return all.find(({ session }) => code.start === startCode(session)) ?? first;
}

/** Whether the dataset has the conference of a code, if not the session. */
export function hasConference({ conferences }: Dataset, { conference }: SessionCode): boolean {
  return withKey(conferences, conference).length > 0;
}

/** What a visitor has chosen. */
export interface ChosenSessions {
  readonly codes: readonly SessionCode[];
  /** Whether nothing else is to be shown. */
  readonly isOnly: boolean;
}

/** Stands first where nothing else is to be shown. No code is as long. */
const ONLY = 'only';

const CONFERENCE = new RegExp(`^[A-Za-z0-9]{${KEY}}([A-Za-z0-9]{${WHOLE_KEY - KEY}})?$`);

const SESSION = new RegExp(
  `^([A-Za-z0-9]{${KEY}}(?:[A-Za-z0-9]{${WHOLE_KEY - KEY}})?)((?:[A-Za-z0-9]{${DATE}}|[A-Za-z0-9]{${TIME}})?)([A-Za-z0-9]{${ROOM}})$`,
);

/**
 * Reads what `writeCodes` wrote: words with a full stop between them, of which one of 5 or 9 letters and digits names the
 * conference of those after it. Anything else, which anybody may write into an address, is left out.
 */
export function readCodes(text: string): ChosenSessions {
  const codes = new Map<string, SessionCode>();
  let conference: string | undefined;
  // One after the other, because an address may be as long as a browser lets it be.
  const words = text.split('.', 3 * MOST);
  for (const word of words) {
    if (CONFERENCE.test(word)) {
      conference = word;
      continue;
    }
    const [, session, start = '', room = ''] = SESSION.exec(word) ?? [];
    if (conference === undefined || session === undefined) continue;
    if (codes.size < MOST) codes.set(`${conference} ${session}`, { conference, session, start, room });
  }
  return { codes: [...codes.values()], isOnly: words[0] === ONLY && codes.size > 0 };
}

/** `8kQ2f.b7Xa1tR3q0Zc.…`: the key of a conference, and then of each of its sessions the key, the start and the room. */
export function writeCodes({ codes, isOnly }: ChosenSessions): string {
  const conferences = new Map<string, string[]>();
  for (const { conference, session, start, room } of codes) {
    const words = conferences.get(conference) ?? [conference];
    words.push(session + start + room);
    conferences.set(conference, words);
  }
  const words = [...conferences.values()].flat();
  return (isOnly && words.length > 0 ? [ONLY, ...words] : words).join('.');
}
