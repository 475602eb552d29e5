/** What an editor wraps a whole paragraph into without meaning anything by it. */
const INLINE = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'small', 'span', 'strong', 'u']);

/** In these a link is one of several to choose from, or a heading of something. */
const LISTS = 'li, nav, menu, h1, h2, h3, h4, h5, h6, summary, button, label, dt, th';

/** A text that nobody sees. */
const isBlank = (text: string | null) => !text || /^[\s\u00a0\u200b\ufeff]*$/.test(text);

/** Whether a link is all that its block, a paragraph say, has to show: then it is a widget that somebody put there. */
export function standsAlone(link: Element): boolean {
  let element = link;
  while (element.parentElement && INLINE.has(element.localName)) {
    const parent = element.parentElement;
    for (const node of parent.childNodes) {
      const isNothing =
        node === element ||
        node instanceof Comment ||
        (node instanceof HTMLBRElement && parent.lastElementChild === node) ||
        (node instanceof Text && isBlank(node.textContent));
      if (!isNothing) return false;
    }
    element = parent;
  }
  return element.closest(LISTS) === null;
}
