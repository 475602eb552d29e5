/** Where the text of an element stands on the screen. */

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  // The element may stand in a frame, whose nodes are of its own classes.
  const PageText = element.ownerDocument.defaultView?.Text ?? Text;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof PageText && node.data.trim()) found.push(node);
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

/** The visible words that do not stand on one line. A line may end after a dash. */
export function brokenWords(element: Element): string[] {
  const seen = textNodes(element).filter(({ parentElement }) => parentElement?.checkVisibility());
  return seen.flatMap((node) =>
    [...node.data.matchAll(/[^\s\-–—/]+/g)]
      .filter(({ 0: word, index }) => {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        // Firefox and WebKit have an empty box at the end of the line before, too.
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        return new Set(boxes.map(({ top }) => Math.round(top))).size > 1;
      })
      .map(([word]) => word),
  );
}

/** How far lines may reach into each other: a font's ascenders and descenders are seldom both there. */
const TOUCH = 3;

/** The pairs of texts that are seen to lie on each other. */
export function overlapping(element: Element): string[] {
  const isForEyes = ({ parentElement: parent }: Text) =>
    parent !== null &&
    parent.checkVisibility() &&
    !parent.closest('.visually-hidden') &&
    getComputedStyle(parent).clipPath === 'none';
  const lines = textNodes(element)
    .filter(isForEyes)
    .flatMap((node) => {
      const range = new Range();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ node, box }));
    });
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(({ node, box }) => {
        const width = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
        const height = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
        return node !== one.node && width > TOUCH && height > TOUCH;
      })
      .map(({ node }) => `"${one.node.data.trim()}" and "${node.data.trim()}"`),
  );
}
