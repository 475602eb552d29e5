import { describe, it } from 'node:test';
import { expect } from 'chai';
import { criteriaOf, NO_FILTER, toggled, without } from '../../../src/dataset/queries/filter.js';

describe('the state of a filter', () => {
  it('has a value after the first toggle and not after the second', () => {
    const once = toggled(toggled(NO_FILTER, 'year', '2017'), 'year', '2018');
    expect(once.values.year).to.deep.equal(['2017', '2018']);
    expect(toggled(once, 'year', '2017').values.year).to.deep.equal(['2018']);
  });

  it('is a value: what was before stays as it was', () => {
    toggled(NO_FILTER, 'year', '2017');
    expect(NO_FILTER).to.deep.equal({ query: '', values: {} });
  });

  it('tells what it asks for; blanks and empty lists are nothing', () => {
    expect(criteriaOf({ query: ' ', values: { topic: [] } })).to.deep.equal([]);
    expect(criteriaOf({ query: 'x', values: { topic: ['t'], year: ['2017'] } })).to.deep.equal([
      'query',
      'year',
      'topic',
    ]);
  });

  it('gives up one thing and keeps the rest', () => {
    const selection = { query: 'x', values: { year: ['2017', '2018'], topic: ['t'] } };
    expect(criteriaOf(without(selection, 'year'))).to.deep.equal(['query', 'topic']);
    expect(criteriaOf(without(selection, 'query'))).to.deep.equal(['year', 'topic']);
  });
});
