import type { TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { lateBody } from '../core/late-body.js';
import type { LateModule } from '../core/late-module.js';

export interface DisclosureOptions {
  readonly open: boolean;
  /** Asked at each click on the row; with its default prevented it stays as it is. */
  readonly onOpen?: ((event: Event) => void) | undefined;
}

export const chevron = html`<svg class="icon chevron" viewBox="3 0 10 16" aria-hidden="true">
  <path d="M6 3l5 5-5 5" />
</svg>`;

/**
 * A native `<details>`: find-in-page and printing open it, and it works where scripts do not run.
 *
 * @param late the module that makes its body
 */
export function disclosure<Module>(
  { open, onOpen }: DisclosureOptions,
  label: unknown,
  content: (module: Module) => unknown,
  late: LateModule<Module>,
): TemplateResult {
  return html`<details ?open=${open} part="disclosure">
    <summary part="summary" @click=${onOpen}>${chevron}${label}</summary>
    ${lateBody(open, content, late)}
  </details>`;
}

/**
 * For the row of a disclosure: tells the page before it opens, which may prevent it, and lets it close unasked.
 *
 * @param announce makes the event, which is cancelable
 */
export function onToggleRequest(host: HTMLElement, announce: () => Event): (event: Event) => void {
  return (event) => {
    const isOpen = event.currentTarget instanceof Element && event.currentTarget.closest('details[open]');
    if (!isOpen && !host.dispatchEvent(announce())) event.preventDefault();
  };
}
