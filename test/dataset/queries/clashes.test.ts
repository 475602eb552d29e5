import { describe, it } from 'node:test';
import { expect } from 'chai';
import { findClashes } from '../../../src/dataset/queries/clashes.js';
import type { ConferenceEvent } from '../../../src/dataset/queries/events.js';
import type { Conference } from '../../../src/dataset/schema/conference.js';
import type { Session } from '../../../src/dataset/schema/session.js';

const CONFERENCE: Conference = { id: 'c', status: 'scheduled' };

function event(
  id: string,
  start?: string,
  end?: string,
  status?: Session['status'],
  conference = CONFERENCE,
): ConferenceEvent {
  return { conference, session: { id, kind: 'talk', start, end, status } };
}

const at = (time: string, offset = '+02:00') => `2030-09-12T${time}:00${offset}`;

const found = (...events: ConferenceEvent[]) =>
  findClashes(events).map(
    ({ first, second, minutes }) => `${first.session?.id} ${second.session?.id} ${minutes}`,
  );

describe('the sessions that overlap', () => {
  it('are pairs with how long, in the order of time', () => {
    expect(
      found(
        event('late', at('10:35'), at('11:30')),
        event('early', at('10:00'), at('11:00')),
        event('within', at('10:10'), at('10:20')),
      ),
    ).to.deep.equal(['early within 10', 'early late 25']);
  });

  it('are none where one begins as the other ends', () => {
    expect(found(event('a', at('10:00'), at('11:00')), event('b', at('11:00'), at('12:00')))).to.deep.equal(
      [],
    );
  });

  it('are found by instants, across time zones and conferences', () => {
    const nuuk = { ...CONFERENCE, id: 'nuuk', timeZone: 'America/Nuuk' };
    const there = event('there', at('07:30', '-01:00'), at('08:30', '-01:00'), undefined, nuuk);
    expect(found(event('here', at('10:00'), at('11:00')), there)).to.deep.equal(['here there 30']);
    expect(found(event('here', at('07:30'), at('08:30')), there)).to.deep.equal([]);
  });

  it('are no cancelled ones, nor those of a cancelled conference', () => {
    const open = event('open', at('10:00'), at('11:00'));
    expect(found(open, event('soup', at('10:00'), at('11:00'), 'cancelled'))).to.deep.equal([]);
    const off: Conference = { ...CONFERENCE, status: 'cancelled' };
    expect(found(open, event('off', at('10:00'), at('11:00'), undefined, off))).to.deep.equal([]);
  });

  it('are found without saying how long where an end is not known', () => {
    expect(found(event('a', at('10:00')), event('b', at('10:00'), at('11:00')))).to.deep.equal([
      'a b undefined',
    ]);
    expect(found(event('a', at('10:00'), at('11:00')), event('b', at('10:30')))).to.deep.equal([
      'a b undefined',
    ]);
    expect(found(event('a', at('10:00')), event('b', at('10:30'), at('11:00')))).to.deep.equal([]);
  });

  it('are none of days without a time, and of what has no date', () => {
    expect(found(event('a', '2030-09-12'), event('b', '2030-09-12'), event('c'), event('d'))).to.deep.equal(
      [],
    );
  });

  it('are found among a thousand at once', () => {
    const many = Array.from({ length: 1000 }, (_, index) => {
      const hour = String(index % 24).padStart(2, '0');
      return event(`s${index}`, at(`${hour}:00`), at(`${hour}:30`));
    });
    expect(findClashes(many).length).to.be.above(1000);
  });
});
