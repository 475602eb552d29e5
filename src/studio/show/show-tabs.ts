import { html, type TemplateResult } from 'lit';
import { SHOW_TABS, type ShowTab } from './state.js';
import type { Texts } from './texts/texts.js';

/** On a phone, which part of the view is shown; always within reach. */
export function showTabs(
  { tabs, title }: Texts,
  shown: ShowTab,
  onTab: (tab: ShowTab) => void,
): TemplateResult {
  const tab = (each: ShowTab) =>
    html`<button type="button" aria-pressed=${each === shown ? 'true' : 'false'} @click=${() => onTab(each)}>
      ${tabs[each]}
    </button>`;
  return html`<div class="tabs" role="group" aria-label=${title}>${SHOW_TABS.map(tab)}</div>`;
}
