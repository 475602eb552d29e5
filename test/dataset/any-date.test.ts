import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { View } from '../../src/core/view.js';
import { wallClock, WHENS } from '../../src/dataset/queries/dates.js';
import { shiftedDay } from '../../src/dataset/queries/days.js';
import { selectActivities } from '../../src/dataset/queries/events.js';
import { facetValues } from '../../src/dataset/queries/facets.js';
import { selectConferences } from '../../src/dataset/queries/select-conferences.js';
import { hoursOn, dayProgrammes } from '../../src/elements/conference-calendar/agenda.js';
import {
  calendarDates,
  calendarWeeks,
  endOfMonth,
  monthOf,
  shiftedMonth,
} from '../../src/elements/conference-calendar/calendar-dates.js';
import { calendarMonth, otherMonth } from '../../src/elements/conference-calendar/calendar-month.js';
import { movedDay } from '../../src/elements/conference-calendar/moved-day.js';
import { listItem } from '../../src/elements/conference-list/list-item.js';
import { programmeDays } from '../../src/dataset/queries/programme-days.js';
import { programmeGrid } from '../../src/elements/conference-programme/programme-grid.js';
import { progressOf } from '../../src/elements/conference-programme/progress.js';
import { atom } from '../../src/formats/export/atom.js';
import { conferenceTable } from '../../src/formats/export/conference-table.js';
import { iCalendar } from '../../src/formats/export/icalendar.js';
import { structuredEvents } from '../../src/formats/export/json-ld.js';
import { webCalendars } from '../../src/formats/export/web-calendars.js';
import { messages } from '../../src/i18n/messages/da.js';
import { momentOf } from '../../src/publish/pages/site-view.js';
import { CONFERENCE_FIELDS } from '../../src/templates/conference.js';
import { dateText, viewOf } from '../../src/templates/dates.js';
import { calendarOptions } from '../formats/calendar-options.js';
import { anyDate, anyZone, FEARED, heldOn } from './any-date.js';

const NOW = new Date('2026-11-23T11:00:00Z');
const ZONE = 'Europe/Copenhagen';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const RUNS = {
  numRuns: 200,
  examples: FEARED.map((date): [string, string, undefined] => [date, date, undefined]),
};

/** Checks a property of any dataset; what never ends fails by its time. */
function property(name: string, check: (data: ReturnType<typeof heldOn>, view: View) => void): void {
  test(name, { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyZone, (start, end, timeZone) => {
        const dataset = heldOn(start, end, timeZone);
        const view: View = {
          dataset,
          messages,
          language: 'da',
          headingLevel: 2,
          now: NOW,
          visitorTimeZone: 'America/New_York',
        };
        check(dataset, view);
      }),
      RUNS,
    );
  });
}

property('a wall clock has a year of four digits, so that it compares as text', ({ conferences }) => {
  for (const { start = '' } of conferences)
    for (const zone of [ZONE, 'America/Nuuk', 'Pacific/Kiritimati'])
      assert.match(wallClock(start, zone), /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
});

property('a calendar shows any date: its month has weeks, and each key leads to a day', (dataset) => {
  const dates = calendarDates(dataset.conferences, dataset.timeZone);
  assert.equal(dates.length, 2);
  for (const date of dates) {
    assert.match(date.first, DAY);
    assert.match(date.last, DAY);
    assert.ok(date.first <= date.last, `${date.first} to ${date.last}`);
    const month = monthOf(date.first);
    const shown = calendarMonth(dates, { month, focused: undefined, picked: date.first }, '2026-11-23');
    assert.ok(shown.listed.length > 0 || !date.isExact);
    for (const first of [1, 6, 7] as const) {
      const weeks = calendarWeeks(month, first);
      const days = weeks.flatMap((week) => week.days);
      assert.ok(weeks.length >= 4 && weeks.length <= 6);
      assert.deepEqual(days.filter(Boolean).length, Number(endOfMonth(month).slice(-2)));
      for (const key of [
        'ArrowRight',
        'ArrowLeft',
        'ArrowDown',
        'ArrowUp',
        'Home',
        'End',
        'PageDown',
        'PageUp',
      ])
        for (const shiftKey of [true, false]) {
          const moved = movedDay(date.last, { key, shiftKey }, { firstWeekday: first, isRightToLeft: false });
          assert.match(moved ?? '', DAY);
        }
    }
    for (const months of [-12, -1, 1, 12]) assert.match(shiftedMonth(month, months), /^\d{4}-\d{2}$/);
    for (const direction of ['before', 'after'] as const)
      assert.match(otherMonth(dates, month, direction) ?? '2026-11', /^\d{4}-\d{2}$/);
    assert.ok(dayProgrammes(date, ZONE).flatMap(({ sessions }) => sessions).length <= 2);
    assert.ok(hoursOn(date, date.first, ZONE));
  }
});

property('a programme shows each session, on at most 32 days', (dataset) => {
  for (const conference of dataset.conferences) {
    const { sessions = [] } = conference;
    const days = programmeDays(sessions, ZONE);
    const shown = new Set(days.flatMap(({ slots }) => slots.flatMap((slot) => slot.sessions)));
    assert.deepEqual([...shown], [...sessions]);
    assert.ok(days.length <= 32);
    for (const day of days) {
      if (day.date !== undefined) assert.match(day.date, DAY);
      assert.ok(programmeGrid(day, 'room', {}, ZONE).rows.length <= 2);
    }
    assert.ok(progressOf(conference, NOW, ZONE).size <= sessions.length);
  }
});

property('a list has each conference once, and shows its date', (dataset, view) => {
  const criteria = { sort: 'newest' } as const;
  const [all, upcoming, past] = WHENS.map((when) =>
    selectConferences(dataset, { ...criteria, when }, NOW, 'da').map(({ id }) => id),
  );
  assert.deepEqual(all?.toSorted(), ['c', 'o']);
  assert.deepEqual([...(upcoming ?? []), ...(past ?? [])].toSorted(), ['c', 'o']);
  assert.equal(selectActivities(dataset, 'all', NOW).length, 1);
  for (const conference of dataset.conferences) {
    const own = viewOf(view, conference);
    assert.ok(dateText(own, conference));
    for (const value of facetValues(dataset, conference).year) assert.match(value, /^\d{4}$/);
    assert.ok(listItem(own, conference, new Set(CONFERENCE_FIELDS), { open: false }, undefined));
  }
  assert.ok(!Number.isNaN(momentOf(dataset).getTime()));
});

property('feeds and tables have each conference', (dataset) => {
  const { conferences } = dataset;
  const options = calendarOptions(dataset);
  const { text, left } = iCalendar(
    conferences.map((conference) => ({ conference })),
    options,
  );
  const events = ICAL.Component.fromString(text ?? '').getAllSubcomponents('vevent');
  assert.equal(events.length + left.length, 2);
  const feed = atom(conferences, {
    ...options,
    title: 'Konferencer',
    id: 'conferences',
    author: 'Udgiver',
    updated: momentOf(dataset),
    url: undefined,
  });
  assert.equal(feed.split('<entry>').length - 1, 2);
  assert.equal(conferenceTable(conferences, { dataset, language: 'da', words: messages }).length, 3);
  const things = structuredEvents(conferences, {
    dataset,
    datasetUrl: 'https://example.org/',
    language: 'da',
    url: undefined,
  });
  for (const { startDate } of things) assert.match(String(startDate), /^\d{4}/);
  for (const conference of conferences)
    for (const { url } of webCalendars({ conference }, options)) assert.ok(URL.canParse(url));
});

test('there is no day before the first year or after the last', () => {
  assert.equal(shiftedDay('9999-12-31', 1), '9999-12-31');
  assert.equal(shiftedDay('0000-01-01', -7), '0000-01-01');
  assert.equal(shiftedDay('9998-12-31', 1), '9999-01-01');
  assert.equal(shiftedMonth('9999-12', 1), '9999-12');
  assert.equal(endOfMonth('9999-12'), '9999-12-31');
  assert.equal(endOfMonth('2028-02'), '2028-02-29');
});
