import { beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  findWords,
  fold,
  narrowingSearch,
  SearchText,
  type SearchWord,
  searchWords,
  textSearch,
  writeOut,
} from '../../../src/dataset/queries/text-search.js';

/** The only word of a query. */
function word(query: string): SearchWord {
  const [only] = searchWords(query);
  if (!only) throw new Error(`"${query}" has no word.`);
  return only;
}

/** The stretches of a text that are found, as it is written. */
function found(text: string, query: string): string[] {
  return findWords(text, searchWords(query)).map(({ start, end }) => text.slice(start, end));
}

describe('searchWords', () => {
  it('takes apart what is not letter or number', () => {
    const words = searchWords(' Bruselius-Jensen, Maria  2020 ');
    expect(words.map(({ folded }) => folded)).to.deep.equal(['bruselius', 'jensen', 'maria', '2020']);
  });

  it('reads each word in both ways', () => {
    expect(searchWords('Müllers Århus')).to.deep.equal([
      { folded: 'mullers', writtenOut: 'muellers' },
      { folded: 'arhus', writtenOut: 'aarhus' },
    ]);
  });

  it('finds no word where there is none', () => {
    expect(searchWords(' – !')).to.deep.equal([]);
  });
});

describe('textSearch', () => {
  const items = ['Samskabelse og frivillighed i Aarhus', 'Velfærdssamarbejde under forandring', 'Ærø'];
  const search = (query: string, list = items) => textSearch(list, (item) => [item])(searchWords(query));

  for (const query of ['arhus', 'Aarhus', 'Århus', 'ÅRH']) {
    it(`finds Aarhus by ${query}`, () => {
      expect(search(query)).to.deep.equal([items[0]]);
    });
  }

  it('finds a name as it is written, in which a vowel follows a Danish one', () => {
    expect(search('Bøe', ['Synnøve Bøe'])).to.deep.equal(['Synnøve Bøe']);
  });

  it('finds a word within another, as Danish joins them', () => {
    expect(search('samarbejde')).to.deep.equal([items[1]]);
  });

  const spelled: [text: string, queries: string[]][] = [
    ['Et videoeksempel', ['eksempel', 'videoeksempel', 'video']],
    ['Kontoejer', ['ejer', 'kontoejer']],
    ['Frau Müller', ['Müller', 'mueller', 'muller', 'MÜLL']],
    ['Frau Mueller', ['Müller', 'mueller']],
    ['Händler', ['haendler', 'handler']],
    ['Jäger', ['Jæger', 'jaeger', 'jager']],
    ['Jæger', ['Jäger', 'jaeger']],
    ['Malmö och Jyväskylä', ['malmo', 'jyvaskyla']],
  ];
  for (const [text, queries] of spelled) {
    for (const query of queries) {
      it(`finds "${text}" by ${query}`, () => {
        expect(search(query, [text])).to.deep.equal([text]);
      });
    }
  }

  it('finds what has all words, in any order', () => {
    expect(search('aarhus sam')).to.deep.equal([items[0]]);
    expect(search('aarhus forandring')).to.deep.equal([]);
  });

  it('finds the words in different texts of an item, but none across two', () => {
    const twoTexts = textSearch(['x'], () => ['Karen', 'Lumholdt']);
    expect(twoTexts(searchWords('lumholdt karen'))).to.deep.equal(['x']);
    expect(twoTexts(searchWords('karenlum'))).to.deep.equal([]);
  });

  it('keeps the order, and finds everything without a word', () => {
    expect(search('r')).to.deep.equal(items);
    expect(search('  ')).to.equal(items);
  });

  it('reads each item once, and not before someone searches', () => {
    const read: string[] = [];
    const searchAgain = textSearch(items, (item) => {
      read.push(item);
      return [item];
    });
    searchAgain([]);
    expect(read).to.deep.equal([]);
    searchAgain(searchWords('aero'));
    searchAgain(searchWords('a'));
    expect(read).to.deep.equal(items);
  });
});

describe('SearchText', () => {
  const partsRead: string[] = [];

  function* parts() {
    for (const part of [['Årsmøde'], ['København', 'Karen Bøe']]) {
      partsRead.push(part.join());
      yield part;
    }
  }

  beforeEach(() => (partsRead.length = 0));

  it('reads no further than to what it is asked for', () => {
    const text = new SearchText(parts());
    expect(partsRead).to.deep.equal([]);
    expect(text.has(word('arsm'))).to.equal(true);
    expect(partsRead).to.deep.equal(['Årsmøde']);
    expect(text.has(word('karen'))).to.equal(true);
    expect(text.has(word('arsmode'))).to.equal(true);
    expect(text.has(word('lumholdt'))).to.equal(false);
    expect(partsRead).to.have.length(2);
  });

  it('is the same to who asks when all has been read', () => {
    const text = new SearchText(parts());
    text.readAll();
    expect(partsRead).to.have.length(2);
    for (const each of ['arsmode', 'kobenhavn', 'boe']) expect(text.has(word(each)), each).to.equal(true);
    expect(text.has(word('modek'))).to.equal(false);
  });
});

describe('narrowingSearch', () => {
  const items = [
    'Samskabelse og frivillighed i Aarhus',
    'Ærø og Øerne',
    'Måge, Maage og Müller',
    'Boede i Bøe',
  ];

  it('looks among what was found where a letter is typed after the other', () => {
    const asked: string[] = [];
    const search = narrowingSearch(items, (item) => {
      asked.push(item);
      return new SearchText([[item]]);
    });
    expect(search(searchWords('ærø'))).to.deep.equal([items[1]]);
    asked.length = 0;
    expect(search(searchWords('ærø ø'))).to.deep.equal([items[1]]);
    expect(asked).to.deep.equal([items[1]]);
    expect(search(searchWords('ær'))).to.deep.equal([items[1]]);
    expect(search([])).to.deep.equal(items);
  });

  it('finds the same as a search that begins anew, whatever is typed before', () => {
    const query = fc.string({
      unit: fc.constantFrom('a', 'å', 'o', 'e', 'ø', 'æ', 'ü', 'm', ' ', 'r', 'u', 'g'),
    });
    fc.assert(
      fc.property(fc.array(query), (queries) => {
        const texts = items.map((item) => new SearchText([[item]]));
        const search = narrowingSearch(items, (_, index) => texts[index]);
        for (const each of queries.flatMap((whole) => [whole.slice(0, 1), whole.slice(0, 2), whole])) {
          const words = searchWords(each);
          const anew = items.filter((item) => words.every((one) => new SearchText([[item]]).has(one)));
          expect(search(words)).to.deep.equal(anew);
        }
      }),
    );
  });
});

describe('findWords', () => {
  const cases: [text: string, query: string, found: string[]][] = [
    ['Frivillighed i Aarhus', 'århus', ['Aarhus']],
    ['Frivillighed i Århus', 'arhus i', ['i', 'i', 'i', 'i', 'Århus']],
    ['A\u030Arhus', 'aar', ['A\u030Ar']],
    ['Noe\u0301mi Katznelson', 'noemi', ['Noe\u0301mi']],
    ['Ærø', 'a', ['Æ']],
    ['Ærø', 'er', ['Ær']],
    ['Ærø', 'aero', ['Ærø']],
    ['Koebenhavn', 'køb', ['Koeb']],
    ['😀 Åse', 'åse', ['Åse']],
    ['Lars Skov', 'skov lars', ['Lars', 'Skov']],
    ['Aarhus', 'aarhus hus arh', ['Aarhus']],
    ['Et videoeksempel', 'eksempel', ['eksempel']],
    ['Et videoeksempel', 'videoeks', ['videoeks']],
    ['Frau Müller', 'muell', ['Müll']],
    ['sam\u{AD}arbejde', 'samarb', ['sam\u{AD}arb']],
    ['Frivillig', 'x', []],
    ['Frivillig', '', []],
  ];
  for (const [text, query, expected] of cases) {
    it(`finds "${query}" in "${text}"`, () => {
      expect(found(text, query)).to.deep.equal(expected);
    });
  }

  it('finds a word in every text that has it, and nothing outside the text', () => {
    const letters = fc.string({
      unit: fc.constantFrom(
        'a',
        'A',
        'e',
        'E',
        'o',
        'O',
        'å',
        'Å',
        'æ',
        'Ø',
        's',
        ' ',
        'ß',
        '-',
        'é',
        '\u0301',
        '\u030A',
        'İ',
        '😀',
        'k',
        'ä',
        'Ü',
        'u',
        'ة',
        '٣',
        '\u{AD}',
      ),
    });
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const words = searchWords(query);
        const stretches = findWords(text, words);
        const isFound = textSearch([text], () => [text])(words).length > 0;
        if (isFound && words.length > 0) expect(stretches).not.to.deep.equal([]);
        let end = 0;
        for (const stretch of stretches) {
          expect(stretch.start).to.be.at.least(end);
          expect(stretch.end).to.be.greaterThan(stretch.start).and.at.most(text.length);
          ({ end } = stretch);
        }
        for (const stretch of stretches)
          expect(
            words.some(({ folded, writtenOut }) => {
              const slice = text.slice(stretch.start, stretch.end);
              return [fold(slice), writeOut(slice)].some(
                (read) => read.includes(folded) || read.includes(writtenOut),
              );
            }),
          ).to.equal(true);
      }),
    );
  });
});
