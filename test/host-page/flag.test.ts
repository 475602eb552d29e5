import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isFlagWord, isOn } from '../../src/host-page/flag.js';

describe('a boolean option', () => {
  it('is off where it is not written, and where it says false in any way', () => {
    for (const value of [null, undefined, 'false', ' False ', '0', 'no', 'nej', 'OFF', 'null', 'undefined'])
      expect(isOn(value), String(value)).to.equal(false);
  });

  it('is on for anything else, as HTML has it', () => {
    for (const value of ['', 'true', 'search', '1', 'ja']) expect(isOn(value), value).to.equal(true);
  });

  it('has few words that need no warning', () => {
    const words = ['', 'true', 'false', 'TRUE', 'search', '1', 'nej', 'open'];
    expect(words.filter((word) => isFlagWord(word, 'search'))).to.deep.equal(words.slice(0, 5));
  });
});
