import { describe, it } from 'node:test';
import { expect } from 'chai';
import { memoize } from '../../src/core/memoize.js';

describe('remembered', () => {
  it('computes anew only when something it depends on is another', () => {
    const value = memoize<object>();
    const make = () => ({});
    const first = value(['a', undefined], make);
    expect(value(['a', undefined], make)).to.equal(first);
    const second = value(['a', 1], make);
    expect(second).not.to.equal(first);
    expect(value(['a', 1], make)).to.equal(second);
  });

  it('computes once where it depends on nothing', () => {
    const value = memoize<object>();
    expect(value([], () => ({}))).to.equal(value([], () => ({})));
  });
});
