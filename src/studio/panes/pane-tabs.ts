import { html, type TemplateResult } from 'lit';
import type { StudioTexts } from '../texts/studio-texts.js';

const PANES = ['records', 'form', 'result'] as const;

export type Pane = (typeof PANES)[number];

/** On a phone, which of the panes is shown. */
export function paneTabs(
  { panes, contents }: StudioTexts,
  shown: Pane,
  onPane: (pane: Pane) => void,
): TemplateResult {
  const tab = (pane: Pane) =>
    html`<button type="button" aria-pressed=${pane === shown ? 'true' : 'false'} @click=${() => onPane(pane)}>
      ${panes[pane]}
    </button>`;
  return html`<div class="tabs" role="group" aria-label=${contents}>${PANES.map(tab)}</div>`;
}
