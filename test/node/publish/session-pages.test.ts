/** The pages of sessions. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from '../../../src/dataset/parse/parse.js';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import { pastedAddress } from '../../../src/embed/page/option-pages.js';
import { publicationSize } from '../../../src/publish/publication.js';
import type { PublicationFile } from '../../../src/publish/site.js';
import { writePublication } from '../../../src/publish/writing/write-publication.js';
import { BASE, pagesOf } from './pages-of.js';
import { BASE_URL, built, published, temporaryFolder, textOf } from './publish.js';

const IMAGE = { src: 'https://example.dk/sal.jpg', alt: 'Salen', credit: 'Foto: Bo Bek' };

function datasetOf(sessions: readonly unknown[], more: object = {}): Dataset {
  const { dataset, issues } = parse({
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    people: [{ id: 'asta', name: 'Asta Adler', title: 'Forsker' }],
    conferences: [
      {
        id: 'Dagen',
        title: { da: 'Dagen', en: 'The day' },
        start: '2030-09-12',
        status: 'scheduled',
        venue: { name: 'Odeon', city: 'Odense' },
        rooms: [
          { id: 'sal-1', name: { da: 'Sal 1', en: 'Hall 1' }, floor: { da: '2. sal', en: '3rd floor' } },
        ],
        tracks: [{ id: 'praksis', name: 'Praksis' }],
        image: { src: 'https://example.dk/dagen.jpg', alt: 'Dagen' },
        sessions,
        ...more,
      },
    ],
  });
  assert.deepEqual(issues, []);
  return dataset ?? assert.fail();
}

const at = (time: string) => `2030-09-12T${time}:00+02:00`;

const SESSIONS = [
  {
    id: 'a',
    kind: 'talk',
    title: 'Velkomst <og> kaffe',
    speakers: ['asta'],
    room: 'sal-1',
    track: 'praksis',
    start: at('09:00'),
    end: at('09:30'),
    abstract: ['Vi begynder.'],
    image: IMAGE,
  },
  { id: 'pause', kind: 'break', title: 'Kaffe', room: 'sal-1', start: at('09:30') },
  { id: 'B', kind: 'talk', title: 'Næste', room: 'sal-1', start: at('10:00') },
  { id: 'rooms', kind: 'workshop', title: 'Værksted', room: 'Foyer', start: at('10:00') },
  { id: 'uden-tid', kind: 'talk', speakers: ['asta'] },
];

const dataset = datasetOf(SESSIONS);
const pages = await pagesOf(dataset);
const FOLDER = 'conferences/~dagen/';

function html(path: string): string {
  return pages.get(path)?.bytes ?? assert.fail(`${path} is missing`);
}

/** What can be read of a page, without its data. */
const text = (path: string) =>
  html(path)
    .replace(/<script[^]*?<\/script>|<head>[^]*<\/head>/g, '')
    .replace(/<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('each session but a break has a page, at an address that any disk can keep', () => {
  const own = [...pages.keys()].filter((path) => path.startsWith(FOLDER));
  assert.deepEqual(own.sort(), [
    `${FOLDER}a/index.html`,
    `${FOLDER}index.html`,
    // Beside the folder of the calendars of rooms.
    `${FOLDER}rooms~/index.html`,
    `${FOLDER}uden-tid/index.html`,
    `${FOLDER}~b/index.html`,
  ]);
  assert.ok(pages.has(`en/${FOLDER}a/index.html`));
});

test('it says when, where, who and what about, and leads to the conference and the speaker', () => {
  const page = html(`${FOLDER}a/index.html`);
  const shown = text(`${FOLDER}a/index.html`);
  for (const fact of [
    '12. september 2030 kl. 09.00–09.30',
    'Odeon, Odense',
    'Praksis',
    'Forsker',
    'Vi begynder.',
  ])
    assert.ok(shown.replaceAll('\u00a0', ' ').includes(fact), fact);
  assert.match(shown, /Lokale Sal 1 , 2\. sal/);
  assert.match(page, /<h1[^>]*>(?:<!--[^>]*-->)*Velkomst &lt;og&gt; kaffe/);
  assert.match(page, /<a href="\.\.\/\.\.\/\.\.\/conferences\/~dagen\/"/);
  assert.match(page, /<a href="\.\.\/\.\.\/\.\.\/speakers\/asta\/"/);
  assert.match(text(`en/${FOLDER}a/index.html`), /Room Hall 1 , 3rd floor/);
});

test('it leads to what comes before and after it in its room, without breaks', () => {
  const neighbours = (path: string) =>
    [
      ...(/<nav class="neighbours"[^]*?<\/nav>/.exec(html(path))?.[0] ?? '').matchAll(/<a href="([^"]+)"/g),
    ].map(([, href = '']) => new URL(href, BASE + path).href.slice(BASE.length));
  assert.deepEqual(neighbours(`${FOLDER}a/index.html`), [`${FOLDER}~b/`]);
  assert.deepEqual(neighbours(`${FOLDER}~b/index.html`), [`${FOLDER}a/`]);
  assert.deepEqual(neighbours(`${FOLDER}rooms~/index.html`), []);
  assert.deepEqual(neighbours(`${FOLDER}uden-tid/index.html`), []);
});

test('the page of a conference has its picture for previews, too', () => {
  const picture = '<meta property="og:image" content="https://example.dk/dagen.jpg" />';
  assert.ok(html(`${FOLDER}index.html`).includes(picture));
});

test('programs read it as an event within that of its conference, with a picture, and in its languages', () => {
  const page = html(`${FOLDER}a/index.html`);
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  const { '@graph': things } = JSON.parse(json) as { readonly '@graph': readonly Record<string, unknown>[] };
  const [event] = things;
  assert.equal(event?.['@type'], 'Event');
  assert.equal(event['name'], 'Velkomst <og> kaffe');
  assert.equal(event['startDate'], '2030-09-12T09:00:00+02:00');
  assert.equal(event['url'], `${BASE}${FOLDER}a/`);
  const { url, name } = event['superEvent'] as { readonly url: string; readonly name: string };
  assert.deepEqual([url, name], [`${BASE}${FOLDER}`, 'Dagen']);
  assert.ok(page.includes(`<link rel="canonical" href="${BASE}${FOLDER}a/" />`));
  assert.ok(page.includes(`<link rel="alternate" hreflang="en" href="${BASE}en/${FOLDER}a/" />`));
  assert.ok(page.includes(`<meta property="og:image" content="${IMAGE.src}" />`));
  assert.ok(page.includes('<meta property="og:title" content="Velkomst &lt;og&gt; kaffe" />'));
  assert.match(
    page,
    /property="og:description" content="Dagen, 12\. september 2030 kl\.\s09\.00, Sal 1, Asta Adler\. Vi begynder\."/,
  );
});

test('it brings along the session, and of those beside it the titles alone', () => {
  const [, json = ''] = /data-part[^>]*>(.*?)<\/script>/.exec(html(`${FOLDER}a/index.html`)) ?? [];
  const part = parse(JSON.parse(json));
  assert.deepEqual(part.issues, []);
  const [conference] = part.dataset?.conferences ?? [];
  assert.deepEqual(
    conference?.sessions?.map(({ id }) => id),
    ['a', 'B'],
  );
});

test('the programme of its conference leads to it, and lets visitors choose sessions', () => {
  const page = html(`${FOLDER}index.html`);
  for (const name of ['a', '~b', 'rooms~'])
    assert.ok(page.includes(`<a href="../../conferences/~dagen/${name}/"`), name);
  assert.doesNotMatch(page, /<a [^>]*>(?:<!--[^>]*-->)*Kaffe/);
  const [programme = ''] = /<conference-programme[^>]*>/.exec(page) ?? [];
  assert.match(programme, / actions="calendar share mine"/);
  // None of the break, and nothing is chosen yet.
  const stars = page.match(/<button[^>]* class="star"[^>]* aria-pressed="false"/g) ?? [];
  assert.equal(stars.length, SESSIONS.length - 1);
});

test('the pages of speakers lead to it, and addresses that are pasted show it', () => {
  assert.match(html('speakers/asta/index.html'), /<a href="\.\.\/\.\.\/conferences\/~dagen\/a\/"/);
  const asked = (options: Readonly<Record<string, string>>) => {
    const { href, lost } = pastedAddress(
      dataset,
      'conference-details',
      new Map(Object.entries({ conference: 'Dagen', ...options })),
      BASE,
    );
    return [href.slice(BASE.length), ...lost];
  };
  assert.deepEqual(asked({ session: 'a' }), [`${FOLDER}a/`]);
  assert.deepEqual(asked({ session: 'rooms', theme: 'auto' }), [`${FOLDER}rooms~/`, 'theme']);
  assert.deepEqual(asked({ session: 'pause' }), [FOLDER, 'session']);
});

test('a publication has each in its sitemap, with a frame and a calendar, and none of a session that is gone', async () => {
  const { files, site } = await published(dataset);
  assert.ok(files.length <= (await publicationSize(dataset, site, await built())));
  const find = (path: string) => textOf(files.find((file) => file.path === path) ?? assert.fail(path));
  assert.ok(find('sitemap.xml').includes(`<loc>${BASE_URL}${FOLDER}a/</loc>`));
  assert.match(find(`${FOLDER}a/calendar.ics`), /URL:[^]*\/conferences\/~dagen\/a\//);
  const { html: frame } = JSON.parse(find(`${FOLDER}a/oembed.json`)) as { readonly html: string };
  assert.match(frame, /embed\/conference-details\?conference=Dagen&amp;session=a/);

  const folder = join(temporaryFolder(), 'public');
  const write = async ({ files: all }: { readonly files: readonly PublicationFile[] }) => {
    async function* inTurn() {
      for (const file of all) yield Promise.resolve(file);
    }
    return writePublication(inTurn(), folder, { version: site.version, keep: 3 });
  };
  await write({ files });
  const again = await write(await published(dataset));
  assert.ok(again.kind === 'written' && again.added + again.replaced + again.removed === 0);
  await write(await published(datasetOf(SESSIONS.slice(0, 3))));
  const isThere = (path: string) => existsSync(join(folder, FOLDER, path));
  assert.ok(isThere('a/index.html') && isThere('a/calendar.ics'));
  for (const gone of ['rooms~/index.html', 'rooms~/calendar.ics', 'rooms~/oembed.json', 'rooms/~foyer.ics'])
    assert.ok(!isThere(gone), gone);
});
