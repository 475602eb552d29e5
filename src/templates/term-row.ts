import { css, type TemplateResult } from 'lit';
import { html } from '../core/html.js';

/** A fact with its label; a row of a `<dl>`. */
export function termRow(label: unknown, content: unknown): TemplateResult {
  return html`<div class="row">
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;
}

/** Labels in a column before the facts, and above them where there is no room. */
export const termRowStyles = css`
  dl {
    display: grid;
    row-gap: 0.5em;
    overflow-wrap: anywhere;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    max-inline-size: 66ch;
  }
  @container (inline-size >= 22em) {
    dl {
      row-gap: 0.25em;
    }
    .row {
      display: grid;
      grid-template-columns: var(--_label-column) minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
  }
`;
