/** Text of twice the size in a page of 320 pixels (WCAG 2.2, 1.4.4 and 1.4.10). */
import { expect } from '@open-wc/testing';
import { WIDGETS, show } from './shown-widget.js';

describe('large text in a narrow page', () => {
  for (const [name, widget] of Object.entries(WIDGETS))
    it(`makes no ${name} wider than the page`, async () => {
      const element = await show(widget, { 'inline-size': '240px', 'font-size': '34px' });
      expect(element.parentElement?.scrollWidth).to.equal(240);
    });
});
