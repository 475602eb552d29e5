import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from '../../src/dataset/parse/parse.js';
import { dataset as schema, type DatasetInput } from '../../src/dataset/schema/dataset.js';
import { readConference, readTolerantly, ROOT } from './read-tolerantly.js';

const description = (written: unknown) => readConference({ description: written }).conference?.description;

describe('a long text', () => {
  it('written as one text has a paragraph between blank lines, and keeps its line breaks', () => {
    expect(description('Et afsnit\nmed to linjer.\n\nEt til.')).to.deep.equal([
      'Et afsnit\nmed to linjer.',
      'Et til.',
    ]);
    expect(description('Ét.')).to.deep.equal(['Ét.']);
    expect(description('\n\n A. \r\n \t\r\n\r\nB.\r\nC. \n')).to.deep.equal(['A.', 'B.\nC.']);
  });

  it('written as a list is kept as it is', () => {
    const list = ['A\nB', { da: 'Ja.', en: 'Yes.' }, ' C\n\nD '];
    expect(description(list)).to.deep.equal(list);
  });

  it('may be one text for each language, whose paragraphs stay side by side', () => {
    expect(description({ da: 'Et.\n\nTo.', en: 'One.\n\nTwo.' })).to.deep.equal([
      { da: 'Et.', en: 'One.' },
      { da: 'To.', en: 'Two.' },
    ]);
  });

  it('stays together where languages have different numbers of paragraphs, so that none is shown in the wrong one', () => {
    const written = { da: 'Et.\n\nTo.', en: 'One and two.' };
    expect(description(written)).to.deep.equal([written]);
  });

  it('is read alike in every field that has one', () => {
    const dataset: DatasetInput = {
      ...ROOT,
      source: { title: 'Kilde', supports: 'A.\n\nB.' },
      series: [{ id: 's', name: 'Serie', description: 'A.\n\nB.' }],
      people: [{ id: 'p', name: 'Karen', bio: 'A.\n\nB.' }],
      conferences: [
        {
          id: 'c',
          status: 'scheduled',
          description: 'A.\n\nB.',
          sessions: [{ id: 's', kind: 'talk', title: 'T', abstract: 'A.\n\nB.' }],
        },
      ],
      activities: [{ id: 'a', title: 'T', description: 'A.\n\nB.' }],
      newsletters: [{ id: 'n', title: 'T', description: 'A.\n\nB.' }],
    };
    const whole = JSON.stringify(dataset).replaceAll('"A.\\n\\nB."', '["A.","B."]');
    expect(parse(dataset)).to.deep.equal(parse(JSON.parse(whole)));
    expect(parse(dataset).issues).to.deep.equal([]);
    expect(schema.parse(dataset)).to.deep.equal(parse(dataset).dataset);
  });

  it('is an issue where it is blank or no text, and its record stays', () => {
    for (const written of ['', ' \n\n ', 5, null, {}, { da: '' }]) {
      const { found } = readTolerantly({ ...ROOT, people: [{ id: 'karen', name: 'Karen', bio: written }] });
      expect(found).to.deep.equal(['text people[0].bio']);
    }
  });

  it('is kept so that strict parsing accepts it and changes nothing more, whatever it is', () => {
    const pieces = fc.constantFrom('a', 'b ', '\n', '\r\n', '\r', ' ', '\n\n', '\u2028', 'é');
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1 }), (parts) => {
        const kept = description(`x${parts.join('')}`);
        expect(description(kept)).to.deep.equal(kept);
        const letters = (text: string) => text.replace(/\s/g, '');
        expect(letters((kept ?? []).map(String).join(''))).to.equal(letters(`x${parts.join('')}`));
      }),
    );
  });

  it('of a million spaces is read within a moment', () => {
    const start = performance.now();
    for (const blank of [' ', '\n', ' \n', '\r']) description(`x${blank.repeat(1_000_000)}x`);
    expect(performance.now() - start).to.be.below(2000);
  });
});
