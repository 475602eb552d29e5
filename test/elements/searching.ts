/** A search box as a visitor uses it. */
import type { WidgetElement } from '../../src/core/widget-element.js';
import { shadow } from '../support/fixtures.js';

export function searchBox(element: Element): HTMLInputElement {
  const found = shadow(element).querySelector<HTMLInputElement>('input[type=search]');
  if (!found) throw new Error('There is no search box.');
  return found;
}

/** Types into the search box, whatever it had. WebKit's automation loses repeated letters, so no keys are pressed. */
export async function type(element: WidgetElement, query: string): Promise<void> {
  const box = searchBox(element);
  box.focus();
  box.value = query;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** The text about the results. */
export function countText(element: Element): string {
  return shadow(element).querySelector('[part~=count]')?.textContent.trim() ?? '';
}

export function clearButton(element: Element): HTMLButtonElement | null {
  return shadow(element).querySelector<HTMLButtonElement>('button[part~=clear]');
}

/** The marked texts, in reading order. */
export function marks(element: Element): string[] {
  return [...shadow(element).querySelectorAll('mark')].map(({ textContent }) => textContent);
}
