/** The pages of a publication: what they say to programs, and where they lead. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5';
import { parse } from '../../../src/dataset/parse/parse.js';
import { z } from '../../../src/dataset/schema/zod.js';
import type { Page } from '../../../src/publish/pages/draft.js';
import { conferenceDraft } from '../../../src/publish/pages/conference-draft.js';
import { PAGES_STYLE } from '../../../src/publish/pages/pages-style.js';
import { renderPage } from '../../../src/publish/pages/render-page.js';
import { siteView } from '../../../src/publish/pages/site-view.js';
import { siteAt } from '../../../src/publish/site.js';
import { BASE, pagesOf, readDataset } from './pages-of.js';

const dataset = readDataset('data/example.json');
let pages: ReadonlyMap<string, Page> = new Map();

before(async () => {
  pages = await pagesOf(dataset);
});

function html(path: string): string {
  const page = pages.get(path);
  assert.ok(page, `${path} is missing`);
  return page.bytes;
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element of a page, those in shadow roots left out. */
function tagsOf(path: string): Tag[] {
  const found: Tag[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (!('childNodes' in node)) return;
    const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ name: node.tagName, attributes, text });
    }
    node.childNodes.forEach(visit);
  };
  visit(parseHtml(html(path)));
  return found;
}

/** The attribute of the first such element of a page. */
function attribute(
  path: string,
  name: string,
  has: Readonly<Record<string, string>>,
  wanted: string,
): string {
  const found = tagsOf(path).find(
    (tag) => tag.name === name && Object.entries(has).every(([key, value]) => tag.attributes[key] === value),
  );
  return found?.attributes[wanted] ?? '';
}

function dataBlock(path: string, type: string): unknown {
  const block = tagsOf(path).find(({ name, attributes }) => name === 'script' && attributes['type'] === type);
  return JSON.parse(block?.text ?? 'null');
}

const CONFERENCE = 'conferences/naboskabsdage-2030/index.html';
const SPEAKER = 'speakers/asta-eksempelsen/index.html';

test('the page of a conference offers to save and to share it', () => {
  assert.equal(attribute(CONFERENCE, 'conference-details', {}, 'actions'), 'calendar share');
});

test('a page says what it is about, where it stands, and in which languages', () => {
  assert.ok(
    tagsOf(CONFERENCE).some(({ name, text }) => name === 'title' && text.startsWith('Naboskabsdage 2030 – ')),
  );
  assert.match(
    attribute(CONFERENCE, 'meta', { name: 'description' }, 'content'),
    /^12\..13\. september 2030, .+To dage om/,
  );
  assert.equal(attribute(CONFERENCE, 'html', {}, 'lang'), 'da');
  const address = `${BASE}conferences/naboskabsdage-2030/`;
  assert.equal(attribute(CONFERENCE, 'link', { rel: 'canonical' }, 'href'), address);
  assert.equal(attribute(CONFERENCE, 'meta', { property: 'og:url' }, 'content'), address);
  assert.equal(attribute(CONFERENCE, 'meta', { property: 'og:title' }, 'content'), 'Naboskabsdage 2030');
  for (const path of [CONFERENCE, `en/${CONFERENCE}`]) {
    assert.equal(attribute(path, 'link', { hreflang: 'da' }, 'href'), address);
    assert.equal(
      attribute(path, 'link', { hreflang: 'en' }, 'href'),
      `${BASE}en/conferences/naboskabsdage-2030/`,
    );
  }
  assert.equal(attribute(`en/${CONFERENCE}`, 'html', {}, 'lang'), 'en');
});

test('search engines read a conference as an event, and a speaker as a person', () => {
  const graph = z.object({ '@graph': z.array(z.looseObject({ '@type': z.string() })) });
  const [event] = graph.parse(dataBlock(CONFERENCE, 'application/ld+json'))['@graph'];
  assert.equal(event?.['@type'], 'Event');
  assert.equal(event['url'], `${BASE}conferences/naboskabsdage-2030/`);
  const [profile] = graph.parse(dataBlock(SPEAKER, 'application/ld+json'))['@graph'];
  assert.equal(profile?.['@type'], 'ProfilePage');
  const person = z.looseObject({ name: z.string(), '@id': z.string() }).parse(profile['mainEntity']);
  assert.equal(person.name, 'Asta Eksempelsen');
  assert.match(person['@id'], /#people\/[\w-]+$/);
});

test('a dataset in one language has its pages in that language alone', async () => {
  const danish = [...(await pagesOf(readDataset('data/conferences.json'))).values()];
  assert.ok(danish.every(({ language, path }) => language === 'da' && !path.startsWith('en/')));
  assert.ok(danish.every(({ bytes }) => !bytes.includes('hreflang')));
});

/** Whether an address in the publication is that of one of these pages, or of a file that others write. */
function known(href: string): boolean {
  const path = href.slice(BASE.length).replace(/[?#].*/, '');
  return path === '' || !/(^|\/)$/.test(path) || pages.has(`${path}index.html`);
}

test('every link and address within the publication leads to a page of it', () => {
  // Written by others: scripts, data, the start page and the configurator's icon.
  const others = [
    '',
    'en.html',
    'conferences.json',
    'configurator/icon.svg',
    'scripts/1.2.3/conference-widgets.pages.js',
    PAGES_STYLE.path,
  ];
  const known = new Set([...[...pages.keys()].map((path) => path.replace('index.html', '')), ...others]);
  const broken = [...pages.keys()].flatMap((path) =>
    tagsOf(path).flatMap(({ attributes: { href, src } }) => {
      const address = new URL(href ?? src ?? '', BASE + path);
      const target = address.href.replace(/#.*/, '').slice(BASE.length);
      const isOurs = address.href.startsWith(BASE) && !/oembed\.json$|feeds\/|\.ics$/.test(target);
      return !isOurs || known.has(target) || target === path ? [] : `${path}: ${target}`;
    }),
  );
  assert.deepEqual(broken, []);
});

test('from a conference lead links to its speakers, and from them back', () => {
  const links = (path: string) =>
    tagsOf(path).flatMap(({ attributes: { href = '' } }) => new URL(href, BASE + path).href);
  assert.ok(links(CONFERENCE).includes(`${BASE}speakers/asta-eksempelsen/`));
  assert.ok(links(SPEAKER).includes(`${BASE}conferences/naboskabsdage-2030/`));
  for (const list of ['conference-list', 'speaker-list', 'material-list'])
    assert.ok(links(SPEAKER).includes(`${BASE}widgets/${list}/`), list);
});

test('without script, each speaker and each talk leads to the page that says more, in the same language', () => {
  const linked = (path: string) =>
    [...html(path).matchAll(/<a\b[^>]* href="(\.\.[^"]*)"/g)].map(
      ([, href = '']) => new URL(href, BASE + path).href,
    );
  const of = (path: string, place: RegExp) =>
    linked(path).filter((href) => place.test(href.slice(BASE.length))).length;
  for (const [page, folder] of [
    [CONFERENCE, ''],
    [`en/${CONFERENCE}`, 'en/'],
  ] as const) {
    // In the programme, and in the list of speakers below it.
    assert.ok(of(page, new RegExp(`^${folder}speakers/asta-eksempelsen/$`)) > 1, page);
    assert.ok(
      linked(page).every((href) => known(href)),
      page,
    );
  }
  for (const [page, folder] of [
    [SPEAKER, ''],
    [`en/${SPEAKER}`, 'en/'],
  ] as const)
    assert.ok(of(page, new RegExp(`^${folder}conferences/naboskabsdage-2030/[\\w-]+/$`)) > 0, page);
});

test('what a page brings along is a dataset without a mistake, and no more than it shows', () => {
  for (const path of pages.keys())
    assert.deepEqual(parse(dataBlock(path, 'application/json')).issues, [], path);
  const part = parse(dataBlock(SPEAKER, 'application/json')).dataset;
  assert.ok(part);
  assert.deepEqual(
    part.people.map(({ id }) => id),
    ['asta-eksempelsen'],
  );
  const sessions = part.conferences.flatMap((conference) => conference.sessions ?? []);
  assert.ok(sessions.length > 0 && sessions.length < 10);
  assert.ok(sessions.every(({ speakers }) => speakers?.includes('asta-eksempelsen')));
});

test('the same dataset gives the same bytes', async () => {
  const again = [...(await pagesOf(dataset)).values()];
  assert.deepEqual(
    again.map(({ bytes }) => bytes),
    [...pages.values()].map(({ bytes }) => bytes),
  );
});

test('nothing in a dataset can end a block of data or become a tag', async () => {
  const [conference] = dataset.conferences;
  assert.ok(conference);
  const evil = { ...conference, title: '</script><img src=x onerror=alert(1)>' };
  const page = (await pagesOf({ ...dataset, conferences: [evil] })).get(CONFERENCE);
  assert.ok(page);
  assert.doesNotMatch(page.bytes, /<img src=x|<\/script><img/);
});

test('a widget that cannot be rendered is empty and reported, and the rest of the page is there', async () => {
  const dataset = readDataset('data/example.json');
  const view = await siteView(dataset, siteAt(BASE, { version: '1.2.3', integrity: {} }), 'da');
  const [conference] = dataset.conferences;
  assert.ok(conference);
  const draft = conferenceDraft(view, conference);
  const content = [{ tag: 'conference-broken', attributes: { conference: conference.id } }, ...draft.content];
  const reported: unknown[] = [];
  const page = await renderPage(view, { ...draft, content }, (...report) => reported.push(report));
  assert.match(page.bytes, /<conference-broken conference="[\w-]+"><\/conference-broken>/);
  assert.match(page.bytes, /<conference-details [^>]+><template /);
  assert.deepEqual(reported, [[draft.path, new Error('There is no element called <conference-broken>.')]]);
});
