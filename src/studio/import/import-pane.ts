/** Taking in a source: it is read in a worker, and nothing changes before the person has seen what would. */
import { type nothing, type TemplateResult } from 'lit';
import { acceptChanges } from '../../dataset/merge/accept-changes.js';
import { updateBaseline } from '../../dataset/merge/baseline.js';
import type { ColumnChoice } from '../../formats/import/importer.js';
import type { SourceSettings } from '../../formats/import/plan-source.js';
import { newRecord } from '../document/records.js';
import { recordsIn } from '../../dataset/merge/records-in.js';
import type { SameName } from '../../formats/import/same-names.js';
import type { FormContext } from '../form/form-context.js';
import { type ChosenFile, pickFile } from '../save/save-place.js';
import { FetchFailure, fetchSource } from './fetch-source.js';
import { importDanish } from './import-da.js';
import { importEnglish } from './import-en.js';
import type { PlannedSource } from './import-messages.js';
import type { Problem, Reading } from './import-state.js';
import { ImportSource } from './import-source.js';
import type { ImportTexts } from './import-texts.js';
import { isOffer, type PlanLine, planLines } from './plan-lines.js';
import { planView } from './plan-view.js';
import { chooseView, readingView } from './source-view.js';

const TEXTS = { da: importDanish, en: importEnglish };

/** As `conference-widgets import` allows. */
const MAX_MEGABYTES = 100;
const MEGABYTE = 1_000_000;

/** Added by browsers to the name of a file downloaded again: `schedule (1).json`. */
const COPY_NUMBER = / ?\(\d+\)(?=\.\w+$)/;

/** Lines that are shown before a person asks for more. */
const MOST = 100;

export class ImportPane {
  readonly isNew: boolean;
  readonly #show: () => void;
  readonly #onEnd: (message: string | undefined) => void;
  #source: ImportSource | undefined;
  #fetching: AbortController | undefined;
  #reading: Reading | undefined;
  #problem: Problem | undefined;
  #name = '';
  #planned: PlannedSource | undefined;
  #lines: readonly PlanLine[] = [];
  #settings: SourceSettings = {};
  /** Of the conference that the programme belongs to, if it is a new one; empty until it has one. */
  #newTitle: string | undefined;
  readonly #declined = new Set<string>();
  #most = MOST;

  /**
   * @param isNew whether the document is new and empty
   * @param onEnd told what has happened; undefined where the person thinks better of it
   */
  constructor(isNew: boolean, show: () => void, onEnd: (message: string | undefined) => void) {
    this.isNew = isNew;
    this.#show = show;
    this.#onEnd = onEnd;
  }

  /** Stops whatever is under way. */
  close(): void {
    this.#fetching?.abort();
    this.#source?.end();
    this.#source = undefined;
    this.#reading = undefined;
  }

  #step(reading: Reading): void {
    this.#reading = reading;
    this.#show();
  }

  /** Reads a file, and shows what would change. */
  async open({ name, bytes }: ChosenFile, { store, language }: FormContext): Promise<void> {
    const texts = TEXTS[language];
    this.close();
    this.#planned = undefined;
    this.#problem = undefined;
    this.#settings = {};
    this.#newTitle = undefined;
    this.#declined.clear();
    const megabytes = Math.ceil(bytes.byteLength / MEGABYTE);
    if (megabytes > MAX_MEGABYTES) {
      this.#fail(texts.tooLarge(megabytes, MAX_MEGABYTES));
      return;
    }
    this.#name = name;
    this.#step({ name, step: 'reading', part: undefined });
    const source = new ImportSource(() => this.#step({ name, step: 'comparing', part: undefined }));
    this.#source = source;
    const target = { document: store.document, isNew: this.isNew, imported: store.imported };
    await this.#ask(source, { kind: 'open', bytes, name: this.#sourceName(), target }, texts);
    this.#focus();
  }

  /** As the command remembers a source: an address, or the path of a file beside the document. */
  #sourceName(): string {
    return this.#name.includes('://') ? this.#name : `./${this.#name.replace(COPY_NUMBER, '')}`;
  }

  async #fetch(address: string, context: FormContext): Promise<void> {
    const texts = TEXTS[context.language];
    this.close();
    this.#problem = undefined;
    const fetching = new AbortController();
    this.#fetching = fetching;
    const show = (part: number | undefined) => this.#step({ name: address, step: 'fetching', part });
    show(undefined);
    try {
      const bytes = await fetchSource(address, fetching.signal, show);
      await this.open({ name: address, bytes, place: undefined }, context);
    } catch (error) {
      if (fetching.signal.aborted) return;
      const status = error instanceof FetchFailure ? error.status : undefined;
      this.#fail(status === undefined ? texts.mayNotRead : texts.notThere(status), address);
    }
  }

  #fail(message: Problem['message'], address?: string): void {
    this.close();
    this.#problem = { message, address };
    this.#show();
  }

  async #ask(source: ImportSource, request: Parameters<ImportSource['ask']>[0], texts: ImportTexts) {
    try {
      const answer = await source.ask(request);
      if (!answer || source !== this.#source) return;
      this.#reading = undefined;
      if (answer.kind === 'refused') {
        // Studio opens its own files without asking, unless it cannot read their letters.
        this.#fail(this.isNew && answer.notice.code === 'json-dataset' ? texts.notUtf8 : answer.notice);
        return;
      }
      this.#planned = answer;
      this.#lines = planLines(answer.plan);
      this.#most = MOST;
      this.#show();
    } catch {
      if (source === this.#source) this.#fail(texts.notWorking);
    }
  }

  /** Reads the source again, with what the person has said about it. */
  async #plan(change: SourceSettings, texts: ImportTexts): Promise<void> {
    const settings = { ...this.#settings, ...change };
    this.#settings = settings;
    const newTitle = this.#newTitle === '' ? undefined : this.#newTitle;
    if (this.#source) await this.#ask(this.#source, { kind: 'plan', settings, newTitle }, texts);
  }

  #chooseColumn(choice: ColumnChoice, texts: ImportTexts): void {
    const others = (this.#settings.columns ?? []).filter(
      ({ heading, sheet }) => heading !== choice.heading || sheet !== choice.sheet,
    );
    void this.#plan({ columns: [...others, choice] }, texts);
  }

  /** Says what became of a name once the plan shows it. */
  async #chooseSame(
    chosen: SameName,
    isSame: boolean,
    { say }: FormContext,
    texts: ImportTexts,
  ): Promise<void> {
    const { kind, name, as } = chosen;
    const others = (this.#settings.same ?? []).filter((each) => each.kind !== kind || each.name !== name);
    await this.#plan({ same: isSame ? [...others, { kind, name, as }] : others }, texts);
    if (isSame) say(texts.readAs(name, as));
    this.#focus('import-similar');
  }

  #nameConference(title: string, { store }: FormContext, texts: ImportTexts): void {
    this.#newTitle = title;
    if (title === '') {
      this.#show();
      requestAnimationFrame(() => document.getElementById('import-title-of-new')?.focus());
      return;
    }
    const { id } = newRecord('conference', { title }, recordsIn(store.document, 'conferences'));
    void this.#plan({ conference: String(id) }, texts);
  }

  #apply({ store }: FormContext, texts: ImportTexts): void {
    const planned = this.#planned;
    if (!planned) return;
    const { plan, root } = planned;
    const document = acceptChanges(this.isNew ? root : store.document, plan, this.#declined);
    const imported = updateBaseline(store.imported, plan.imported, this.#sourceName(), document);
    this.close();
    store.takeImport(document, imported);
    this.#onEnd(texts.applied(this.#accepted()));
  }

  #accepted(): number {
    return this.#lines.filter((line) => isOffer(line) && !this.#declined.has(line.key)).length;
  }

  #decline(keys: readonly string[], isDeclined: boolean): void {
    for (const key of keys) {
      if (isDeclined) this.#declined.add(key);
      else this.#declined.delete(key);
    }
    this.#show();
  }

  #focus(id = 'import-title'): void {
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  }

  render(context: FormContext): TemplateResult | typeof nothing {
    const texts = TEXTS[context.language];
    const cancel = () => {
      this.close();
      this.#onEnd(undefined);
    };
    if (this.#reading) {
      return readingView(texts, this.#reading, () => {
        this.close();
        context.say(texts.stopped);
        this.#focus();
      });
    }
    if (!this.#planned) {
      return chooseView(context, texts, this.#problem, {
        onFile: () => void pickFile().then((chosen) => chosen && this.open(chosen, context)),
        onAddress: (address) => void this.#fetch(address, context),
        onCancel: cancel,
      });
    }
    const view = {
      name: this.#name,
      planned: this.#planned,
      lines: this.#lines,
      settings: this.#settings,
      newTitle: this.#newTitle,
      declined: this.#declined,
      accepted: this.#accepted(),
      most: this.#most,
    };
    return planView(context, texts, view, {
      onLanguage: (lang) => void this.#plan({ lang }, texts),
      onConference: (conference) => {
        this.#newTitle = undefined;
        void this.#plan({ conference }, texts);
      },
      onNewConference: (title) => this.#nameConference(title, context, texts),
      onSheets: (sheets) => void this.#plan({ sheets }, texts),
      onColumn: (choice) => this.#chooseColumn(choice, texts),
      onSame: (same, isSame) => void this.#chooseSame(same, isSame, context, texts),
      onDecline: (keys, isDeclined) => this.#decline(keys, isDeclined),
      onMore: () => {
        this.#most += MOST;
        this.#show();
      },
      onApply: () => this.#apply(context, texts),
      onCancel: cancel,
    });
  }
}
