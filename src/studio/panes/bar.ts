import { html, nothing, type TemplateResult } from 'lit';
import { describeAtField } from '../../dataset/issues/field-sentences.js';
import type { Issue } from '../../dataset/issues/issue.js';
import { fieldWords } from '../../dataset/schema/words/words.js';
import { placeInWords } from '../document/place-in-words.js';
import { recordName } from '../document/record-names.js';
import type { FormContext } from '../form/form-context.js';

/** More would be read by nobody; the rest appears once these are mended. */
const MOST = 30;

/** Everything that is wrong, each with a way to its field. */
export function issueList(context: FormContext): TemplateResult {
  const { store, texts, words, language, goTo } = context;
  const { issues } = store;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const hints = issues.filter(({ severity }) => severity !== 'error');
  if (issues.length === 0) return html`<p class="fine">${store.result ? texts.noIssues : nothing}</p>`;
  const shown = [...errors, ...hints].slice(0, MOST);
  const item = (issue: Issue) =>
    html`<li>
      <button type="button" class="quiet" @click=${() => goTo(issue.path)}>
        <span aria-hidden="true">⚠</span
        >&#32;${placeInWords(issue.path, { document: store.document, words, language, unnamed: texts.unnamed })}</button
      >: ${describeAtField(issue, language)}
    </li>`;
  return html`<details class="issues">
    <summary><span aria-hidden="true">⚠</span>&#32;${texts.issues(errors.length, hints.length)}</summary>
    <ul>
      ${shown.map(item)}
    </ul>
    ${issues.length > MOST ? html`<p>${texts.moreIssues(issues.length - MOST)}</p>` : nothing}
  </details>`;
}

/** What changed since the document was opened, in words. */
export function changeList({ store, texts, words, language }: FormContext): TemplateResult {
  const { changes } = store;
  if (changes.length === 0) return html`<p class="fine">${texts.noChanges}</p>`;
  const items = changes.slice(0, MOST).map(({ outcome, record, fields, changed }) => {
    const name =
      record === 'dataset'
        ? (words.records.dataset?.many ?? '')
        : recordName(fields, store.document, language) || texts.unnamed;
    const titles = changed.map((each) => fieldWords(words, record, each)[0]).join(', ');
    const kind = record === 'dataset' ? '' : ` (${words.records[record]?.one ?? ''})`;
    return html`<li>${texts.outcomes[outcome]}: ${name}${kind}${titles ? html`: ${titles}` : nothing}</li>`;
  });
  return html`<details class="changes">
    <summary>${texts.changes(changes.length)}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}

interface BarActions {
  readonly onSave: () => void;
  /** Undefined unless saving has failed. */
  readonly onCopy: (() => void) | undefined;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onImport: () => void;
  readonly onClose: () => void;
}

/** The file, and what can be done with the whole of it. */
export function bar(context: FormContext, isBusy: boolean, actions: BarActions): TemplateResult {
  const { store, texts } = context;
  return html`<div class="bar">
    <p class="file">
      <strong>${store.saved.name}</strong>&#32;<span class="quiet"
        >${store.isSaved ? texts.allSaved : texts.unsaved}</span
      >
    </p>
    <div class="tools">
      <button type="button" class="plain" ?disabled=${!store.canUndo} @click=${actions.onUndo}>
        ${texts.undo}
      </button>
      <button type="button" class="plain" ?disabled=${!store.canRedo} @click=${actions.onRedo}>
        ${texts.redo}
      </button>
      <button type="button" class="plain" @click=${actions.onImport}>${texts.bringIn}</button>
      <button type="button" class="plain" @click=${actions.onClose}>${texts.close}</button>
      ${
        actions.onCopy
          ? html`<button type="button" class="plain" @click=${actions.onCopy}>${texts.copy}</button>`
          : nothing
      }
      <button type="button" class="main" ?disabled=${isBusy} @click=${actions.onSave}>${texts.save}</button>
    </div>
    <div class="state">${issueList(context)}${changeList(context)}</div>
  </div>`;
}
