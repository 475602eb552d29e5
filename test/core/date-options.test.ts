import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isDay, isYear } from '../../src/dataset/queries/dates.js';

describe('date options', () => {
  it('tell a year from other words', () => {
    expect(['2017', '17', '20177', '2017-09', 'MMXVII'].filter(isYear)).to.deep.equal(['2017']);
  });

  it('take a year, a month or a day for a day', () => {
    const days = ['2017', '2017-09', '2017-09-06'];
    const wrong = ['6/9 2017', '2017-9', '2017-13', '2017-02-30', '2017-09-06T09:00:00Z', 'i dag'];
    expect([...days, ...wrong].filter(isDay)).to.deep.equal(days);
  });
});
