/** Elements rendered in Node, for other programs: marked with the version of this package. */
import { type Prerendering, renderElement } from './render-element.js';
import { VERSION } from './version.js';

export { styleOf } from './render-element.js';
export type { Prerendering };

/**
 * An element with its content in a declarative shadow root
 * (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode), as HTML.
 *
 * @throws if there is no such element
 */
export function prerenderElement(prerendering: Prerendering): Promise<string> {
  return renderElement(prerendering, VERSION);
}
