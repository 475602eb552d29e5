import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examine, LIST, publisher, script } from './examine.js';

test('values and ids are checked as the widget would, against the dataset', async () => {
  const cases = [
    [
      '<conference-list layout="card"></conference-list>',
      'hint unknown-value',
      /layout="card" bruges ikke\.\nMente du cards\?/,
    ],
    ['<conference-list limit="mange"></conference-list>', 'hint unknown-value', /limit="mange"/],
    ['<conference-list search="nej"></conference-list>', 'hint unknown-value', /search="nej"/],
    ['<conference-list from="i går"></conference-list>', 'hint unknown-value', /from="i går"/],
    ['<conference-list year=”2027”></conference-list>', 'hint curly-quotes', /lige anførselstegn/],
    [
      '<conference-details conference="efteraar"></conference-details>',
      'error unknown-id',
      /conference="efteraar" er ikke i datasættet/,
    ],
    [
      '<div class="conference-widget" data-widget="conference-list" data-series="zzz"></div>',
      'error unknown-id',
      /series="zzz"/,
    ],
    [`<iframe src="${publisher}/embed/conference-list?layout=card"></iframe>`, 'hint unknown-value', /cards/],
    [
      `<iframe src="${publisher}/embed/conference-list?accent-color=red&page-color=14213d"></iframe>`,
      'hint unknown-value',
      /accent-color="red" bruges ikke\.\nSkriv for eksempel 7a1f4b/,
    ],
    [
      '<div class="conference-widget" data-widget="conference-list" data-density="dens" data-radius="8"></div>',
      'hint unknown-value',
      /density="dens" bruges ikke\.\nMente du dense\?/,
    ],
    ['<conference-list accent-color="7a1f4b"></conference-list>', 'hint unknown-option', /accent-color/],
  ] as const;
  for (const [html, code, message] of cases) {
    const { codes, text } = await examine(script() + html);
    assert.deepEqual(codes, [code], html);
    assert.match(text, message);
  }
  const right =
    '<conference-details conference="next"></conference-details><conference-list year="2019 2027" open from="2017-09" fields="date theme"></conference-list>';
  assert.deepEqual((await examine(script() + right)).codes, []);
});

test('a link in a text is a hint, and a page with nothing else has no widget', async () => {
  const link = `<p>Se <a href="${publisher}/embed/conference-list">konferencerne</a>.</p>`;
  assert.deepEqual((await examine(script() + link)).codes, ['hint link-in-text', 'error no-widget']);
  assert.deepEqual((await examine(script() + link + LIST)).codes, ['hint link-in-text']);
});

test('a widget in the shadow root of another element is told', async () => {
  const html =
    '<my-page><template shadowrootmode="open"><main><conference-list></conference-list></main></template></my-page>';
  const { codes, text } = await examine(script() + html);
  assert.deepEqual(codes, ['error in-shadow-root']);
  assert.match(text, /<conference-list> står i et andet elements shadow root/);
});

test('scripts that name different datasets are told, and which one counts', async () => {
  const other = script('/conference-widgets.js', 'data-src="/andre.json"');
  const { codes, text } = await examine(script() + other + LIST);
  assert.deepEqual(codes, ['hint two-scripts']);
  assert.match(text, /Alle widgets viser .*\/conferences\.json/);
  assert.deepEqual((await examine(script() + script() + LIST)).codes, []);
});

test('a script that a consent tool holds back is told, also without its address', async () => {
  const { codes, text } = await examine(
    `<script type="text/plain" data-src="${publisher}/conference-widgets.js"></script>${LIST}`,
  );
  assert.deepEqual(codes, ['error held-back']);
  assert.match(text, /gemmer intet på den besøgendes enhed/);
});

test('each answer of a server has its own advice', async () => {
  const advice = {
    401: /logge ind/,
    403: /firewall/,
    404: /Tjek, at filen ligger/,
    429: /for mange forespørgsler/,
    500: /den, der driver serveren/,
  };
  for (const [status, message] of Object.entries(advice)) {
    const { codes, text } = await examine(
      `${script()}<conference-list src="${publisher}/status/${status}.json"></conference-list>`,
    );
    assert.deepEqual(codes, ['error unreachable']);
    assert.match(text, new RegExp(`HTTP ${status}\\)[^]*${message.source}`));
  }
});

test('a dataset in Latin-1, and one with a comma too many, are told', async () => {
  const tag = (path: string) => `${script()}<conference-list src="${publisher}${path}"></conference-list>`;
  const latin = await examine(tag('/latin-1.json'));
  assert.ok(latin.codes.includes('hint not-utf-8'), latin.codes.join());
  assert.match(latin.text, /ikke gemt som UTF-8/);
  const comma = await examine(tag('/comma.json'));
  assert.deepEqual(comma.codes, ['error dataset-has-errors']);
  assert.match(comma.text, /komma/);
});

test('the files that the script loads for the widgets of a page are looked for', async () => {
  const { codes, text } = await examine(script('/partly/conference-widgets.js') + LIST);
  assert.deepEqual(codes, ['error chunks-missing']);
  assert.match(text, /kan ikke hente 2 filer/);
  assert.match(text, /partly\/chunks\/conferences-[\w-]{8}\.js\n.*hele mappen chunks/);
  const whole = await examine(`${script('/partly/conference-widgets.js')}<contact-box></contact-box>`);
  assert.deepEqual(whole.codes, []);
});

test('files that are sent so that browsers do not run them are told', async () => {
  const page = await examine(script('/chunks-page/conference-widgets.js') + LIST);
  assert.deepEqual(page.codes, ['error wrong-type']);
  assert.match(page.text, /chunks-page\/chunks\/[\w-]+\.js har Content-Type: text\/html/);
  const closed = await examine(script('/chunks-closed/conference-widgets.js') + LIST);
  assert.deepEqual(closed.codes, ['error no-cors']);
});

test('a script runs by what browsers go by, and by nothing else', async () => {
  const tag = (attributes: string) =>
    `<script src="${publisher}/conference-widgets.js" ${attributes}></script>${LIST}`;
  const runs = [
    '',
    'type',
    'type=""',
    'type="text/livescript"',
    'type="text/javascript1.5"',
    'type=" application/x-javascript "',
    'type="MODULE"',
    'type="module" nomodule',
    'language="javascript"',
  ];
  for (const attributes of runs) assert.deepEqual((await examine(tag(attributes))).codes, [], attributes);
  for (const type of [' module ', 'text/javascript; charset=utf-8', 'text/babel', 'litespeed/javascript'])
    assert.deepEqual((await examine(tag(`type="${type}"`))).codes, ['error not-a-module'], type);
  const old = await examine(tag('nomodule'));
  assert.deepEqual(old.codes, ['error nomodule']);
  assert.match(old.text, /Fjern nomodule/);
});

test('a classic script of another site needs no leave to be run, but one that asks for it does', async () => {
  const tag = (more: string) =>
    `<script src="${publisher}/conference-widgets.all.js" ${more}></script>${LIST}`;
  assert.deepEqual((await examine(tag(''))).codes, []);
  assert.deepEqual((await examine(tag('crossorigin'))).codes, ['error no-cors']);
});

test('a script whose address a tool has put aside is told to be held back', async () => {
  const tools = [
    'type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src',
    'type="text/plain" class="_iub_cs_activate" suppressedsrc',
  ];
  for (const attributes of tools) {
    const { codes, text } = await examine(
      `<script ${attributes}="${publisher}/conference-widgets.js"></script>${LIST}`,
    );
    assert.equal(codes.length, 1);
    assert.match(codes.join(), /^error (?:held-back|not-a-module)$/);
    assert.ok(text.includes(`${publisher}/conference-widgets.js`), text);
  }
});

test('curly quotation marks around the script and around a placeholder are told', async () => {
  const ofScript = await examine(
    `<script type=”module” src=”${publisher}/conference-widgets.js”></script>${LIST}`,
  );
  assert.deepEqual(ofScript.codes, ['error curly-quotes']);
  for (const html of [
    '<div class=”conference-widget” data-widget=”conference-list”></div>',
    '<div data-widget="conference-list"></div>',
    '<div class="conference-widget"></div>',
  ])
    assert.deepEqual((await examine(script() + html)).codes, ['error incomplete-placeholder'], html);
});

test('an address that is none, and a prefix that is none, are told', async () => {
  const own = await examine(`${script()}<conference-list src="http://"></conference-list>`);
  assert.deepEqual(own.codes, ['error not-an-address']);
  assert.match(own.text, /src="http:\/\/" er ikke en adresse/);
  const ofScript = await examine(script('/conference-widgets.js', 'data-src="http://["') + LIST);
  assert.match(ofScript.text, /data-src="http:\/\/\[" er ikke en adresse/);
  const prefix = await examine(script('/conference-widgets.js', 'data-prefix="X_"') + LIST);
  assert.deepEqual(prefix.codes, ['hint wrong-prefix']);
});

test('a widget that needs an option, and names of a programme, are checked', async () => {
  const cases = [
    ['<speaker-card></speaker-card>', 'error missing-option'],
    ['<conference-programme room="Kælderen"></conference-programme>', 'error unknown-id'],
    ['<conference-programme track="Spor 9"></conference-programme>', 'error unknown-id'],
    ['<conference-programme day="2050-01-01"></conference-programme>', 'hint unknown-id'],
    ['<conference-details session="findes-ikke"></conference-details>', 'error unknown-id'],
    ['<conference-list topic="Ukendt emne"></conference-list>', 'error unknown-id'],
    ['<conference-list year="1999 2050"></conference-list>', 'hint empty-years'],
    ['<conference-list hidden></conference-list>', 'hint hidden'],
    ['<div class="conference-widget" data-widget="conference-list" hidden="hidden"></div>', 'hint hidden'],
    ['<material-list type="xyz"></material-list>', 'error unknown-id'],
    ['<material-list language="fr"></material-list>', 'error unknown-id'],
    ['<conference-details conference=“efteraar”></conference-details>', 'error curly-quotes'],
    ['<conference-list heading-level="9"></conference-list>', 'hint unknown-value'],
    ['<conference-list limit="0"></conference-list>', 'hint unknown-value'],
  ] as const;
  for (const [html, code] of cases) assert.deepEqual((await examine(script() + html)).codes, [code], html);
  const { text } = await examine(`${script()}<conference-programme room="Kælderen"></conference-programme>`);
  assert.match(text, /room="Kælderen" er ikke i datasættet/);
  const right =
    '<conference-programme day="today"></conference-programme><conference-list topic="" hidden="until-found"></conference-list>';
  assert.deepEqual((await examine(script() + right)).codes, []);
});

test('a script that has taken the name of a widget is told, with a prefix as the remedy', async () => {
  const inline = `<script>customElements.define('conference-list', class extends HTMLElement {})</script>`;
  const own = await examine(inline + script() + LIST);
  assert.deepEqual(own.codes, ['error name-taken']);
  assert.match(own.text, /Et script i siden registrerer navnet <conference-list>[^]*data-prefix="x-"/);
  const other = await examine(`<script src="${publisher}/taken.js"></script>${script()}${LIST}`);
  assert.deepEqual(other.codes, ['error name-taken']);
  assert.match(other.text, /taken\.js registrerer/);
  for (const text of [
    'const tag = "conference-list"; customElements.define(tag, class extends HTMLElement {})',
    'let T = [n("conference-list")]; function n(t) { return (c) => void customElements.define(t, c) }',
  ])
    assert.deepEqual((await examine(`<script>${text}</script>${script()}${LIST}`)).codes, [
      'error name-taken',
    ]);
  const uses =
    'customElements.whenDefined("conference-list"); customElements.define("my-menu", class extends HTMLElement {}); document.querySelector("conference-list")';
  assert.deepEqual((await examine(`<script>${uses}</script>${script()}${LIST}`)).codes, []);
  const box = `<contact-box></contact-box>`;
  assert.deepEqual((await examine(inline + script() + box)).codes, []);
});
