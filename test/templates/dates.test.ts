import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { View } from '../../src/core/view.js';
import { loadMessages } from '../../src/i18n/load-messages.js';
import { messages } from '../../src/i18n/messages/da.js';
import {
  clockText,
  dateText,
  foreignZone,
  hoursText,
  momentText,
  ownZone,
  timeText,
  viewOfTimes,
} from '../../src/templates/dates.js';
import { parsed } from '../dataset/queries/parsed.js';

/** A reader at the event. */
const view: View = {
  dataset: parsed({}),
  messages,
  language: 'da',
  headingLevel: 2,
  now: new Date('2026-11-23T12:00:00Z'),
  visitorTimeZone: 'Europe/Copenhagen',
};

const abroad = { ...view, visitorTimeZone: 'America/New_York' };

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

function hours(start: string, end?: string, shown = view): string | undefined {
  return plain(hoursText(shown, { start, ...(end && { end }) }, ownZone));
}

describe('the date of what has a time', () => {
  it('is the day of the event’s zone', () => {
    expect(dateText(view, { start: '2026-09-03T00:30:00+02:00' })).to.equal('3. september 2026');
    expect(dateText(view, { start: '2026-09-03T22:30:00Z' })).to.equal('4. september 2026');
    const inUtc = { ...view, timeZone: 'UTC' };
    expect(dateText(inUtc, { start: '2030-09-12T23:30:00-05:00' })).to.equal('13. september 2030');
    const period = { start: '2031-05-03T23:00:00Z', end: '2031-05-05T12:00:00Z' };
    expect(dateText(view, period)).to.equal('4.–5. maj 2031');
    expect(dateText(inUtc, period)).to.equal('3.–5. maj 2031');
  });

  it('is one day where both times are on it', () => {
    const period = { start: '2026-09-03T09:00:00+02:00', end: '2026-09-03T16:00:00+02:00' };
    expect(dateText(view, period)).to.equal('3. september 2026');
  });

  it('is a range of days where only the end has a time', () => {
    const period = { start: '2026-09-03', end: '2026-09-04T16:00:00+02:00' };
    expect(dateText(view, period)).to.equal('3.–4. september 2026');
  });
});

describe('the time of what has none', () => {
  it('is not said', () => {
    expect(hours('2027-09-14')).to.equal(undefined);
    expect(clockText(view, '2027-09-14')).to.equal('');
    expect(hours('2027-09-14T09:00:00+02:00', '2027-09-14')).to.equal('09.00');
  });
});

describe('the night that summer time ends', () => {
  it('names the zone of the hour that comes twice, to everyone', () => {
    expect(hours('2030-10-27T00:30:00Z')).to.equal('02.30 CEST');
    expect(hours('2030-10-27T01:30:00Z')).to.equal('02.30 CET');
    expect(plain(momentText(view, '2030-10-27T01:30:00Z'))).to.equal('27. oktober 2030 kl. 02.30 CET');
  });

  it('names both zones of what goes on meanwhile', () => {
    expect(hours('2030-10-27T00:30:00Z', '2030-10-27T01:30:00Z')).to.equal('02.30 CEST – 02.30 CET');
    expect(hours('2030-10-26T20:00:00Z', '2030-10-27T03:00:00Z')).to.equal('22.00 CEST – 04.00 CET');
  });

  it('names none beside it', () => {
    expect(hours('2030-10-26T22:30:00Z', '2030-10-26T23:30:00Z')).to.equal('00.30–01.30');
    expect(hours('2030-10-27T02:00:00Z', '2030-10-27T03:00:00Z')).to.equal('03.00–04.00');
  });

  it('is told apart where clocks are changed by half an hour', () => {
    const lordHowe = { ...view, timeZone: 'Australia/Lord_Howe' };
    expect(ownZone(lordHowe, '2030-04-06T14:45:00Z')).not.to.equal(ownZone(lordHowe, '2030-04-06T15:15:00Z'));
    expect(ownZone(lordHowe, '2030-04-06T13:45:00Z')).to.equal(undefined);
  });
});

describe('the night that summer time begins', () => {
  it('has no hour twice', () => {
    expect(hours('2030-03-31T00:30:00Z')).to.equal('01.30');
    expect(hours('2030-03-31T01:30:00Z')).to.equal('03.30');
  });

  it('names both zones of what goes on meanwhile', () => {
    expect(hours('2030-03-31T00:30:00Z', '2030-03-31T01:30:00Z')).to.equal('01.30 CET – 03.30 CEST');
  });
});

describe('times that are read together', () => {
  const saturday = { start: '2030-10-26T07:00:00Z', end: '2030-10-26T08:00:00Z' };
  const sunday = { start: '2030-10-27T08:00:00Z', end: '2030-10-27T09:00:00Z' };

  it('each name their zone where clocks are changed among them', () => {
    const weekend = viewOfTimes(view, [saturday, sunday]);
    expect(hours(saturday.start, saturday.end, weekend)).to.equal('09.00–10.00 CEST');
    expect(hours(sunday.start, sunday.end, weekend)).to.equal('09.00–10.00 CET');
  });

  it('name none where they have one', () => {
    const day = viewOfTimes(abroad, [saturday, saturday, { start: '2030-10-27' }]);
    expect(hours(saturday.start, saturday.end, day)).to.equal('09.00–10.00');
  });
});

describe('a period of several days', () => {
  const days = { start: '2030-09-12T08:30:00+02:00', end: '2030-09-13T15:20:00+02:00' };

  it('is said by weekdays beside its date', () => {
    expect(plain(timeText(view, days))).to.equal('torsdag kl. 08.30 – fredag kl. 15.20');
    expect(plain(timeText(abroad, days))).to.equal('torsdag kl. 08.30 – fredag kl. 15.20 CEST');
  });

  it('is said by its days where there is more than one such weekday', () => {
    const weeks = { ...days, end: '2030-09-20T15:20:00+02:00' };
    expect(plain(timeText(view, weeks))).to.equal('12. september kl. 08.30 – 20. september kl. 15.20');
  });

  it('names the zone at both ends where clocks are changed', () => {
    const weekend = { start: '2030-10-26T07:00:00Z', end: '2030-10-27T15:00:00Z' };
    expect(plain(timeText(view, weekend))).to.equal('lørdag kl. 09.00 CEST – søndag kl. 16.00 CET');
  });
});

describe('times that were written by several clocks', () => {
  const named = (...starts: readonly string[]) =>
    viewOfTimes(
      view,
      starts.map((start) => ({ start })),
    ).namesZones ?? false;

  it('each name their zone, unless a program wrote some in UTC', () => {
    expect(named('2030-09-12T10:00:00+02:00', '2030-09-13T10:00:00-01:00')).to.equal(true);
    expect(named('2030-09-12T10:00:00+02:00', '2030-09-13T08:00:00Z')).to.equal(false);
    expect(named('2030-09-12T10:00:00+03:00', '2030-09-13T10:00:00+03:00')).to.equal(false);
  });

  it('name it beside each', () => {
    const travelling = viewOfTimes(view, [
      { start: '2030-09-12T10:00:00+02:00' },
      { start: '2030-09-13T10:00:00-01:00' },
    ]);
    expect(hours('2030-09-13T10:00:00-01:00', undefined, travelling)).to.equal('13.00 CEST');
    expect(foreignZone(travelling, '2030-09-12T10:00:00+02:00')).to.equal('CEST');
  });
});

describe('a session without a length', () => {
  it('has one time', () => {
    expect(hours('2030-09-12T16:00:00+02:00', '2030-09-12T16:00:00+02:00')).to.equal('16.00');
    expect(hours('2030-09-12T16:00:00+02:00', '2030-09-12T16:00:30+02:00')).to.equal('16.00');
    expect(hours('2030-09-12T16:00:00+02:00', '2030-09-12T15:00:00+02:00')).to.equal('16.00');
    expect(hours('2030-09-12T16:00:00+02:00', '2030-09-12T16:01:00+02:00')).to.equal('16.00–16.01');
  });
});

describe('a time after its day', () => {
  const written: readonly (readonly [Parameters<typeof loadMessages>[0], moment: string, range: string])[] = [
    ['da', '12. september 2030 kl. 08.30', '12. september 2030 kl. 08.30–09.30'],
    ['de', '12. September 2030 um 08:30 Uhr', '12. September 2030, 08:30–09:30 Uhr'],
    ['en', '12 September 2030 at 08:30', '12 September 2030, 08:30–09:30'],
    ['fi', '12. syyskuuta 2030 klo 08.30', '12. syyskuuta 2030 klo 08.30–09.30'],
    ['nb', '12. september 2030 kl. 08:30', '12. september 2030 kl. 08:30–09:30'],
    ['sv', '12 september 2030 kl. 08:30', '12 september 2030 kl. 08:30–09:30'],
    ['uk', '12 вересня 2030 р. о 08:30', '12 вересня 2030 р. 08:30–09:30'],
  ];
  for (const [language, moment, range] of written) {
    it(`is written as ${language} does`, async () => {
      const own = await loadMessages(language);
      const there = { ...view, messages: own, language };
      expect(plain(momentText(there, '2030-09-12T06:30:00Z'))).to.equal(moment);
      const day = range.replace(/,? (kl\.|klo)?\s?\d\d[.:].*$/, '');
      expect(
        plain(own.moment(day, hours('2030-09-12T06:30:00Z', '2030-09-12T07:30:00Z', there) ?? '')),
      ).to.equal(range);
    });
  }
});
