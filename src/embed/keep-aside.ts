/** Keeps the content of a page where it is, unseen, while a widget stands for it. */
import { own, select } from '../host-page/own.js';

/** An element with a style of its own. */
type Styled = HTMLElement | SVGElement;

/** Makes a node that was hidden, or a copy of it, what the node was before. */
type PutBack = (node: Node) => void;

const hidden = new WeakMap<Node, PutBack>();

/** The node that a copy in a widget was made of. */
const originals = new WeakMap<Node, Node>();

/** Elements that nobody sees anyway. */
const UNSEEN = /^(?:link|meta|noscript|script|style|template)$/;

const isStyled = (node: Node): node is Styled => node instanceof HTMLElement || node instanceof SVGElement;

/** Whether nobody sees a node, because it was kept aside or by its nature, as a comment. */
function isHidden(node: Node): boolean {
  if (node instanceof Text) return !node.data.trim();
  if (!isStyled(node)) return true;
  const style = own(node, 'style');
  return (
    UNSEEN.test(own(node, 'localName')) ||
    (style.display === 'none' && style.getPropertyPriority('display') !== '')
  );
}

function hideText(text: Text): PutBack {
  const { data } = text;
  text.data = '';
  return (node) => {
    if (node instanceof Text) node.data ||= data;
  };
}

/** By CSSOM, which every security policy allows. */
function hideElement(element: Styled): PutBack {
  const style = own(element, 'style');
  const hadStyle = own(element, 'hasAttribute').call(element, 'style');
  const display = style.getPropertyValue('display');
  const priority = style.getPropertyPriority('display');
  style.setProperty('display', 'none', 'important');
  return (node) => {
    if (!isStyled(node)) return;
    if (isHidden(node)) own(node, 'style').setProperty('display', display, priority);
    // Chromium does not remove an attribute that it has yet to write.
    if (!hadStyle && own(node, 'getAttribute').call(node, 'style') === '')
      own(node, 'removeAttribute').call(node, 'style');
  };
}

/** A copy for the widget to show until its data is there; an id names one element only. */
function copyOf(node: Node): ChildNode | undefined {
  const copy = own(node, 'cloneNode').call(node, true);
  hidden.get(node)?.(copy);
  if (copy instanceof Text) return copy;
  if (!(copy instanceof Element)) return undefined;
  for (const each of [copy, ...select(copy, '[id]')]) own(each, 'removeAttribute').call(each, 'id');
  return copy;
}

/**
 * Hides nodes from everyone, also from screen readers and in print, and gives the widget copies of them to fall back on, which follow
 * what the page changes in them. To move or remove the nodes would make a framework throw that looks for them later.
 */
export function keepAside(nodes: readonly Node[], widget: HTMLElement): void {
  for (const copy of [...own(widget, 'childNodes')]) {
    const original = originals.get(copy);
    if (!original) continue;
    const isKept = nodes.includes(original) && isHidden(original);
    const fresh = isKept ? copyOf(original) : undefined;
    if (fresh && own(fresh, 'isEqualNode').call(fresh, copy)) continue;
    if (fresh) originals.set(fresh, original);
    own(copy, 'replaceWith').call(copy, ...(fresh ? [fresh] : []));
  }
  for (const node of nodes.filter((each) => !isHidden(each))) {
    const copy = copyOf(node);
    if (node instanceof Text) hidden.set(node, hideText(node));
    else if (isStyled(node)) hidden.set(node, hideElement(node));
    if (!copy) continue;
    originals.set(copy, node);
    widget.append(copy);
  }
}

/** Shows nodes that were kept aside. */
export function putBack(nodes: readonly Node[]): void {
  for (const node of nodes) {
    hidden.get(node)?.(node);
    hidden.delete(node);
  }
}
