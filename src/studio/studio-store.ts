/** All that Studio knows, without a DOM: the document, what is chosen in it, what was done, and what is wrong. */
import type { Issue, Path } from '../dataset/issues/issue.js';
import type { ParseResult } from '../dataset/parse/read-dataset.js';
import { inSlices } from '../dataset/parse/steps.js';
import { type Fields, isObject } from '../dataset/parse/value-kinds.js';
import { compareDocuments, type DocumentChange } from './document/changes.js';
import { DocumentChecker } from './document/check-document.js';
import { recordAt, setAt, valueAt } from './document/edit.js';
import { beginHistory, endTyping, type History, redo, select, takeStep, undo } from './document/history.js';
import { addRecord, followName, hasId, nameField, newRecord, removeRecord } from './document/records.js';
import { recordsIn } from '../dataset/merge/records-in.js';

/** A document, and the text that it was read from or saved as. */
export interface Saved {
  readonly name: string;
  /** Empty for a document that has no file yet. */
  readonly text: string;
  readonly document: Fields;
}

/** The field that a person types in: what stands there until they leave it, whatever the document makes of it. */
interface Typing {
  readonly field: string;
  readonly text: string;
}

export const keyOf = (path: Path): string => path.join('/');

/** Issues by each path that they are at or within: a table asks for those of thousands of cells. */
function byPlace(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const places = new Map<string, Issue[]>();
  for (const issue of issues) {
    for (let length = 0; length <= issue.path.length; length += 1) {
      const key = keyOf(issue.path.slice(0, length));
      const there = places.get(key);
      if (there) there.push(issue);
      else places.set(key, [issue]);
    }
  }
  return places;
}

export class StudioStore {
  #saved: Saved;
  #opened: Fields;
  #history: History;
  #result: ParseResult | undefined;
  #checked: Fields | undefined;
  #issues: ReadonlyMap<string, readonly Issue[]> = new Map();
  readonly #checker = new DocumentChecker();
  #checking: AbortController | undefined;
  readonly #listeners = new Set<() => void>();
  #typing: Typing | undefined;
  /** Fields that are shown although the document has nothing for them. */
  #unfolded: ReadonlySet<string> = new Set();

  constructor(saved: Saved) {
    this.#saved = saved;
    this.#opened = saved.document;
    this.#history = beginHistory(saved.document);
    this.#check();
  }

  get document(): Fields {
    return this.#history.present.document;
  }

  get selection(): Path {
    return this.#history.present.selection;
  }

  /** The values of all imports so far, by which edits are told from what was imported. */
  get imported(): Fields | undefined {
    return this.#history.present.imported;
  }

  get saved(): Saved {
    return this.#saved;
  }

  get isSaved(): boolean {
    return this.document === this.#saved.document && this.#saved.text !== '';
  }

  get canUndo(): boolean {
    return this.#history.past !== undefined;
  }

  get canRedo(): boolean {
    return this.#history.future !== undefined;
  }

  /** The document as visitors get it, and everything that is wrong; undefined until it has been checked. */
  get result(): ParseResult | undefined {
    return this.#result;
  }

  /** Whether the result is that of the document as it is now. */
  get isChecked(): boolean {
    return this.#checked === this.document;
  }

  get issues(): readonly Issue[] {
    return this.#result?.issues ?? [];
  }

  /** What differs from the document as it was opened. */
  get changes(): readonly DocumentChange[] {
    return compareDocuments(this.#opened, this.document);
  }

  issuesAt(path: Path): readonly Issue[] {
    return this.issuesWithin(path).filter((issue) => issue.path.length === path.length);
  }

  /** What is wrong at a path or within it. */
  issuesWithin(path: Path): readonly Issue[] {
    return this.#issues.get(keyOf(path)) ?? [];
  }

  valueAt(path: Path): unknown {
    return valueAt(this.document, path);
  }

  /** What a person types in a field, while they do. */
  typedIn(path: Path, part = ''): string | undefined {
    return this.#typing?.field === keyOf(path) + part ? this.#typing.text : undefined;
  }

  get isTyping(): boolean {
    return this.#typing !== undefined;
  }

  isUnfolded(key: string): boolean {
    return this.#unfolded.has(key);
  }

  unfold(key: string): void {
    this.#unfolded = new Set([...this.#unfolded, key]);
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  select(path: Path): void {
    this.#typing = undefined;
    this.#history = select(this.#history, path);
    this.#tell();
  }

  /** Changes the document in one step. @param typing see `takeStep` */
  change(document: Fields, selection: Path = this.selection, typing?: string): void {
    this.#move(takeStep(this.#history, { ...this.#history.present, document, selection }, typing));
  }

  /** Takes in an import in one step. @param imported the values of all imports so far */
  takeImport(document: Fields, imported: Fields): void {
    this.#typing = undefined;
    this.#move(takeStep(this.#history, { document, selection: [], imported }));
  }

  /** Sets a value, or removes it where it is undefined. A record that is new gets all that it needs. */
  set(path: Path, value: unknown, typed?: { readonly part?: string; readonly text: string }): void {
    const field = keyOf(path) + (typed?.part ?? '');
    this.#typing = typed && { field, text: typed.text };
    let document = setAt(this.document, path, value);
    for (let length = path.length - 1; length > 0; length -= 1) {
      const place = path.slice(0, length);
      document = this.#completed(document, place);
      if (path.length === length + 1 && path[length] === nameField(recordAt(place) ?? ''))
        document = this.#named(document, place);
    }
    this.change(document, this.selection, typed && field);
  }

  /** Gives a record that was not there before its id and defaults. */
  #completed(document: Fields, place: Path): Fields {
    const record = recordAt(place);
    const fields = valueAt(document, place);
    if (typeof place.at(-1) !== 'number' || !record || !isObject(fields) || fields.id !== undefined)
      return document;
    if (valueAt(this.document, place) !== undefined) return document;
    const list = valueAt(document, place.slice(0, -1));
    return setAt(document, place, newRecord(record, fields, Array.isArray(list) ? list : []));
  }

  /** Has the id of a record follow its name, until the record has been saved. */
  #named(document: Fields, place: Path): Fields {
    const { id } = (valueAt(document, place) ?? {}) as Fields;
    const list = place.slice(0, -1);
    const saved = list.length === 1 ? recordsIn(this.#saved.document, String(list[0])) : undefined;
    const isNew = saved
      ? saved.every((each) => each.id !== id)
      : valueAt(this.#saved.document, place) === undefined;
    return isNew && hasId(recordAt(place) ?? '') ? followName(document, place) : document;
  }

  /** Adds a record to a list and returns its id, for a reference to it. The references are set in the same step. */
  addReferred(list: string, name: string, refer: (document: Fields, id: string) => Fields): void {
    const { document, path } = addRecord(this.document, [list], { name });
    const id = valueAt(document, [...path, 'id']);
    this.#typing = undefined;
    this.change(refer(document, String(id)));
  }

  remove(path: Path, selection: Path = this.selection): void {
    this.#typing = undefined;
    this.change(removeRecord(this.document, path), selection);
  }

  /** Lets the next letter begin a new step, and shows in a field what the document has. */
  leaveField(): void {
    this.#typing = undefined;
    this.#history = endTyping(this.#history);
    this.#tell();
  }

  undo(): void {
    this.#typing = undefined;
    this.#move(undo(this.#history));
  }

  redo(): void {
    this.#typing = undefined;
    this.#move(redo(this.#history));
  }

  /** Takes note that the document stands in a file. */
  markSaved(saved: Saved): void {
    this.#saved = saved;
    this.#tell();
  }

  /** Ends the checking that is under way. */
  close(): void {
    this.#checking?.abort();
    this.#listeners.clear();
  }

  #move(history: History): void {
    const before = this.document;
    this.#history = history;
    if (this.document !== before) this.#check();
    this.#tell();
  }

  #check(): void {
    this.#checking?.abort();
    const checking = new AbortController();
    this.#checking = checking;
    const { document } = this;
    inSlices(this.#checker.check(document), checking.signal).then(
      (result) => {
        this.#result = result;
        this.#checked = document;
        this.#issues = byPlace(result.issues);
        this.#tell();
      },
      (error: unknown) => {
        if (!checking.signal.aborted) throw error;
      },
    );
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
