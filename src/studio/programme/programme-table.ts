/** The programme as a table that one types through like a sheet (the ARIA pattern of a grid). */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Path } from '../../dataset/issues/issue.js';
import { byId, recordsIn } from '../../dataset/merge/records-in.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { fieldWords } from '../../dataset/schema/words/words.js';
import { moveAt } from '../document/edit.js';
import { plainText, recordName } from '../document/record-names.js';
import { describeAtField } from '../../dataset/issues/field-sentences.js';
import { fieldId, type FormContext, ownLanguage } from '../form/form-context.js';
import { timeZoneAt } from '../form/simple-fields.js';
import {
  type CellContext,
  cellText,
  COLUMN_FIELDS,
  COLUMNS,
  headingOf,
  pasteCells,
  sortSessions,
  writeCell,
} from './cells.js';
import type { Clash } from './clashes.js';
import { namedPlaces } from './named-places.js';
import { RowHandles } from './row-handles.js';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What somebody is writing in a cell. */
interface Editing extends Place {
  readonly text: string;
}

/** Rows that are shown at a time; a programme of more has them by need. */
const MOST = 200;

export class ProgrammeTable {
  #table = '';
  #place: Place = { row: 0, column: 0 };
  #editing: Editing | undefined;
  readonly #show: () => void;
  readonly #handles: RowHandles;

  constructor(show: () => void) {
    this.#show = show;
    this.#handles = new RowHandles(show);
  }

  /** @param conference its path */
  render(conference: Path, clashes: readonly Clash[], context: FormContext): TemplateResult {
    const { store, words, texts } = context;
    const sessions = [...conference, 'sessions'];
    const id = fieldId(sessions);
    if (this.#table !== id) this.#reset(id);
    const list = recordsIn((store.valueAt(conference) ?? {}) as Fields, 'sessions');
    const shown = store.isUnfolded(`${id} all`) ? list.length : Math.min(list.length, MOST);
    const cells = this.#cells(conference, context);
    return html`<p class="hint" id="${id}-hint">${texts.grid.help}</p>
      <div class="scrolling">
        <table
          role="grid"
          aria-label=${fieldWords(words, 'conference', 'sessions')[0]}
          aria-describedby="${id}-hint"
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, sessions, list.length, cells, context)}
          @paste=${(event: ClipboardEvent) => this.#onPaste(event, sessions, cells, context)}
          @copy=${(event: ClipboardEvent) => this.#onCopy(event, list, cells)}
        >
          <thead>
            <tr>
              <td></td>
              ${COLUMNS.map((column) => html`<th scope="col">${headingOf(column, context)}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${[...Array(shown + 1).keys()].map((row) => this.#row(row, sessions, list, clashes, cells, context))}
          </tbody>
        </table>
      </div>
      <p class="beside">
        <button type="button" class="plain" @click=${() => this.#sort(sessions, context)}>
          ${texts.grid.sort}
        </button>
        ${
          shown < list.length
            ? html`<button type="button" class="plain" @click=${() => store.unfold(`${id} all`)}>
                ${texts.showMore(list.length - shown)}
              </button>`
            : nothing
        }
      </p>`;
  }

  #reset(id: string): void {
    this.#table = id;
    this.#place = { row: 0, column: 0 };
    this.#editing = undefined;
    this.#handles.release();
  }

  #cells(conference: Path, context: FormContext): CellContext {
    const { store, language, words } = context;
    const own = ownLanguage(context);
    const fields = (store.valueAt(conference) ?? {}) as Fields;
    const people = byId(recordsIn(store.document, 'people'));
    return {
      language,
      own,
      words,
      timeZone: timeZoneAt(context, { path: conference }),
      nameOf: (list, value) =>
        list === 'people'
          ? plainText(people.get(value)?.name ?? value, own)
          : (namedPlaces(fields, list, own).get(value) ?? plainText(value, own)),
    };
  }

  #row(
    row: number,
    sessions: Path,
    list: readonly Fields[],
    clashes: readonly Clash[],
    cells: CellContext,
    context: FormContext,
  ): TemplateResult {
    const { store, texts, goTo, language } = context;
    const session = list[row];
    const isNew = session === undefined;
    const name = recordName(session, store.document, language) || texts.grid.row(row + 1);
    const shared = clashes.filter(({ rows }) => rows.includes(row)).map((clash) => clash.shared);
    const move = (from: number, to: number) => this.#moveRow(sessions, from, to, list.length, context);
    return html`<tr class=${isNew ? 'new' : this.#handles.classOf(row)}>
      <td class="move">${isNew ? nothing : this.#handles.handle(row, texts.grid.move(name), move)}</td>
      ${COLUMNS.map((column, at) => {
        const place = { row, column: at };
        const isHere = this.#place.row === row && this.#place.column === at;
        const isEditing = this.#editing?.row === row && this.#editing.column === at;
        const issues = isNew ? [] : store.issuesWithin([...sessions, row, COLUMN_FIELDS[column]]);
        const isClash =
          (column === 'room' && shared.includes('room')) ||
          (column === 'speakers' && shared.includes('speaker'));
        const text = session ? cellText(session, column, cells) : '';
        const said = issues.map((issue) => describeAtField(issue, language)).join(' ');
        return html`<td
          role="gridcell"
          tabindex=${isHere && !isEditing ? 0 : -1}
          data-cell="${row}-${at}"
          class=${column}
          aria-invalid=${issues.length > 0 ? 'true' : nothing}
          @focus=${() => this.#moveTo(place, false)}
          @dblclick=${() => this.#edit({ ...place, text })}
        >
          ${
            isEditing
              ? html`<input
                  type="text"
                  autocomplete="off"
                  aria-label=${`${texts.grid.row(row + 1)}, ${headingOf(column, context)}`}
                  .value=${live(this.#editing?.text ?? '')}
                  @input=${({ target }: Event) => (this.#editing = { ...place, text: (target as HTMLInputElement).value })}
                  @blur=${() => this.#commit(sessions, cells, context)}
                />`
              : html`${issues.length > 0 ? html`<span aria-hidden="true" title=${said}>⚠</span>&#32;<span class="unseen">${said}&#32;</span>` : nothing}${isClash ? html`<span aria-hidden="true">⚠</span>&#32;<span class="unseen">${texts.grid.clashes}&#32;</span>` : nothing}${text}`
          }
        </td>`;
      })}
      <td class="open">
        ${
          isNew
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => goTo([...sessions, row])}>
                ${texts.grid.edit}<span class="unseen">&#32;${name}</span>
              </button>`
        }
      </td>
    </tr>`;
  }

  #moveTo(place: Place, focus = true): void {
    if (this.#place.row === place.row && this.#place.column === place.column && !focus) return;
    this.#place = place;
    this.#show();
    if (focus) this.#focus(`[data-cell="${place.row}-${place.column}"]`);
  }

  /** Once the table shows what has changed, before the next key. */
  #focus(selector: string): void {
    queueMicrotask(() => {
      const found = document.getElementById(this.#table)?.querySelector<HTMLElement>(selector);
      found?.focus();
      if (found instanceof HTMLInputElement) found.setSelectionRange(found.value.length, found.value.length);
    });
  }

  #edit(editing: Editing): void {
    this.#editing = editing;
    this.#place = editing;
    this.#show();
    this.#focus(`[data-cell="${editing.row}-${editing.column}"] input`);
  }

  /** Puts into the document what was written in a cell, if that says anything else. */
  #commit(sessions: Path, cells: CellContext, { store }: FormContext): void {
    const editing = this.#editing;
    if (!editing) return;
    this.#editing = undefined;
    const { row, text } = editing;
    const column = COLUMNS[editing.column] ?? 'title';
    const list = recordsIn((store.valueAt(sessions.slice(0, -1)) ?? {}) as Fields, 'sessions');
    const before = list[row] ? cellText(list[row], column, cells) : '';
    if (text === before) this.#show();
    else store.change(writeCell(store.document, { sessions, row, column }, text, cells));
  }

  #onKey(
    event: KeyboardEvent,
    sessions: Path,
    length: number,
    cells: CellContext,
    context: FormContext,
  ): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (target instanceof HTMLButtonElement) return;
    if (key === 'Escape') this.#handles.release();
    const { row, column } = this.#place;
    const to = (nextRow: number, nextColumn: number) => {
      event.preventDefault();
      this.#moveTo({
        row: Math.max(0, Math.min(length, nextRow)),
        column: Math.max(0, Math.min(COLUMNS.length - 1, nextColumn)),
      });
    };
    if (this.#editing) {
      if (key === 'Escape') {
        this.#editing = undefined;
        to(row, column);
      } else if (key === 'Enter') {
        this.#commit(sessions, cells, context);
        to(row + (shiftKey ? -1 : 1), column);
      } else if (key === 'Tab') {
        this.#commit(sessions, cells, context);
        to(row, column + (shiftKey ? -1 : 1));
      }
      return;
    }
    const { store } = context;
    const session = recordsIn((store.valueAt(sessions.slice(0, -1)) ?? {}) as Fields, 'sessions')[row];
    const name = COLUMNS[column] ?? 'title';
    const text = session ? cellText(session, name, cells) : '';
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      event.preventDefault();
      this.#moveRow(sessions, row, row + (key === 'ArrowUp' ? -1 : 1), length, context);
    } else if (key === 'ArrowUp') to(row - 1, column);
    else if (key === 'ArrowDown') to(row + 1, column);
    else if (key === 'ArrowLeft') to(row, column - 1);
    else if (key === 'ArrowRight') to(row, column + 1);
    else if (key === 'Home') to(ctrlKey ? 0 : row, 0);
    else if (key === 'End') to(ctrlKey ? length : row, COLUMNS.length - 1);
    else if (key === 'PageUp') to(row - 10, column);
    else if (key === 'PageDown') to(row + 10, column);
    else if (key === 'Enter' || key === 'F2') {
      event.preventDefault();
      this.#edit({ row, column, text });
    } else if ((key === 'Delete' || key === 'Backspace') && session) {
      event.preventDefault();
      store.change(writeCell(store.document, { sessions, row, column: name }, '', cells));
    } else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) {
      event.preventDefault();
      this.#edit({ row, column, text: key });
    }
  }

  #moveRow(
    sessions: Path,
    from: number,
    to: number,
    length: number,
    { store, say, texts }: FormContext,
  ): void {
    if (from >= length || to < 0 || to >= length) return;
    store.change(moveAt(store.document, sessions, from, to));
    this.#moveTo({ row: to, column: this.#place.column });
    say(texts.grid.moved(to + 1));
  }

  #onPaste(
    event: ClipboardEvent,
    sessions: Path,
    cells: CellContext,
    { store, say, texts }: FormContext,
  ): void {
    if (this.#editing) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    const { row, column } = this.#place;
    const from = { sessions, row, column: COLUMNS[column] ?? 'title' };
    const pasted = pasteCells(store.document, from, text, cells);
    store.change(pasted.document);
    say(texts.grid.pasted(pasted.rows));
  }

  #onCopy(event: ClipboardEvent, list: readonly Fields[], cells: CellContext): void {
    const session = list[this.#place.row];
    if (this.#editing || !session) return;
    event.preventDefault();
    const column = COLUMNS[this.#place.column] ?? 'title';
    event.clipboardData?.setData('text/plain', cellText(session, column, cells));
  }

  #sort(sessions: Path, { store, say, texts }: FormContext): void {
    store.change(sortSessions(store.document, sessions));
    say(texts.grid.sorted);
  }
}
