import { Directive, directive, type ChildPart, type DirectiveParameters } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

/** Takes the boxes of what a part has rendered away, with one layout for all of it. */
function hide({ startNode, endNode }: ChildPart): void {
  let last: HTMLElement | undefined;
  for (let node = startNode?.nextSibling; node && node !== endNode; node = node.nextSibling) {
    if (!(node instanceof HTMLElement)) continue;
    node.style.display = 'none';
    last = node;
  }
  last?.getBoundingClientRect();
}

class KeyedFast extends Directive {
  #key: unknown;

  override render(_key: unknown, value: unknown): unknown {
    return value;
  }

  override update(part: ChildPart, [key, value]: DirectiveParameters<this>): unknown {
    if (this.#key !== undefined && key !== this.#key) {
      hide(part);
      setCommittedValue(part);
    }
    this.#key = key;
    return value;
  }
}

/**
 * Renders elements anew when the key is another. Unlike Lit's `keyed` it is quick with thousands of descendants that
 * have `content-visibility: auto`, which Chromium looks up one by one when they go, unless they have lost their boxes.
 */
export const keyedFast = directive(KeyedFast);
