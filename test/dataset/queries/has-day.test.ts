import { describe, it } from 'node:test';
import { expect } from 'chai';
import { hasDay } from '../../../src/dataset/queries/days.js';

describe('hasDay', () => {
  const known = [
    { start: '2030-05-04' },
    { start: '2030-05-04', end: '2030-05-05' },
    { start: '2030-05-04T09:00:00+02:00', end: '2030-05-04' },
  ];
  for (const period of known) {
    it(`is so for ${JSON.stringify(period)}`, () => {
      expect(hasDay(period)).to.equal(true);
    });
  }

  for (const period of [
    {},
    { start: '2030' },
    { start: '2030-05' },
    { start: '2030-05-04', end: '2030-06' },
  ]) {
    it(`is not so for ${JSON.stringify(period)}`, () => {
      expect(hasDay(period)).to.equal(false);
    });
  }
});
