import { defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What does nothing without script, is said twice, or is for the eye alone. */
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

/** What says something; the rest is for style sheets and scripts. */
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

/** What needs no content. */
const VOID = new Set(['br', 'hr', 'img', 'td', 'th', 'wbr']);

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

function isDropped({ tagName, attrs }: Tree.Element): boolean {
  return (
    DROPPED.has(tagName) ||
    attrs.some(
      ({ name, value }) =>
        (name === 'aria-hidden' && value === 'true') ||
        (name === 'class' && /\bvisually-hidden\b/.test(value)),
    )
  );
}

function isBlank(node: Tree.ChildNode): boolean {
  return 'value' in node && node.value.trim() === '';
}

/** A line break or a blank is one blank, also where what stood between two texts is gone. */
function squeeze(text: Tree.TextNode): void {
  const siblings = text.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(text) - 1];
  text.value = text.value.replace(/\s+/g, ' ');
  if (before && 'value' in before && before.value.endsWith(' ')) text.value = text.value.trimStart();
}

/** Leaves of a node what can be read. */
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
 * What a widget shows as plain HTML: headings, texts, lists, tables and links, for pages that must be readable without script and
 * without shadow roots. Empty where there is nothing to read, as in what is only to search with.
 *
 * @param shadow content of a widget's shadow root, as a server rendered it
 */
export function lightContent(shadow: string): string {
  const fragment = parseFragment(shadow);
  drop(fragment);
  clean(fragment);
  return serialize(fragment).trim();
}
