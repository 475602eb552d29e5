import { html, nothing, type TemplateResult } from 'lit';
import type { StudioLanguage } from '../form/form-context.js';
import type { StudioTexts } from '../texts/studio-texts.js';

/** What the page is about; bringing a source in is part of editing. */
export type View = 'edit' | 'import' | 'publish';

const STEPS = ['edit', 'publish'] as const;

interface HeadActions {
  readonly onLanguage: (language: StudioLanguage) => void;
  readonly onView: (view: View) => void;
}

/** The language stands in the address, so that the page can be handed on in it. */
function keepInAddress(language: StudioLanguage): void {
  const address = new URL(location.href);
  address.searchParams.set('language', language);
  history.replaceState(null, '', address);
}

/**
 * The top of the page, with its steps and the way to the other language.
 *
 * @param view undefined as long as nothing is open
 */
export function pageHead(
  texts: StudioTexts,
  language: StudioLanguage,
  view: View | undefined,
  { onLanguage, onView }: HeadActions,
): TemplateResult {
  const other = language === 'da' ? 'en' : 'da';
  const change = () => {
    keepInAddress(other);
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
      ${view === undefined || view === 'import' ? nothing : STEPS.map(step)}<a
        href="../configurator/?language=${language}"
        >${texts.steps.show}</a
      >
      <button type="button" class="quiet" lang=${other} @click=${change}>${texts.otherLanguage}</button>
    </nav>
  </div>`;
}
