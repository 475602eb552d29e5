/** The appearance of a widget to a person. */
import { shadow } from './fixtures.js';

function base(element: Element): HTMLElement {
  const found = shadow(element).querySelector<HTMLElement>('[part~=base]');
  if (!found) throw new Error(`<${element.localName}> has not rendered.`);
  return found;
}

/** The text that can be seen in the widget itself, also by scrolling to it; not its fallback. */
export function shownText(element: Element): string {
  const root = shadow(element);
  const { adoptedStyleSheets } = root;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  root.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  const text = base(element).innerText.trim();
  root.adoptedStyleSheets = [...adoptedStyleSheets];
  return text;
}

/** The text of the live region. */
export function statusText(element: Element): string {
  return base(element).querySelector('[part~=status][role=status]')?.textContent.trim() ?? '';
}

/** BCP 47 tag. */
export function shownLanguage(element: Element): string {
  return base(element).lang;
}

export function retryButton(element: Element): HTMLButtonElement | null {
  return shadow(element).querySelector<HTMLButtonElement>('button[part~=retry]');
}

/** Whether the element's own children can be seen. */
export function showsFallback(element: Element): boolean {
  return [...element.children].every((child) => child.checkVisibility());
}

/** Levels of the headings in the widget, in reading order. */
export function headingLevels(element: Element): number[] {
  return [...shadow(element).querySelectorAll('h1, h2, h3, h4, h5, h6')].map((each) =>
    Number(each.localName.slice(1)),
  );
}
