import { describe, it } from 'node:test';
import { expect } from 'chai';
import { clockIn, dayIn, wallClock } from '../../../src/dataset/queries/dates.js';

/** In minutes: of the zones below, and others. */
const OFFSETS = [0, 60, 120, 345, -150, -210, 630, 660, 780, 840];

/** An instant as a dataset may have it, by a clock that is so many minutes ahead of UTC. */
function writtenAt(instant: number, offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((each) =>
    String(each).padStart(2, '0'),
  );
  const clock = new Date(instant + offset * 60_000).toISOString().slice(0, '2030-09-12T09:00:00'.length);
  return `${clock}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

describe('clockIn', () => {
  it('is the wall clock of the zone asked for, not of the visitor', () => {
    const instant = new Date('2026-11-23T23:30:00Z');
    expect(clockIn('Europe/Copenhagen', instant)).to.equal('2026-11-24 00:30');
    expect(clockIn('America/New_York', instant)).to.equal('2026-11-23 18:30');
  });
});

describe('dayIn', () => {
  it('is the calendar day of the zone asked for, not of the visitor', () => {
    const instant = new Date('2026-11-23T23:30:00Z');
    expect(dayIn('Europe/Copenhagen', instant)).to.equal('2026-11-24');
    expect(dayIn('America/New_York', instant)).to.equal('2026-11-23');
  });
});

describe('wallClock', () => {
  it('is what clocks at the event show, and compares as text', () => {
    expect(wallClock('2030-09-12T07:05:00Z', 'Europe/Copenhagen')).to.equal('2030-09-12 09:05');
    expect(wallClock('2030-09-12T22:00:00Z', 'Europe/Copenhagen')).to.equal('2030-09-13 00:00');
    expect(wallClock('2030-09-12T22:00:00Z', 'America/New_York')).to.equal('2030-09-12 18:00');
  });

  it('is that of Intl at every time of every day, also where clocks are changed, by whatever clock it is written', () => {
    const zones = [
      'Europe/Copenhagen',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ];
    for (const timeZone of zones) {
      const wrong: string[] = [];
      let count = 0;
      // Samoa left out the last Friday of 2011.
      for (const year of [1968, 2011, 2030]) {
        const end = Date.UTC(year + 1);
        for (let instant = Date.UTC(year); instant < end; instant += 53 * 60_000 + 1000) {
          const date = writtenAt(instant, OFFSETS[(count += 1) % OFFSETS.length] ?? 0);
          if (wallClock(date, timeZone) !== clockIn(timeZone, new Date(instant))) wrong.push(date);
        }
      }
      expect(wrong, timeZone).to.deep.equal([]);
    }
  });
});
