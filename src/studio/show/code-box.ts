import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from './copy-text.js';
import type { Texts } from './texts/texts.js';

/** What every box of code needs to be copied from. */
export interface CodeContext {
  readonly texts: Texts;
  /** The box that was copied from last, and whether it succeeded. */
  readonly copied: { readonly id: string; readonly isCopied: boolean } | undefined;
  readonly onCopy: (id: string, isCopied: boolean) => void;
}

/** Code with a button that copies it. */
export function codeBox(
  id: string,
  label: string,
  code: string,
  { texts, copied, onCopy }: CodeContext,
): TemplateResult {
  const copy = async () => {
    const field = document.getElementById(id);
    if (field instanceof HTMLTextAreaElement) onCopy(id, await copyText(field));
  };
  const said = copied?.id === id ? (copied.isCopied ? texts.copied : texts.notCopied) : nothing;
  return html`<div class="field code">
    <label for=${id}>${label}</label>
    <textarea id=${id} readonly rows="4" spellcheck="false" .value=${code}></textarea>
    <div class="beside">
      <button type="button" @click=${() => void copy()}>
        ${texts.copy}<span class="unseen">: ${label}</span>
      </button>
      <span role="status">${said}</span>
    </div>
  </div>`;
}
