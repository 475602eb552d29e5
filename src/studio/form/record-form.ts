/** The form of a record, made from the schema. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Path } from '../../dataset/issues/issue.js';
import { LISTS, type RecordField, shapeOf } from '../../dataset/parse/compiled-schema.js';
import { isObject } from '../../dataset/parse/value-kinds.js';
import { moveAt, setAt } from '../document/edit.js';
import { recordName } from '../document/record-names.js';
import { referredName } from './combobox.js';
import { formFields, kindOf } from './field-kind.js';
import {
  described,
  errorMessages,
  fieldId,
  type FormContext,
  type FormField,
  isOpen,
} from './form-context.js';
import { choiceField, choicesField, lineField, textField, yesField } from './simple-fields.js';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The kind of record of a list of the root. */
const recordOf = (list: string): string => LISTS.find(({ name }) => name === list)?.record ?? '';

/** Puts the focus on the field that stands next once the form shows what has changed. */
function focusLater(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

function madeNew({ texts, words, say }: FormContext, list: string, name: string): void {
  say(texts.madeNew(words.records[recordOf(list)]?.one ?? '', name));
}

function referenceField(context: FormContext, form: FormField): TemplateResult {
  const { store, texts, combobox, goTo } = context;
  const { path, field } = form;
  const list = field.refersTo ?? '';
  const parts = described(context, form);
  const value = store.valueAt(path);
  const index = store.document[list];
  const at = listOf(index).findIndex((each) => isObject(each) && each.id === value);
  return html`<div class="field">
    <label for=${parts.id}>${parts.label}</label>${parts.hint}${parts.error}
    ${combobox.render(
      {
        ...parts,
        label: undefined,
        list,
        record: recordOf(list),
        value: referredName(list, value, context),
        taken: [],
        onChoose: (id) => store.set(path, id),
        onMake: (name) => {
          store.addReferred(list, name, (document, id) => setAt(document, path, id));
          madeNew(context, list, name);
        },
        onClear: () => store.set(path, undefined),
      },
      context,
    )}
    ${
      value === undefined
        ? nothing
        : html`<p class="beside">
            ${at === -1 ? nothing : html`<button type="button" class="quiet" @click=${() => goTo([list, at])}>${texts.grid.edit}<span class="unseen">&#32;${referredName(list, value, context)}</span></button>`}
            <button type="button" class="quiet" @click=${() => store.set(path, undefined)}>
              ${texts.clear}<span class="unseen">: ${parts.title}</span>
            </button>
          </p>`
    }
  </div>`;
}

function referencesField(context: FormContext, form: FormField): TemplateResult {
  const { store, texts, combobox } = context;
  const { path, field } = form;
  const list = field.refersTo ?? '';
  const parts = described(context, form);
  const ids = listOf(store.valueAt(path));
  const remove = (index: number) => {
    store.set(path, ids.toSpliced(index, 1));
    focusLater(parts.id);
  };
  const chosen = ids.map((id, index) => {
    const name = referredName(list, id, context);
    return html`<li>
      ${name}
      <button type="button" class="quiet" @click=${() => remove(index)}>
        ${texts.removeOne('')}<span class="unseen">${name}</span>
      </button>
    </li>`;
  });
  return html`<div class="field">
    <label for=${parts.id}>${parts.label}</label>${parts.hint}${parts.error}
    ${
      ids.length > 0
        ? html`<ul class="chosen">
            ${chosen}
          </ul>`
        : nothing
    }
    ${combobox.render(
      {
        ...parts,
        label: undefined,
        list,
        record: recordOf(list),
        value: '',
        taken: ids,
        onChoose: (id) => store.set(path, [...ids, id]),
        onMake: (name) => {
          store.addReferred(list, name, (document, id) => setAt(document, path, [...ids, id]));
          madeNew(context, list, name);
        },
      },
      context,
    )}
  </div>`;
}

/** Texts below each other, with one more line where a person asked for it. */
function textsField(context: FormContext, form: FormField): TemplateResult {
  const { store, texts } = context;
  const { path, field } = form;
  const parts = described(context, form);
  const items = listOf(store.valueAt(path));
  const count = items.length + (store.isUnfolded(`${parts.id} ${items.length}`) ? 1 : 0);
  const item: RecordField = { ...field, isList: false, isOptional: true };
  const remove = (index: number) => {
    store.set([...path, index], undefined);
    focusLater(`${parts.id}-add`);
  };
  return html`<fieldset class="field list" id=${parts.id} tabindex="-1" aria-describedby=${parts.describedBy}>
    <legend>${parts.label}</legend>
    ${parts.hint}
    ${[...Array(count).keys()].map(
      (index) =>
        html`<div class="item">
          ${textField(context, { ...form, field: item, path: [...path, index] }, false)}
          ${
            index < items.length
              ? html`<button type="button" class="quiet" @click=${() => remove(index)}>
                  ${texts.removeOne('')}<span class="unseen">${parts.title}&#32;${index + 1}</span>
                </button>`
              : nothing
          }
        </div>`,
    )}
    ${addButton(context, parts.id, items.length, parts.title, () => focusLater(fieldId([...path, items.length])))}
  </fieldset>`;
}

/** Shows an empty item at the end of a list. The document gets it with the first letter. */
function addButton(
  { store, texts }: FormContext,
  id: string,
  length: number,
  what: string,
  onAdded: () => void,
  label = texts.addOne(what),
): TemplateResult {
  const add = () => {
    store.unfold(`${id} ${length}`);
    onAdded();
  };
  return html`<button type="button" id="${id}-add" class="plain" @click=${add}>${label}</button>`;
}

/** A record within another, such as a venue: its fields once there is one, or once a person asks for them. */
function nestedField(context: FormContext, form: FormField): TemplateResult {
  const { store, words, texts } = context;
  const { path, field } = form;
  const record = field.record ?? '';
  const parts = described(context, form);
  const isThere = store.valueAt(path) !== undefined;
  const isShown = isThere || store.isUnfolded(parts.id) || !field.isOptional;
  const { first } = formFields(record);
  const focusFirst = () => focusLater(fieldId([...path, first[0]?.name ?? '']));
  const unfold = () => {
    store.unfold(parts.id);
    focusFirst();
  };
  return html`<fieldset class="nested" id=${parts.id} tabindex="-1" aria-describedby=${parts.describedBy}>
    <legend>${parts.label}</legend>
    ${parts.hint}${parts.error}
    ${
      isShown
        ? recordFields(context, record, path)
        : html`<button type="button" class="plain" @click=${unfold}>
            ${words.records[record]?.add ?? parts.title}
          </button>`
    }
    ${
      isThere && field.isOptional
        ? html`<button type="button" class="quiet" @click=${() => store.remove(path)}>
            ${texts.removeOne(words.records[record]?.one ?? '')}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** Records within another, such as materials: each can be folded up, moved and removed. */
function recordsField(context: FormContext, form: FormField): TemplateResult {
  const { store, words, texts, language } = context;
  const { path, field } = form;
  const record = field.record ?? '';
  const parts = described(context, form);
  const items = listOf(store.valueAt(path));
  const isAdding = store.isUnfolded(`${parts.id} ${items.length}`);
  const one = words.records[record]?.one ?? '';
  const first = formFields(record).first[0]?.name ?? '';
  const item = (_: unknown, index: number) => {
    const place = [...path, index];
    const name = recordName(items[index], store.document, language) || `${one} ${index + 1}`;
    const move = (to: number) => store.change(moveAt(store.document, path, index, to));
    const isNeeded = index === items.length || store.issuesWithin(place).length > 0;
    return html`<details class="record" ?open=${isOpen(context, fieldId(place), isNeeded)}>
      <summary id=${fieldId(place)}>${name}</summary>
      ${recordFields(context, record, place)}
      ${
        index < items.length
          ? html`<p class="beside">
              ${index > 0 ? html`<button type="button" class="quiet" @click=${() => move(index - 1)}>${texts.moveUp(name)}</button>` : nothing}
              ${index < items.length - 1 ? html`<button type="button" class="quiet" @click=${() => move(index + 1)}>${texts.moveDown(name)}</button>` : nothing}
              <button type="button" class="quiet" @click=${() => store.remove(place)}>
                ${texts.removeOne(name)}
              </button>
            </p>`
          : nothing
      }
    </details>`;
  };
  const all = isAdding ? [...items, undefined] : items;
  const focusNew = () => focusLater(fieldId([...path, items.length, first]));
  return html`<fieldset class="nested" id=${parts.id} tabindex="-1" aria-describedby=${parts.describedBy}>
    <legend>${parts.label}</legend>
    ${parts.hint}${parts.error}${all.map(item)}
    ${addButton(context, parts.id, items.length, one, focusNew, words.records[record]?.add)}
  </fieldset>`;
}

function formField(context: FormContext, record: string, field: RecordField, path: Path): TemplateResult {
  const form = { record, field, path: [...path, field.name] };
  const kind = kindOf(field);
  switch (kind) {
    case 'records':
      return recordsField(context, form);
    case 'record':
      return nestedField(context, form);
    case 'reference':
      return referenceField(context, form);
    case 'references':
      return referencesField(context, form);
    case 'long-text':
      return textField(context, form, true);
    case 'text':
      return textField(context, form, false);
    case 'texts':
      return textsField(context, form);
    case 'choice':
    case 'language':
      return choiceField(context, form);
    case 'choices':
      return choicesField(context, form);
    case 'yes':
      return yesField(context, form);
    case 'date':
    case 'number':
    case 'line':
      return lineField(context, form, kind);
  }
}

/** What is wrong in a record but at none of its fields, such as a name that the schema does not know. */
function otherIssues(context: FormContext, record: string, path: Path): TemplateResult | typeof nothing {
  const { store } = context;
  const { names } = shapeOf(record);
  const own = store.issuesAt(path);
  const unknown = store.issuesWithin(path).filter((issue) => {
    const name = issue.path[path.length];
    return typeof name === 'string' && (name === 'id' || !names.includes(name));
  });
  return errorMessages(fieldId(path), [...own, ...unknown], context);
}

/** The fields of a record, those that matter most first and the rest folded up. @param between what stands before the rest */
export function recordFields(
  context: FormContext,
  record: string,
  path: Path,
  between: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { store, texts } = context;
  const { first, more } = formFields(record);
  const show = (field: RecordField) => formField(context, record, field, path);
  const isNeeded = more.some(({ name }) => store.issuesWithin([...path, name]).length > 0);
  return html`${otherIssues(context, record, path)}${first.map(show)}${between}${
    more.length > 0
      ? html`<details class="more" ?open=${isOpen(context, `${fieldId(path)} more`, isNeeded)}>
          <summary>${texts.more}</summary>
          ${more.map(show)}
        </details>`
      : nothing
  }`;
}
