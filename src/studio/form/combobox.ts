/** A field in which one searches for a record and chooses it, or makes a new one (the ARIA pattern of a combobox with a list). */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { recordsIn } from '../../dataset/merge/records-in.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { recordHint, recordName } from '../document/record-names.js';
import type { ComboboxField, FormContext, RecordChooser } from './form-context.js';

interface Choice {
  /** Undefined for the one that makes a new record. */
  readonly id: string | undefined;
  readonly name: string;
  readonly hint: string;
}

interface Opened {
  readonly field: string;
  readonly query: string;
  /** -1 where none is marked. */
  readonly active: number;
}

/** More would be no help to anybody. */
const MOST = 12;

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** One of all the comboboxes of a page is open at a time. */
export class Combobox implements RecordChooser {
  #opened: Opened | undefined;
  readonly #show: () => void;

  constructor(show: () => void) {
    this.#show = show;
  }

  #open(opened: Opened | undefined): void {
    this.#opened = opened;
    this.#show();
  }

  /** Those that have every word of the query, and the one that makes a new record where none is called so. */
  #choices(
    { list, record, taken }: ComboboxField,
    query: string,
    { store, language }: FormContext,
  ): Choice[] {
    const words = fold(query).split(/\s+/).filter(Boolean);
    const found: Choice[] = [];
    let isThere = query.trim() === '';
    for (const fields of recordsIn(store.document, list)) {
      const name = recordName(fields, store.document, language);
      if (fold(name) === fold(query.trim())) isThere = true;
      if (found.length >= MOST || taken.includes(fields.id)) continue;
      const hint = recordHint(record, fields, store.document, language);
      const text = fold(`${name} ${hint}`);
      if (words.every((word) => text.includes(word))) found.push({ id: String(fields.id), name, hint });
    }
    return isThere ? found : [...found, { id: undefined, name: query.trim(), hint: '' }];
  }

  render(field: ComboboxField, context: FormContext): TemplateResult {
    const { id, value, describedBy, invalid, label } = field;
    const { texts } = context;
    const opened = this.#opened?.field === id ? this.#opened : undefined;
    const choices = opened ? this.#choices(field, opened.query, context) : [];
    const active = opened && opened.active >= 0 ? `${id}-choice-${opened.active}` : nothing;
    const choose = (choice: Choice) => {
      this.#opened = undefined;
      if (choice.id === undefined) field.onMake(choice.name);
      else field.onChoose(choice.id);
      this.#show();
    };
    const leave = () => {
      if (opened?.query === '' && value !== '') field.onClear?.();
      if (opened) this.#open(undefined);
    };
    return html`<div class="combobox">
      <input
        id=${id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded=${opened && choices.length > 0 ? 'true' : 'false'}
        aria-controls="${id}-list"
        aria-activedescendant=${active}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        aria-label=${label ?? nothing}
        .value=${live(opened?.query ?? value)}
        @input=${({ target }: Event) =>
          this.#open({ field: id, query: (target as HTMLInputElement).value, active: 0 })}
        @click=${() => !opened && this.#open({ field: id, query: '', active: -1 })}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, id, opened, choices, choose)}
        @blur=${leave}
      />
      <ul
        id="${id}-list"
        class="choices-list"
        role="listbox"
        aria-label=${texts.choicesFound(choices.length)}
        ?hidden=${choices.length === 0}
      >
        ${choices.map(
          (choice, index) =>
            html`<li
              id="${id}-choice-${index}"
              role="option"
              aria-selected=${index === opened?.active ? 'true' : 'false'}
              @pointerdown=${(event: Event) => {
                event.preventDefault();
                choose(choice);
              }}
            >
              ${choice.id === undefined ? texts.makeNew(choice.name) : choice.name || texts.unnamed}
              ${choice.hint ? html`<span class="quiet">${choice.hint}</span>` : nothing}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #onKey(
    event: KeyboardEvent,
    field: string,
    opened: Opened | undefined,
    choices: readonly Choice[],
    choose: (choice: Choice) => void,
  ): void {
    const { key, target } = event;
    const query = opened?.query ?? '';
    const move = (active: number) => {
      event.preventDefault();
      this.#open({ field, query, active });
    };
    if (key === 'ArrowDown') move(opened ? (opened.active + 1) % Math.max(choices.length, 1) : 0);
    else if (key === 'ArrowUp') move(opened && opened.active > 0 ? opened.active - 1 : choices.length - 1);
    else if (key === 'Escape' && opened) {
      event.preventDefault();
      this.#open(undefined);
      (target as HTMLInputElement).select();
    } else if (key === 'Enter' && opened) {
      event.preventDefault();
      const choice = choices[Math.max(opened.active, 0)];
      if (choice) choose(choice);
    }
  }
}

/** The name of a record that a field refers to; the id as it is written where there is none. */
export function referredName(list: string, id: unknown, { store, language, texts }: FormContext): string {
  if (id === undefined) return '';
  const found = recordsIn(store.document, list).find((fields: Fields) => fields.id === id);
  if (found) return recordName(found, store.document, language) || texts.unnamed;
  return typeof id === 'string' ? id : '';
}
