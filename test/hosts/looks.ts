import { shadow } from '../support/fixtures.js';

/** Inherited styles that a page could change, relative to the size of its text. */
export function looks(widget: Element): string[] {
  const root = shadow(widget);
  const base = parseFloat(getComputedStyle(widget).fontSize);
  const em = (length: string) => (parseFloat(length) / base).toFixed(2);
  return [...root.querySelectorAll('[part~=base], [part~=base] *:not(svg, svg *)')].map((each) => {
    const style = getComputedStyle(each);
    const { fontWeight, textTransform, textIndent, textShadow, wordBreak, listStyleType, display } = style;
    const words = [fontWeight, textTransform, textIndent, textShadow, wordBreak, style.whiteSpace, display];
    return `${each.localName}.${each.className} ${em(style.fontSize)} ${em(style.lineHeight)} ${words.join(' ')} ${/^[uo]l$/.test(each.localName) ? listStyleType : ''}`;
  });
}
