import { html, type TemplateResult } from 'lit';

/**
 * On a phone, which part of a view is shown; always within reach.
 *
 * @param names of the parts, in order
 * @param label of all of them
 */
export function tabs<Part extends string>(
  names: Readonly<Record<Part, string>>,
  label: string,
  shown: Part,
  onPart: (part: Part) => void,
): TemplateResult {
  const tab = (part: Part) =>
    html`<button type="button" aria-pressed=${part === shown ? 'true' : 'false'} @click=${() => onPart(part)}>
      ${names[part]}
    </button>`;
  return html`<div class="tabs" role="group" aria-label=${label}>
    ${(Object.keys(names) as Part[]).map(tab)}
  </div>`;
}
