import { describe, it } from 'node:test';
import { expect } from 'chai';
import { selectActivities } from '../../../src/dataset/queries/events.js';
import { facetValues } from '../../../src/dataset/queries/facets.js';
import { latestConference, nextConference } from '../../../src/dataset/queries/find-conference.js';
import {
  type ConferenceCriteria,
  selectConferences,
} from '../../../src/dataset/queries/select-conferences.js';
import { parsed } from './parsed.js';

/** One instant: in Nuuk still the last evening of the year, in Copenhagen the new year. */
const NEW_YEAR = '2028-01-01T00:30:00Z';

const data = parsed({
  conferences: [
    { id: 'nuuk', status: 'scheduled', start: NEW_YEAR, timeZone: 'America/Nuuk' },
    { id: 'odense', status: 'scheduled', start: NEW_YEAR },
  ],
});

function selected(criteria: Partial<ConferenceCriteria>, now = new Date('2026-11-23T11:00:00Z')): string[] {
  return selectConferences(data, { when: 'all', sort: 'oldest', ...criteria }, now, 'da').map(({ id }) => id);
}

describe('a conference with a time zone of its own', () => {
  it('is in the year and on the day that its own clock shows', () => {
    expect(selected({ year: ['2027'] })).to.deep.equal(['nuuk']);
    expect(selected({ year: ['2028'] })).to.deep.equal(['odense']);
    expect(selected({ to: '2027-12-31' })).to.deep.equal(['nuuk']);
    expect(selected({ from: '2028-01-01' })).to.deep.equal(['odense']);
  });

  it('has that year in the filters', () => {
    const years = data.conferences.map((conference) => facetValues(data, conference).year);
    expect(years).to.deep.equal([['2027'], ['2028']]);
  });

  it('is past when its own day is over', () => {
    const morningAfter = new Date('2028-01-01T12:00:00Z');
    expect(selected({ when: 'past' }, morningAfter)).to.deep.equal(['nuuk']);
    expect(selected({ when: 'upcoming' }, morningAfter)).to.deep.equal(['odense']);
    expect(nextConference(data, morningAfter)?.id).to.equal('odense');
    expect(latestConference(data, morningAfter)?.id).to.equal('nuuk');
    const stillOldYear = new Date('2028-01-01T01:00:00Z');
    expect(selected({ when: 'past' }, stillOldYear)).to.deep.equal([]);
  });

  it('changes nothing for activities, which follow the dataset', () => {
    const activities = [{ id: 'a', title: 'A', start: NEW_YEAR }];
    const found = selectActivities(parsed({ activities }), 'upcoming', new Date('2028-01-01T12:00:00Z'));
    expect(found.map(({ id }) => id)).to.deep.equal(['a']);
  });
});
