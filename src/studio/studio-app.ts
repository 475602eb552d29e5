/** Studio in a page: what is shown when, and what its buttons do. What is edited lies in the store. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Path } from '../dataset/issues/issue.js';
import { danishWords } from '../dataset/schema/words/da.js';
import { englishWords } from '../dataset/schema/words/en.js';
import { Combobox } from './form/combobox.js';
import { fieldId, type FormContext, type StudioLanguage } from './form/form-context.js';
import { bar } from './panes/bar.js';
import { formPane } from './panes/form-pane.js';
import { ABOUT, recordsPane } from './panes/records-pane.js';
import { ResultPane } from './panes/result-pane.js';
import { startScreen } from './panes/start-screen.js';
import { ProgrammeTable } from './programme/programme-table.js';
import { droppedFile, emptyDocument, fetchedFile, readSaved } from './open/read-file.js';
import { type ChosenFile, pickFile, type SavePlace, serverFile } from './save/save-place.js';
import { SaveDialog } from './save/save-dialog.js';
import { type Saved, StudioStore } from './studio-store.js';
import { studioDanish } from './texts/studio-da.js';
import { studioEnglish } from './texts/studio-en.js';

const TEXTS = { da: studioDanish, en: studioEnglish };
const WORDS = { da: danishWords, en: englishWords };

const PANES = ['records', 'form', 'result'] as const;

type Pane = (typeof PANES)[number];

/** Where Studio lies, from `data-` attributes of the body. */
export interface Surroundings {
  /** Address of the published dataset; empty where there is none. */
  readonly dataset: string;
  /** Address of the file that a server on this machine reads and writes; empty elsewhere. */
  readonly file: string;
  readonly fileName: string;
  readonly example: string;
}

export class StudioApp {
  readonly #main: HTMLElement;
  readonly #surroundings: Surroundings;
  #language: StudioLanguage;
  #store: StudioStore | undefined;
  #place: SavePlace | undefined;
  #view: 'edit' | 'show' = 'edit';
  #list = 'conferences';
  #query = '';
  #most = 100;
  #pane: Pane = 'records';
  #message = '';
  #problem = '';
  #isBusy = false;
  #isPlanned = false;
  /** What was open in the forms of the record that is shown. */
  #opened = new Set<string>();
  readonly #combobox = new Combobox(() => this.#show());
  readonly #programme = new ProgrammeTable(() => this.#show());
  readonly #result = new ResultPane();
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
    if (file) await this.#openChosen(() => serverFile(file, fileName));
    else this.#show();
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
      if (chosen) this.#open(chosen);
    } catch {
      this.#problem = texts.cannotOpen('', texts.notReached).trim();
    }
    this.#show();
  }

  #open(chosen: ChosenFile): void {
    const saved = readSaved(chosen);
    if (saved) this.#begin(saved, chosen.place);
    else this.#problem = TEXTS[this.#language].cannotOpen(chosen.name, TEXTS[this.#language].broken);
  }

  #begin(saved: Saved, place: SavePlace | undefined): void {
    this.#store?.close();
    this.#store = new StudioStore(saved);
    this.#place = place;
    this.#store.subscribe(() => this.#show());
    this.#list = 'conferences';
    this.#pane = 'records';
    this.#problem = '';
    this.#message = '';
    this.#show();
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    const chosen = event.dataTransfer && droppedFile(event.dataTransfer);
    if (chosen && this.#mayClose()) void this.#openChosen(() => chosen);
  }

  #onKey(event: KeyboardEvent): void {
    const store = this.#store;
    if (!store || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 's') {
      event.preventDefault();
      void this.#save();
    } else if (this.#view === 'edit' && (key === 'z' || key === 'y')) {
      event.preventDefault();
      if (key === 'y' || event.shiftKey) this.#redo(store);
      else this.#undo(store);
    }
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
    this.#store?.close();
    this.#store = undefined;
    this.#place = undefined;
    this.#view = 'edit';
    this.#say('');
  }

  async #save(): Promise<void> {
    const store = this.#store;
    if (!store || this.#isBusy) return;
    const texts = TEXTS[this.#language];
    this.#isBusy = true;
    store.leaveField();
    try {
      const saved = await this.#saving.save(store, this.#place, texts);
      if (saved?.place) this.#place = saved.place;
      if (saved) this.#message = saved.message;
    } catch (error) {
      this.#message = texts.notSaved(error instanceof Error ? error.message : '');
    }
    this.#isBusy = false;
    this.#show();
  }

  /** Shows a record, or the field at a path, and puts the focus there. */
  #goTo(store: StudioStore, path: Path): void {
    const [list] = path;
    const isRecord = typeof path[1] === 'number' && typeof list === 'string';
    const isSession = isRecord && path[2] === 'sessions' && typeof path[3] === 'number';
    const selection = isRecord ? path.slice(0, isSession ? 4 : 2) : [];
    this.#view = 'edit';
    this.#list = isRecord ? list : ABOUT;
    this.#query = '';
    this.#pane = 'form';
    this.#opened = new Set();
    store.select(selection);
    this.#show();
    requestAnimationFrame(() => this.#focus(path, selection.length));
  }

  /** The field of a path, or the nearest around it that can be seen. */
  #focus(path: Path, least: number): void {
    for (let length = path.length; length > least; length -= 1) {
      const found = document.getElementById(fieldId(path.slice(0, length)));
      if (!found) continue;
      for (let element: Element | null = found; element; element = element.parentElement)
        if (element instanceof HTMLDetailsElement) element.open = true;
      found.focus();
      found.scrollIntoView({ block: 'center' });
      return;
    }
    document.getElementById('form-title')?.focus();
  }

  #context(store: StudioStore): FormContext {
    return {
      store,
      words: WORDS[this.#language],
      texts: TEXTS[this.#language],
      language: this.#language,
      combobox: this.#combobox,
      opened: this.#opened,
      say: (message) => this.#say(message),
      goTo: (path) => this.#goTo(store, path),
    };
  }

  #edit(store: StudioStore): TemplateResult {
    const context = this.#context(store);
    const { texts } = context;
    const { selection } = store;
    if (selection.length > 0 && this.#list !== ABOUT) this.#list = String(selection[0]);
    this.#result.show(store, this.#list === ABOUT ? [] : selection, this.#language);
    const tab = (pane: Pane) =>
      html`<button
        type="button"
        aria-pressed=${pane === this.#pane ? 'true' : 'false'}
        @click=${() => {
          this.#pane = pane;
          this.#show();
        }}
      >
        ${texts.panes[pane]}
      </button>`;
    return html`<div class="tabs" role="group" aria-label=${texts.contents}>${PANES.map(tab)}</div>
      <div class="panes" data-pane=${this.#pane}>
        <div class="pane records-pane">
          ${recordsPane(
            context,
            { list: this.#list, query: this.#query, most: this.#most },
            {
              onList: (list) => {
                this.#list = list;
                this.#query = '';
                this.#most = 100;
                this.#opened = new Set();
                if (list === ABOUT) this.#pane = 'form';
                store.select([]);
              },
              onQuery: (query) => {
                this.#query = query;
                this.#show();
              },
              onMore: (most) => {
                this.#most = most;
                this.#show();
              },
            },
          )}
        </div>
        <section class="pane form-pane" aria-labelledby="form-title">
          ${formPane(context, this.#list, this.#programme)}
        </section>
        <section class="pane result-pane" aria-labelledby="result-title">
          <h2 id="result-title">${texts.result}</h2>
          ${store.result?.dataset ? this.#result.element : html`<p class="hint">${texts.noResult}</p>`}
        </section>
      </div>`;
  }

  #begun(store: StudioStore): TemplateResult {
    const context = this.#context(store);
    return html`${bar(context, this.#isBusy, {
      onSave: () => void this.#save(),
      onUndo: () => this.#undo(store),
      onRedo: () => this.#redo(store),
      onClose: () => this.#close(),
    })}
    ${this.#saving.render(context)}${this.#edit(store)}`;
  }

  #render(): void {
    const texts = TEXTS[this.#language];
    const other = this.#language === 'da' ? 'en' : 'da';
    const store = this.#store;
    document.documentElement.lang = this.#language;
    document.title = store ? `${store.saved.name} – ${texts.title}` : `${texts.title} – conference-widgets`;
    const { dataset, example } = this.#surroundings;
    const start = () =>
      startScreen(texts, this.#problem, dataset !== '', {
        onFile: () => void this.#openChosen(pickFile),
        onAddress: (address) => void this.#openChosen(() => fetchedFile(address)),
        onHere: () => void this.#openChosen(() => fetchedFile(dataset)),
        onEmpty: () => this.#begin(emptyDocument(texts.newName, this.#language), undefined),
        onExample: () => void this.#openChosen(() => fetchedFile(example, texts.newName)),
      });
    render(
      html`<div class="top">
          <h1>${texts.title}</h1>
          <nav class="steps" aria-label=${texts.title}>
            <a href="../configurator/?language=${this.#language}">${texts.steps.show}</a>
            <button type="button" class="quiet" lang=${other} @click=${() => this.#switchTo(other)}>
              ${texts.otherLanguage}
            </button>
          </nav>
        </div>
        <p class="said" role="status">${this.#message || nothing}</p>
        ${store ? this.#begun(store) : start()}`,
      this.#main,
    );
  }

  /** The language stays in the address, so that the page can be handed on in it. */
  #switchTo(language: StudioLanguage): void {
    this.#language = language;
    const address = new URL(location.href);
    address.searchParams.set('language', language);
    history.replaceState(null, '', address);
    this.#show();
  }
}
