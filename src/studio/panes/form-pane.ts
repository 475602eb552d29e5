import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isObject } from '../../dataset/parse/value-kinds.js';
import { recordAt } from '../document/edit.js';
import { recordName } from '../document/record-names.js';
import { countReferences } from '../document/records.js';
import { fieldId, type FormContext } from '../form/form-context.js';
import { recordFields } from '../form/record-form.js';
import type { ProgrammePart } from '../programme/programme-part.js';
import { ABOUT } from './records-pane.js';

/** The form of what is chosen. */
export function formPane(
  context: FormContext,
  list: string,
  programme: ProgrammePart | undefined,
): TemplateResult {
  const { store, words, texts, language, goTo, say } = context;
  const path = list === ABOUT ? [] : store.selection;
  const record = recordAt(path);
  if (list !== ABOUT && (path.length === 0 || !record)) {
    return html`<p class="hint" id="form-title" tabindex="-1">${texts.chooseFirst}</p>`;
  }
  if (list === ABOUT) {
    return html`<h2 id="form-title" tabindex="-1">${words.records.dataset?.many}</h2>
      ${recordFields(context, ABOUT, [])}`;
  }
  const kind = record ?? '';
  const fields = store.valueAt(path);
  const isThere = isObject(fields);
  const one = words.records[kind]?.one ?? '';
  const name =
    recordName(fields, store.document, language) ||
    (isThere ? texts.unnamed : (words.records[kind]?.add ?? ''));
  const isInside = path.length > 2;
  const uses = isThere && !isInside ? countReferences(store.document, String(path[0]), fields.id) : 0;
  const remove = () => {
    store.remove(path, isInside ? path.slice(0, 2) : []);
    say(texts.removed(name));
    document.getElementById('form-title')?.focus();
  };
  const between = kind === 'conference' && isThere ? (programme?.render(path, context) ?? nothing) : nothing;
  return html`${
      isInside
        ? html`<button type="button" class="quiet" @click=${() => goTo(path.slice(0, 3))}>
            ${texts.back}<span class="unseen"
              >: ${recordName(store.valueAt(path.slice(0, 2)), store.document, language)}</span
            >
          </button>`
        : nothing
    }
    <h2 id="form-title" tabindex="-1">${name}</h2>
    ${keyed(fieldId(path), html`<div class="fields-of">${recordFields(context, kind, path, between)}</div>`)}
    ${
      isThere
        ? html`<p class="beside">
            <button type="button" class="quiet" @click=${remove}>${texts.remove(one)}</button>
            ${uses > 0 ? html`<span class="hint">${texts.usedIn(uses)}</span>` : nothing}
          </p>`
        : nothing
    }`;
}
