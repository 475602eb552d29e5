import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  DEFAULT_STATE,
  LOOKS,
  readState,
  WIDTHS,
  withOption,
  writeState,
} from '../../../src/studio/show/state.js';

const TAGS = ['conference-list', 'contact-box'];
const HOSTS = ['other', 'wordpress-author'];

const read = (query: string) => readState(query, TAGS, HOSTS);

const text = fc.string({ unit: 'grapheme' });

describe('the state of the view that shows', () => {
  it('is in the address, whatever was typed', () => {
    const states = fc.record({
      language: fc.constantFrom('da', 'en'),
      widget: fc.constantFrom(...TAGS),
      options: fc
        .dictionary(fc.stringMatching(/^[a-z]+(-[a-z]+)?$/), text)
        .map((all) => new Map(Object.entries(all))),
      text,
      href: fc.constantFrom('', 'https://kommune.dk/møder?a=b', '/kontakt'),
      host: fc.constantFrom(...HOSTS),
      width: fc.constantFrom(...WIDTHS),
      look: fc.constantFrom(...LOOKS),
      pin: fc.constantFrom('', 'yes'),
      data: fc.constantFrom('', 'https://data.dk/konferencer.json'),
      base: fc.constantFrom('', 'https://konferencer.dk/frivillighed/'),
      refused: fc.constant(new Map()),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeState(state))).to.deep.equal(state);
      }),
    );
  });

  it('leaves the address as it is as long as nothing is chosen', () => {
    expect(writeState(DEFAULT_STATE)).to.equal('');
    expect(read('')).to.deep.equal(DEFAULT_STATE);
  });

  it('passes over what an old or mistyped address asks for', () => {
    expect(
      read('?widget=conference-lits&host=typo5&width=huge&look=pink&language=xx&pin=no&utm=1'),
    ).to.deep.equal(DEFAULT_STATE);
  });

  it('takes an option and gives it up, and stays as it was for who has it', () => {
    const before = withOption(DEFAULT_STATE, 'search', '');
    const after = withOption(before, 'search', undefined);
    expect([...before.options]).to.deep.equal([['search', '']]);
    expect([...after.options]).to.deep.equal([]);
    expect([...DEFAULT_STATE.options]).to.deep.equal([]);
  });
});
