/** The calendars of conferences, which programs of others read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { parse } from '../../../src/dataset/parse/parse.js';
import { conferenceCalendars } from '../../../src/publish/calendars.js';
import { siteView } from '../../../src/publish/pages/site-view.js';
import { siteAt } from '../../../src/publish/site.js';
import { BASE, pagesOf } from './pages-of.js';

const { dataset } = parse({
  schemaVersion: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  conferences: [
    {
      id: 'Med-program',
      title: { da: 'Dagen', en: 'The day' },
      start: '2030-09-12',
      status: 'scheduled',
      rooms: [{ id: 'sal', name: { da: 'Sal A', en: 'Hall A' } }],
      sessions: [
        {
          id: 'a',
          kind: 'talk',
          title: 'Velkomst',
          room: 'sal',
          track: 'Praksis',
          start: '2030-09-12T09:00+02:00',
          end: '2030-09-12T09:30+02:00',
        },
        { id: 'b', kind: 'break', title: 'Kaffe', start: '2030-09-12T09:30+02:00' },
        {
          id: 'c',
          kind: 'talk',
          title: 'Afslutning',
          room: 'Sal A',
          start: '2030-09-12T15:00+02:00',
          status: 'cancelled',
        },
        { id: 'd', kind: 'talk', title: 'En dag' },
      ],
    },
    { id: 'uden-program', title: { da: 'Uden', en: 'Without' }, start: '2031-05-01', status: 'scheduled' },
    { id: 'uden-dag', title: { da: 'Engang', en: 'Some time' }, start: '2032', status: 'scheduled' },
  ],
});
assert.ok(dataset);
const site = siteAt(BASE, { version: '1.2.3', integrity: {} });

const calendars = new Map(
  [...conferenceCalendars(await siteView(dataset, site, 'da'))].map(({ path, bytes }) => [
    path,
    String(bytes),
  ]),
);

/** Title, start and status of each event of a calendar. */
function events(path: string): string[] {
  const calendar = ICAL.Component.fromString(calendars.get(path) ?? '');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate } = new ICAL.Event(component);
    const when = startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString();
    return `${summary} ${when} ${String(component.getFirstPropertyValue('status'))}`;
  });
}

test('the calendar of a conference has its sessions, without breaks', () => {
  assert.deepEqual(events('conferences/~med-program/calendar.ics'), [
    'Velkomst 2030-09-12T07:00:00.000Z CONFIRMED',
    'Aflyst: Afslutning 2030-09-12T13:00:00.000Z CANCELLED',
  ]);
});

test('as long as no times are known it has the conference, and without a day there is none', () => {
  assert.deepEqual(events('conferences/uden-program/calendar.ics'), ['Uden 2031-05-01 CONFIRMED']);
  assert.ok(!calendars.has('conferences/uden-dag/calendar.ics'));
});

test('each session has a calendar that leads to its page, and so has each room and track', () => {
  const folder = 'conferences/~med-program/';
  const ofConference = [...calendars.keys()].filter((path) => path.startsWith(folder));
  assert.deepEqual(ofConference, [
    `${folder}calendar.ics`,
    `${folder}rooms/sal.ics`,
    `${folder}tracks/~praksis.ics`,
    `${folder}a/calendar.ics`,
    `${folder}c/calendar.ics`,
  ]);
  const [welcome, end] = events(`${folder}calendar.ics`);
  assert.deepEqual(events(`${folder}a/calendar.ics`), [welcome]);
  // One names the room by its id, the other by its name.
  assert.deepEqual(events(`${folder}rooms/sal.ics`), [welcome, end]);
  assert.deepEqual(events(`${folder}tracks/~praksis.ics`), [welcome]);
  const event = ICAL.Component.fromString(calendars.get(`${folder}rooms/sal.ics`) ?? '').getFirstSubcomponent(
    'vevent',
  );
  assert.equal(event?.getFirstPropertyValue('url'), `${BASE}${folder}a/`);
  assert.equal(event.getFirstPropertyValue('uid'), 'Med-program/a@konferencer.example');
});

test('the pages of a conference lead to its calendar in every language', async () => {
  const pages = await pagesOf(dataset);
  for (const [path, page] of pages) {
    if (!/^(?:en\/)?conferences\/[^/]+\/index/.test(path)) continue;
    const links = [...page.bytes.matchAll(/<(a|link)\b[^>]*href="([^"]*calendar\.ics)"/g)];
    const targets = links.map(([, tag, href = '']) => `${tag} ${new URL(href, BASE + path).href}`);
    const target = `${BASE}${path.replace(/^en\//, '').replace('index.html', 'calendar.ics')}`;
    assert.deepEqual(targets, path.includes('uden-dag') ? [] : [`link ${target}`, `a ${target}`], path);
  }
});
