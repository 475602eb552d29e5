import { html, nothing, type TemplateResult } from 'lit';
import type { StudioLanguage } from '../form/form-context.js';
import type { StudioTexts } from '../texts/studio-texts.js';

/** What the page is about; bringing a source in is part of editing. */
export type View = 'edit' | 'import' | 'publish' | 'show';

const STEPS = ['edit', 'publish', 'show'] as const;

interface HeadActions {
  readonly onLanguage: (language: StudioLanguage) => void;
  readonly onView: (view: View) => void;
}

/** Language and view stand in the address, so that the page can be handed on in them. */
export function keepInAddress(name: 'language' | 'view', value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}

/**
 * The top of the page, with its steps and the way to the other language.
 *
 * @param isOpen whether there is something to edit and to publish
 */
export function pageHead(
  texts: StudioTexts,
  language: StudioLanguage,
  view: View,
  isOpen: boolean,
  { onLanguage, onView }: HeadActions,
): TemplateResult {
  const other = language === 'da' ? 'en' : 'da';
  const change = () => {
    keepInAddress('language', other);
    onLanguage(other);
  };
  const step = (each: (typeof STEPS)[number]) =>
    html`<button
      type="button"
      class="quiet"
      aria-current=${each === view ? 'page' : nothing}
      @click=${() => onView(each)}
    >
      ${texts.steps[each]}
    </button>`;
  return html`<div class="top">
    <h1>${texts.title}</h1>
    <nav class="steps" aria-label=${texts.title}>
      ${view === 'import' ? nothing : STEPS.filter((each) => isOpen || each !== 'publish').map(step)}
      <button type="button" class="quiet" lang=${other} @click=${change}>${texts.otherLanguage}</button>
    </nav>
  </div>`;
}
