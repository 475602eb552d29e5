import { nothing, type TemplateResult } from 'lit';
import { html, onePiece } from './html.js';

interface Heading {
  readonly level: number;
  readonly part: string;
  readonly content: unknown;
  readonly name: unknown;
  readonly description: unknown;
}

/** A tag name cannot be bound, so each level has its template. */
function template({ level, part, content, name, description }: Heading): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${part} part=${part} id=${name} aria-describedby=${description}>${content}</h1>`;
    case 2:
      return html`<h2 class=${part} part=${part} id=${name} aria-describedby=${description}>${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part} id=${name} aria-describedby=${description}>${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part} id=${name} aria-describedby=${description}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part} id=${name} aria-describedby=${description}>${content}</h5>`;
    default:
      return html`<h6 class=${part} part=${part} id=${name} aria-describedby=${description}>${content}</h6>`;
  }
}

/**
 * A real heading element of the level asked for. What it stands in stays as it is when the level is another.
 *
 * @param level 1 to 6; deeper ones stay at 6, as HTML has no more.
 * @param part its `part`, and its class.
 * @param describedBy id of what a screen reader says after it
 */
export function heading(
  level: number,
  part: string,
  content: unknown,
  id?: string,
  describedBy?: string,
): TemplateResult {
  return onePiece(
    template({ level, part, content, name: id ?? nothing, description: describedBy ?? nothing }),
  );
}
