import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';

export interface Fact {
  /** Said to a screen reader; undefined where the content says it. */
  readonly label?: string | undefined;
  /** Nothing, where it is not known. */
  readonly content: unknown;
  /** A class that a layout may hide it by. */
  readonly name?: string;
}

/**
 * One line of facts. What each is shows by itself to the eye and is said to a screen reader; a middot hangs on to the
 * fact before it, so that none starts a line.
 */
export function factLine(candidates: readonly Fact[]): TemplateResult | typeof nothing {
  const facts = candidates.filter(({ content }) => content);
  if (facts.length === 0) return nothing;
  return html`<ul class="facts" part="facts" role="list">
    ${facts.map(({ label, content, name }) => {
      const said = label && html`<span class="visually-hidden">${label}: </span>`;
      return html`<li class=${name ?? nothing}>${said}${content}</li>`;
    })}
  </ul>`;
}
