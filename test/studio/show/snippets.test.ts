import { expect } from '@open-wc/testing';
import type { Publication } from '../../../src/studio/show/publication.js';
import { snippetFor } from '../../../src/studio/show/snippets.js';
import { DEFAULT_STATE, type State } from '../../../src/studio/show/state.js';
import { writeScriptTag, writeSnippet, type Snippet, type SnippetShape } from '../../../src/embed/snippet.js';

const PUBLICATION: Publication = {
  scriptUrl: 'https://konferencer.dk/embed/conference-widgets.js',
  datasetUrl: 'https://konferencer.dk/embed/conferences.json',
  embedBase: 'https://konferencer.dk/',
  version: '1.2.0',
  hasPages: false,
  singleFile: {
    scriptUrl: 'https://konferencer.dk/embed/conference-widgets.all.js',
    integrity: 'sha384-abc',
  },
};

const WIDGET = {
  tag: 'contact-box',
  summary: 'One contact person, or all.',
  options: [{ name: 'contact', kind: 'string', help: '', words: [], several: false }],
  properties: [],
} as const;

function snippet(state: Partial<State>, use: SnippetShape = 'element'): Snippet {
  return snippetFor({ ...DEFAULT_STATE, ...state }, WIDGET, { use }, PUBLICATION, 'Kontakt');
}

describe('the code for a state', () => {
  it('has the options of the widget, and none that another one had', () => {
    const options = new Map([
      ['contact', 'iben'],
      ['year', '2019'],
    ]);
    expect(writeSnippet(snippet({ options }))).to.equal(
      '<contact-box contact="iben"><a href="https://konferencer.dk/embed/contact-box?contact=iben">Kontakt</a></contact-box>',
    );
  });

  it('has the link that the editor wrote', () => {
    const html = writeSnippet(snippet({ text: 'Ring til os', href: 'https://kommune.dk/kontakt' }));
    expect(html).to.contain('<a href="https://kommune.dk/kontakt">Ring til os</a>');
  });

  it('names the dataset where it does not stand beside the script', () => {
    expect(writeScriptTag(snippet({}))).not.to.contain('data-src');
    const data = 'https://data.dk/alle.json';
    expect(writeScriptTag(snippet({ data }))).to.contain(`data-src="${data}"`);
  });

  it('holds the script to its hash when asked to', () => {
    const pinned = writeSnippet(snippet({ pin: 'yes' }, 'script'));
    expect(pinned).to.contain('conference-widgets.all.js?version=1.2.0" integrity="sha384-abc" crossorigin');
    expect(writeSnippet(snippet({}, 'script'))).to.contain('conference-widgets.js?version=1.2.0"></script>');
  });
});
