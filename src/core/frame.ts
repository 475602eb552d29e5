import { nothing, type TemplateResult } from 'lit';
import { html } from './html.js';
import type { DatasetState } from '../dataset/load/store.js';
import { formatDate } from '../i18n/format-date.js';
import { isRightToLeft } from '../i18n/language.js';
import type { Messages } from '../i18n/messages/messages.js';
import { heading } from './heading.js';

/** A polite message in place of the content, and the label of a button that may help. */
interface Notice {
  readonly message: string | undefined;
  readonly retry: string | undefined;
}

/** @param empty why there is nothing to show although the data is there */
export function notice(state: DatasetState, messages: Messages, empty: string | undefined): Notice {
  if (state.status === 'failed') return { message: messages.failed, retry: messages.retry };
  if (state.status !== 'stale') return { message: empty, retry: undefined };
  const date = state.date && formatDate(state.date.slice(0, 10), undefined, messages.locale);
  const message = date ? messages.stale(date) : messages.staleUndated;
  return { message: [message, empty].filter(Boolean).join(' '), retry: messages.retry };
}

export const THEMES = ['plain', 'dkfds', 'borgerdk', 'auto'] as const;

type Theme = (typeof THEMES)[number];

/** The frame of every widget: theme, language, heading, live region, and a slot for the fallback. */
interface Frame {
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
 * The live region is always there, because only a change within one is announced; it has a role only where it says
 * something, because screen readers read an empty one as a status bar. Arabic turns the layout in any page;
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
      <div part="status" aria-live="polite" role=${notice?.message ? 'status' : nothing} tabindex="-1">
        ${notice?.message ?? nothing}<span class="visually-hidden"></span>
      </div>
      ${notice?.retry ? html`<button type="button" part="retry" @click=${parts.onRetry}>${notice.retry}</button>` : nothing}
    </div>
    ${parts.content ?? html`<slot>${parts.isLoading ? placeholder : nothing}</slot>`}
  </section>`;
}
