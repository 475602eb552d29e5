import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { parse } from '../../src/dataset/parse/parse.js';
import { iCalendar } from '../../src/formats/export/icalendar.js';
import { calendarOptions } from './calendar-options.js';

type Instants = readonly [start: number | undefined, end: number | undefined];

const { dataset } = parse(await (await fetch(new URL('../../data/example.json', import.meta.url))).json());
if (!dataset) throw new Error('The example is not valid.');
const conference = dataset.conferences[0];
const timed = conference?.sessions?.filter(({ start }) => start?.includes('T')) ?? [];

/** The values of the dataset, by their ids in the file. */
const said: readonly (readonly [uid: string, Instants])[] = timed.map(({ id, start = '', end }) => [
  `naboskabsdage-2030/${id}@data.example`,
  [Date.parse(start), end === undefined ? undefined : Date.parse(end)],
]);

const { text = '' } = conference
  ? iCalendar(
      timed.map((session) => ({ conference, session })),
      calendarOptions(dataset),
    )
  : {};

describe('a saved programme of two days', () => {
  it('has many sessions', () => {
    expect(said.length).to.be.above(50);
  });

  it('read back by ical.js has the same instants', () => {
    const events = ICAL.Component.fromString(text)
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    const read = events.map(({ uid, startDate, endDate, component }) => [
      uid,
      [
        startDate.toJSDate().getTime(),
        component.hasProperty('dtend') ? endDate.toJSDate().getTime() : undefined,
      ],
    ]);
    expect(read).to.deep.equal(said);
  });

  it('read back by ts-ics has the same instants', () => {
    const { events = [] } = convertIcsCalendar(undefined, text);
    const read = events.map(({ uid, start, end }) => [uid, [start.date.getTime(), end?.date.getTime()]]);
    expect(read).to.deep.equal(said);
  });
});
