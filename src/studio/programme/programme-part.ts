/** The programme of a conference, as a table or as a calendar, and what clashes in it. */
import { html, type TemplateResult } from 'lit';
import type { Path } from '../../dataset/issues/issue.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { fieldWords } from '../../dataset/schema/words/words.js';
import { fieldId, type FormContext, ownLanguage } from '../form/form-context.js';
import { clashList } from './clash-list.js';
import { findClashes } from './clashes.js';
import type { ProgrammeGrid } from './programme-grid.js';
import { ProgrammeTable } from './programme-table.js';

export class ProgrammePart {
  readonly #show: () => void;
  readonly #table: ProgrammeTable;
  #grid: ProgrammeGrid | undefined;
  #isGrid = false;

  constructor(show: () => void) {
    this.#show = show;
    this.#table = new ProgrammeTable(show);
  }

  /** @param path of the conference */
  render(path: Path, context: FormContext): TemplateResult {
    const { store, words, texts } = context;
    const conference = (store.valueAt(path) ?? {}) as Fields;
    const clashes = findClashes(conference, ownLanguage(context));
    const id = fieldId([...path, 'sessions']);
    const grid = this.#isGrid ? this.#grid : undefined;
    const view = (isGrid: boolean, label: string) =>
      html`<button
        type="button"
        aria-pressed=${String((grid !== undefined) === isGrid)}
        @click=${() => void this.#turnTo(isGrid)}
      >
        ${label}
      </button>`;
    return html`<fieldset class="nested programme" id=${id} tabindex="-1">
      <legend>${fieldWords(words, 'conference', 'sessions')[0]}</legend>
      <p class="views">${view(false, texts.grid.table)}${view(true, texts.grid.plan)}</p>
      ${clashList(clashes, conference, context)}
      ${grid ? grid.render(path, context) : this.#table.render(path, clashes, context)}
    </fieldset>`;
  }

  async #turnTo(isGrid: boolean): Promise<void> {
    if (isGrid && !this.#grid) {
      const { ProgrammeGrid: Grid } = await import('./programme-grid.js');
      this.#grid ??= new Grid(this.#show);
    }
    this.#isGrid = isGrid;
    this.#show();
  }
}
