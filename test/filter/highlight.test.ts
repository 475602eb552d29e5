import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { searchWords } from '../../src/dataset/queries/text-search.js';
import { highlight } from '../../src/filter/highlight.js';

/** The HTML of a text, without what Lit leaves in it for itself. */
function markedHtml(text: string, query: string): string {
  const place = document.createElement('p');
  render(highlight(text, searchWords(query)), place);
  return place.innerHTML.replace(/<!--.*?-->/g, '');
}

describe('marked', () => {
  it('marks each place where a word is found, and changes nothing that is written', () => {
    expect(markedHtml('Samskabelse i Aarhus, Århus', 'arhus')).to.equal(
      'Samskabelse i <mark>Aarhus</mark>, <mark>Århus</mark>',
    );
  });

  it('leaves a text without the words as it is', () => {
    expect(highlight('Samskabelse', searchWords('x'))).to.equal('Samskabelse');
  });

  it('marks only the first of many places, so that a very long text does not keep the page busy', () => {
    const text = 'samarbejde om frivillighed '.repeat(3400);
    const html = markedHtml(text, 'a');
    expect(html.match(/<mark>/g)).to.have.length(100);
    expect(html.replace(/<[^>]*>/g, '')).to.equal(text);
  });

  it('takes markup for the text it is', () => {
    expect(markedHtml('<b>bo</b>', 'b')).to.equal(
      '&lt;<mark>b</mark>&gt;<mark>b</mark>o&lt;/<mark>b</mark>&gt;',
    );
  });
});
