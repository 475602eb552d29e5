import { widgets } from '../../src/embed/widgets.js';
import { embedPlaces, findWidgets } from '../../src/host-page/find-widgets.js';
import type { PageElement } from '../../src/host-page/page-element.js';
import { findWrittenScript, type PageScript } from '../../src/host-page/script-tag.js';

/** The script tag whose widgets are looked for; without one, any embed address counts. */
export function scriptOf(elements: readonly PageElement[]): PageScript {
  const script = findWrittenScript(elements, Object.keys(widgets));
  return script.element ? script : { ...script, places: embedPlaces(elements, script.tags) };
}

/** Whether somebody may ask what becomes of an element. */
export function isAskedAbout(element: PageElement): boolean {
  const { localName } = element;
  return (
    localName === 'a' ||
    localName === 'iframe' ||
    localName.includes('-') ||
    element.getAttribute('data-widget') !== null ||
    element.classList.contains('conference-widget')
  );
}

/** The fate of each link, frame, placeholder and tag of a page, a line each: `a: widget conference-list year=2019`. */
export function answers(elements: readonly PageElement[]): string[] {
  const script = scriptOf(elements);
  const found = new Map(findWidgets(elements, script).map((each) => [each.element, each]));
  return elements.filter(isAskedAbout).map((element) => {
    const answer = found.get(element);
    if (!answer) return `${element.localName}: nothing`;
    const options = [...answer.options].map(([name, value]) => (value ? `${name}=${value}` : name));
    const left = [...answer.refused, ...(answer.foreignDataset === undefined ? [] : [answer.foreignDataset])];
    const refused = left.map((each) => `(not ${each})`);
    return [`${element.localName}: ${answer.status}`, answer.widget, ...options, ...refused].join(' ').trim();
  });
}
