import { expect } from '@open-wc/testing';
import { knownIds, oneOf, someOf, warnOnce, wholeNumber, words } from '../../src/core/attributes.js';
import { recordWarnings } from '../support/warnings.js';
import { waitUntil } from '../support/wait-until.js';

let count = 0;

/** An element that nothing was said about yet: each has a name of its own. */
function host(): HTMLElement {
  count += 1;
  return document.createElement(`test-options-${count}`);
}

describe('options', () => {
  describe('oneOf', () => {
    it('takes an allowed value, and the first where none is given', () => {
      const warnings = recordWarnings();
      expect(oneOf(host(), 'layout', 'accordion', ['list', 'accordion'])).to.equal('accordion');
      expect(oneOf(host(), 'layout', undefined, ['list', 'accordion'])).to.equal('list');
      expect(oneOf(host(), 'layout', '', ['list', 'accordion'])).to.equal('list');
      expect(warnings).to.deep.equal([]);
    });

    it('takes the first for a wrong one, and says which are allowed', () => {
      const warnings = recordWarnings();
      const element = host();
      expect(oneOf(element, 'layout', 'grid', ['list', 'accordion'])).to.equal('list');
      expect(warnings).to.deep.equal([
        `<${element.localName}> layout="grid" is not used. Allowed: list, accordion.`,
      ]);
    });
  });

  describe('words', () => {
    it('are separated by spaces, commas or both', () => {
      expect(words(' 2017, 2019\n2020,2021 ')).to.deep.equal(['2017', '2019', '2020', '2021']);
      expect(words(undefined)).to.deep.equal([]);
    });
  });

  describe('someOf', () => {
    const allowed = ['date', 'theme', 'place'] as const;

    it('takes those given, each once, in the order given', () => {
      expect([...someOf(host(), 'fields', 'theme date theme', allowed, allowed)]).to.deep.equal([
        'theme',
        'date',
      ]);
    });

    it('takes the defaults where none is given', () => {
      expect([...someOf(host(), 'fields', undefined, allowed, ['place'])]).to.deep.equal(['place']);
    });

    it('passes over a wrong one, and says which are allowed', () => {
      const warnings = recordWarnings();
      const element = host();
      expect([...someOf(element, 'fields', 'date titel', allowed, allowed)]).to.deep.equal(['date']);
      expect(warnings).to.deep.equal([
        `<${element.localName}> fields="titel" is not used. Allowed: date, theme, place.`,
      ]);
    });
  });

  describe('knownIds', () => {
    const records = [{ id: 'cok' }, { id: 'socialstyrelsen' }];

    it('gives known ids without a word', () => {
      const warnings = recordWarnings();
      expect(knownIds(host(), 'organiser', 'cok, socialstyrelsen', records)).to.deep.equal([
        'cok',
        'socialstyrelsen',
      ]);
      expect(warnings).to.deep.equal([]);
    });

    it('keeps an unknown one, which then selects nothing, and says which was meant', async () => {
      const warnings = recordWarnings();
      const element = host();
      expect(knownIds(element, 'organiser', 'socialstyrelse', records)).to.deep.equal(['socialstyrelse']);
      await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0])
        .to.include(`<${element.localName}> organiser="socialstyrelse"`)
        .and.to.include('Did you mean "socialstyrelsen"?');
    });

    it('lists the ids that there are where none is near', async () => {
      const warnings = recordWarnings();
      knownIds(host(), 'organiser', 'xyzzy', records);
      await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
      expect(warnings[0]).to.include('cok, socialstyrelsen');
    });
  });

  describe('wholeNumber', () => {
    const range = { min: 1, max: 6, otherwise: 2 };

    it('takes what is in the range', () => {
      expect([1, 6].map((value) => wholeNumber(host(), 'heading-level', value, range))).to.deep.equal([1, 6]);
      expect(wholeNumber(host(), 'heading-level', undefined, range)).to.equal(2);
    });

    for (const value of [0, 7, 2.5, NaN]) {
      it(`does not take ${value}, and says what it takes`, () => {
        const warnings = recordWarnings();
        const element = host();
        expect(wholeNumber(element, 'heading-level', value, range)).to.equal(2);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0])
          .to.include(`<${element.localName}> heading-level="${value}"`)
          .and.to.include('from 1 to 6');
      });
    }

    it('quotes what the editor wrote, not what a program made of it', () => {
      const warnings = recordWarnings();
      const element = host();
      element.setAttribute('limit', 'ti');
      wholeNumber(element, 'limit', Number('ti'), { min: 1, max: Infinity, otherwise: undefined });
      expect(warnings[0]).to.include('limit="ti"').and.to.include('1 or more');
    });
  });

  describe('warnOnce', () => {
    it('says the same once, however many elements and updates there are', () => {
      const warnings = recordWarnings();
      const element = host();
      warnOnce(element, 'from', 'i dag', 'is wrong.', { code: 'date' });
      warnOnce(document.createElement(element.localName), 'from', 'i dag', 'is wrong.', { code: 'date' });
      warnOnce(element, 'from', 'i går', 'is wrong.', { code: 'date' });
      expect(warnings).to.have.lengthOf(2);
    });
  });
});
