/** The plan of an import as the lines of a table, each of which a person can decline. */
import { lineKey } from '../../dataset/merge/accept-changes.js';
import type { FieldChange, FieldOutcome, MergePlan, RecordChange } from '../../dataset/merge/plan.js';
import { byId, recordsIn } from '../../dataset/merge/records-in.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { plainText, recordName } from '../document/record-names.js';
import { fieldTitle, valueInWords, type Wording } from '../document/value-in-words.js';
import { recordOfList } from '../panes/records-pane.js';

export interface PlanLine {
  readonly key: string;
  readonly change: RecordChange;
  /** Where one field of the record changes, or would. */
  readonly field: FieldChange | undefined;
}

/** A line in words. */
export interface WordedLine {
  readonly outcome: FieldOutcome;
  /** The kind of record: `konference`. */
  readonly kind: string;
  readonly name: string;
  /** Of a session, the conference that it belongs to. */
  readonly within: string;
  /** Empty where it is about the whole record. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What people look for first. */
const ORDER = ['conferences', 'people'];

const rank = ({ path }: RecordChange) => {
  const place = ORDER.indexOf(path[0] ?? '');
  return place < 0 ? ORDER.length : place;
};

export function planLines({ changes }: Pick<MergePlan, 'changes'>): PlanLine[] {
  return changes
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((change): PlanLine[] =>
      change.fields.length === 0
        ? [{ key: lineKey(change.path), change, field: undefined }]
        : change.fields.map((field) => ({ key: lineKey(change.path, field.field), change, field })),
    );
}

export const outcomeOf = ({ change, field }: PlanLine): FieldOutcome => field?.outcome ?? change.outcome;

/** Whether anything would change, which a person can decline. */
export function isOffer(line: PlanLine): boolean {
  const outcome = outcomeOf(line);
  return outcome === 'added' || outcome === 'changed';
}

/** Looks up the records of a plan, for many lines. */
export class LineWords {
  readonly #wording: Wording;
  readonly #lists = new Map<string, ReadonlyMap<unknown, Fields>>();

  /** @param wording with the document as it is after the import */
  constructor(wording: Wording) {
    this.#wording = wording;
  }

  #record(path: readonly string[]): Fields | undefined {
    let found: Fields | undefined = this.#wording.document;
    for (let index = 0; index + 1 < path.length; index += 2) {
      const key = path.slice(0, index + 1).join('/');
      let list = this.#lists.get(key);
      if (!list) {
        list = byId(recordsIn(found ?? {}, path[index] ?? ''));
        this.#lists.set(key, list);
      }
      found = list.get(path[index + 1]);
    }
    return found;
  }

  of(line: PlanLine): WordedLine {
    const { change, field } = line;
    const { path, name } = change;
    const { document, words, language } = this.#wording;
    const isSession = path.length > 2;
    const record = isSession ? 'session' : recordOfList(path[0] ?? '');
    const nameOf = (place: readonly string[]) => recordName(this.#record(place), document, language);
    return {
      outcome: outcomeOf(line),
      kind: words.records[record]?.one ?? '',
      name: nameOf(path) || plainText(name, language),
      within: isSession ? nameOf(path.slice(0, 2)) : '',
      field: field ? fieldTitle(record, field.field, words) : '',
      before: field ? valueInWords(field.before, record, field.field, this.#wording) : '',
      after: field ? valueInWords(field.after, record, field.field, this.#wording) : '',
    };
  }
}
