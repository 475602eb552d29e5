import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  DEFAULT_STATE,
  LOOKS,
  readState,
  type ThemeName,
  WIDTHS,
  withOption,
  withTheme,
  writeState,
} from '../../../src/studio/show/state.js';

const TAGS = ['conference-list', 'contact-box'];
const HOSTS = ['other', 'wordpress-author'];

const read = (query: string) => readState(query, TAGS, HOSTS);

const text = fc.string({ unit: 'grapheme' });

const hex = fc.stringMatching(/^[\da-f]{6}$/);

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
      theme: fc.tuple(hex, hex, fc.stringMatching(/^\S.*$/)).map(
        ([accent, ink, radius]) =>
          new Map<ThemeName, string>([
            ['accent', accent],
            ['radius', radius],
            ['ink', ink],
          ]),
      ),
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

  it('has the looks in the address by short names, and none that there is not', () => {
    const chosen = withTheme(withTheme(DEFAULT_STATE, 'accent', '7a1f4b'), 'size', 'dense');
    expect(writeState(chosen)).to.equal('?t-accent=7a1f4b&t-size=dense');
    expect(read('?t-accent=7a1f4b&t-glow=9&t-ink=').theme).to.deep.equal(new Map([['accent', '7a1f4b']]));
    expect(writeState(withTheme(withTheme(chosen, 'size', ''), 'accent', ''))).to.equal('');
  });
});
