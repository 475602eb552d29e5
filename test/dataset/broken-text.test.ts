import { describe, it } from 'node:test';
import { expect } from 'chai';
import { describeIssue } from '../../src/dataset/issues/describe-issue.js';
import { parse } from '../../src/dataset/parse/parse.js';
import { FULL_DATASET } from './full-dataset.js';
import { CONFERENCE, readConference, readTolerantly, ROOT } from './read-tolerantly.js';

/** NUL, other controls, halves of surrogate pairs, and code points that are no characters. */
const NO_TEXT = ['\0', '\x07', '\x1b', '\x7f', '\x96', '\ud83d', '\udc00', '\ufffe', '\uffff'];

describe('a text with what is no text in it', () => {
  for (const wrong of NO_TEXT) {
    it(`is shown without ${JSON.stringify(wrong)}`, () => {
      const { conference, found } = readConference({
        title: `Års${wrong}møde`,
        summary: { da: `En ${wrong}dag`, en: 'A day' },
        description: `A${wrong}\n\nB`,
        topics: [`Nabo${wrong}er`, 'Byer'],
      });
      expect(conference).to.deep.equal({
        ...CONFERENCE,
        summary: { da: 'En dag', en: 'A day' },
        description: ['A', 'B'],
        topics: ['Naboer', 'Byer'],
      });
      expect(found).to.have.members([
        'character conferences[0].title',
        'character conferences[0].summary.da',
        'character conferences[0].description',
        'character conferences[0].topics[0]',
      ]);
    });

    it(`is an issue in a name, an address, an id and a reference, too (${JSON.stringify(wrong)})`, () => {
      const { dataset, issues, found } = readTolerantly({
        ...ROOT,
        people: [
          {
            id: `karen${wrong}`,
            name: `Karen${wrong}`,
            email: `a${wrong}@example.org`,
            phone: `12${wrong}345678`,
          },
        ],
        conferences: [
          {
            ...CONFERENCE,
            links: [{ title: 'Fotos', url: `https://example.org/${wrong}` }],
            sessions: [{ id: 'a', kind: 'talk', speakers: [`karen${wrong}`] }],
          },
        ],
      });
      expect(dataset?.people).to.deep.equal([{ id: dataset?.people[0]?.id, name: 'Karen' }]);
      expect(dataset?.conferences[0]?.links).to.deep.equal([]);
      expect(dataset?.conferences[0]?.sessions?.[0]?.speakers).to.deep.equal([dataset?.people[0]?.id]);
      expect(found).to.have.members([
        'identifier people[0].id',
        'character people[0].name',
        'email people[0].email',
        'phone people[0].phone',
        'web-address conferences[0].links[0].url',
        'identifier conferences[0].sessions[0].speakers[0]',
      ]);
      for (const issue of issues) expect(describeIssue(issue, 'en')).not.to.include(wrong);
    });
  }

  it('is one that is left out where nothing else is in it', () => {
    expect(readConference({ title: '\0 \0' }).found).to.deep.equal(['text conferences[0].title']);
  });

  it('may have tabs, line breaks, emoji and every other character', () => {
    const text = 'a\tb\r\nc 👩‍💻 \u2028 \u00ad é ẞ 漢 ';
    expect(readConference({ title: text })).to.deep.include({
      conference: { ...CONFERENCE, title: text },
      found: [],
    });
  });

  it('with replacement characters is shown, with a hint', () => {
    const { conference, issues } = readConference({ title: 'S\ufffdren', theme: { da: '\ufffd', en: 'a' } });
    expect(conference?.title).to.equal('S\ufffdren');
    expect(issues.map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['replacement-character', 'hint'],
      ['replacement-character', 'hint'],
    ]);
    expect(parse(FULL_DATASET).issues).to.deep.equal([]);
  });
});
