import { html, type TemplateResult } from 'lit';
import type { Texts } from './texts/texts.js';

/** Code with a copy button. `onCopy` receives whether copying succeeded. */
export function codeBox(
  id: string,
  label: string,
  code: string,
  texts: Texts,
  onCopy: (isCopied: boolean) => void,
): TemplateResult {
  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => onCopy(true),
      () => onCopy(false),
    );
  };
  return html`<div class="field code">
    <label for=${id}>${label}</label>
    <textarea id=${id} readonly rows="4" spellcheck="false" .value=${code}></textarea>
    <button type="button" @click=${copy}>${texts.copy}<span class="unseen">: ${label}</span></button>
  </div>`;
}
