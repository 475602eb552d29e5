/** Where the text of an element stands on the screen. */

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim()) found.push(node);
  }
  return found;
}

/** The box of the first or the last character that is no space. */
export function glyph(element: Element, which: 'first' | 'last'): DOMRect {
  const node = textNodes(element).at(which === 'first' ? 0 : -1);
  if (!node) throw new Error('There is no text.');
  const place = which === 'first' ? node.data.search(/\S/) : node.data.trimEnd().length - 1;
  const range = new Range();
  range.setStart(node, place);
  range.setEnd(node, place + 1);
  return range.getBoundingClientRect();
}

/** On how many lines the text stands. */
export function lineCount(element: Element): number {
  const range = new Range();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}
