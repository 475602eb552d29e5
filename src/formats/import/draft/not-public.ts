import type { Draft } from './draft.js';
import type { SourceNode } from '../source/source-node.js';

/** States of proposals that are no part of a programme. */
const NOT_PUBLIC =
  /^(?:draft|private|confidential|hidden|unpublished|submitted|pending|new|review|rejected|declined|decline_queue|waitlisted?|accept_queue|nominated|withdrawn|deleted|spam)$/i;

const isTrue = ({ value }: SourceNode) => value === true || value === 'true' || value === 1;
const isFalse = ({ value }: SourceNode) => value === false || value === 'false' || value === 0;

function isHidden(entry: SourceNode): boolean {
  const state = entry.first('state', 'status').word ?? '';
  return (
    NOT_PUBLIC.test(state) ||
    ['private', 'is_private', 'isPrivate', 'draft', 'is_draft', 'hidden'].some((name) =>
      isTrue(entry.at(name)),
    ) ||
    ['public', 'is_public', 'isPublic', 'published'].some((name) => isFalse(entry.at(name)))
  );
}

/** The entries that are public. The others are reported in one notice. */
export function publicOnly(draft: Draft, entries: readonly SourceNode[]): SourceNode[] {
  const hidden = entries.filter(isHidden);
  if (hidden.length > 0) {
    const names = hidden.map((entry) => entry.first('title', 'code', 'id').word ?? '?').join(', ');
    draft.note('not-public', names, 'hint', hidden[0]?.place);
  }
  return entries.filter((entry) => !isHidden(entry));
}

/** Whether the source says that it is cancelled; the entry stays, so that visitors see it. */
export function cancelled(entry: SourceNode): 'cancelled' | undefined {
  const state = entry.first('state', 'status').word ?? '';
  const isCancelled = ['cancelled', 'canceled', 'is_cancelled', 'isCancelled'].some((name) =>
    isTrue(entry.at(name)),
  );
  return isCancelled || /^cancell?ed$/i.test(state) ? 'cancelled' : undefined;
}
