/** A widget with everything in it, and its parts as a visitor sees them. */
import '../../src/elements/activity-list/activity-list.define.js';
import '../../src/elements/conference-calendar/conference-calendar.define.js';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import '../../src/elements/conference-series/conference-series.define.js';
import '../../src/elements/contact-box/contact-box.define.js';
import '../../src/elements/material-list/material-list.define.js';
import '../../src/elements/newsletter-box/newsletter-box.define.js';
import '../../src/elements/partner-list/partner-list.define.js';
import '../../src/elements/speaker-card/speaker-card.define.js';
import '../../src/elements/speaker-list/speaker-list.define.js';
import { richDataset } from '../elements/rich-dataset.js';
import { clientFixture, shadow } from '../support/fixtures.js';
import { surround } from '../support/states.js';
import { waitUntil } from '../support/wait-until.js';

/** Each widget at its fullest. */
export const WIDGETS = {
  list: { tag: 'conference-list', attributes: { open: '', heading: 'Konferencer' } },
  accordion: { tag: 'conference-list', attributes: { open: '', layout: 'accordion' } },
  'set of cards': { tag: 'conference-list', attributes: { open: '', layout: 'cards' } },
  table: { tag: 'conference-list', attributes: { open: '', layout: 'table', heading: 'Konferencer' } },
  timeline: { tag: 'conference-list', attributes: { open: '', layout: 'timeline' } },
  'table to take along': {
    tag: 'conference-list',
    attributes: { layout: 'table', actions: 'calendar csv share' },
  },
  'list to take along': { tag: 'conference-list', attributes: { open: '', actions: 'calendar csv share' } },
  card: { tag: 'speaker-card', attributes: { speaker: 'karen', layout: 'full' } },
  box: { tag: 'contact-box', attributes: { heading: 'Kontakt' } },
  calendar: {
    tag: 'conference-calendar',
    attributes: { heading: 'Kalender', feed: 'https://example.dk/k.ics' },
  },
  details: { tag: 'conference-details', attributes: { conference: 'everything', heading: 'Konference' } },
  series: { tag: 'conference-series', attributes: { heading: 'Om konferencerne' } },
  programme: { tag: 'conference-programme', attributes: { conference: 'everything', heading: 'Program' } },
  activities: { tag: 'activity-list', attributes: { when: 'all', heading: 'Aktiviteter' } },
  'list of speakers': { tag: 'speaker-list', attributes: { search: '', layout: 'list' } },
  'set of speakers': { tag: 'speaker-list', attributes: { search: '', heading: 'Oplægsholdere' } },
  'list of materials': { tag: 'material-list', attributes: { search: '', heading: 'Materialer' } },
  partners: { tag: 'partner-list', attributes: { conference: 'everything', heading: 'Partnere' } },
  newsletters: { tag: 'newsletter-box', attributes: { heading: 'Nyhedsbreve' } },
} as const;

type Widget = (typeof WIDGETS)[keyof typeof WIDGETS];

/** Shows it in a page with these styles. */
export async function show(
  widget: Widget,
  page: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const element = await clientFixture({ ...widget, data: richDataset });
  // Actions load by themselves.
  if ('actions' in widget.attributes)
    await waitUntil(() => shadow(element).querySelector('[part~=actions]'), 'no actions');
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
  // Clipped text is for screen readers alone.
  const isForEyes = (each: Element) =>
    !each.closest('.visually-hidden, svg') && getComputedStyle(each).clipPath === 'none';
  return all.filter((each) => each.checkVisibility() && isForEyes(each));
}

/** Measures without bullets: they hang in the room that their list has for them, and WebKit counts them for all around it. */
function withoutBullets<Result>(element: Element, measure: () => Result): Result {
  const root = shadow(element);
  // The element may stand in a frame, which takes no sheets from other pages.
  const PageSheet = element.ownerDocument.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new PageSheet();
  sheet.replaceSync('* { list-style: none !important }');
  root.adoptedStyleSheets.push(sheet);
  const result = measure();
  root.adoptedStyleSheets.pop();
  return result;
}

/** Parts that are meant to scroll sideways within themselves. */
const SCROLLERS = '[part~=days], [part~=scroller]';

/** Those whose content is wider than they are. Of what stands within a line the line tells. */
export function overflowing(element: Element): string[] {
  return withoutBullets(element, () =>
    visible(element)
      .filter((each) => !each.matches(SCROLLERS))
      .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
      .map((each) => each.outerHTML),
  );
}

/** Those that hide part of their own text. */
export function clipping(element: Element): string[] {
  return visible(element)
    .filter(
      (each) => getComputedStyle(each).overflow !== 'visible' && each.scrollHeight > each.clientHeight + 1,
    )
    .map((each) => each.outerHTML);
}
