import { isSame } from '../../../dataset/merge/merge-value.js';
import { type Fields, isObject } from '../../../dataset/parse/value-kinds.js';
import type { Draft } from './draft.js';

const asWord = (value: unknown) => (typeof value === 'string' ? value : '');

/** Gives sessions ids of their own, where several of one conference have the same. */
function separateSessions(draft: Draft, path: string, sessions: readonly Fields[]): void {
  const all = sessions.filter(({ id }) => typeof id === 'string');
  if (new Set(all.map(({ id }) => id)).size === all.length) return;
  const parts = all.map(({ id, start }) => ({
    id: asWord(id),
    more: asWord(start),
    isOwn: !draft.named.has(`${path}/${asWord(id)}`),
  }));
  draft.distinctIds(path, parts).forEach((distinct, index) => {
    const session = all[index];
    if (session) session.id = distinct;
  });
}

/** Gives the only record that is left the id of the source. */
function giveBack(draft: Draft, path: string, record: Fields, id: string): void {
  const made = `${path}/${asWord(record.id)}`;
  if (!draft.repeated.get(made)?.isOwn) return;
  for (const name of [...draft.named]) {
    if (name.startsWith(`${made}/`)) draft.named.add(`${path}/${id}${name.slice(made.length)}`);
  }
  draft.named.delete(made);
  record.id = id;
}

/** Finds records that are the same in everything, and reports those that only share their id. */
function sameRecords(draft: Draft, path: string, records: readonly Fields[], isForAll: boolean): Set<Fields> {
  const same = new Set<Fields>();
  const first = new Map<string, Fields[]>();
  for (const record of records) {
    const { id, isOwn } = draft.repeated.get(`${path}/${asWord(record.id)}`) ?? {};
    if (id === undefined || !(isOwn || isForAll)) continue;
    const others = first.get(id) ?? [];
    first.set(id, others);
    const isTwin = others.some((other) => isSame({ ...other, id }, { ...record, id }));
    if (isTwin) same.add(record);
    else if (others.push(record) > 1 && isOwn) {
      draft.note('id-repeated', id, 'hint', draft.places.get(record) ?? { path: [] });
    }
  }
  for (const [id, [only, ...others]] of first)
    if (only && others.length === 0) giveBack(draft, path, only, id);
  return same;
}

/** Keeps records with the same id apart, and the same record only once. */
export function separateRepeated(draft: Draft): void {
  const { conferences } = draft.lists;
  for (const conference of conferences.values()) {
    if (!Array.isArray(conference.sessions)) continue;
    const path = `conferences/${asWord(conference.id)}/sessions`;
    const sessions = conference.sessions.filter(isObject);
    separateSessions(draft, path, sessions);
    const same = sameRecords(draft, path, sessions, false);
    if (same.size > 0) conference.sessions = conference.sessions.filter((each: Fields) => !same.has(each));
  }
  const same = sameRecords(draft, 'conferences', [...conferences.values()], true);
  for (const [id, conference] of conferences) if (same.has(conference)) conferences.delete(id);
}
