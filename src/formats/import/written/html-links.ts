import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { isWebAddress } from '../../../dataset/parse/rules.js';

/** A link in a text with markup. */
export interface HtmlLink {
  /** The words of the link; empty for an image. */
  readonly title: string;
  readonly url: string;
}

/** The text of an element, without recursion, as a stranger's page may be nested deeply. */
function textOf(element: Tree.Element): string {
  const waiting: Tree.Node[] = [element];
  let text = '';
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) text += node.value;
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The web addresses that a text with markup links to, each once. In a text without markup there are none. */
export function linksIn(html: string): HtmlLink[] {
  if (!/<a\s/i.test(html)) return [];
  const links = new Map<string, HtmlLink>();
  const waiting: Tree.Node[] = [parseFragment(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
    if (!('tagName' in node) || node.tagName !== 'a') continue;
    const url = node.attrs.find(({ name }) => name === 'href')?.value.trim();
    if (url !== undefined && isWebAddress(url) && !links.has(url))
      links.set(url, { title: textOf(node), url });
  }
  return [...links.values()];
}
