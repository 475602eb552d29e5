import { describe, it } from 'node:test';
import { expect } from 'chai';
import { firstTime } from '../../../src/dataset/queries/dates.js';

describe('firstTime', () => {
  it('passes over what has no time', () => {
    const start = '2030-09-12T09:00:00+02:00';
    const periods = [{}, { start: '2030-09-12' }, { start }, { start: '2030-09-12T10:00:00+02:00' }];
    expect(firstTime(periods)).to.equal(start);
  });

  it('is undefined where none has one', () => {
    expect(firstTime([{}, { start: '2030' }])).to.equal(undefined);
  });
});
