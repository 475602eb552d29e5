import { describe, it } from 'node:test';
import { expect } from 'chai';
import { eventAttendance, eventStatus } from '../../../src/dataset/queries/events.js';
import type { Conference } from '../../../src/dataset/schema/conference.js';
import type { Session } from '../../../src/dataset/schema/session.js';

const conference: Conference = { id: 'c', status: 'scheduled', attendance: 'onsite' };
const session: Session = { id: 's', kind: 'talk', title: 'Åbning' };

describe('eventStatus', () => {
  it('of a conference is its own', () => {
    expect(eventStatus({ conference: { ...conference, status: 'postponed' } })).to.equal('postponed');
  });

  it('of a session is its own, else that of its conference', () => {
    const moved = { ...session, status: 'moved-online' } as const;
    expect(eventStatus({ conference, session: moved })).to.equal('moved-online');
    expect(eventStatus({ conference: { ...conference, status: 'postponed' }, session })).to.equal(
      'postponed',
    );
  });

  it('of a session is cancelled where its conference is', () => {
    const planned = { ...session, status: 'scheduled' } as const;
    expect(eventStatus({ conference: { ...conference, status: 'cancelled' }, session: planned })).to.equal(
      'cancelled',
    );
  });
});

describe('eventAttendance', () => {
  it('is that of the conference', () => {
    expect(eventAttendance({ conference, session })).to.equal('onsite');
    expect(eventAttendance({ conference: { id: 'c', status: 'scheduled' } })).to.equal(undefined);
  });

  it('is online for what was moved there', () => {
    expect(eventAttendance({ conference: { ...conference, status: 'moved-online' } })).to.equal('online');
  });
});
