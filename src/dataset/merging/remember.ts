import type { Fields } from '../reading/read-record.js';
import { shapeOf } from '../reading/record-shape.js';
import { recordsIn } from './adopt-ids.js';
import { completeRecord } from './complete-record.js';
import { isFrom } from './remembered-source.js';

const PURPOSE =
  'What sources said when they were imported last, by which conference-widgets tells what was changed by hand. Keep it beside the dataset.';

/** The later of two lists, and what only the earlier has: a source that had it may have it again. */
function overlay(earlier: readonly Fields[], later: readonly Fields[]): Fields[] {
  const ids = new Set(later.map(({ id }) => id));
  return [...earlier.filter(({ id }) => !ids.has(id)), ...later];
}

function rememberConference(conference: Fields, earlier: Fields | undefined, source: string): Fields {
  const sessions = overlay(recordsIn(earlier ?? {}, 'sessions'), recordsIn(conference, 'sessions'));
  const known = recordsIn(earlier ?? {}, 'sources');
  const sources = earlier && isFrom(earlier, source) ? known : [...known, { title: source }];
  return { ...conference, ...(sessions.length > 0 ? { sessions } : {}), sources };
}

/**
 * What sources have said so far, as a dataset of its own: it stands beside the one that is published.
 *
 * @param earlier what was remembered before
 * @param said what the source says now; see `MergePlan`
 * @param source what it is called; each conference names those that it came from
 * @param root the dataset, for its language and time zone
 */
export function remember(earlier: Fields | undefined, said: Fields, source: string, root: Fields): Fields {
  const { schemaVersion, language, timeZone } = root;
  const lists = shapeOf('dataset')
    .fields.filter(({ record, isList }) => record && isList)
    .map(({ name }) => {
      const before = recordsIn(earlier ?? {}, name);
      const now = recordsIn(said, name).map((fields) => {
        const known = before.find(({ id }) => id === fields.id);
        return name === 'conferences' ? rememberConference(fields, known, source) : fields;
      });
      return [name, overlay(before, now)] as const;
    })
    .filter(([, records]) => records.length > 0);
  return completeRecord('dataset', {
    schemaVersion,
    language,
    timeZone,
    source: { title: PURPOSE },
    ...Object.fromEntries(lists),
  });
}
