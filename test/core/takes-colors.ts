import { shadow } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

/** Resolves when a widget in a theme other than plain has what it takes to read the page's colours: that is loaded by need. */
export async function takesColors(element: Element): Promise<void> {
  const hasTaken = () =>
    shadow(element).adoptedStyleSheets.some(({ cssRules: [rule] }) => rule?.cssText.includes('.theme-plain'));
  await waitUntil(hasTaken, 'The widget takes no colours');
}
