import { defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements that need script, repeat other content, or are only decoration. */
const DROPPED = new Set([
  'button',
  'fieldset',
  'form',
  'input',
  'label',
  'select',
  'slot',
  'style',
  'svg',
  'template',
]);

/** Parts that are for doing something, not for reading. */
const CONTROLS = new Set(['actions', 'finding']);

/** Attributes with content; the rest is for style sheets and scripts. */
const KEPT = new Set([
  'alt',
  'colspan',
  'datetime',
  'dir',
  'height',
  'href',
  'hreflang',
  'lang',
  'rowspan',
  'scope',
  'src',
  'width',
]);

/** Elements that can be empty. */
const VOID = new Set(['br', 'hr', 'img', 'td', 'th', 'wbr']);

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

function isDropped({ tagName, attrs }: Tree.Element): boolean {
  return (
    DROPPED.has(tagName) ||
    attrs.some(
      ({ name, value }) =>
        (name === 'aria-hidden' && value === 'true') ||
        (name === 'class' && /\bvisually-hidden\b/.test(value)) ||
        (name === 'part' && CONTROLS.has(value)),
    )
  );
}

function isBlank(node: Tree.ChildNode): boolean {
  return 'value' in node && node.value.trim() === '';
}

/** Collapses white space, also where the element between two texts was removed. */
function squeeze(text: Tree.TextNode): void {
  const siblings = text.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(text) - 1];
  text.value = text.value.replace(/\s+/g, ' ');
  if (before && 'value' in before && before.value.endsWith(' ')) text.value = text.value.trimStart();
}

/** Removes empty elements, comments, and attributes without content. */
function clean(parent: Tree.ParentNode): void {
  for (const node of [...parent.childNodes]) {
    if (isElement(node)) {
      clean(node);
      node.attrs = node.attrs.filter(({ name }) => KEPT.has(name));
    }
    const isEmpty = isElement(node) && !VOID.has(node.tagName) && node.childNodes.every(isBlank);
    if (isEmpty || node.nodeName === '#comment') defaultTreeAdapter.detachNode(node);
    else if ('value' in node) squeeze(node);
  }
}

function drop(parent: Tree.ParentNode): void {
  for (const node of parent.childNodes.filter(isElement)) {
    if (isDropped(node)) defaultTreeAdapter.detachNode(node);
    else drop(node);
  }
}

/**
 * The content of a widget as plain HTML (headings, text, lists, tables and links), for pages that must be readable without script
 * and shadow roots. Empty if there is none, as in a search box.
 *
 * @param shadow server-rendered content of the shadow root
 */
export function lightContent(shadow: string): string {
  const fragment = parseFragment(shadow);
  drop(fragment);
  clean(fragment);
  return serialize(fragment).trim();
}
