import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { recordsIn } from '../../dataset/merge/records-in.js';
import { LISTS } from '../../dataset/parse/compiled-schema.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { recordHint, recordName } from '../document/record-names.js';
import type { FormContext } from '../form/form-context.js';

/** The lists in the order in which an office looks for them; any other comes after these. */
const ORDER = ['conferences', 'people', 'organisations', 'series', 'contacts', 'activities', 'newsletters'];

const LIST_NAMES = LISTS.map(({ name }) => name).toSorted((a, b) => {
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return place(a) - place(b);
});

/** Stands for the document itself among the lists. */
export const ABOUT = 'dataset';

export const recordOfList = (list: string): string => LISTS.find(({ name }) => name === list)?.record ?? '';

/** Rows that are shown before a person asks for more. */
const MOST = 100;

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export interface RecordsView {
  readonly list: string;
  readonly query: string;
  readonly most: number;
}

interface RecordsActions {
  readonly onList: (list: string) => void;
  readonly onQuery: (query: string) => void;
  readonly onMore: (most: number) => void;
}

/** What is there: the lists, and the records of the one that is chosen. */
export function recordsPane(
  context: FormContext,
  { list, query, most }: RecordsView,
  { onList, onQuery, onMore }: RecordsActions,
): TemplateResult {
  const { store, words, texts } = context;
  const lists = [...LIST_NAMES, ABOUT].map((name) => {
    const title = words.records.dataset?.fields[name]?.[0] ?? words.records.dataset?.many ?? name;
    const count =
      name === ABOUT ? nothing : html` <span class="count">${recordsIn(store.document, name).length}</span>`;
    return html`<li>
      <button type="button" aria-current=${name === list ? 'true' : 'false'} @click=${() => onList(name)}>
        ${title}${count}
      </button>
    </li>`;
  });
  return html`<nav class="lists" aria-label=${texts.contents}>
      <ul>
        ${lists}
      </ul>
    </nav>
    ${list === ABOUT ? nothing : records(context, { list, query, most }, { onQuery, onMore })}`;
}

function records(
  context: FormContext,
  { list, query, most }: RecordsView,
  { onQuery, onMore }: Pick<RecordsActions, 'onQuery' | 'onMore'>,
): TemplateResult {
  const { store, words, texts, language, goTo } = context;
  const record = recordOfList(list);
  const title = words.records.dataset?.fields[list]?.[0] ?? list;
  const searched = fold(query).split(/\s+/).filter(Boolean);
  const wrong = new Set(
    store.issues.flatMap(({ path, severity }) => (path[0] === list && severity === 'error' ? [path[1]] : [])),
  );
  const all = recordsIn(store.document, list);
  const named = all.map((fields, index) => ({
    index,
    name: recordName(fields, store.document, language),
    fields,
  }));
  const found =
    searched.length === 0
      ? named
      : named.filter(({ name, fields }) =>
          searched.every((word) => fold(`${name} ${hintOf(fields)}`).includes(word)),
        );
  function hintOf(fields: Fields): string {
    return recordHint(record, fields, store.document, language);
  }
  const [, current] = store.selection;
  return html`<div class="records-of">
    <h2 id="records-title" tabindex="-1">${title}</h2>
    <button type="button" class="plain" @click=${() => goTo([list, all.length])}>
      ${words.records[record]?.add}
    </button>
    ${
      all.length > 7
        ? html`<input
            type="search"
            aria-label=${texts.search(title)}
            placeholder=${texts.search(title)}
            .value=${live(query)}
            @input=${({ target }: Event) => onQuery((target as HTMLInputElement).value)}
          />`
        : nothing
    }
    ${all.length === 0 ? html`<p class="hint">${texts.nothingYet(title)}</p>` : nothing}
    ${all.length > 0 && found.length === 0 ? html`<p class="hint">${texts.nothingFound}</p>` : nothing}
    <ul class="records">
      ${found.slice(0, most).map(
        ({ index, name, fields }) =>
          html`<li>
            <button
              type="button"
              aria-current=${store.selection[0] === list && current === index ? 'true' : 'false'}
              @click=${() => goTo([list, index])}
            >
              ${wrong.has(index) ? html`<span aria-hidden="true">⚠</span>&#32;<span class="unseen">${texts.mistake}: </span>` : nothing}${name || texts.unnamed}&#32;<span
                class="quiet"
                >${hintOf(fields)}</span
              >
            </button>
          </li>`,
      )}
    </ul>
    ${
      found.length > most
        ? html`<button type="button" class="plain" @click=${() => onMore(most + MOST)}>
            ${texts.showMore(Math.min(MOST, found.length - most))}
          </button>`
        : nothing
    }
  </div>`;
}
