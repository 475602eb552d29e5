/** Marks by which the script leaves published widgets alone. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { parse } from '../../../src/dataset/parse/parse.js';
import { MARK } from '../../../src/embed/prerender-mark.js';
import { prerenderElement } from '../../../src/publish/prerender-element.js';
import { validityOf } from '../../../src/publish/right-until.js';
import type { Page } from '../../../src/publish/pages/draft.js';
import { dataset as json } from '../../support/datasets.js';
import { pagesOf, readDataset } from './pages-of.js';

let pages: ReadonlyMap<string, Page> = new Map();

before(async () => {
  pages = await pagesOf(readDataset('data/example.json'));
});

test('each published page has data with the digest of its widgets', () => {
  let marked = 0;
  for (const { path, bytes } of pages.values()) {
    const [, digest] = /data-digest="([\w-]{16})"/.exec(bytes) ?? [];
    const marks = [...bytes.matchAll(new RegExp(`${MARK}="([^"]*)"`, 'g'))].map(
      ([, mark = '']) => mark.split(' ')[2],
    );
    assert.ok(
      marks.every((each) => each === digest),
      path,
    );
    marked += marks.length;
  }
  assert.ok(marked >= pages.size / 2, `${marked} widgets on ${pages.size} pages`);
});

const conference = (parts: object) =>
  parse(json({ conferences: [{ id: 'a', title: 'A', status: 'scheduled', ...parts }] }), { mode: 'tolerant' })
    .dataset;

function until(tag: string, now: string, parts: object): string | undefined {
  const dataset = conference(parts);
  assert.ok(dataset);
  return validityOf(tag, dataset, new Date(now))?.until;
}

test('what is shown is right until the next date begins or ends, by the clock of the event', () => {
  const day = { start: '2027-09-14', end: '2027-09-15' };
  assert.equal(until('conference-list', '2027-01-01T00:00:00Z', day), '2027-09-13T22:00:00.000Z');
  assert.equal(until('conference-list', '2027-09-15T01:00:00Z', day), '2027-09-15T22:00:00.000Z');
  assert.equal(until('conference-list', '2028-01-01T00:00:00Z', day), '');
});

test('years, months, hours, deadlines and other time zones count', () => {
  const now = '2027-01-15T00:00:00Z';
  assert.equal(until('conference-list', now, { start: '2027' }), '2027-12-31T23:00:00.000Z');
  assert.equal(until('conference-list', now, { start: '2027-03' }), '2027-02-28T23:00:00.000Z');
  const registration = { closes: '2027-02-01T12:00:00+01:00' };
  assert.equal(
    until('conference-list', '2027-02-01T00:00:00Z', { start: '2027-09', registration }),
    '2027-02-01T11:00:00.000Z',
  );
  assert.equal(
    until('conference-list', now, { start: '2027-03-01', timeZone: 'America/New_York' }),
    '2027-03-01T05:00:00.000Z',
  );
});

test('a calendar is right until midnight', () => {
  assert.equal(
    until('conference-calendar', '2027-06-01T10:00:00Z', { start: '2019' }),
    '2027-06-01T22:00:00.000Z',
  );
});

test('a programme that is under way is not left alone', () => {
  const sessions = [
    {
      id: 's',
      kind: 'talk',
      title: 'S',
      start: '2027-09-14T09:00:00+02:00',
      end: '2027-09-14T10:00:00+02:00',
    },
  ];
  const parts = { start: '2027-09-14', sessions };
  // A session on its day says where it can be followed online.
  for (const tag of ['conference-programme', 'conference-details']) {
    assert.equal(until(tag, '2027-09-14T06:00:00Z', parts), undefined);
    assert.equal(until(tag, '2027-09-13T06:00:00Z', parts), '2027-09-13T22:00:00.000Z');
    assert.equal(until(tag, '2027-09-15T06:00:00Z', parts), '');
  }
  assert.notEqual(until('conference-list', '2027-09-14T06:00:00Z', parts), undefined);
});

test('only data with times depend on where the visitor is', () => {
  const zone = (parts: object) => {
    const dataset = conference(parts);
    return dataset && validityOf('conference-list', dataset, new Date())?.timeZone;
  };
  assert.equal(zone({ start: '2027-09-14' }), '');
  assert.equal(zone({ start: '2027-09-14T09:00:00+02:00' }), 'Europe/Copenhagen');
});

test('a widget that shows something only with its script has no mark', async () => {
  const mark = async (attributes: Record<string, string>, theme?: string) => {
    const html = await prerenderElement({
      tag: 'conference-list',
      attributes,
      url: 'x',
      data: json({ conferences: [{ id: 'a', title: 'A', status: 'scheduled' }] }),
      digest: 'digest',
      theme,
    });
    return html.includes(MARK);
  };
  assert.equal(await mark({}), true);
  assert.equal(await mark({ 'page-size': 'false', 'deep-link': '' }, 'dkfds'), true);
  assert.equal(await mark({ search: '', filters: 'year', actions: 'share calendar csv mine' }), true);
  for (const attributes of [{ 'page-size': '5' }, { actions: 'share another' }, { debug: '' }])
    assert.equal(await mark(attributes), false, JSON.stringify(attributes));
  assert.equal(await mark({ 'structured-data': '' }), false);
  assert.equal(await mark({}, 'auto'), false);
});

test('the page of each conference is left alone, with its actions', () => {
  const own = [...pages.values()].filter(({ path }) => path.startsWith('conferences/'));
  assert.ok(own.length > 1);
  for (const { path, bytes } of own) {
    assert.match(bytes, new RegExp(`conference-details-controls\\.css" ${MARK}=`), path);
    assert.match(bytes, /<button type="button" part="share"/, path);
  }
});

test('a long programme is left alone with its search box and filters, which a short one has not', async () => {
  const of = (id: string) => pages.get(`conferences/${id}/index.html`)?.bytes ?? '';
  const long = of('naboskabsdage-2030');
  assert.match(long, new RegExp(`conference-programme-search-controls\\.css" ${MARK}=`));
  assert.match(long, /<input[^>]*type="search"/);
  assert.match(long, /<fieldset data-facet="room">/);
  const sessions = [{ id: 's', kind: 'talk', title: 'S', start: '2030-09-12T09:00+02:00' }];
  const short = conference({ start: '2030-09-12', sessions });
  assert.ok(short);
  const { bytes = '' } = (await pagesOf(short)).get('conferences/a/index.html') ?? {};
  assert.match(bytes, new RegExp(`conference-programme-controls\\.css" ${MARK}=`));
  assert.doesNotMatch(bytes, /type="search"/);
});
