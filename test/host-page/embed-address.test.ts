import { describe, it } from 'node:test';
import { expect } from 'chai';
import { embedAddress } from '../../src/host-page/embed-address.js';

const PAGE = 'https://kommune.dk/frivillige/';
const PLACES = ['https://konferencer.dk/dist/conference-widgets.js', 'https://data.dk/conferences.json'];

/** The widget and its options on one line; undefined where it is no embed address. */
function read(href: string): string | undefined {
  const address = embedAddress(href, PAGE, PLACES);
  return address && [address.widget, ...[...address.options].map((option) => option.join('='))].join(' ');
}

describe('embedAddress', () => {
  it('reads the widget from the path and its options from the query', () => {
    expect(read('https://konferencer.dk/v/embed/conference-list?year=2019&search')).to.equal(
      'conference-list year=2019 search=',
    );
    expect(read('https://data.dk/embed/contact-box')).to.equal('contact-box');
  });

  for (const end of ['', '/', '.html', '/index.html'])
    it(`takes a path that ends in "conference-list${end}"`, () => {
      expect(read(`https://konferencer.dk/embed/conference-list${end}?limit=3#top`)).to.equal(
        'conference-list limit=3',
      );
    });

  it('knows no other origin, path or scheme', () => {
    for (const href of [
      'https://other.dk/embed/conference-list',
      'http://konferencer.dk/embed/conference-list',
      'https://konferencer.dk/conference-list',
      'https://konferencer.dk/embed/conference-list/more',
      'https://konferencer.dk/embed/',
      '/embed/conference-list',
      'javascript:alert(1)//embed/conference-list',
      'https://[',
      '',
    ])
      expect(read(href), href).to.equal(undefined);
  });

  it('bears what editors make of ampersands, quotation marks and spaces', () => {
    expect(read('https://konferencer.dk/embed/conference-list?year=2019&#038;limit=3')).to.equal(
      'conference-list year=2019 limit=3',
    );
    expect(read('https://konferencer.dk/embed/conference-list?year=2019&amp;limit=3')).to.equal(
      'conference-list year=2019 limit=3',
    );
    expect(
      read('\u00a0https://konferencer.dk/embed/conference-list?year=”2019”&heading=%C3%85r%20et%C2%A0'),
    ).to.equal('conference-list year=2019 heading=År et');
  });
});
