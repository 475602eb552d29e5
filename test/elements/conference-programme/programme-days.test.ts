import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Session } from '../../../src/dataset/schema/session.js';
import { programmeDays } from '../../../src/dataset/queries/programme-days.js';
import { at } from './programme-dataset.js';

const ZONE = 'Europe/Copenhagen';

function session(id: string, start?: string, end?: string): Session {
  return { id, kind: 'talk', title: id, ...(start && { start }), ...(end && { end }) };
}

/** Each day with its slots: the time, or `…` for what goes on and `?` for what has none, and the sessions. */
function outline(sessions: readonly Session[], timeZone = ZONE): Record<string, string[]> {
  return Object.fromEntries(
    programmeDays(sessions, timeZone).map(({ date, slots }) => [
      date ?? 'undated',
      slots.map(({ start, isContinued, sessions: own }) =>
        [start?.slice(11, 16) ?? (isContinued ? '…' : '?'), ...own.map(({ id }) => id)].join(' '),
      ),
    ]),
  );
}

describe('programmeDays', () => {
  it('puts sessions in order of days and times, and together what begins together', () => {
    const sessions = [
      session('late', at(13, '09:00')),
      session('b', at(12, '10:00'), at(12, '10:30')),
      session('a', at(12, '09:00')),
      session('c', at(12, '10:00'), at(12, '11:00')),
    ];
    expect(outline(sessions)).to.deep.equal({
      '2030-09-12': ['09:00 a', '10:00 b c'],
      '2030-09-13': ['09:00 late'],
    });
  });

  it('compares instants, however they are written', () => {
    const sessions = [session('a', at(12, '10:00')), session('b', '2030-09-12T08:00:00Z')];
    expect(outline(sessions)).to.deep.equal({ '2030-09-12': ['10:00 a b'] });
  });

  it('takes the day from the clocks at the event, not from the visitor’s or the offset', () => {
    const sessions = [session('a', '2030-09-12T23:30:00Z')];
    expect(Object.keys(outline(sessions))).to.deep.equal(['2030-09-13']);
    expect(Object.keys(outline(sessions, 'America/New_York'))).to.deep.equal(['2030-09-12']);
  });

  it('leaves the night to the evening before, up to six o’clock', () => {
    expect(outline([session('party', at(12, '20:00'), at(13, '01:30'))])).to.deep.equal({
      '2030-09-12': ['20:00 party'],
    });
    expect(Object.keys(outline([session('a', at(12, '20:00'), at(13, '06:00'))]))).to.have.lengthOf(1);
    expect(Object.keys(outline([session('a', at(12, '20:00'), at(13, '06:01'))]))).to.have.lengthOf(2);
  });

  it('shows what takes several days on each of them, first of all where it goes on', () => {
    const sessions = [
      session('a', at(14, '09:00')),
      session('long', at(12, '12:00'), at(14, '15:00')),
      session('days', '2030-09-13', '2030-09-14'),
    ];
    expect(outline(sessions)).to.deep.equal({
      '2030-09-12': ['12:00 long'],
      '2030-09-13': ['… long', '? days'],
      '2030-09-14': ['… long', '09:00 a', '? days'],
    });
  });

  it('does not fill a page with days because of one wrong year', () => {
    expect(Object.keys(outline([session('a', at(12, '09:00'), '2130-09-12')]))).to.deep.equal(['2030-09-12']);
  });

  it('keeps what has no time, and what has no day', () => {
    const sessions = [
      session('none'),
      session('month', '2030-09'),
      session('day', '2030-09-12'),
      session('time', at(12, '09:00')),
    ];
    expect(outline(sessions)).to.deep.equal({
      '2030-09-12': ['09:00 time', '? day'],
      undated: ['? none', '? month'],
    });
  });

  it('has no day without a session', () => {
    expect(programmeDays([], ZONE)).to.deep.equal([]);
  });
});
