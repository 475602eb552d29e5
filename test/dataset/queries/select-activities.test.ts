import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { When } from '../../../src/dataset/queries/dates.js';
import { selectActivities } from '../../../src/dataset/queries/events.js';
import { parsed } from './parsed.js';

const activities = [
  { id: 'lasting', title: 'Uden dato' },
  { id: 'autumn', title: 'Efterår', start: '2027-10' },
  { id: 'today', title: 'I dag', start: '2026-11-20', end: '2026-11-23' },
  { id: 'old', title: 'Gammel', start: '2025-01-06' },
  { id: 'older', title: 'Ældre', start: '2020' },
  { id: 'closing', title: 'Indtil', end: '2026-12-01' },
];

function select(when: When, now = '2026-11-23T11:00:00Z'): string[] {
  return selectActivities(parsed({ activities }), when, new Date(now)).map(({ id }) => id);
}

describe('selectActivities', () => {
  it('gives what is to come or going on, the next first, and at last what is offered all the time', () => {
    expect(select('upcoming')).to.deep.equal(['today', 'autumn', 'lasting', 'closing']);
  });

  it('gives what is over, the newest first, and nothing without a date', () => {
    expect(select('past')).to.deep.equal(['old', 'older']);
  });

  it('gives all, the newest first', () => {
    expect(select('all')).to.deep.equal(['autumn', 'today', 'old', 'older', 'lasting', 'closing']);
  });

  it('goes by midnight in the zone of the dataset', () => {
    expect(select('upcoming', '2026-11-23T22:59:00Z')).to.include('today');
    expect(select('upcoming', '2026-11-23T23:00:00Z')).not.to.include('today');
  });

  it('leaves the order of the dataset as it was', () => {
    const data = parsed({ activities });
    selectActivities(data, 'all', new Date());
    expect(data.activities[0]?.id).to.equal('lasting');
  });
});
