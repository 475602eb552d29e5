import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { run, temporaryFolder } from './run.js';

const place = temporaryFolder();

/** Text as careless people and tools write it: what is not a widget must not be touched. */
const PAGE = `<!DOCTYPE html>\r
<html lang=da><head><title>Frivillige &amp; andre</title>
<script type="module" src="scripts/conference-widgets.js?ver=6.4" data-src='konferencer.json'></script></head>
<BODY  class = side><p>Før <b>nu<div>
<conference-list   year=2030 ><a href="https://kommune.dk/konferencer">Konferencer</a></conference-list>
<!-- <conference-list></conference-list> -->
<template><contact-box></contact-box></template>
<section lang="en"><conference-details conference="naboskabsdage-2030"></conference-details></section>
</BODY>`;

const CONTENT =
  /<template shadowrootmode="open">[^]*?<\/template>|<div data-conference-static>[^]*?<\/div>(?=<a href="https:\/\/kommune|<\/conference-)/g;

let pages = 0;

/** A page in a folder of its own, with the dataset that it names beside it. */
function written(html = PAGE): string {
  const folder = place(`Side nr. ${(pages += 1)}`);
  mkdirSync(folder);
  copyFileSync('data/example.json', `${folder}/konferencer.json`);
  writeFileSync(`${folder}/index.html`, html);
  return `${folder}/index.html`;
}

const read = (path: string): string => readFileSync(path, 'utf8');

test('widgets get their content, and nothing else of the page changes', async () => {
  const page = written();
  const { code, out } = await run(['prerender', page]);
  assert.equal(code, 0);
  assert.match(out, /2 widgets har indhold\./);
  const html = read(page);
  assert.match(
    html,
    /<conference-list {3}year=2030 ><template shadowrootmode="open"><link rel="stylesheet" href="scripts\/styles\/conference-list\.css" \/>/,
  );
  assert.match(html, /Naboskabsdage 2030/);
  assert.doesNotMatch(html, /Naboskabsdage 2025/);
  assert.equal(html.replace(CONTENT, ''), PAGE);
});

test('a page that a widget has swallowed stays visible without script', async () => {
  const page = written(
    PAGE.replace(
      '<a href="https://kommune.dk/konferencer">Konferencer</a></conference-list>',
      '<h2>Om os</h2>',
    ),
  );
  await run(['prerender', page]);
  assert.match(read(page), /<slot><\/slot><\/template><h2>Om os<\/h2>/);
});

test('a widget speaks the language of the place where it stands', async () => {
  const page = written();
  await run(['prerender', page]);
  assert.match(read(page), /<section lang="en">[^]*Neighbourhood days 2030/);
});

for (const form of [[], ['--light']]) {
  test(`a second run gives the same bytes (${form.join() || 'shadow'})`, async () => {
    const page = written();
    await run(['prerender', page, ...form]);
    const first = read(page);
    assert.notEqual(first, PAGE);
    const { out } = await run(['prerender', page, ...form]);
    assert.match(out, /uændret/);
    assert.equal(read(page), first);
  });

  test(`changed data take the place of the old (${form.join() || 'shadow'})`, async () => {
    const page = written();
    await run(['prerender', page, ...form]);
    const data = page.replace('index.html', 'konferencer.json');
    writeFileSync(data, read(data).replaceAll('Den åbne dør', 'Den lukkede dør'));
    await run(['prerender', page, ...form]);
    assert.match(read(page), /Den lukkede dør/);
    assert.doesNotMatch(read(page), /Den åbne dør/);
  });
}

test('plain HTML has what can be read, without scripts, styles and what they need', async () => {
  const page = written();
  await run(['prerender', page, '--light']);
  const [list = ''] = CONTENT.exec(read(page)) ?? [];
  assert.match(list, /<h2>Naboskabsdage 2030<\/h2>/);
  assert.match(list, /<time datetime="2030-09-12T08:30:00\+02:00">/);
  assert.match(list, /<summary>/);
  assert.match(list, /<a href="https:\/\//);
  assert.doesNotMatch(
    list,
    /<(style|button|template|slot|script)|<!--| (class|part|id|role|aria-[a-z]+|style)=/,
  );
  assert.ok(
    read(page).includes('<a href="https://kommune.dk/konferencer">Konferencer</a></conference-list>'),
  );
});

test('one form takes the place of the other', async () => {
  const page = written();
  await run(['prerender', page, '--light']);
  const light = read(page);
  await run(['prerender', page]);
  assert.doesNotMatch(read(page), /data-conference-static/);
  await run(['prerender', page, '--light']);
  assert.equal(read(page), light);
});

test('plain HTML is not put where it would break a paragraph up', async () => {
  const html = `${PAGE}<p>Se <contact-box></contact-box></p>`;
  const page = written(html);
  const { code, out } = await run(['prerender', page, '--light']);
  assert.equal(code, 0);
  assert.match(out, /<contact-box> står i et afsnit/);
  assert.ok(read(page).endsWith('<p>Se <contact-box></contact-box></p>'));
});

test('a prefix of the page is understood', async () => {
  const page = written(
    '<script src="conference-widgets.all.js" data-prefix="x-" data-src="konferencer.json"></script><x-contact-box></x-contact-box><contact-box></contact-box>',
  );
  await run(['prerender', page]);
  assert.match(
    read(page),
    /<x-contact-box><template shadowrootmode="open">[^]*<\/x-contact-box><contact-box><\/contact-box>$/,
  );
});

test('what the script does not take for a widget is left alone', async () => {
  const html = `<script src="conference-widgets.js" data-prefix="X!" data-src="konferencer.json"></script>
<X!contact-box></X!contact-box><svg><contact-box></contact-box></svg><noscript><contact-box></contact-box></noscript><contact-box></contact-box>`;
  const page = written(html);
  await run(['prerender', page]);
  assert.equal(read(page).replace(CONTENT, ''), html);
  assert.match(read(page), /<\/noscript><contact-box><template/);
  assert.equal(read(page).match(CONTENT)?.length, 1);
});

test('a language without messages is passed over, as in a browser', async () => {
  const page = written(PAGE.replace('lang=da', 'lang=en').replace('lang="en"', 'lang="tlh"'));
  await run(['prerender', page]);
  assert.match(read(page), /<section lang="tlh">[^]*Neighbourhood days 2030/);
});

test('the dataset is what the tag says, before what the script says; --data goes before both', async () => {
  const page = written(
    '<meta charset="utf-8"><script src="conference-widgets.js" data-src="intet.json"></script><conference-list src="konferencer.json"></conference-list>',
  );
  assert.equal((await run(['prerender', page])).code, 0);
  assert.match(read(page), /Naboskabsdage 2030/);
  assert.equal((await run(['prerender', page, '--data', 'data/minimal.json'])).code, 0);
  assert.match(read(page), /Årsmøde 2027/);
});

test('a page that does not say where its dataset is, says so with its line', async () => {
  const page = written('<p>En\n<p>To\n<contact-box></contact-box>');
  const { code, err } = await run(['prerender', page]);
  assert.equal(code, 2);
  assert.match(err, /index\.html, linje 3: .*<contact-box>.*--data/);
});

test('a dataset with errors changes no page', async () => {
  const page = written();
  writeFileSync(
    page.replace('index.html', 'konferencer.json'),
    '{ "schemaVersion": 1, "conferences": [{}] }',
  );
  const { code, err } = await run(['prerender', page]);
  assert.equal(code, 1);
  assert.match(err, /conferences\[0\]/);
  assert.equal(read(page), PAGE);
});

/** A page whose only widget takes its dataset from an address. */
const naming = (address: string) =>
  `<script src="conference-widgets.js" data-src="${address}"></script>\n<contact-box></contact-box>`;

const SECRETS = [
  '{ "password": "hunter2" }',
  'root:x:0:0:hunter2\n',
  '[["hunter2"]]',
  '{ "people": [{ "hunter2": 1 ]',
];

for (const [index, secret] of SECRETS.entries()) {
  test(`no word of a file that a page names is shown, whatever it is (${index + 1})`, async () => {
    const page = written(naming('hemmelig.json'));
    writeFileSync(page.replace('index.html', 'hemmelig.json'), secret);
    for (const form of [[], ['--json'], ['--light', '--language', 'en']]) {
      const { code, out, err } = await run(['prerender', page, ...form]);
      assert.equal(code, 1);
      assert.match(err, /hemmelig\.json.* \d+:\d+\b.*conference-widgets validate/);
      assert.doesNotMatch(out + err + read(page), /hunter2/);
    }
  });
}

test('a page takes no dataset from outside its folder and the working folder', async () => {
  writeFileSync(place('ude.json'), read('data/example.json'));
  for (const address of ['../ude.json', '%2e%2e/ude.json', '..%2fude.json', './x/../../ude.json']) {
    const page = written(naming(address));
    const { code, err } = await run(['prerender', page]);
    assert.equal(code, 2);
    assert.match(err, /index\.html, linje 2: siden henter datasættet til <contact-box> uden for .*--data/);
    assert.equal(read(page), naming(address));
    assert.equal((await run(['prerender', page, '--data', place('ude.json')])).code, 0);
  }
  const page = written(naming('genvej.json'));
  symlinkSync(place('ude.json'), page.replace('index.html', 'genvej.json'));
  assert.match((await run(['prerender', page])).err, /uden for/);
});

test('an address that no file can have is no dataset', async () => {
  for (const address of ['/etc/passwd', '%', '%00', 'http://[', 'file:///etc/passwd']) {
    const page = written(naming(address));
    const { code, err } = await run(['prerender', page]);
    assert.equal(code, 2);
    assert.match(err, /index\.html, linje 2: .*--data|findes ikke/);
    assert.doesNotMatch(err, /root:|fejl i programmet/);
  }
});

test('a widget in a link gets no plain HTML, as browsers would move the links in it', async () => {
  const html = `${PAGE}<a href="x"><contact-box></contact-box></a>`;
  const page = written(html);
  const { code, out } = await run(['prerender', page, '--light']);
  assert.equal(code, 0);
  assert.match(out, /<contact-box> står et sted, hvor browsere flytter indholdet/);
  assert.ok(read(page).endsWith('<a href="x"><contact-box></contact-box></a>'));
  assert.match((await run(['prerender', page, '--light'])).out, /uændret/);
});

test('programs get JSON, and English gets English', async () => {
  const page = written();
  const { out } = await run(['prerender', page, '--json']);
  const widget = { outcome: 'filled' };
  assert.deepEqual(JSON.parse(out), {
    pages: [
      {
        page,
        isChanged: true,
        widgets: [
          { tag: 'conference-list', line: 5, ...widget },
          { tag: 'conference-details', line: 8, ...widget },
        ],
      },
    ],
  });
  assert.match(
    (await run(['prerender', page, '--language', 'en'])).out,
    /2 widgets have content, unchanged\./,
  );
});

for (const form of [[], ['--light']]) {
  test(`a long text has its paragraphs and its line breaks (${form.join() || 'shadow'})`, async () => {
    const page = written(
      PAGE.replace('<conference-list   year=2030 >', '<conference-details conference="c">').replace(
        '</conference-list>',
        '</conference-details>',
      ),
    );
    const dataset = {
      schemaVersion: 1,
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      conferences: [{ id: 'c', status: 'scheduled', description: 'Gaden 1\nOdense\n\nVelkommen.' }],
    };
    writeFileSync(page.replace('index.html', 'konferencer.json'), JSON.stringify(dataset));
    await run(['prerender', page, ...form]);
    const shown = read(page)
      .replace(/<!--.*?-->/g, '')
      .replace(/<br ?\/?>/g, '<br>');
    assert.match(shown, /<p>Gaden 1<br>Odense<\/p>\s*<p>Velkommen\.<\/p>/);
  });
}

test('a page with more widgets than memory can hold is refused, and stays as it is', async () => {
  const html = `<!DOCTYPE html>${'<conference-list src="konferencer.json">'.repeat(20_000)}`;
  const page = written(html);
  const { code, err } = await run(['prerender', page]);
  assert.equal(code, 2);
  assert.match(err, /index\.html har 20000 widgets, og højst 1000 kan få indhold\./);
  assert.equal(read(page), html);
});
