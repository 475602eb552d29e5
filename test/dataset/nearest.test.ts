import { describe, it } from 'node:test';
import { expect } from 'chai';
import { nearest } from '../../src/dataset/issues/nearest.js';

describe('nearest', () => {
  const names = ['id', 'title', 'theme', 'start', 'iben-sand-olesen'];

  it('finds the name that was mistyped', () => {
    expect(nearest('titel', names)).to.equal('title');
    expect(nearest('temae', names)).to.equal('theme');
    expect(nearest('strat', names)).to.equal('start');
    expect(nearest('Iben Sand Olesen', names)).to.equal('iben-sand-olesen');
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
