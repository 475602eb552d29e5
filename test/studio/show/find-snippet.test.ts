import { expect } from '@open-wc/testing';
import { findSnippet, type FoundSnippet } from '../../../src/studio/show/find-snippet.js';
import { writeSnippet, type Snippet, type SnippetShape } from '../../../src/embed/snippet.js';

const SCRIPT =
  '<script type="module" src="https://konferencer.dk/embed/conference-widgets.js?ver=6.4"></script>';
const LINK = '<a href="https://kommune.dk/konferencer">Konferencer</a>';
const ADDRESS = 'https://konferencer.dk/embed/conference-list';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function snippet(shape: SnippetShape): Snippet {
  return {
    widget: 'conference-list',
    options: new Map([
      ['year', '2019'],
      ['search', ''],
    ]),
    shape,
    scriptUrl: 'https://konferencer.dk/embed/conference-widgets.js',
    embedBase: 'https://konferencer.dk/',
    fallback: { text: 'Konferencer', href: 'https://kommune.dk/konferencer' },
  };
}

function found(shape: SnippetShape, page: string): FoundSnippet {
  return findSnippet(parsed(page), snippet(shape));
}

describe('findSnippet', () => {
  for (const shape of ['script', 'element', 'placeholder', 'link', 'iframe'] as const) {
    it(`finds the shape "${shape}" where a page has it, and says when it is gone`, () => {
      const page = `${SCRIPT}<main><h1>Frivillige</h1>${writeSnippet(snippet(shape))}</main>`;
      expect(found(shape, page)).to.deep.equal({
        fate: 'kept',
        lostOptions: [],
        hasScript: true,
        instead: undefined,
      });
      expect(found(shape, '<main><h1>Frivillige</h1></main>').fate).to.equal('gone');
    });
  }

  it('bears what editors add to a link', () => {
    const page = `${SCRIPT}<p><a class="link" target="_blank" rel="noopener" href="${ADDRESS}?year=2019&#038;search=">Konferencer</a>&nbsp;</p>`;
    expect(found('link', page).fate).to.equal('kept');
  });

  it('knows a link that an editor has made a button, where it stays one', () => {
    const page = `${SCRIPT}<div class="wp-block-button"><a class="wp-block-button__link" href="${ADDRESS}?year=2019&search=">Konferencer</a></div>`;
    expect(found('link', page).fate).to.equal('link-only');
  });

  it('knows the link that is left of an element, and proposes a placeholder', () => {
    expect(found('element', `${SCRIPT}<p>${LINK}</p>`)).to.deep.include({
      fate: 'link-only',
      instead: 'placeholder',
    });
  });

  it('knows a link that stands within a sentence, where it stays one', () => {
    const page = `${SCRIPT}<p>Se <a href="${ADDRESS}?year=2019&search=">Konferencer</a> her.</p>`;
    expect(found('link', page).fate).to.equal('link-only');
  });

  it('knows tags that visitors read', () => {
    const page = `${SCRIPT}<p>&lt;conference-list year="2019"&gt;${LINK}&lt;/conference-list&gt;</p>`;
    expect(found('element', page)).to.deep.include({ fate: 'text', instead: 'placeholder' });
  });

  it('knows tags that visitors read as an example of code', () => {
    const page = `${SCRIPT}<pre><code>&lt;conference-list year="2019"&gt;</code></pre>`;
    expect(found('element', page).fate).to.equal('text');
  });

  it('takes for kept only what the script of the page makes a widget of', () => {
    const element = writeSnippet(snippet('element'));
    expect(found('element', `${SCRIPT.replace('type', 'data-prefix="x-" type')}${element}`).fate).to.equal(
      'link-only',
    );
    const link = writeSnippet(snippet('link'));
    const elsewhere = SCRIPT.replace('konferencer.dk', 'cdn.example');
    expect(found('link', `${elsewhere}${link}`).fate).to.equal('link-only');
    const named = elsewhere.replace('type', 'data-embed-base="https://konferencer.dk/" type');
    expect(found('link', `${named}${link}`).fate).to.equal('kept');
  });

  it('names the options that a CMS took', () => {
    const page = `${SCRIPT}<div class="conference-widget" data-widget="conference-list" data-search="">${LINK}</div>`;
    expect(found('placeholder', page)).to.deep.include({
      fate: 'changed',
      lostOptions: ['year'],
      instead: 'link',
    });
  });

  it('says that the script is missing where a shape needs it', () => {
    const page = writeSnippet(snippet('element'));
    expect(found('element', page)).to.deep.include({ fate: 'kept', hasScript: false, instead: undefined });
    expect(found('script', page)).to.deep.include({
      fate: 'kept',
      hasScript: false,
      instead: 'placeholder',
    });
  });

  it('takes no other widget for the one that was pasted', () => {
    const page = `${SCRIPT}<contact-box year="2019" search></contact-box>`;
    expect(found('element', page).fate).to.equal('gone');
  });
});
