import { describe, it } from 'node:test';
import { expect } from 'chai';
import { lastDayOf } from '../../../src/dataset/queries/days.js';

const zone = 'Europe/Copenhagen';

describe('lastDayOf', () => {
  const last = (end?: string) => lastDayOf({ end }, '2030-09-12', zone);

  it('is the day of the end', () => {
    expect(last('2030-09-14')).to.equal('2030-09-14');
    expect(last('2030-09-13T15:00:00+02:00')).to.equal('2030-09-13');
  });

  it('is the first one where no end is known', () => {
    expect([last(), last('2030-10')]).to.deep.equal(['2030-09-12', '2030-09-12']);
  });

  it('is the evening before where it ends at night', () => {
    expect(last('2030-09-13T02:00:00+02:00')).to.equal('2030-09-12');
    expect(last('2030-09-13T00:00:00+02:00')).to.equal('2030-09-12');
    expect(last('2030-09-13T06:01:00+02:00')).to.equal('2030-09-13');
  });

  it('is never before the first', () => {
    expect(last('2030-09-12T01:00:00+02:00')).to.equal('2030-09-12');
  });
});
