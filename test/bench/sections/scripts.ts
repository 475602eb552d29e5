import { measureBudgets } from '../../run/budgets.js';
import type { Budget } from '../budget.js';
import { defineSection } from '../section.js';

/** What each page is to cost one day, in KB; `npm test` guards what it costs now. */
const AIMS: Readonly<Record<string, number>> = {
  'conference-list': 25,
  'contact-box': 16,
  'conference-widgets.all.js': 75,
};

/** The scripts of pages with brotli at its highest level. */
export const scripts = defineSection<readonly Budget[]>({
  name: 'scripts',
  files: () => [],
  measure: async () => {
    const pages = await measureBudgets();
    const now = pages.map(({ page, kilobytes, budget }): Budget => {
      return { what: `script of ${page}`, measured: kilobytes, most: AIMS[page] ?? budget, unit: 'KB' };
    });
    return { now };
  },
  tables: () => [],
  budgets: (budgets) => budgets,
});
