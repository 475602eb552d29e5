import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Rules about a page as a whole, which a page of tests does not keep. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main'];

/** The violations that axe finds in this part of the page: each rule with the elements that break it. */
export async function axeViolations(context: Element): Promise<string[]> {
  const rules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));
  const { violations } = await window.axe.run(context, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
