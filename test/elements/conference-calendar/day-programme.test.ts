import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  calendarDates,
  type CalendarDate,
} from '../../../src/elements/conference-calendar/calendar-dates.js';
import { dayProgrammes, hoursOn } from '../../../src/elements/conference-calendar/agenda.js';
import { parsed } from '../../dataset/queries/parsed.js';

const zone = 'Europe/Copenhagen';

/** A conference with sessions by their times, `12T09:00/12T10:00`, all in September 2030. */
function conference(start: string, end: string | undefined, sessions: readonly string[]): CalendarDate {
  const date = (text: string | undefined) =>
    text && { value: text.includes('T') ? `2030-09-${text}:00+02:00` : `2030-09-${text}` };
  const conferences = [
    {
      id: 'c',
      status: 'scheduled',
      start,
      ...(end && { end }),
      sessions: sessions.map((text, index) => {
        const [times = '', status = 'scheduled'] = text.split(' ');
        const [from, to] = times.split('/').map(date);
        return {
          id: `s${index}`,
          kind: 'talk',
          title: text || 'uden tid',
          status,
          ...(from && { start: from.value }),
          ...(to && { end: to.value }),
        };
      }),
    },
  ];
  const [found] = calendarDates(parsed({ conferences }).conferences, zone);
  if (!found) throw new Error('It has no date.');
  return found;
}

describe('dayProgrammes', () => {
  const programmes = (date: CalendarDate) =>
    dayProgrammes(date, zone).map(({ day, sessions }) => [day, ...sessions.map(({ title }) => title)]);

  it('are the sessions by the day they begin on, in order of time, and last those without one', () => {
    const date = conference('2030-09-12', '2030-09-13', ['13T09:00', '12T10:00', '', '12T09:00/13T15:00']);
    expect(programmes(date)).to.deep.equal([
      ['2030-09-12', '12T09:00/13T15:00', '12T10:00'],
      ['2030-09-13', '13T09:00'],
      [undefined, 'uden tid'],
    ]);
  });

  it('are one where a conference takes one day', () => {
    expect(programmes(conference('2030-09-12', undefined, ['12T10:00', '']))).to.deep.equal([
      ['2030-09-12', '12T10:00', 'uden tid'],
    ]);
  });
});

describe('hoursOn', () => {
  it('are those that a conference of one day states', () => {
    const date = conference('2030-09-12T09:00:00+02:00', '2030-09-12T15:30:00+02:00', ['12T10:00/12T11:00']);
    expect(hoursOn(date, '2030-09-12', zone)).to.deep.equal({
      start: '2030-09-12T09:00:00+02:00',
      end: '2030-09-12T15:30:00+02:00',
    });
  });

  it('are those of the day’s sessions where it states none for the day', () => {
    const date = conference('2030-09-12T08:30:00+02:00', '2030-09-13T15:20:00+02:00', [
      '12T10:00/12T11:00',
      '12T20:00/13T01:30',
      '12T09:00/13T15:00',
      '13T09:00/13T10:00',
      '13T08:00/13T09:00 cancelled',
    ]);
    expect(hoursOn(date, '2030-09-12', zone)).to.deep.equal({
      start: '2030-09-12T08:30:00+02:00',
      end: '2030-09-13T01:30:00+02:00',
    });
    expect(hoursOn(date, '2030-09-13', zone)).to.deep.equal({
      start: '2030-09-13T09:00:00+02:00',
      end: '2030-09-13T15:20:00+02:00',
    });
  });

  it('are not known without any time', () => {
    const date = conference('2030-09-12', undefined, ['12']);
    expect(hoursOn(date, '2030-09-12', zone).start).to.equal(undefined);
  });
});
