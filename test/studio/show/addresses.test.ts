import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { SHAPES, writeScriptTag, writeSnippet } from '../../../src/embed/snippet.js';
import type { Publication } from '../../../src/studio/show/publication.js';
import { snippetFor } from '../../../src/studio/show/snippets.js';
import {
  readState,
  withAddress,
  withWidget,
  writeState,
  type State,
} from '../../../src/studio/show/state.js';

const PUBLICATION: Publication = {
  scriptUrl: 'https://konferencer.dk/conference-widgets.js',
  datasetUrl: 'https://konferencer.dk/conferences.json',
  embedBase: 'https://konferencer.dk/',
  version: '1.2.0',
  hasPages: false,
  singleFile: { scriptUrl: 'https://konferencer.dk/conference-widgets.all.js', integrity: 'sha384-abc' },
};

const WIDGETS = ['conference-list', 'conference-calendar', 'contact-box'].map((tag) => ({
  tag,
  summary: '',
  options: [{ name: 'feed', kind: 'string', help: '', words: [], several: false } as const],
  properties: [],
}));

const TAGS = WIDGETS.map(({ tag }) => tag);

const read = (query: string) => readState(query, TAGS, ['other']);

/** All code that the page shows for a state: the snippet in each shape, and the script tag. */
function codeOf(state: State): string[] {
  return WIDGETS.filter(({ tag }) => tag === state.widget).flatMap((widget) =>
    SHAPES.flatMap((use) => {
      const snippet = snippetFor(state, widget, { use }, PUBLICATION, 'Se mere');
      return [writeSnippet(snippet), writeScriptTag(snippet)];
    }),
  );
}

/** Every attribute in the code, by its name. */
function attributesIn(code: string): [name: string, value: string][] {
  const visit = (node: DefaultTreeAdapterTypes.Node): [string, string][] => [
    ...('attrs' in node ? node.attrs.map(({ name, value }): [string, string] => [name, value]) : []),
    ...('childNodes' in node ? node.childNodes.flatMap(visit) : []),
  ];
  return visit(parseFragment(code));
}

const ADDRESSES = new Set(['href', 'src', 'data-src', 'feed', 'data-feed', 'data-embed-base']);

/** The schemes of all addresses in the code, that of a link within the host's site included. */
function schemesIn(code: string): string[] {
  return attributesIn(code)
    .filter(([name]) => ADDRESSES.has(name))
    .flatMap(([, value]) => {
      const { protocol, searchParams } = new URL(value, 'https://kommune.dk/');
      const within = ['src', 'feed'].flatMap((name) => searchParams.getAll(name));
      return [protocol, ...within.map((each) => new URL(each).protocol)];
    });
}

/** Ways to write an address that runs a script, or opens what only this computer has. */
const WRONG = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://kommune.dk',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript\r\n:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://konferencer.dk/1',
  'file:///etc/passwd',
  'view-source:https://kommune.dk',
  'ms-word:ofe|u|https://kommune.dk',
  'https://bruger:kode@kommune.dk/',
  'https://',
  'www.kommune.dk/kontakt',
];

const query = (parameters: Readonly<Record<string, string>>) =>
  `?${new URLSearchParams(parameters).toString()}`;

describe('addresses in the address of the configurator', () => {
  for (const wrong of WRONG)
    it(`takes ${JSON.stringify(wrong)} for none, says so at the field, and gives it to no snippet`, () => {
      for (const widget of TAGS) {
        const state = read(query({ widget, href: wrong, data: wrong, base: wrong, 'option-feed': wrong }));
        expect(state).to.include({ href: '', data: '' });
        expect([...state.options]).to.deep.equal([]);
        expect([...state.refused.keys()]).to.deep.equal(['href', 'data', 'feed', 'base']);
        expect(writeState(state)).to.equal(
          read(query({ widget })).widget === 'conference-list' ? '' : query({ widget }),
        );
        expect(codeOf(state)).to.deep.equal(codeOf(read(query({ widget }))));
      }
    });

  it('takes addresses of the web, and a path of the host for the link, as they are written', () => {
    const data = 'https://data.dk/møder/alle.json?år=2027';
    const right = read(
      query({ href: 'https://kommune.dk/møder', data, 'option-feed': 'https://data.dk/a.ics' }),
    );
    expect(right).to.include({ href: 'https://kommune.dk/møder', data });
    expect(right.options.get('feed')).to.equal('https://data.dk/a.ics');
    expect(right.refused.size).to.equal(0);
    expect(read(query({ href: '/kontakt#os' })).href).to.equal('/kontakt#os');
    expect(read(query({ data: 'conferences.json' })).data).to.equal('');
    expect(read(query({ 'option-feed': 'http://data.dk/a.ics' })).options.size).to.equal(0);
  });

  it('lets the link of a contact write and call, and no other', () => {
    for (const href of ['mailto:ane@kommune.dk', 'tel:+4512345678']) {
      const contact = read(query({ widget: 'contact-box', href }));
      expect(contact.href).to.equal(href);
      expect(read(query({ href, data: href, widget: 'conference-list' }))).to.include({ href: '', data: '' });
      const list = withWidget(contact, 'conference-list');
      expect(list.href).to.equal('');
      expect(withWidget(list, 'contact-box').href).to.equal(href);
    }
  });

  it('forgets a refused address when another one is written, or none', () => {
    const wrong = withAddress(read(''), 'href', 'javascript:alert(1)');
    expect([...wrong.refused.values()]).to.deep.equal(['javascript:alert(1)']);
    expect(withAddress(wrong, 'href', 'https://kommune.dk/').refused.size).to.equal(0);
    expect(withAddress(wrong, 'href', '').refused.size).to.equal(0);
  });

  it('has only safe schemes in all code, and no attribute that an address or a text brought along', () => {
    const nasty = fc.constantFrom(
      '"',
      "'",
      '`',
      '<',
      '>',
      '\n',
      '\r',
      '\t',
      ' ',
      '\u2028',
      ' onclick=',
      '&quot;',
      '-->',
    );
    const part = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 }));
    const start = fc.constantFrom(
      'https://kommune.dk/',
      'http://a.dk?',
      '/',
      '//x',
      'mailto:',
      'tel:',
      ...WRONG,
    );
    const address = fc
      .tuple(start, fc.array(part, { maxLength: 5 }))
      .map(([first, rest]) => first + rest.join(''));
    const queries = fc.record({
      widget: fc.constantFrom(...TAGS),
      href: address,
      data: address,
      'option-feed': address,
      text: fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
    });
    const names = new Set(
      TAGS.flatMap((widget) =>
        codeOf(read(query({ widget, data: 'https://a.dk/', 'option-feed': 'https://a.dk/' }))),
      )
        .flatMap(attributesIn)
        .map(([name]) => name),
    );
    fc.assert(
      fc.property(queries, (parameters) => {
        const state = read(query(parameters));
        const allowed = ['http:', 'https:', ...(state.widget === 'contact-box' ? ['mailto:', 'tel:'] : [])];
        for (const code of codeOf(state)) {
          expect(code).not.to.match(/[\n\r]/);
          expect(schemesIn(code).filter((scheme) => !allowed.includes(scheme))).to.deep.equal([]);
          expect(attributesIn(code).filter(([name]) => !names.has(name))).to.deep.equal([]);
        }
        for (const written of [state.href, state.data, state.options.get('feed') ?? ''])
          expect(written).not.to.match(/["'<>`\s]/);
        expect(read(writeState(state))).to.deep.equal({ ...state, refused: new Map() });
      }),
    );
  });
});
