import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readUrlState, writeUrlState } from '../../src/filter/filter-url.js';

const SOMEWHERE = {
  filter: { query: 'så & så', values: { year: ['2017', '2018'], topic: ['Ledelse, tillid'] } },
  open: 'frivillighed-2017/karen',
};

describe('the state in an address', () => {
  it('is read as it was written', () => {
    expect(readUrlState(writeUrlState('', 'conferences', SOMEWHERE), 'conferences')).to.deep.equal(SOMEWHERE);
  });

  it('is what a person can read and write', () => {
    const state = {
      filter: { query: 'arhus', values: { year: ['2018'] } },
      open: 'frivillighed-2018',
    };
    expect(writeUrlState('', 'conferences', state)).to.equal(
      '?conferences-search=arhus&conferences-year=2018&conferences-open=frivillighed-2018',
    );
  });

  it('leaves the parameters of the page and of other groups exactly as they were written', () => {
    const query = '?id=7&q=%C3%A6+b&flag&empty=&a-year=2001&conferences-year=1999&tx_news%5Bid%5D=3';
    const written = writeUrlState(query, 'conferences', {
      filter: { query: 'x', values: {} },
      open: undefined,
    });
    expect(written).to.equal(
      '?id=7&q=%C3%A6+b&flag&empty=&a-year=2001&tx_news%5Bid%5D=3&conferences-search=x',
    );
  });

  it('leaves no trace where there is nothing to say', () => {
    const nothing = { filter: { query: '', values: {} }, open: undefined };
    expect(writeUrlState('?conferences-year=2017', 'conferences', nothing)).to.equal('');
    expect(writeUrlState('?a=1&conferences-year=2017', 'conferences', nothing)).to.equal('?a=1');
  });

  it('of groups whose names begin alike is apart', () => {
    const query = writeUrlState(writeUrlState('', 'a', SOMEWHERE), 'a-b', {
      filter: { query: 'andet', values: {} },
      open: undefined,
    });
    expect(readUrlState(query, 'a')).to.deep.equal(SOMEWHERE);
    expect(readUrlState(query, 'a-b').filter).to.deep.equal({ query: 'andet', values: {} });
  });

  it('takes what anybody may write into an address for what it is', () => {
    const { filter, open } = readUrlState('?a-year=&a-year=%&a-__proto__=x&a-search=%E0%A4&a-open=', 'a');
    expect(filter.values).to.deep.equal({ year: ['%'] });
    expect(open).to.equal(undefined);
  });
});
