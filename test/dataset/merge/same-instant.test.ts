import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isSame, mergeValue } from '../../../src/dataset/merge/merge-value.js';

describe('times that are merged', () => {
  it('are the same where they are one instant, and stay as they are written', () => {
    const [current, incoming] = ['2027-09-14T09:00:00+02:00', '2027-09-14T07:00:00Z'];
    expect(isSame(current, incoming)).to.equal(true);
    expect(isSame({ start: current }, { start: incoming })).to.equal(true);
    expect(mergeValue({ current, incoming, last: undefined })).to.deep.equal({
      value: current,
      outcome: undefined,
    });
  });

  it('are different at another time, and days and texts are compared as they are written', () => {
    expect(isSame('2027-09-14T09:00:00+02:00', '2027-09-14T09:00:00Z')).to.equal(false);
    expect(isSame('2027-09-14', '2027-09-14T00:00:00Z')).to.equal(false);
    expect(isSame('2027-09', '2027-09-01')).to.equal(false);
    expect(isSame('kl. 9', 'kl. 09')).to.equal(false);
  });
});
