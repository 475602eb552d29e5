import { describe, it } from 'node:test';
import { expect } from 'chai';
import { byStart } from '../../../src/dataset/queries/dates.js';

describe('byStart', () => {
  const periods = [{ start: '2016' }, {}, { start: '2020-09-30' }, { end: '2021' }, { start: '2018' }];
  const starts = (order: 'newest' | 'oldest') => periods.toSorted(byStart(order)).map(({ start }) => start);

  it('puts the newest first, or the oldest, and what has no beginning last in either order', () => {
    expect(starts('newest')).to.deep.equal(['2020-09-30', '2018', '2016', undefined, undefined]);
    expect(starts('oldest')).to.deep.equal(['2016', '2018', '2020-09-30', undefined, undefined]);
  });
});
