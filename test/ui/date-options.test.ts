import { expect } from '@open-wc/testing';
import { day, years } from '../../src/ui/date-options.js';
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

  describe('years', () => {
    it('takes years without a word', () => {
      const warnings = recordWarnings();
      expect(years(host(), 'year', '2017, 2031')).to.deep.equal(['2017', '2031']);
      expect(years(host(), 'year', undefined)).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

    for (const value of ['17', '20177', '2017-09', 'MMXVII']) {
      it(`passes over ${value}, and says what it takes`, () => {
        const warnings = recordWarnings();
        const element = host();
        expect(years(element, 'year', `2017 ${value}`)).to.deep.equal(['2017']);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0])
          .to.include(`<${element.localName}> year="${value}"`)
          .and.to.include('give a year, such as 2017');
      });
    }
  });
});
