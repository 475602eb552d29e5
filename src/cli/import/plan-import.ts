import type { ImportOptions } from '../../formats/import/importer.js';
import { nearest } from '../../dataset/issues/nearest.js';
import { countChanges } from '../../dataset/merge/count-changes.js';
import type { MergePlan } from '../../dataset/merge/plan.js';
import { byId, recordsIn } from '../../dataset/merge/records-in.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import {
  hasRecords,
  otherLanguageOf,
  planMerge,
  readFor,
  type SourceSettings,
} from '../../formats/import/plan-source.js';
import { similarNames } from '../../formats/import/similar-names.js';
import type { Context } from '../command.js';
import { Refusal } from '../failure.js';
import { beginDataset } from './new-dataset.js';
import {
  type LoadedSource,
  type ReadSource,
  readRecords,
  type WrittenNotice,
  writeNotice,
} from './read-source.js';
import { type Target, toText } from './target.js';
import type { ImportWords } from './texts.js';

export interface Settings extends SourceSettings {
  /** Whether `conference` may be new. */
  readonly isNew: boolean;
}

/** An import before it is written. */
export interface Planned {
  readonly source: ReadSource;
  /** The name under which the source is remembered. */
  readonly name: string;
  readonly plan: MergePlan;
  /** The new text of the dataset; undefined if nothing changes. */
  readonly text: string | undefined;
  readonly notices: readonly WrittenNotice[];
}

const idOf = ({ id }: Fields) => String(id);

/** Refuses the id of a conference that is probably mistyped: with nothing but a programme it would be an empty conference. */
function checkConference(
  { conference, isNew }: Settings,
  { current, baseline }: Target,
  source: ReadSource,
  words: ImportWords,
): WrittenNotice[] {
  const ids = recordsIn(current ?? {}, 'conferences').map(idOf);
  const earlier = recordsIn(baseline ?? {}, 'conferences').map(idOf);
  if (conference === undefined || isNew || ids.length === 0 || [...ids, ...earlier].includes(conference))
    return [];
  const similar = nearest(conference, ids);
  const incoming = source.records.conferences.find(({ id }) => id === conference);
  if (!incoming) return [];
  if (incoming.title === undefined) throw new Refusal(words.unknownConference(conference, similar, ids));
  if (similar === undefined) return [];
  return [
    {
      severity: 'hint',
      code: 'conference-new',
      place: '',
      message: words.newConference(conference, similar),
    },
  ];
}

/** Conferences that this import would write although a visitor cannot tell what they are. */
function untitledConferences(plan: MergePlan, words: ImportWords): WrittenNotice[] {
  const after = byId(recordsIn(plan.dataset, 'conferences'));
  const touched = plan.changes.filter(
    ({ path, outcome }) => path[0] === 'conferences' && /added|changed/.test(outcome),
  );
  return [...new Set(touched.map(({ path }) => path[1]))].flatMap((id = ''): WrittenNotice[] => {
    const { title, start } = after.get(id) ?? {};
    if (title !== undefined) return [];
    const place = `conferences/${id}`;
    return [
      {
        severity: 'hint',
        code: 'conference-untitled',
        place,
        message: words.untitled(id, start === undefined),
      },
    ];
  });
}

/** Texts in another language than the dataset, which would be shown as if they were in its own. */
function otherLanguage(
  { lang }: Settings,
  { current }: Target,
  source: ReadSource,
  words: ImportWords,
): WrittenNotice[] {
  const other = lang === undefined ? otherLanguageOf(source, current) : undefined;
  if (other === undefined) return [];
  const message = words.otherLanguage(other, String(current?.language));
  return [{ severity: 'hint', code: 'language-differs', place: '', message }];
}

/**
 * Merges a source into the dataset, in memory.
 *
 * @param command the words of the command, to show what is missing
 * @throws Refusal if something is missing that cannot be known
 */
export async function planImport(
  loaded: LoadedSource,
  name: string,
  settings: Settings,
  target: Target,
  into: string,
  command: readonly string[],
  context: Context<ImportWords>,
): Promise<Planned> {
  const { language, words } = context;
  const { timeZone, lang } = settings;
  const { current, baseline } = target;
  const read = (options: ImportOptions) => readRecords(loaded, options, context);
  let source = readFor(read, current, settings);
  const misuse = source.notices.find(({ code }) => /^(?:conference|choice|sheet-unknown)/.test(code));
  if (misuse) throw new Refusal(writeNotice(misuse, language).message);
  const own = checkConference(settings, target, source, words);
  let root = current ?? {};
  if (!current && hasRecords(source)) {
    const beginnings = { language: lang ?? source.language, timeZone: timeZone ?? source.timeZone };
    root = await beginDataset(beginnings, into, command, context);
    // The times of the source may need the time zone that was asked for.
    if (beginnings.timeZone === undefined) {
      source = readFor(read, { timeZone: root.timeZone }, settings);
    }
  }
  const plan = planMerge(root, source, { name, lang, baseline });
  const { added, changed } = countChanges(plan);
  return {
    source,
    name,
    plan,
    text: added + changed > 0 ? toText(plan.dataset) : undefined,
    notices: [
      ...source.notices.map((notice) => writeNotice(notice, language)),
      ...own,
      ...similarNames(root, source, plan).map((notice) => writeNotice(notice, language)),
      ...otherLanguage(settings, target, source, words),
      ...untitledConferences(plan, words),
    ],
  };
}
