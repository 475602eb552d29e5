import { describe, it } from 'node:test';
import { expect } from 'chai';
import ICAL from 'ical.js';
import { iCalendar } from '../../src/formats/export/icalendar.js';
import { AT_NINE, DAY, file, onlyEvent, type Parts } from './calendar-files.js';
import { calendarOptions, withConference } from './calendar-options.js';
import { readEvents, readInstant } from './calendar-reader.js';

describe('the times in iCalendar', () => {
  describe('of instants', () => {
    const text = file(AT_NINE);
    const component = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
    const [start, end] = [Date.UTC(2027, 8, 14, 7), Date.UTC(2027, 8, 14, 14, 30)];

    it('has the same for ical.js', () => {
      const event = new ICAL.Event(component ?? undefined);
      expect([event.startDate.toJSDate().getTime(), event.endDate.toJSDate().getTime()]).to.deep.equal([
        start,
        end,
      ]);
    });

    it('has the same for another reader', () => {
      const event = onlyEvent(text);
      expect([readInstant(event, 'DTSTART'), readInstant(event, 'DTEND')]).to.deep.equal([start, end]);
    });

    it('writes them in UTC, so that a visitor in New York gets 3 in the morning', () => {
      expect(text).to.include('\r\nDTSTART:20270914T070000Z\r\nDTEND:20270914T143000Z\r\n');
      const [event] = readEvents(text);
      const inNewYork = new Date(readInstant(event, 'DTSTART') ?? 0);
      expect(inNewYork.getHours()).to.equal(3);
    });

    it('in winter and in another zone are as right', () => {
      const winter = file({ start: '2027-01-14T09:00:00+01:00', end: '2027-01-14T12:00:00-05:00' });
      expect(readInstant(onlyEvent(winter), 'DTSTART')).to.equal(Date.UTC(2027, 0, 14, 8));
      expect(readInstant(onlyEvent(winter), 'DTEND')).to.equal(Date.UTC(2027, 0, 14, 17));
    });

    it('has no end where none is known', () => {
      expect(file({ start: AT_NINE.start })).not.to.include('DTEND');
      expect(file({ start: AT_NINE.start, end: AT_NINE.start })).not.to.include('DTEND');
    });
  });

  describe('of days', () => {
    const days: [name: string, period: Parts, start: number, end: number][] = [
      ['one day', DAY, Date.UTC(2030, 4, 4), Date.UTC(2030, 4, 5)],
      ['two days', { ...DAY, end: '2030-05-05' }, Date.UTC(2030, 4, 4), Date.UTC(2030, 4, 6)],
      [
        'days over the end of a year',
        { start: '2030-12-30', end: '2030-12-31' },
        Date.UTC(2030, 11, 30),
        Date.UTC(2031, 0, 1),
      ],
      [
        'a day on which clocks change',
        { start: '2030-03-30', end: '2030-03-31' },
        Date.UTC(2030, 2, 30),
        Date.UTC(2030, 3, 1),
      ],
      [
        'days of which only the first has a time, late in the evening',
        { start: '2030-05-04T23:30:00+02:00', end: '2030-05-05' },
        Date.UTC(2030, 4, 4),
        Date.UTC(2030, 4, 6),
      ],
      [
        'days of which only the first has a time, in another offset, which is the day after the last at the event',
        { start: '2030-05-04T23:30:00Z', end: '2030-05-04' },
        Date.UTC(2030, 4, 5),
        Date.UTC(2030, 4, 6),
      ],
      [
        'days of which only the last has a time, midnight',
        { start: '2030-05-04', end: '2030-05-06T00:00:00+02:00' },
        Date.UTC(2030, 4, 4),
        Date.UTC(2030, 4, 6),
      ],
    ];
    for (const [name, period, start, end] of days) {
      it(`excludes the end: ${name}`, () => {
        const text = file(period);
        const event = onlyEvent(text);
        expect([readInstant(event, 'DTSTART'), readInstant(event, 'DTEND')]).to.deep.equal([start, end]);
        const read = new ICAL.Event(
          ICAL.Component.fromString(text).getFirstSubcomponent('vevent') ?? undefined,
        );
        expect(read.startDate.isDate).to.equal(true);
        const utc = ({ year, month, day }: ICAL.Time) => Date.UTC(year, month - 1, day);
        expect([utc(read.startDate), utc(read.endDate)]).to.deep.equal([start, end]);
      });
    }
  });

  describe('of what has no day', () => {
    for (const period of [
      {},
      { start: '2019' },
      { start: '2019-09' },
      { start: '2019-09-03', end: '2019-10' },
    ]) {
      it(`writes nothing, and gives it back: ${JSON.stringify(period)}`, () => {
        const { dataset, conference } = withConference({ title: 'Årsmøde', ...period });
        const written = iCalendar([{ conference }], calendarOptions(dataset));
        expect(written).to.deep.equal({ text: undefined, left: [{ conference }] });
      });
    }

    it('writes the others, in their order', () => {
      const { dataset, conference } = withConference({ title: 'B', ...DAY });
      const vague = { ...conference, id: 'vague', start: '2030' };
      const later = { ...conference, id: 'later' };
      const items = [conference, vague, later].map((each) => ({ conference: each }));
      const { text = '', left } = iCalendar(items, calendarOptions(dataset));
      expect(readEvents(text).map((event) => event.get('UID')?.value)).to.deep.equal([
        'c@data.example',
        'later@data.example',
      ]);
      expect(left.map((each) => each.conference.id)).to.deep.equal(['vague']);
    });

    it('a session without a time is no event at the time of its conference', () => {
      const { dataset, conference } = withConference({
        ...AT_NINE,
        sessions: [{ id: 's', kind: 'talk', title: 'Åbning' }],
      });
      const session = conference.sessions?.[0];
      expect(iCalendar([{ conference, session }], calendarOptions(dataset)).left).to.have.lengthOf(1);
    });
  });
});
