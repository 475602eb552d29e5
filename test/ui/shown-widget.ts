/** A widget with everything in it, and its parts as a visitor sees them. */
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/contact-box/contact-box.define.js';
import '../../src/elements/speaker-card/speaker-card.define.js';
import { richDataset } from '../elements/rich-dataset.js';
import { clientFixture, shadow } from '../support/fixtures.js';
import { surround } from '../support/states.js';

/** Each widget at its fullest. */
export const WIDGETS = {
  list: { tag: 'conference-list', attributes: { open: '', heading: 'Konferencer' } },
  accordion: { tag: 'conference-list', attributes: { open: '', layout: 'accordion' } },
  card: { tag: 'speaker-card', attributes: { speaker: 'karen', layout: 'full' } },
  box: { tag: 'contact-box', attributes: { heading: 'Kontakt' } },
} as const;

type Widget = (typeof WIDGETS)[keyof typeof WIDGETS];

/** Shows it in a page with these styles. */
export async function show(
  widget: Widget,
  page: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const element = await clientFixture({ ...widget, data: richDataset });
  surround(element, page);
  return element;
}

export function find(element: Element, selector: string): HTMLElement {
  const found = shadow(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The visible elements of a widget. */
function visible(element: Element): Element[] {
  const all = [...shadow(element).querySelectorAll('[part~=base] *')];
  return all.filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, svg'));
}

/** Those whose content is wider than they are. Of what stands within a line the line tells. */
export function overflowing(element: Element): string[] {
  return visible(element)
    .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
    .map((each) => each.outerHTML);
}

/** Those that hide part of their own text. */
export function clipping(element: Element): string[] {
  return visible(element)
    .filter(
      (each) => getComputedStyle(each).overflow !== 'visible' && each.scrollHeight > each.clientHeight + 1,
    )
    .map((each) => each.outerHTML);
}
