/**
 * The `lang` of an element and of each above it, through the hosts of the shadow roots it stands in, nearest first; null
 * where there is none. Not that of the document, before which the script tag's comes.
 */
export function languagesAround(element: Element): (string | null)[] {
  const languages: (string | null)[] = [];
  for (let node: Node | null = element; node && node !== document.documentElement;) {
    if (node instanceof Element) languages.push(node.getAttribute('lang'));
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return languages;
}
