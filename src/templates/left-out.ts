import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';

/**
 * For paper, where nobody can choose: how much is there, and why no more. Nothing where all is there.
 *
 * @param shown in words
 */
export function leftOut(
  shown: string,
  reasons: readonly (string | false | undefined)[],
): TemplateResult | typeof nothing {
  const why = reasons.filter(Boolean);
  if (why.length === 0) return nothing;
  return html`<p class="on-paper" part="left-out">${shown}: ${why.join('; ')}.</p>`;
}
