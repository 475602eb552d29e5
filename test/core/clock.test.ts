import { expect } from '@open-wc/testing';
import '../../src/elements/conference-list/conference-list.define.js';
import { clock } from '../../src/core/clock.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, shadow } from '../support/fixtures.js';

/** The timers of the page, which a test lets go off by hand. */
function holdTimers(): Map<number, () => void> {
  const timers = new Map<number, () => void>();
  let count = 0;
  const setInterval = (tick: () => void): number => {
    count += 1;
    timers.set(count, tick);
    return count;
  };
  Object.assign(globalThis, { setInterval, clearInterval: (id: number) => timers.delete(id) });
  return timers;
}

describe('the clock', () => {
  const { setInterval, clearInterval } = globalThis;

  afterEach(() => {
    Object.assign(globalThis, { setInterval, clearInterval });
  });

  it('has one timer for all who follow it, and none when nobody does', () => {
    const timers = holdTimers();
    const leave = [clock.subscribe(() => undefined), clock.subscribe(() => undefined)];
    expect(timers.size).to.equal(1);
    leave[0]?.();
    expect(timers.size).to.equal(1);
    leave[1]?.();
    expect(timers.size).to.equal(0);
  });

  it('goes on after everybody left and somebody came', () => {
    const timers = holdTimers();
    clock.subscribe(() => undefined)();
    let ticks = 0;
    const leave = clock.subscribe(() => (ticks += 1));
    for (const tick of timers.values()) tick();
    leave();
    expect(ticks).to.equal(1);
  });

  it('takes a conference off the upcoming ones while the page stays open', async () => {
    const timers = holdTimers();
    const conferences = [{ id: 'today', title: 'I dag', start: '2026-11-23', status: 'scheduled' }];
    const element = await clientFixture({
      tag: 'conference-list',
      attributes: { when: 'upcoming' },
      data: dataset({ conferences }),
      now: new Date('2026-11-23T22:59:00Z'),
    });
    expect(shadow(element).querySelectorAll('[part~=item]')).to.have.lengthOf(1);
    clock.now = () => new Date('2026-11-23T23:00:00Z');
    for (const tick of timers.values()) tick();
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('[part~=item]')).to.have.lengthOf(0);
    element.remove();
  });
});
