import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readPage } from '../../../src/embed/page/read-page.js';

const ADDRESS = 'https://konferencer.dk/embed/conference-list/';

const read = (query: string, isFramed = true) => readPage(ADDRESS + query, isFramed);

describe('readPage', () => {
  it('leaves the widget its options, and keeps the colour scheme for the page', () => {
    const page = read('?year=2019&theme=dkfds&color-scheme=dark&search#top');
    expect(page?.href).to.equal(`${ADDRESS}?year=2019&theme=dkfds&search=`);
    expect(page?.colorScheme).to.equal('dark');
    expect(page?.hints).to.deep.equal([]);
  });

  it('goes by what is around the page where the address names no colour scheme, or none there is', () => {
    expect(read('')?.colorScheme).to.equal('light');
    expect(read('', false)?.colorScheme).to.equal('light dark');
    expect(read('?color-scheme=auto')?.colorScheme).to.equal('light dark');
    expect(read('?color-scheme=purple')?.colorScheme).to.equal('light');
    expect(read('?color-scheme=purple')?.hints.join()).to.include('purple').and.include('light, dark, auto');
  });

  it('has a Danish title for those who read Danish, and an English one for others', () => {
    for (const query of ['', '?lang=', '?lang=da-DK', '?lang=kl', '?lang=FO'])
      expect(read(query)?.title, query).to.equal('Konferencer');
    for (const query of ['?lang=en', '?lang=de', '?lang=uk-UA'])
      expect([read(query)?.title, read(query)?.language], query).to.deep.equal(['Conferences', 'en']);
  });

  it('is called what the publisher calls it, opened by itself, whatever its address says', () => {
    const page = read('?heading=Gratis+billetter', false);
    expect([page?.title, page?.heading]).to.deep.equal(['Konferencer', { text: 'Konferencer', level: 1 }]);
    expect(page?.href).to.equal(ADDRESS);
    expect(page?.hints.join()).to.include('Gratis billetter').and.include('in a frame only');
  });

  it('has the heading that its host asks for, in a frame, and a title of its own', () => {
    expect(read('')?.heading).to.equal(undefined);
    const page = read('?heading=Vores+dage');
    expect([page?.title, page?.heading]).to.deep.equal(['Konferencer', { text: 'Vores dage', level: 2 }]);
    expect(page?.href).to.equal(`${ADDRESS}?heading-level=3`);
    const deeper = read('?heading=Vores+dage&heading-level=6');
    expect([deeper?.heading?.level, deeper?.href]).to.deep.equal([6, `${ADDRESS}?heading-level=6`]);
    expect(read('?heading=Vores+dage&heading-level=9')?.heading?.level).to.equal(2);
    expect(read('?heading-level=3')?.href).to.equal(`${ADDRESS}?heading-level=3`);
  });

  it('takes a dataset of its own origin only', () => {
    for (const src of ['/data.json', 'https://konferencer.dk/data.json']) {
      const page = read(`?src=${encodeURIComponent(src)}`);
      expect(new URL(page?.href ?? '').searchParams.get('src'), src).to.equal(src);
    }
    for (const src of ['https://other.dk/data.json', '//other.dk/data.json', 'data:,x', 'https://[']) {
      const page = read(`?src=${encodeURIComponent(src)}`);
      expect(page?.href, src).to.equal(ADDRESS);
      expect(page?.hints.join(), src).to.include(src).and.include('https://konferencer.dk');
    }
  });

  it('is nothing for another address', () => {
    expect(readPage('https://konferencer.dk/index.html', false)).to.equal(undefined);
  });
});
