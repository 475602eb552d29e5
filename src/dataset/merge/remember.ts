import type { Fields } from '../parse/read-record.js';
import { shapeOf } from '../parse/compiled-schema.js';
import { recordsIn } from './adopt-ids.js';
import { completeRecord } from './complete-record.js';

const PURPOSE =
  'What sources said when they were imported last, by which conference-widgets tells what was changed by hand. Keep it beside the dataset.';

/** A record that names the sources that it came from, and so do its sessions. What other sources have said of it stays. */
function rememberRecord(fields: Fields, earlier: Fields | undefined, source: string): Fields {
  const sessions = rememberAll(recordsIn(fields, 'sessions'), recordsIn(earlier ?? {}, 'sessions'), source);
  const others = recordsIn(earlier ?? {}, 'sources').filter(({ title }) => title !== source);
  return {
    ...(others.length > 0 ? earlier : {}),
    ...fields,
    ...(sessions.length > 0 ? { sessions } : {}),
    sources: [...others, { title: source }],
  };
}

/** What is said now, and what was said earlier only: a source that had it may have it again. */
function rememberAll(now: readonly Fields[], earlier: readonly Fields[], source: string): Fields[] {
  const ids = new Set(now.map(({ id }) => id));
  const remembered = now.map((fields) => {
    const before = earlier.find(({ id }) => id === fields.id);
    return rememberRecord(fields, before, source);
  });
  return [...earlier.filter(({ id }) => !ids.has(id)), ...remembered];
}

/**
 * What sources have said so far, as a dataset of its own: it stands beside the one that is published.
 *
 * @param earlier what was remembered before
 * @param said what the source says now; see `MergePlan`
 * @param source what it is called; each record names those that it came from
 * @param root the dataset, for its language and time zone
 */
export function remember(earlier: Fields | undefined, said: Fields, source: string, root: Fields): Fields {
  const { schemaVersion, language, timeZone } = root;
  const lists = shapeOf('dataset')
    .fields.filter(({ record, isList }) => record && isList)
    .map(
      ({ name }) =>
        [name, rememberAll(recordsIn(said, name), recordsIn(earlier ?? {}, name), source)] as const,
    )
    .filter(([, records]) => records.length > 0);
  return completeRecord('dataset', {
    schemaVersion,
    language,
    timeZone,
    source: { title: PURPOSE },
    ...Object.fromEntries(lists),
  });
}
