/** Studio in a page: what is shown when, and what its buttons do. What is edited lies in the store. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Path } from '../dataset/issues/issue.js';
import { danishWords } from '../dataset/schema/words/da.js';
import { englishWords } from '../dataset/schema/words/en.js';
import { Combobox } from './form/combobox.js';
import type { FormContext, StudioLanguage } from './form/form-context.js';
import type { ImportPane } from './import/import-pane.js';
import type { BuiltPlaces } from './publish/publish-messages.js';
import type { PublishPane } from './publish/publish-pane.js';
import type { ShowPane } from './show/show-pane.js';
import { bar } from './panes/bar.js';
import { EditPanes } from './panes/edit-panes.js';
import { keepInAddress, pageHead, type View } from './panes/page-head.js';
import { startScreen } from './panes/start-screen.js';
import { droppedFile, emptyDocument, fetchedFile, readSaved } from './open/read-file.js';
import { type ChosenFile, pickFile, type SavePlace, serverFile } from './save/save-place.js';
import { downloadCopy, SaveDialog } from './save/save-dialog.js';
import { type Saved, StudioStore } from './studio-store.js';
import { shortcutOf } from './shortcut.js';
import { studioDanish } from './texts/studio-da.js';
import { studioEnglish } from './texts/studio-en.js';

const TEXTS = { da: studioDanish, en: studioEnglish };
const WORDS = { da: danishWords, en: englishWords };

/** Where Studio lies, from `data-` attributes of the body. */
export interface Surroundings {
  /** Address of the published dataset; empty where there is none. */
  readonly dataset: string;
  /** Address of the file that a server on this machine reads and writes; empty elsewhere. */
  readonly file: string;
  readonly fileName: string;
  readonly example: string;
  /** Address of the publication that Studio lies in; empty elsewhere. */
  readonly address: string;
  /** What is shown first. */
  readonly view: string;
  readonly built: BuiltPlaces;
}

export class StudioApp {
  readonly #main: HTMLElement;
  readonly #surroundings: Surroundings;
  #language: StudioLanguage;
  #store: StudioStore | undefined;
  #place: SavePlace | undefined;
  #view: View = 'edit';
  #import: ImportPane | undefined;
  #publishing: PublishPane | undefined;
  #showing: ShowPane | undefined;
  #message = '';
  #problem = '';
  #isBusy = false;
  /** Whether the last saving failed. */
  #isStuck = false;
  #isPlanned = false;
  readonly #combobox = new Combobox(() => this.#show());
  readonly #panes = new EditPanes(() => this.#show());
  readonly #saving = new SaveDialog(() => this.#show());

  constructor(main: HTMLElement, surroundings: Surroundings, language: StudioLanguage) {
    this.#main = main;
    this.#surroundings = surroundings;
    this.#language = language;
    addEventListener('beforeunload', (event) => {
      if (this.#hasUnsaved()) event.preventDefault();
    });
    addEventListener('keydown', (event) => this.#onKey(event));
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => this.#onDrop(event));
  }

  async start(): Promise<void> {
    const { file, fileName } = this.#surroundings;
    if (this.#surroundings.view === 'show') await this.#load('show');
    if (file) await this.#openServed(file, fileName);
    else this.#show();
  }

  /** The file of the server on this machine, which is a new one where it is empty. */
  async #openServed(address: string, name: string): Promise<void> {
    await this.#openChosen(async () => {
      const chosen = await serverFile(address, name);
      if (chosen.bytes.byteLength > 0) return chosen;
      this.#begin(emptyDocument(name, this.#language), chosen.place);
      return undefined;
    });
  }

  #hasUnsaved(): boolean {
    const store = this.#store;
    return store !== undefined && store.document !== store.saved.document;
  }

  /** One frame for all that changes at once. */
  #show(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      this.#isPlanned = false;
      this.#render();
    });
  }

  #say(message: string): void {
    this.#message = message;
    this.#show();
  }

  async #openChosen(choose: () => Promise<ChosenFile | undefined>): Promise<void> {
    const texts = TEXTS[this.#language];
    this.#problem = '';
    try {
      const chosen = await choose();
      if (chosen) await this.#take(chosen);
    } catch {
      this.#problem = texts.cannotOpen('', texts.notReached).trim();
    }
    this.#show();
  }

  /** A document of Studio is opened; anything else is taken into what is open, or into a new one. */
  async #take(chosen: ChosenFile): Promise<void> {
    const { name, bytes, place } = chosen;
    // A file that is to be made.
    const isEmpty = place !== undefined && bytes.byteLength === 0;
    const saved = isEmpty ? emptyDocument(name, this.#language) : readSaved(chosen);
    if (!saved) await this.#beginImport(chosen);
    else if (this.#mayClose()) this.#begin(saved, place);
  }

  async #beginImport(chosen?: ChosenFile): Promise<void> {
    const { ImportPane } = await import('./import/import-pane.js');
    // Another file instead of one that was about to be taken in changes nothing about what is open.
    const isNew = !this.#store || (this.#view === 'import' && this.#import?.isNew === true);
    if (!this.#store) this.#begin(emptyDocument(TEXTS[this.#language].newName, this.#language), undefined);
    const store = this.#store;
    if (!store) return;
    this.#import?.close();
    this.#view = 'import';
    const onEnd = (message: string | undefined) => {
      if (isNew && message === undefined) this.#close();
      this.#view = 'edit';
      this.#say(message ?? '');
    };
    this.#import = new ImportPane(isNew, () => this.#show(), onEnd);
    if (chosen) await this.#import.open(chosen, this.#context(store));
    this.#show();
  }

  #begin(saved: Saved, place: SavePlace | undefined): void {
    this.#end();
    this.#store = new StudioStore(saved);
    this.#place = place;
    this.#store.subscribe(() => this.#show());
    this.#panes.begin();
    this.#problem = '';
    this.#message = '';
    this.#show();
    // What was pressed is gone. Where a sheet is taken in, that comes first.
    requestAnimationFrame(() => document.getElementById('records-title')?.focus());
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    const chosen = event.dataTransfer && droppedFile(event.dataTransfer);
    if (chosen) void this.#openChosen(() => chosen);
  }

  #onKey(event: KeyboardEvent): void {
    const store = this.#store;
    const command = shortcutOf(event);
    if (!store || !command || (command !== 'save' && this.#view !== 'edit')) return;
    event.preventDefault();
    if (command === 'save') void this.#save();
    else if (command === 'redo') this.#redo(store);
    else this.#undo(store);
  }

  #undo(store: StudioStore): void {
    if (!store.canUndo) return;
    store.undo();
    this.#say(TEXTS[this.#language].undone);
  }

  #redo(store: StudioStore): void {
    if (!store.canRedo) return;
    store.redo();
    this.#say(TEXTS[this.#language].redone);
  }

  #mayClose(): boolean {
    return !this.#hasUnsaved() || confirm(TEXTS[this.#language].closeUnsaved);
  }

  #close(): void {
    if (!this.#mayClose()) return;
    this.#end();
    this.#publishing?.close();
    this.#view = 'edit';
    this.#say('');
  }

  /** Leaves what is open, with all that was under way for it. */
  #end(): void {
    this.#store?.close();
    this.#import?.close();
    this.#saving.close();
    this.#store = undefined;
    this.#place = undefined;
    this.#isStuck = false;
    if (this.#view === 'import') this.#view = 'edit';
  }

  async #save(): Promise<void> {
    const store = this.#store;
    if (!store || this.#isBusy) return;
    const texts = TEXTS[this.#language];
    this.#isBusy = true;
    store.leaveField();
    try {
      const saved = await this.#saving.save(store, this.#place, texts);
      if (saved && store === this.#store) {
        if (saved.place) this.#place = saved.place;
        this.#message = saved.message;
        this.#isStuck = false;
      }
    } catch {
      if (store === this.#store) {
        this.#message = texts.notSaved;
        this.#isStuck = true;
      }
    }
    this.#isBusy = false;
    this.#show();
  }

  #goTo(store: StudioStore, path: Path): void {
    this.#view = 'edit';
    this.#panes.goTo(store, path);
  }

  #context(store: StudioStore): FormContext {
    return {
      store,
      words: WORDS[this.#language],
      texts: TEXTS[this.#language],
      language: this.#language,
      combobox: this.#combobox,
      opened: this.#panes.opened,
      say: (message) => this.#say(message),
      goTo: (path) => this.#goTo(store, path),
    };
  }

  /** Views come by need. */
  async #load(view: View): Promise<void> {
    const { built, address } = this.#surroundings;
    const show = () => this.#show();
    if (view === 'publish' && !this.#publishing) {
      const { PublishPane: Pane } = await import('./publish/publish-pane.js');
      this.#publishing = new Pane(show, built, address);
    }
    if (view === 'show' && !this.#showing) {
      const { ShowPane: Pane } = await import('./show/show-pane.js');
      this.#showing = await Pane.load(show, built.studio);
    }
    this.#view = view;
  }

  async #turnTo(view: View): Promise<void> {
    try {
      await this.#load(view);
      this.#say('');
      keepInAddress('view', view);
      requestAnimationFrame(() => document.getElementById(`${view}-title`)?.focus());
    } catch {
      this.#say(TEXTS[this.#language].notReached);
    }
  }

  #shown(store: StudioStore | undefined): TemplateResult | typeof nothing {
    const onFile = () => void this.#openChosen(pickFile);
    const [words, studio] = [WORDS[this.#language], TEXTS[this.#language]];
    return this.#showing?.render({ language: this.#language, store, onFile, words, studio }) ?? nothing;
  }

  #begun(store: StudioStore): TemplateResult {
    const context = this.#context(store);
    if (this.#view === 'import') return html`${this.#import?.render(context)}`;
    return html`${bar(context, this.#isBusy, {
      onSave: () => void this.#save(),
      onCopy: this.#isStuck ? () => downloadCopy(store) : undefined,
      onUndo: () => this.#undo(store),
      onRedo: () => this.#redo(store),
      onImport: () => void this.#beginImport(),
      onClose: () => this.#close(),
    })}
    ${this.#saving.render(context)}${
      this.#view === 'publish'
        ? (this.#publishing?.render(context) ?? nothing)
        : this.#view === 'show'
          ? this.#shown(store)
          : this.#panes.render(context)
    }`;
  }

  #render(): void {
    const texts = TEXTS[this.#language];
    const onLanguage = (language: StudioLanguage) => {
      this.#language = language;
      this.#show();
    };
    const onView = (view: View) => void this.#turnTo(view);
    const store = this.#store;
    const { documentElement } = document;
    // Set again, it would have the browser work out the style of everything again.
    if (documentElement.lang !== this.#language) documentElement.lang = this.#language;
    document.title = store ? `${store.saved.name} – ${texts.title}` : `${texts.title} – conference-widgets`;
    const { dataset, example } = this.#surroundings;
    const start = () =>
      startScreen(texts, this.#problem, dataset !== '', {
        onSheet: () => void this.#openChosen(pickFile),
        onFile: () => void this.#openChosen(pickFile),
        onAddress: (address) => void this.#openChosen(() => fetchedFile(address)),
        onHere: () => void this.#openChosen(() => fetchedFile(dataset)),
        onEmpty: () => this.#begin(emptyDocument(texts.newName, this.#language), undefined),
        onExample: () => void this.#openChosen(() => fetchedFile(example, texts.newName)),
      });
    render(
      html`${pageHead(texts, this.#language, this.#view, store !== undefined, { onLanguage, onView })}
        <p class="said" role="status">${this.#message || nothing}</p>
        ${store ? this.#begun(store) : this.#view === 'show' ? this.#shown(undefined) : start()}`,
      this.#main,
    );
  }
}
