import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Conference } from '../../../src/dataset/schema/conference.js';
import type { Session } from '../../../src/dataset/schema/session.js';
import { progressOf } from '../../../src/elements/conference-programme/progress.js';
import { at } from './programme-dataset.js';

function session(id: string, start?: string, end?: string, status?: Session['status']): Session {
  return {
    id,
    kind: 'talk',
    title: id,
    ...(start && { start }),
    ...(end && { end }),
    ...(status && { status }),
  };
}

function progress(
  sessions: readonly Session[],
  now: string,
  status: Conference['status'] = 'scheduled',
): Record<string, string> {
  const conference = { id: 'x', status, sessions: [...sessions] };
  const states = progressOf(conference, new Date(now), 'Europe/Copenhagen');
  return Object.fromEntries([...states].map(([{ id }, state]) => [id, state]));
}

describe('progressOf', () => {
  const day = [
    session('a', at(12, '09:00'), at(12, '10:00')),
    session('b', at(12, '10:15'), at(12, '11:00')),
    session('c', at(12, '10:15'), at(12, '12:00')),
    session('d', at(12, '11:00'), at(12, '12:00')),
    session('tomorrow', at(13, '09:00'), at(13, '10:00')),
  ];
  const moments: [now: string, expected: Record<string, string>][] = [
    [at(11, '12:00'), {}],
    [at(12, '08:00'), { a: 'next' }],
    [at(12, '09:00'), { a: 'now', b: 'next', c: 'next' }],
    [at(12, '10:00'), { b: 'next', c: 'next' }],
    [at(12, '10:30'), { b: 'now', c: 'now', d: 'next' }],
    [at(12, '11:00'), { c: 'now', d: 'now' }],
    [at(12, '12:00'), {}],
    [at(13, '00:00'), { tomorrow: 'next' }],
  ];
  for (const [now, expected] of moments) {
    it(`at ${now.slice(8, 16)} is ${JSON.stringify(expected)}`, () => {
      expect(progress(day, now)).to.deep.equal(expected);
    });
  }

  it('goes on past midnight', () => {
    const night = [session('night', at(12, '20:00'), at(13, '01:30'))];
    expect(progress(night, at(13, '01:00'))).to.deep.equal({ night: 'now' });
  });

  it('ends what has no end when the next begins, and does not guess where nothing follows', () => {
    const open = [session('a', at(12, '09:00')), session('b', at(12, '10:00'))];
    expect(progress(open, at(12, '09:59'))).to.deep.equal({ a: 'now', b: 'next' });
    expect(progress(open, at(12, '10:00'))).to.deep.equal({});
  });

  it('leaves out what is cancelled, postponed or without a time', () => {
    const off = [
      session('off', at(12, '09:00'), at(12, '10:00'), 'cancelled'),
      session('later', at(12, '09:00'), at(12, '10:00'), 'postponed'),
      session('online', at(12, '09:00'), at(12, '10:00'), 'moved-online'),
      session('day', '2030-09-12'),
      session('none'),
    ];
    expect(progress(off, at(12, '09:30'))).to.deep.equal({ online: 'now' });
  });

  it('leaves out everything where the conference is cancelled, whatever its sessions say', () => {
    const planned = session('planned', at(12, '10:00'), at(12, '11:00'), 'scheduled');
    expect(progress([...day, planned], at(12, '09:30'), 'cancelled')).to.deep.equal({});
    expect(progress(day, at(12, '09:30'), 'postponed')).to.deep.equal({});
  });
});
