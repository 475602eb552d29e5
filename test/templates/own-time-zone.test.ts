import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { View } from '../../src/core/view.js';
import { messages } from '../../src/i18n/messages/da.js';
import {
  dateText,
  foreignZone,
  momentText,
  timeText,
  viewOf,
  viewOfSeveral,
  yearOf,
} from '../../src/templates/dates.js';
import { parsed } from '../dataset/queries/parsed.js';

const START = '2027-09-14T10:00:00Z';

const dataset = parsed({
  conferences: [
    { id: 'nuuk', status: 'scheduled', timeZone: 'America/Nuuk', start: START, end: '2027-09-14T17:00:00Z' },
    { id: 'torshavn', status: 'scheduled', timeZone: 'Atlantic/Faroe', start: START },
    { id: 'oslo', status: 'scheduled', timeZone: 'Europe/Oslo', start: START },
    { id: 'odense', status: 'scheduled', start: START },
    { id: 'new-year', status: 'scheduled', timeZone: 'America/Nuuk', start: '2028-01-01T00:30:00Z' },
  ],
});

/** As a server sees it, which knows no visitor. */
const view: View = {
  dataset,
  messages,
  language: 'da',
  headingLevel: 2,
  now: new Date('2026-11-23T12:00:00Z'),
  visitorTimeZone: undefined,
};

function conference(id: string) {
  const found = dataset.conferences.find((each) => each.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

function time(id: string, shown = view): string | undefined {
  return timeText(viewOf(shown, conference(id)), conference(id));
}

describe('times of a conference with a time zone of its own', () => {
  it('are those of its own clock, with its name where that differs from the clock of the dataset', () => {
    expect(time('nuuk')).to.equal('kl.\u00a009.00–16.00 Nuuk,\u00a0GMT-1');
    expect(time('torshavn')).to.equal('kl.\u00a011.00 WEST');
  });

  it('have no name where the clocks show the same', () => {
    expect(time('oslo')).to.equal('kl.\u00a012.00');
    expect(time('odense')).to.equal('kl.\u00a012.00');
  });

  it('keep the name for a visitor who lives there, because the other dates are those of the dataset', () => {
    expect(time('nuuk', { ...view, visitorTimeZone: 'America/Nuuk' })).to.include('Nuuk,\u00a0GMT-1');
  });

  it('all have a name where conferences of several time zones stand side by side', () => {
    const several = viewOfSeveral(view, [conference('nuuk'), conference('odense')]);
    expect(time('odense', several)).to.equal('kl.\u00a012.00 CEST');
    expect(time('nuuk', several)).to.equal('kl.\u00a009.00–16.00 Nuuk,\u00a0GMT-1');
    const same = viewOfSeveral(view, [conference('odense'), conference('oslo')]);
    expect(time('odense', same)).to.equal('kl.\u00a012.00');
  });

  it('are on the day and in the year that its own clock shows', () => {
    const late = conference('new-year');
    expect(dateText(viewOf(view, late), late)).to.equal('31. december 2027');
    expect(yearOf(view, late)).to.deep.equal({ start: '2027', dateCertainty: undefined });
  });

  it('are those of deadlines, too', () => {
    expect(momentText(viewOf(view, conference('nuuk')), '2027-09-01T12:00:00Z')).to.equal(
      '1. september 2027 kl.\u00a011.00 Nuuk,\u00a0GMT-1',
    );
  });

  it('need no name without a time of day', () => {
    expect(foreignZone(viewOf(view, conference('nuuk')), '2027-09-14')).to.equal(undefined);
  });
});
