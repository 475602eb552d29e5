import { describe, it } from 'node:test';
import { expect } from 'chai';
import { nearest, suggestionFor } from '../../src/dataset/issues/nearest.js';

describe('nearest', () => {
  const names = ['id', 'title', 'theme', 'start', 'iben-sand-olesen'];

  it('finds the name that was mistyped', () => {
    expect(nearest('titel', names)).to.equal('title');
    expect(nearest('temae', names)).to.equal('theme');
    expect(nearest('strat', names)).to.equal('start');
    expect(nearest('Iben Sand Olesen', names)).to.equal('iben-sand-olesen');
  });

  it('takes two letters that changed places for one mistake', () => {
    expect(nearest('yaer', ['year', 'from'])).to.equal('year');
    expect(nearest('form', ['from'])).to.equal('from');
    expect(nearest('reay', ['year'])).to.equal(undefined);
  });

  it('suggests only for the first twenty words among many names, within a moment', () => {
    const expected = Array.from({ length: 20_000 }, (_, index) => `person-${index}`);
    const start = performance.now();
    const suggestions = Array.from({ length: 20_000 }, (_, index) => {
      const value = `persan-${index}`;
      return suggestionFor({ code: 'unknown-reference', severity: 'error', path: [], value, expected });
    });
    expect(suggestions.filter(Boolean)).to.have.length(20);
    expect(suggestions[7]).to.equal('person-7');
    expect(performance.now() - start).to.be.below(5000);
  });

  it('finds none when none is near', () => {
    expect(nearest('beskrivelse', names)).to.equal(undefined);
    expect(nearest('', names)).to.equal(undefined);
    expect(nearest('title', [])).to.equal(undefined);
  });

  it('prefers the nearest', () => {
    expect(nearest('c2018', ['c2028', 'c2118x', 'c201'])).to.equal('c2028');
    expect(nearest('TITLE', ['titel', 'title'])).to.equal('title');
  });
});
