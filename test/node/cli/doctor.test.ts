import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { DATASET, examine, host, LIST, pages, publisher, script, SCRIPT } from './examine.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

test('a page that is right is told so, and what of it was looked at', async () => {
  const { codes, fine } = await examine(`${script()}${LIST}`);
  assert.deepEqual(codes, []);
  assert.deepEqual(fine, ['widget-found', 'script-found', 'dataset-found']);
});

test('a person reads causes and remedies, in Danish or English', async () => {
  pages.set('/person', { body: `<p>Hej\n<conference-list yaer=2027></conference-list>` });
  const danish = await run(['doctor', `${host}/person`]);
  assert.equal(danish.code, 1);
  assert.match(danish.out, /^http:.*\/person\n {2}i orden: linje 2: siden har <conference-list>/);
  assert.match(danish.out, /vink: linje 2: .*yaer\.\n {4}→ Mente du year\?/);
  assert.match(danish.out, /fejl: Siden har ikke scriptet conference-widgets\.js.*\n {4}→ Få det sat ind/);
  assert.match(danish.out, /\n1 fejl, 1 vink\.\n$/);
  const english = await run(['doctor', `${host}/person`, '--language', 'en']);
  assert.match(english.out, /error: The page does not have the script/);
  assert.match(english.out, /\n1 error, 1 hint\.\n$/);
});

test('every shape of a widget is known, and only what stands alone of links', async () => {
  const { codes, fine } = await examine(
    `${script()}<body><div class="conference-widget" data-widget="contact-box"></div>
    <p><a href="${publisher}/embed/conference-list?year=2027">Konferencer</a></p>
    <p>Se <a href="${publisher}/embed/speaker-list">oplægsholderne</a> her.</p>
    <iframe src="${publisher}/embed/conference-list"></iframe>`,
  );
  assert.deepEqual(codes, ['hint link-in-text']);
  assert.equal(fine.filter((code) => code === 'widget-found').length, 3);
});

test('a link to a widget of another publisher stays a link, unless the script tag names its site', async () => {
  const link = '<p><a href="https://other.example/embed/conference-list">Konferencer</a></p>';
  const { codes, text } = await examine(`${script()}${link}`);
  assert.deepEqual(codes, ['error link-elsewhere']);
  assert.match(text, /linje 1: [^]*data-embed-base="https:\/\/other\.example\/"/);
  const named = script('/conference-widgets.js', 'data-embed-base="https://other.example/"');
  const { codes: none, fine } = await examine(`${named}${link}`);
  assert.deepEqual(none, []);
  assert.ok(fine.includes('widget-found'));
});

test('a link shows no dataset of strangers, but that of the page', async () => {
  const href = `${publisher}/embed/conference-list?src=https://other.example/conferences.json`;
  const { codes, fine, text } = await examine(`${script()}<p><a href="${href}">Konferencer</a></p>`);
  assert.deepEqual(codes, ['hint foreign-dataset']);
  assert.deepEqual(fine, ['widget-found', 'script-found', 'dataset-found']);
  assert.match(text, /https:\/\/other\.example\/conferences\.json.*\n.*<conference-list> som element/);
});

test('a link shows no dataset that a redirect brings from another site, and an element does', async () => {
  const link = (path: string) =>
    `<p><a href="${publisher}/embed/conference-list?src=${publisher}${path}">Konferencer</a></p>`;
  const strange = await examine(`${script()}${link('/strange.json')}`);
  assert.deepEqual(strange.codes, ['error dataset-elsewhere']);
  assert.match(strange.text, /strange\.json sender videre til .*\/data\.json/);
  assert.deepEqual((await examine(`${script()}${link('/moved.json')}`)).codes, []);
  const element = `<conference-list src="${publisher}/strange.json"></conference-list>`;
  assert.deepEqual((await examine(script() + element)).codes, []);
});

test('a link is told which of its options are not used, and a frame, too', async () => {
  const query = 'heading=Gratis&amp;debug&amp;yaer=1';
  const { codes, text } = await examine(
    `${script()}<p><a href="${publisher}/embed/conference-list?${query}">Konferencer</a></p>
    <iframe src="${publisher}/embed/conference-list?${query}"></iframe>`,
  );
  assert.deepEqual(codes, [
    'hint unknown-option',
    'hint link-option',
    'hint link-option',
    'hint unknown-option',
    'hint link-option',
  ]);
  assert.match(text, /linje 1: heading bruges ikke\.[^]*indsæt <conference-list> som element/);
  assert.doesNotMatch(text, /linje 2: heading/);
});

test('a widget that has swallowed the page is told, with the end tag that it lacks', async () => {
  const cases = [
    [
      '<conference-list year="2027" /><h2>Om os</h2>',
      /linje 2: <conference-list> er ikke lukket[^]*<\/conference-list>/,
    ],
    ['<conference-list year="2027" /><p>Kom forbi.</p>', /linje 2: <conference-list> er ikke lukket/],
    [
      '<div class="conference-widget" data-widget="conference-list" /><footer>Kommunen</footer>',
      /<div> er ikke lukket[^]*data-widget="…"><\/div>/,
    ],
  ] as const;
  for (const [html, message] of cases) {
    const { codes, text } = await examine(`${script()}<main>\n${html}</main>`);
    assert.deepEqual(codes, ['error swallowed']);
    assert.match(text, message);
  }
  const nothingInside = await examine(`${script()}<p><conference-list /></p>`);
  assert.deepEqual(nothingInside.codes, ['hint swallowed']);
  const closed = await examine(`${script()}<conference-list><p>Kom forbi.</p></conference-list>`);
  assert.deepEqual(closed.codes, []);
});

test('a frame or script without an end, of which HTML takes the rest of the page for its text, is told', async () => {
  const frame = `<iframe src="${publisher}/embed/conference-list" /><h2>Om os</h2>`;
  const { codes, text } = await examine(`${script()}${LIST}${frame}`);
  assert.deepEqual(codes, ['error swallowed']);
  assert.match(text, /<iframe> er ikke lukket[^]*<iframe src="…"><\/iframe>/);
  const unended = `<script type="module" src="${publisher}/conference-widgets.js" />${LIST}`;
  const ofScript = await examine(unended);
  assert.deepEqual(ofScript.codes, ['error swallowed']);
  assert.match(ofScript.text, /<script> er ikke lukket/);
});

test('a link that stays one is told why', async () => {
  const link = (more: string) => `<a href="${publisher}/embed/conference-list" ${more}>Konferencer</a>`;
  const cases = [
    [`<div class="wp-block-button">${link('')}</div>`, 'link-as-button', /data-conference-link="on"/],
    [`<p>${link('data-conference-link="off"')}</p>`, 'link-turned-off', /fjern data-conference-link/],
    [`<div contenteditable><p>${link('')}</p></div>`, 'link-in-editor', /contenteditable/],
    [
      '<div contenteditable class="conference-widget" data-widget="contact-box"></div>',
      'link-in-editor',
      /pladsholderen/,
    ],
  ] as const;
  for (const [html, code, message] of cases) {
    const alone = await examine(`${script()}${html}`);
    assert.deepEqual(alone.codes, [`error ${code}`]);
    assert.match(alone.text, message);
    const beside = await examine(`${script()}${html}${LIST}`);
    assert.deepEqual(beside.codes, [`hint ${code}`]);
  }
});

test('what a browser passes over is passed over', async () => {
  const { codes, fine } = await examine(
    `${script('/conference-widgets.js', 'data-src="/conference-widgets.js"')}<body>
    <conference-list src=""></conference-list>
    <svg><conference-list src="/gone.json"></conference-list></svg>
    <noscript><conference-list src="/gone.json"></conference-list></noscript>
    <contact-box><blockquote><div class="conference-widget" data-widget="conference-list" data-src="/gone.json"></div></blockquote></contact-box>
    <p>Se <a href="https://other.example/embed/conference-list">andre konferencer</a></p>`,
  );
  assert.deepEqual(codes, []);
  assert.deepEqual(fine, ['widget-found', 'widget-found', 'script-found', 'dataset-found']);
});

test('a file may be for the site of its links', async () => {
  const file = inFolder('Til vores websted.html');
  const link = '<p><a href="https://kommune.example/embed/conference-list">Konferencer</a></p>';
  writeFileSync(file, `<script type="module" src="/conference-widgets.js"></script>${link}`);
  const { out } = await run(['doctor', file]);
  assert.match(out, /siden har <conference-list> \(link\)/);
});

test('a tag of which only the link is left lacks its script', async () => {
  const { codes, text } = await examine(
    `<p><a href="${publisher}/embed/conference-list?year=2027">Konferencer</a></p>`,
  );
  assert.deepEqual(codes, ['error no-script']);
  assert.match(text, /--shape iframe/);
});

test('a page without a widget is told what its CMS leaves whole', async () => {
  const wordPress = await examine('<meta name="generator" content="WordPress 6.1"><p>Konferencer');
  assert.deepEqual(wordPress.codes, ['error no-widget']);
  assert.match(wordPress.text, /har WordPress fjernet den[^]*--shape placeholder/);
  const other = await examine(`${script()}<p>&lt;conference-list year="2027"&gt;`);
  assert.ok(other.codes.includes('error tags-as-text'));
  assert.match(other.text, /et CMS har ændret den[^]*--shape link/);
});

test('misspelt names are told with the right ones', async () => {
  const { codes, text } = await examine(
    `${script()}\n<conference-lst></conference-lst><conference-list lang="da" id="a" data-x yeer="2027"></conference-list>`,
  );
  assert.deepEqual(codes, ['error unknown-widget', 'hint unknown-option']);
  assert.match(text, /linje 2: "conference-lst"[^]*Mente du conference-list\?[^]*Mente du year\?/);
});

test('a script that browsers would not run is told with the reason', async () => {
  const hash = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`;
  const reasons = [
    [script('/nowhere/conference-widgets.js'), 'error unreachable', /HTTP 404/],
    [script('/closed/conference-widgets.js'), 'error no-cors', /Access-Control-Allow-Origin: \*/],
    [
      script('/plain/conference-widgets.js'),
      'error wrong-type',
      /text\/plain[^]*Content-Type: text\/javascript/,
    ],
    [script().replace('module', 'text/plain'), 'error held-back', /samtykkeværktøj[^]*type="module"/],
    [script().replace('module', 'text/x-template'), 'error not-a-module', /type="module"/],
    [
      script('/older/conference-widgets.js').replace('type="module"', ''),
      'error not-a-module',
      /type="module"/,
    ],
    [
      script('/conference-widgets.js', 'integrity="sha384-AAAA"'),
      'error wrong-integrity',
      new RegExp(hash.replace(/[+]/g, '\\+')),
    ],
  ] as const;
  for (const [tag, code, message] of reasons) {
    const { codes, text } = await examine(
      `${tag}<conference-list src="${publisher}/conferences.json"></conference-list>`,
    );
    assert.deepEqual(codes, [code]);
    assert.match(text, message);
  }
  const right = await examine(`${script('/conference-widgets.js', `integrity="${hash}"`)}${LIST}`);
  assert.deepEqual(right.codes, []);
});

test('a script runs without a type, as WordPress writes it', async () => {
  for (const type of ['', 'type="text/javascript"']) {
    const { codes } = await examine(script().replace('type="module"', type) + LIST);
    assert.deepEqual(codes, []);
  }
});

test('a pinned script without data-src has the dataset in the root of the publication', async () => {
  const { codes } = await examine(script('/scripts/1.1.0/conference-widgets.js') + LIST);
  assert.deepEqual(codes, ['hint older-script']);
});

test('a pinned script that is older than the published one is a hint', async () => {
  const pinned = script('/scripts/1.1.0/conference-widgets.js', `data-src="${publisher}/conferences.json"`);
  const { codes, text } = await examine(`${pinned}${LIST}`);
  assert.deepEqual(codes, ['hint older-script']);
  assert.match(text, /version 1\.1\.0\. Den nyeste version er 1\.2\.0/);
});

test('a dataset that widgets do not get, or that has errors, is told with the reason', async () => {
  const reasons = [
    ['/gone.json', ['error unreachable'], /HTTP 404/],
    ['/closed.json', ['error no-cors'], /Access-Control-Allow-Origin: \*/],
    [
      '/own-only.json',
      ['error no-cors'],
      /må ikke læse .*\(Access-Control-Allow-Origin: https:\/\/kommune\.example\)/,
    ],
    ['/plain.json', ['hint wrong-type'], /Content-Type: application\/json/],
    ['/invalid.json', ['hint dataset-has-errors'], /\d+:\d+ .*\n.*validate http/],
    ['/no.json', ['error dataset-has-errors'], /\d+:\d+/],
  ] as const;
  for (const [path, expected, message] of reasons) {
    const { codes, text } = await examine(
      `${script()}<conference-list src="${publisher}${path}"></conference-list>`,
    );
    assert.deepEqual(codes, expected, path);
    assert.match(text, message);
  }
});

test('of a file is told what can be seen without a server', async () => {
  const file = inFolder('Vores side.html');
  writeFileSync(inFolder('konferencer.json'), DATASET);
  writeFileSync(file, `${script('/conference-widgets.js', 'data-src="konferencer.json"')}${LIST}`);
  const { code, out } = await run(['doctor', file]);
  assert.equal(code, 0);
  assert.match(out, /Datasættet kan hentes: .*konferencer\.json, 1 konference\./);
  assert.match(out, /vink: .*Vores side\.html er en fil/);
  assert.match(out, /\nIngen fejl, 1 vink\.\n$/);
  writeFileSync(
    file,
    '<script type="module" src="/conference-widgets.js"></script><contact-box></contact-box>',
  );
  const rooted = await run(['doctor', file]);
  assert.equal(rooted.code, 0);
  assert.match(rooted.out, /\/conference-widgets\.js begynder ved webstedets rod/);
});

test('a page that cannot be had is refused', async () => {
  const missing = await run(['doctor', `${host}/nowhere`]);
  assert.deepEqual([missing.code, missing.out], [2, '']);
  assert.match(missing.err, /\/nowhere kan ikke hentes \(HTTP 404\)\. Tjek/);
  const file = await run(['doctor', inFolder('nowhere.html')]);
  assert.equal(file.code, 2);
  assert.match(file.err, /nowhere\.html findes ikke/);
  assert.equal((await run(['doctor'])).code, 2);
});

test('no word of a file that a page names is shown, and none outside its folder is read', async () => {
  mkdirSync(inFolder('side'));
  writeFileSync(inFolder('ude.json'), '{ "password": "hunter2" }');
  writeFileSync(inFolder('side', 'hemmelig.json'), '{ "password": "hunter2" }');
  for (const [address, said] of [
    ['hemmelig.json', /hemmelig\.json har 1 fejl: 1:1\n/],
    ['../ude.json', /ude\.json begynder .*uden for sidens mappe/],
  ] as const) {
    const page = inFolder('side', 'index.html');
    writeFileSync(
      page,
      `${script('/conference-widgets.js', `data-src="${address}"`)}<contact-box></contact-box>`,
    );
    const { out, err } = await run(['doctor', page]);
    assert.match(out, said);
    assert.doesNotMatch(out + err, /hunter2|password/);
  }
});
