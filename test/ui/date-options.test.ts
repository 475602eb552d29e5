import { expect } from '@open-wc/testing';
import { day, isYear } from '../../src/ui/date-options.js';
import { recordWarnings } from '../support/warnings.js';

let count = 0;

/** An element that nothing was said about yet: each has a name of its own. */
function host(): HTMLElement {
  count += 1;
  return document.createElement(`test-date-options-${count}`);
}

describe('date options', () => {
  describe('day', () => {
    it('takes a year, a month or a day', () => {
      expect(['2017', '2017-09', '2017-09-06'].map((value) => day(host(), 'from', value))).to.deep.equal([
        '2017',
        '2017-09',
        '2017-09-06',
      ]);
    });

    for (const value of ['6/9 2017', '2017-9', '2017-13', '2017-02-30', 'i dag']) {
      it(`does not take ${value}, and says what it takes`, () => {
        const warnings = recordWarnings();
        const element = host();
        expect(day(element, 'from', value)).to.equal(undefined);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.include(`<${element.localName}> from="${value}"`).and.to.include('2017-09-06');
      });
    }
  });

  it('tell a year from other words', () => {
    expect(['2017', '17', '20177', '2017-09', 'MMXVII'].filter(isYear)).to.deep.equal(['2017']);
  });
});
