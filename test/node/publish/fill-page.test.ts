import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../src/dataset/parse/parse.js';
import { fillPage, type FillOptions } from '../../../src/publish/static-content/fill-page.js';

const link = { title: 'Sted', url: 'https://example.org/' };
const { dataset } = parse({
  schemaVersion: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  conferences: [
    {
      id: 'moede',
      title: 'Møde',
      start: '2030-05-01',
      status: 'scheduled',
      venue: { name: link.title, url: link.url },
    },
  ],
  contacts: [{ id: 'asta', name: 'Asta', email: 'asta@example.org' }],
});
assert.ok(dataset);

/** Numbers between 0 and 1, the same in each run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Places for a widget, `|`; some are not places for elements at all, and in some browsers move what is in it. */
const PLACES = [
  '|',
  '<p>|</p>',
  '<p>|<p>|',
  '<div>|',
  '<a href=x>|</a>',
  '<a href=x><b>|</a>|',
  '<svg>|</svg>',
  '<svg><title>|</title></svg>',
  '<svg><desc>|<g>|',
  '<svg><foreignObject>|</foreignObject></svg>',
  '<svg><style>|</style></svg>',
  '<math>|</math>',
  '<math><mi>|</mi></math>',
  '<math><annotation-xml encoding="text/html">|</annotation-xml></math>',
  '<template>|</template>',
  '<template shadowrootmode=open>|</template>',
  '<noscript>|</noscript>',
  '<textarea>|</textarea>',
  '<title>|</title>',
  '<!-- | -->',
  '<!-- |',
  '<script>var x = "|";</script>',
  '<style>|</style>',
  '<xmp>|</xmp>',
  '<iframe>|</iframe>',
  '<plaintext>|',
  '<select>|<option>|</select>',
  '<button>|</button>',
  '<table>|<tr>|<td>|</table>|',
  '<table><caption>|<colgroup>|</table>',
  '<ul><li>|<li>|</ul>',
  '<dl><dt>|<dd>|</dl>',
  '<h2>|</h2>',
  '<nobr>|<nobr>|',
  '<form>|<form>|</form>',
  '<b><i>|</b>|</i>',
  '<frameset>|</frameset>',
  '<object>|</object><video>|</video>',
  '<ruby>|<rt>|</ruby>',
  '</body>|</html>|',
  '<head>|</head>',
  '<contact-box>|</contact-box>',
];

const WIDGETS = [
  '<contact-box></contact-box>',
  '<contact-box />',
  '<contact-box>',
  "<CONTACT-BOX heading='a>b'><a href=x>Kontakt</a></CONTACT-BOX>",
  '<conference-list year=2030></conference-list>',
  '<conference-filter></conference-filter>',
  '<contact-box><template shadowrootmode="open">gammel</template></contact-box>',
  '<contact-box><div data-conference-static>gammel <a href=y>link</a></div></contact-box>',
  '<contact-box><a href=y><div data-conference-static><a href=z>gammel</a></div></a></contact-box>',
];

const options = (form: FillOptions['form']): FillOptions => ({
  form,
  now: new Date('2030-01-01T12:00:00Z'),
  datasetOf: () => Promise.resolve(dataset),
});

const HEAD = '<!DOCTYPE html><html lang=da><script src="conference-widgets.js"></script>\r\n';

async function checkTwice(html: string, form: FillOptions['form']): Promise<void> {
  const first = await fillPage(html, options(form));
  const second = await fillPage(first.html, options(form));
  assert.equal(second.html, first.html, html);
  assert.deepEqual(
    second.widgets.map(({ tag, outcome }) => [tag, outcome]),
    first.widgets.map(({ tag, outcome }) => [tag, outcome]),
  );
}

for (const form of ['shadow', 'light'] as const) {
  for (const place of PLACES) {
    test(`a second time gives the same page: ${form} in ${place}`, async () => {
      for (const widget of WIDGETS) await checkTwice(HEAD + place.replaceAll('|', widget), form);
    });
  }

  test(`a second time gives the same page, whatever the page (${form})`, async () => {
    const random = randomNumbers(form.length);
    const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    for (let count = 0; count < 12; count += 1) {
      const places = Array.from({ length: 3 }, () =>
        one(PLACES).replaceAll('|', () => one([...WIDGETS, one(PLACES)])),
      );
      const html = places.map((each) => each.replaceAll('|', () => one(WIDGETS))).join('\n');
      await checkTwice(HEAD + html, form);
    }
  });

  test(`without its static content, a page is as it was (${form})`, async () => {
    const html = `${HEAD}<main>${PLACES.slice(0, 2).join('').replaceAll('|', '<contact-box></contact-box>')}`;
    const { html: filled } = await fillPage(html, options(form));
    assert.notEqual(filled, html);
    const other = form === 'light' ? 'shadow' : 'light';
    const { html: changed } = await fillPage(filled, options(other));
    const bare = (text: string) =>
      text.replaceAll(
        /<template shadowrootmode="open">[^]*?<\/template>|<div data-conference-static>[^]*?<\/div>(?=<\/contact)/g,
        '',
      );
    assert.equal(bare(filled), html);
    assert.equal(bare(changed), html);
  });
}
