import { expect } from '@open-wc/testing';
import { NO_FILTER } from '../../../src/dataset/queries/filter.js';
import { setFilter, filterStore } from '../../../src/filter/filter-store.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { calendar, countText, day, listed, part } from './shown-calendar.js';

describe('what a conference-calendar follows', () => {
  describe('in a group', () => {
    afterEach(() => filterStore().groups.clear());

    it('goes with the day that was picked where the filters lead to another month, and keeps it', async () => {
      const element = await calendar();
      day(element, '2030-09-12').click();
      await element.updateComplete;
      setFilter('conferences', { ...NO_FILTER, query: 'nytår' });
      await waitUntil(() => listed(element).join() === 'Over nytår', 'only what is found is listed');
      expect(part(element, 'month').textContent).to.equal('december 2030');
      expect(countText(element)).to.equal('1 konference i december 2030');
      expect(shadow(element).querySelectorAll('[role=gridcell][tabindex="0"]')).to.have.length(1);
      setFilter('conferences', NO_FILTER);
      await waitUntil(() => countText(element).includes('12. september'), 'the day is picked again');
    });
  });

  describe('on paper', () => {
    it('is opened, and then as it was', async () => {
      const element = await calendar();
      const closed = () => shadow(element).querySelectorAll('details:not([open])').length;
      const before = closed();
      dispatchEvent(new Event('beforeprint'));
      expect([before > 0, closed()]).to.deep.equal([true, 0]);
      dispatchEvent(new Event('afterprint'));
      expect(closed()).to.equal(before);
    });
  });
});
