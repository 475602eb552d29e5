import { noChange } from 'lit';
import {
  type ChildPart,
  Directive,
  directive,
  type DirectiveParameters,
  type DirectiveResult,
} from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { own } from '../host-page/own.js';
import type { LateModule } from './late-module.js';

/** Renders the bodies that are not there yet, by their disclosures. */
const awaited = new WeakMap<Node, () => void>();

/** Those disclosures, in the order they came. They do not keep what has left the page. */
let queue: WeakRef<Node>[] = [];
let isAsked = false;
let hasGrown = false;

/** Milliseconds of rendering at a stretch at least. */
const STRETCH = 8;

/** Milliseconds to wait where a browser is never idle, or does not say when it is. */
const PATIENCE = 300;
const PAUSE = 50;

function whenIdle(work: (isOver: () => boolean) => void): void {
  const workFor = (time: number) => {
    const end = performance.now() + Math.max(time, STRETCH);
    work(() => performance.now() > end);
  };
  // WebKit has no idle callbacks.
  if ('requestIdleCallback' in globalThis)
    requestIdleCallback((deadline) => workFor(deadline.timeRemaining()), { timeout: PATIENCE });
  else setTimeout(workFor, PAUSE, 0);
}

/** Renders the body of a disclosure if it is not there yet. */
export function completeBody(details: Node): void {
  const complete = awaited.get(details);
  awaited.delete(details);
  complete?.();
}

/** Renders the bodies that are not there yet, for print, or for who looks for something in them. */
export function completeBodies(root: ParentNode): void {
  for (const details of root.querySelectorAll('details')) completeBody(details);
}

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  whenIdle((isOver) => {
    isAsked = false;
    // A list that is still growing comes first.
    if (hasGrown) {
      hasGrown = false;
      ask();
      return;
    }
    const left: WeakRef<Node>[] = [];
    for (const each of queue) {
      const details = each.deref();
      if (!details || !awaited.has(details)) continue;
      if (isOver() || !details.isConnected) left.push(each);
      else completeBody(details);
    }
    queue = left;
    if (queue.some((each) => each.deref()?.isConnected)) ask();
  });
}

let observer: MutationObserver | undefined;

function completeLater(details: Node, complete: () => void): void {
  if (!awaited.has(details)) {
    queue.push(new WeakRef(details));
    // Whoever opens it: a visitor, a link, the browser for print or a search.
    observer ??= new MutationObserver((mutations) => {
      for (const { target } of mutations) completeBody(target);
    });
    observer.observe(details, { attributeFilter: ['open'] });
  }
  awaited.set(details, complete);
  hasGrown = true;
  ask();
}

/** The body as its module makes it; nothing as long as that is not there. */
type Content<Module> = (module: Module) => unknown;

class Body extends Directive {
  /** A server writes all of it. */
  override render<Module>(_isOpen: boolean, content: Content<Module>, late: LateModule<Module>): unknown {
    const module = late.peek();
    return module && content(module);
  }

  override update(part: ChildPart, [isOpen, content, late]: DirectiveParameters<this>): unknown {
    const { startNode, endNode } = part;
    const details = own(part, 'parentNode');
    const module = late.peek();
    // Something stands there, from a server or from last time. While a page is taken over, no end is known.
    const next = startNode?.nextSibling;
    const isThere = next !== endNode && next?.nodeValue !== '/lit-part';
    if (module && (isThere || isOpen)) {
      awaited.delete(details);
      return content(module);
    }
    const complete = () => {
      const loaded = late.peek();
      if (loaded) {
        setChildPartValue(part, content(loaded));
        return;
      }
      // Until then it is awaited: whoever opens it asks again for what could not be loaded.
      awaited.set(details, complete);
      late.load().then(() => completeBody(details), console.error);
    };
    completeLater(details, complete);
    late.loadLater();
    return noChange;
  }
}

/**
 * The body of a closed disclosure, which comes when the browser has nothing else to do, so that find-in-page finds it. What
 * opens the disclosure before has the body in the same frame, once its module is loaded.
 */
export const lateBody = directive(Body) as <Module>(
  ...parameters: Parameters<typeof Body.prototype.render<Module>>
) => DirectiveResult;
