import { shadow } from '../support/fixtures.js';
import { contrast } from './contrast.js';

/** Minimum contrast of text in WCAG 2.2 AA (1.4.3). */
const TEXT = 4.5;

/** The colours behind an element, the lowest first. */
function backgrounds(element: Element): string[] {
  const root = element.getRootNode();
  const above = element.parentElement ?? ('host' in root ? (root.host as Element) : null);
  return [...(above ? backgrounds(above) : ['white']), getComputedStyle(element).backgroundColor];
}

/** The texts of a widget that have too little contrast with the page behind them. */
export function weakTexts(widget: Element): string[] {
  const texts = [...shadow(widget).querySelectorAll('[part~=base], [part~=base] *')].filter(
    (each) =>
      each.checkVisibility() &&
      [...each.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      ),
  );
  return texts
    .map((each) => ({ each, ratio: contrast(getComputedStyle(each).color, ...backgrounds(each)) }))
    .filter(({ ratio }) => ratio < TEXT)
    .map(({ each, ratio }) => `${ratio.toFixed(2)}: ${each.outerHTML}`);
}
