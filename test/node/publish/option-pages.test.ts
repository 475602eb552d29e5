/** An address without a query for each common option, so that what pastes it keeps the option. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { optionPages, pastedAddress } from '../../../src/embed/page/option-pages.js';
import { optionPath, oEmbedPath } from '../../../src/publish/addresses.js';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import { parse } from '../../../src/dataset/parse/parse.js';
import { published, readDataset, textOf } from './publish.js';

const BASE = 'http://127.0.0.1:8099/konferencer/';

const dataset = readDataset('data/conferences.json');
let texts: ReadonlyMap<string, string>;

before(async () => {
  const { files } = await published(dataset, BASE);
  texts = new Map(files.map((file) => [file.path, textOf(file)]));
});

const text = (path: string) => texts.get(path) ?? assert.fail(`There is no ${path}.`);

/** What a system shows where an address is pasted: it reads the page, then the answer that the page names. */
function pasted(address: string): string {
  const { pathname } = new URL(address);
  const page = text(`${pathname.replace('/konferencer/', '')}index.html`);
  const [, answer = ''] = /type="application\/json\+oembed"\s+href="([^"]+)"/.exec(page) ?? [];
  const { html } = JSON.parse(text(answer.replace(BASE, ''))) as { html: string };
  const [, src = ''] = /^<iframe src="([^"]+)"/.exec(html) ?? [];
  return src.replaceAll('&amp;', '&').replace(BASE, '');
}

test('the address of a series, a year and a conference keeps it, and stays the same', () => {
  const [series] = dataset.series;
  const conference = dataset.conferences.find(({ sessions }) => sessions);
  assert.ok(series && conference);
  const answers = {
    [`embed/conference-list/series/${series.id}/`]: `embed/conference-list?series=${series.id}`,
    [`embed/conference-calendar/series/${series.id}/`]: `embed/conference-calendar?series=${series.id}`,
    [`embed/conference-series/series/${series.id}/`]: `embed/conference-series?series=${series.id}`,
    [`embed/speaker-list/series/${series.id}/`]: `embed/speaker-list?series=${series.id}`,
    [`embed/material-list/series/${series.id}/`]: `embed/material-list?series=${series.id}`,
    'embed/conference-list/year/2019/': 'embed/conference-list?year=2019',
    [`embed/conference-programme/conference/${conference.id}/`]: `embed/conference-programme?conference=${conference.id}`,
    [`embed/speaker-list/conference/${conference.id}/`]: `embed/speaker-list?conference=${conference.id}`,
  };
  for (const [address, frame] of Object.entries(answers)) assert.equal(pasted(BASE + address), frame);
});

test('options in the query of an address are lost, as the answer is a file', () => {
  assert.equal(pasted(`${BASE}embed/conference-list/?year=2019`), 'embed/conference-list');
});

test('each page shows the widget with its option, and leads to what can be read without script', () => {
  const pages = [...optionPages(dataset)];
  assert.ok(pages.length >= 20);
  for (const each of pages) {
    const page = text(optionPath(each));
    const { widget, option, value } = each;
    const [, href = ''] = new RegExp(`<${widget} ${option}="${value}"><a href="([^"]+)">`).exec(page) ?? [];
    const path = new URL(href, BASE + optionPath(each)).href.replace(BASE, '');
    assert.match(text(`${path}index.html`), /<template shadowrootmode/);
    assert.match(page, /<title>[^<]+(?:: [^<]+| \d{4})<\/title>/);
    assert.ok(page.includes(oEmbedPath(optionPath(each))));
  }
});

test('a conference without sessions, speakers or materials has no pages about them', () => {
  const { dataset: bare } = parse({
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    conferences: [
      { id: 'bare', title: 'Bare', status: 'scheduled' },
      {
        id: 'full',
        title: 'Full',
        start: '2031-01-01T00:30:00+01:00',
        status: 'scheduled',
        sessions: [{ id: 'a', kind: 'talk', title: 'A' }],
      },
    ],
  });
  assert.ok(bare);
  assert.deepEqual(
    [...optionPages(bare)].map(({ widget, option, value }) => [widget, option, value]),
    [
      ['conference-list', 'year', '2031'],
      ['conference-programme', 'conference', 'full'],
    ],
  );
});

/** The address for an editor's options, and those that it loses. */
function offered(
  widget: string,
  options: Readonly<Record<string, string>>,
  of: Dataset | undefined = dataset,
) {
  const { href, lost } = pastedAddress(of, widget, new Map(Object.entries(options)), BASE);
  assert.equal(pasted(href).replace(/\?.*/, ''), `embed/${widget}`);
  return { href: href.replace(BASE, ''), lost };
}

test('the configurator offers an address that exists, and names the options that are lost', () => {
  const [conference] = dataset.conferences;
  const talk = dataset.conferences.flatMap(({ sessions = [] }) => sessions).find(({ speakers }) => speakers);
  const [speaker] = talk?.speakers ?? [];
  assert.ok(conference && speaker);
  assert.deepEqual(offered('conference-list', {}), { href: 'embed/conference-list/', lost: [] });
  assert.deepEqual(offered('conference-list', { layout: 'cards', year: '2019' }), {
    href: 'embed/conference-list/year/2019/',
    lost: ['layout'],
  });
  assert.deepEqual(offered('conference-list', { year: '2018 2019' }), {
    href: 'embed/conference-list/',
    lost: ['year'],
  });
  assert.deepEqual(offered('conference-list', { year: '1999' }).lost, ['year']);
  assert.deepEqual(offered('conference-details', { conference: conference.id }), {
    href: `conferences/${conference.id}/`,
    lost: [],
  });
  assert.deepEqual(offered('conference-details', { conference: 'next' }).lost, ['conference']);
  assert.deepEqual(offered('speaker-card', { speaker }), { href: `speakers/${speaker}/`, lost: [] });
  assert.deepEqual(pastedAddress(undefined, 'contact-box', new Map([['contact', 'a']]), BASE), {
    href: `${BASE}embed/contact-box/`,
    lost: ['src', 'contact'],
  });
});

test('an id that is no name of a file on every disk has its page, too', async () => {
  const long = 'a'.repeat(251);
  const { dataset: odd } = parse({
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    series: ['Case', 'con', long].map((id) => ({ id, name: id })),
    conferences: [],
  });
  assert.ok(odd);
  const { files } = await published(odd, BASE);
  texts = new Map(files.map((file) => [file.path, textOf(file)]));
  assert.deepEqual(offered('conference-series', { series: 'Case' }, odd), {
    href: 'embed/conference-series/series/~case/',
    lost: [],
  });
  assert.equal(
    offered('conference-series', { series: 'con' }, odd).href,
    'embed/conference-series/series/con~/',
  );
  // Its name has a hash, which the configurator does not compute.
  assert.deepEqual(offered('conference-series', { series: long }, odd).lost, ['series']);
});
