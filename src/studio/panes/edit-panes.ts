import { html, nothing, type TemplateResult } from 'lit';
import type { Path } from '../../dataset/issues/issue.js';
import { focusField } from '../form/focus-field.js';
import type { FormContext } from '../form/form-context.js';
import type { ProgrammePart } from '../programme/programme-part.js';
import type { StudioStore } from '../studio-store.js';
import type { StudioTexts } from '../texts/studio-texts.js';
import { formPane } from './form-pane.js';
import { ABOUT, recordsPane } from './records-pane.js';
import { ResultPane } from './result-pane.js';
import { tabs } from './tabs.js';

/** How many records are listed before more are asked for. */
const FEW = 100;

type Pane = keyof StudioTexts['panes'];

/** The records, the form of one of them, and how visitors will see it; on a phone one at a time. */
export class EditPanes {
  #list = 'conferences';
  #query = '';
  #most = FEW;
  #pane: Pane = 'records';
  /** What was open in the forms of the record that is shown. */
  #opened = new Set<string>();
  readonly #show: () => void;
  #programme: ProgrammePart | undefined;
  readonly #result: ResultPane;

  constructor(show: () => void) {
    this.#show = show;
    this.#result = new ResultPane(show);
  }

  get opened(): Set<string> {
    return this.#opened;
  }

  /** Begins as with a new document. */
  begin(): void {
    this.#list = 'conferences';
    this.#pane = 'records';
    void this.#loadProgramme();
  }

  /** The first screen has no programme, and so does not wait for it. */
  async #loadProgramme(): Promise<void> {
    const { ProgrammePart: Part } = await import('../programme/programme-part.js');
    this.#programme ??= new Part(this.#show);
    this.#show();
  }

  /** Shows a record, or the field at a path, and puts the focus there. */
  goTo(store: StudioStore, path: Path): void {
    const [list] = path;
    const isRecord = typeof path[1] === 'number' && typeof list === 'string';
    const isSession = isRecord && path[2] === 'sessions' && typeof path[3] === 'number';
    const selection = isRecord ? path.slice(0, isSession ? 4 : 2) : [];
    this.#list = isRecord ? list : ABOUT;
    this.#query = '';
    this.#pane = 'form';
    this.#opened = new Set();
    store.select(selection);
    this.#show();
    requestAnimationFrame(() => focusField(path, selection.length));
  }

  #records(context: FormContext): TemplateResult {
    const shown = { list: this.#list, query: this.#query, most: this.#most };
    return recordsPane(context, shown, {
      onList: (list) => {
        this.#list = list;
        this.#query = '';
        this.#most = FEW;
        this.#opened = new Set();
        if (list === ABOUT) this.#pane = 'form';
        context.store.select([]);
      },
      onQuery: (query) => {
        this.#query = query;
        this.#show();
      },
      onMore: (most) => {
        this.#most = most;
        this.#show();
      },
    });
  }

  render(context: FormContext): TemplateResult {
    const { store, texts, language } = context;
    const { selection } = store;
    if (selection.length > 0 && this.#list !== ABOUT) this.#list = String(selection[0]);
    this.#result.show(store, this.#list === ABOUT ? [] : selection, language);
    const onPane = (pane: Pane) => {
      this.#pane = pane;
      this.#show();
    };
    return html`${tabs(texts.panes, texts.contents, this.#pane, onPane)}
      <div class="panes" data-pane=${this.#pane}>
        <div class="pane records-pane">${this.#records(context)}</div>
        <section class="pane form-pane" aria-labelledby="form-title">
          ${formPane(context, this.#list, this.#programme)}
        </section>
        <section class="pane result-pane" aria-labelledby="result-title" tabindex="0">
          <h2 id="result-title">${texts.result}</h2>
          ${this.#result.hasForeignPictures ? html`<p class="hint">${texts.foreignPictures}</p>` : nothing}
          ${store.result?.dataset ? this.#result.element : html`<p class="hint">${texts.noResult}</p>`}
        </section>
      </div>`;
  }
}
