import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findScript, readScriptOptions } from '../../src/host-page/script-tag.js';
import { embedAddress } from '../../src/host-page/embed-address.js';
import { readShape } from '../../src/host-page/shapes.js';
import {
  optionsLeftOut,
  SHAPES,
  writeScriptTag,
  writeSnippet,
  type Snippet,
} from '../../src/embed/snippet.js';

const SNIPPET: Snippet = {
  widget: 'conference-list',
  options: new Map([
    ['year', '2019'],
    ['search', ''],
    ['heading', 'Støtte & "hjælp"'],
  ]),
  shape: 'element',
  scriptUrl: 'https://konferencer.dk/embed/conference-widgets.js',
  embedBase: 'https://konferencer.dk/',
  fallback: { text: 'Konferencer <alle>', href: 'https://konferencer.dk/?a=1&b=2' },
};

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function first(html: string, selector: string): HTMLElement {
  const element = parsed(html).querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector} in ${html}`);
  return element;
}

type Options = ReadonlyMap<string, string>;

function attributesOf(element: HTMLElement): Options {
  return new Map(element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']));
}

const SCRIPT = { tags: [SNIPPET.widget], prefix: '', places: [SNIPPET.embedBase] };

/** How each shape is read where it is used. */
const READERS: Record<Snippet['shape'], (html: string) => Options | undefined> = {
  script: (html) => attributesOf(first(html, 'conference-list')),
  element: (html) => attributesOf(first(html, 'conference-list')),
  placeholder: (html) => readShape(first(html, 'div'), SCRIPT)?.options,
  link: (html) => readShape(first(html, 'a'), SCRIPT)?.options,
  iframe: (html) =>
    embedAddress(first(html, 'iframe').getAttribute('src') ?? '', document.baseURI, [SNIPPET.embedBase])
      ?.options,
};

/** Of a link, quotation marks and blanks at the ends are an editor's: there stand letters. */
const inner = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[ "'&<>æøåÆØÅ\n\r\t+%#?=/;]{0,20}$/),
  fc.constantFrom('&amp;', '&#038;', '</script>', '-->', '“til”'),
);
const value = inner.map((text) => `a${text.replaceAll('\0', '')}å`);
const options = fc
  .dictionary(
    fc.constantFrom('heading', 'year', 'series', 'page-size', 'search'),
    fc.oneof(value, fc.constant('')),
  )
  .map((entries) => new Map(Object.entries(entries)));

describe('writeSnippet', () => {
  for (const shape of SHAPES) {
    it(`writes options into the shape "${shape}" that are read back the same, on one line`, () => {
      fc.assert(
        fc.property(options, value, (written, text) => {
          const html = writeSnippet({
            ...SNIPPET,
            shape,
            options: written,
            fallback: { ...SNIPPET.fallback, text },
          });
          expect(html).not.to.match(/[\n\r]/);
          const leftOut = optionsLeftOut(shape, written);
          const carried = [...written].filter(([name]) => !leftOut.includes(name));
          expect([...(READERS[shape](html) ?? [])]).to.deep.equal(carried);
        }),
      );
    });
  }

  it('keeps quotation marks and blanks at the ends of attributes', () => {
    for (const shape of ['element', 'placeholder'] as const) {
      const written = new Map([['heading', ' "Til alle" ']]);
      const html = writeSnippet({ ...SNIPPET, shape, options: written });
      expect([...(READERS[shape](html) ?? [])]).to.deep.equal([...written]);
    }
  });

  it('leaves out of a link what links may not have, and says so', () => {
    const written = new Map(['year', 'heading', 'structured-data', 'debug'].map((name) => [name, '1']));
    expect(SHAPES.map((shape) => optionsLeftOut(shape, written).join())).to.deep.equal([
      '',
      '',
      '',
      'heading,structured-data,debug',
      'structured-data,debug',
    ]);
    const html = writeSnippet({ ...SNIPPET, shape: 'link', options: written });
    expect([...(READERS.link(html) ?? [])]).to.deep.equal([['year', '1']]);
    expect(html).not.to.include('heading');
  });

  it('carries a link that says what it leads to, whatever is in its text', () => {
    for (const shape of ['script', 'element', 'placeholder', 'link'] as const) {
      const link = first(writeSnippet({ ...SNIPPET, shape }), 'a');
      expect(link.textContent).to.equal('Konferencer <alle>');
      expect(link.children).to.have.length(0);
    }
    expect(first(writeSnippet(SNIPPET), 'a').getAttribute('href')).to.equal(SNIPPET.fallback.href);
  });

  it('names a frame, and the dataset where it is not that of the publication', () => {
    const datasetUrl = 'https://data.dk/conferences.json?v=1&w=2';
    const html = writeSnippet({ ...SNIPPET, shape: 'iframe', datasetUrl });
    expect(first(html, 'iframe').title).to.equal('Konferencer <alle>');
    expect(READERS.iframe(html)?.get('src')).to.equal(datasetUrl);
  });
});

describe('writeScriptTag', () => {
  it('carries version and integrity', () => {
    const script = first(writeScriptTag({ ...SNIPPET, version: '1.2.0', integrity: 'sha384-abc' }), 'script');
    expect(script.getAttribute('src')).to.equal(`${SNIPPET.scriptUrl}?version=1.2.0`);
    expect(script.getAttribute('integrity')).to.equal('sha384-abc');
    expect(script.getAttribute('crossorigin')).to.equal('anonymous');
  });

  it('has its address before all other attributes that end in src, of which WP Rocket takes the first', () => {
    // https://github.com/wp-media/wp-rocket/blob/develop/inc/Engine/Optimization/DelayJS/HTML.php
    const datasetUrl = 'https://data.dk/konferencer.json';
    const tag = writeScriptTag({ ...SNIPPET, datasetUrl, version: '1.2.0', integrity: 'sha384-abc' });
    expect(tag).to.match(/^<script type="module" src="[^"]+"/);
    expect(tag.replace(/src\s*=/i, 'data-later='))
      .to.include(' data-later=')
      .and.include(` data-src="${datasetUrl}"`);
  });

  it('is read by the script as it was meant', () => {
    const datasetUrl = 'https://data.dk/konferencer.json?år=2019&x="1"';
    const page = parsed(writeScriptTag({ ...SNIPPET, datasetUrl, embedBase: 'https://andre.dk/sider/' }));
    const { scriptUrl: url } = SNIPPET;
    const { defaults, embedBase } = readScriptOptions({ element: findScript(page, url), url }, page);
    expect(defaults.src).to.equal(new URL(datasetUrl).href);
    expect(embedBase).to.equal('https://andre.dk/sider/');
  });

  it('says nothing that goes without saying', () => {
    const tag = '<script type="module" src="https://konferencer.dk/embed/conference-widgets.js"></script>';
    expect(writeScriptTag(SNIPPET)).to.equal(tag);
  });
});
