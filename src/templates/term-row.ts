import { html, type TemplateResult } from 'lit';

/** A fact with its label; a row of a `<dl>`. */
export function termRow(label: string, content: unknown): TemplateResult {
  return html`<div class="row">
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;
}
