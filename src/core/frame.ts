import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import { isRightToLeft } from '../i18n/direction.js';
import type { Notice } from './notice.js';

export const THEMES = ['plain', 'dkfds', 'borgerdk', 'auto'] as const;

export type Theme = (typeof THEMES)[number];

/** What stands around every widget's content: theme, language, heading, live region, and a place for the fallback. */
export interface Frame {
  readonly theme: Theme;
  /** BCP 47 tag. */
  readonly language: string;
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly isLoading: boolean;
  readonly notice: Notice | undefined;
  readonly onRetry: () => void;
  /** Undefined while there is nothing but the element's own children to show. */
  readonly content: TemplateResult | typeof nothing | undefined;
}

const placeholder = html`<div class="placeholder" part="placeholder" aria-hidden="true">
  <i></i><i></i><i></i>
</div>`;

/**
 * The live region is always there, because only a change within one is announced. Arabic turns the layout in any page;
 * other languages leave it as the page has it.
 */
export function frame(parts: Frame): TemplateResult {
  const { notice } = parts;
  return html`<section
    class="base theme-${parts.theme}"
    part="base"
    lang=${parts.language}
    dir=${isRightToLeft(parts.language) ? 'rtl' : nothing}
    aria-labelledby=${parts.heading ? 'heading' : nothing}
    aria-busy=${parts.isLoading ? 'true' : nothing}
  >
    ${parts.heading ? heading(parts.headingLevel, 'heading', parts.heading, 'heading') : nothing}
    <div class="notice">
      <div role="status" part="status" tabindex="-1">${notice?.message ?? nothing}</div>
      ${notice?.retry ? html`<button type="button" part="retry" @click=${parts.onRetry}>${notice.retry}</button>` : nothing}
    </div>
    ${parts.content ?? html`<slot>${parts.isLoading ? placeholder : nothing}</slot>`}
  </section>`;
}
