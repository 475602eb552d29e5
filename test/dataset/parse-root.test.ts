import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parse } from '../../src/dataset/parse/parse.js';
import { CONFERENCE, readTolerantly, ROOT } from './read-tolerantly.js';

const DATASET = { ...ROOT, conferences: [CONFERENCE] };

describe('parse, the root', () => {
  it('is no dataset when it is no object, or has no list', () => {
    for (const input of [
      undefined,
      null,
      1,
      'x',
      [],
      [DATASET],
      {},
      { schemaVersion: 1 },
      new Map(),
      () => 1,
    ]) {
      expect(readTolerantly(input)).to.deep.include({ dataset: undefined, found: ['not-a-dataset '] });
    }
  });

  it('whose version is missing or wrong is read as the first, and the error is told', () => {
    for (const schemaVersion of [
      undefined,
      null,
      0,
      -1,
      NaN,
      '1',
      'v1',
      '1.0',
      1.5,
      '',
      'one',
      true,
      [2],
      {},
      '9'.repeat(400),
    ]) {
      const { dataset, issues } = parse({ ...DATASET, schemaVersion }, { mode: 'tolerant' });
      expect(dataset, JSON.stringify(schemaVersion)).to.deep.equal(parse(DATASET).dataset);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.deep.include({ severity: 'error', path: ['schemaVersion'], instead: 1 });
      expect(issues[0]?.leftOut).to.equal(undefined);
      expect(parse({ ...DATASET, schemaVersion }).dataset).to.equal(undefined);
    }
  });

  it('whose version clearly is another is read as that one', () => {
    for (const schemaVersion of ['2', 'v2', '2.1', 2.5]) {
      const { dataset, found } = readTolerantly({ ...DATASET, schemaVersion });
      expect(dataset?.schemaVersion).to.equal(2);
      expect(dataset?.conferences).to.deep.equal([CONFERENCE]);
      expect(found).to.deep.equal(['newer-version schemaVersion', 'type schemaVersion']);
    }
  });

  it('with nothing but conferences shows them', () => {
    const { dataset, found } = readTolerantly({ conferences: [CONFERENCE] });
    expect(dataset).to.deep.equal(readTolerantly(DATASET).dataset);
    expect(found).to.have.members(['missing schemaVersion', 'missing language', 'missing timeZone']);
  });

  it('that is a list of conferences shows them, with issues at their places', () => {
    const wrong = { ...CONFERENCE, id: 'b', end: 'i morgen' };
    const { dataset, found } = readTolerantly([CONFERENCE, wrong, 7]);
    const { end: _, ...kept } = wrong;
    expect(dataset?.conferences).to.deep.equal([CONFERENCE, kept]);
    expect(dataset).to.include({ schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen' });
    expect(found).to.deep.equal(['not-a-dataset ', 'date [1].end', 'type [2]']);
    expect(parse([CONFERENCE]).dataset).to.equal(undefined);
    expect(parse(dataset).issues).to.deep.equal([]);
  });

  it('keeps its records whatever else in it is wrong', () => {
    const wrong = [null, 7, 'x', true, [], [7], {}, { da: 7 }];
    for (const name of ['$schema', 'language', 'timeZone', 'updated', 'source', 'publisher', 'schemaVersion'])
      for (const value of wrong)
        expect(readTolerantly({ ...DATASET, [name]: value }).dataset?.conferences, name).to.deep.equal([
          CONFERENCE,
        ]);
    for (const name of ['people', 'series', 'organisations', 'contacts', 'activities', 'newsletters'])
      for (const value of wrong)
        expect(readTolerantly({ ...DATASET, [name]: value }).dataset?.conferences, name).to.deep.equal([
          CONFERENCE,
        ]);
  });

  it('of a newer version is read as far as it is understood', () => {
    const input = {
      ...DATASET,
      schemaVersion: 2,
      conferences: [
        { ...CONFERENCE, mood: 'good' },
        { id: 'b', status: 'rescheduled' },
      ],
    };
    const { dataset, found } = readTolerantly(input);
    expect(dataset?.conferences).to.deep.equal([CONFERENCE, { id: 'b', status: 'scheduled' }]);
    expect(found).to.deep.equal([
      'newer-version schemaVersion',
      'unknown-field conferences[0].mood',
      'choice conferences[1].status',
    ]);
  });

  it('without language or time zone is taken to be Danish, and the error is told', () => {
    const { dataset, found } = readTolerantly({
      schemaVersion: 1,
      language: 'Dansk',
      conferences: [CONFERENCE],
    });
    expect(dataset).to.include({ language: 'da', timeZone: 'Europe/Copenhagen' });
    expect(dataset?.conferences).to.deep.equal([CONFERENCE]);
    expect(found).to.have.members(['language language', 'missing timeZone']);
  });

  it('gets no date that it does not state', () => {
    expect(readTolerantly({ ...DATASET, updated: 'i går' })).to.deep.include({
      dataset: readTolerantly(DATASET).dataset,
      found: ['date updated'],
    });
  });
});

describe('parse, inputs that no JSON gives', () => {
  it('reads a cyclic object', () => {
    const venue: Record<string, unknown> = { city: 'Odense' };
    venue['name'] = venue;
    expect(
      readTolerantly({ ...DATASET, conferences: [{ ...CONFERENCE, venue }] }).dataset?.conferences,
    ).to.deep.equal([{ ...CONFERENCE, venue: { city: 'Odense' } }]);
  });

  it('leaves out the record whose getter throws', () => {
    const trap = {
      ...CONFERENCE,
      get title(): string {
        throw new Error('trap');
      },
    };
    const { dataset, found } = readTolerantly({ ...DATASET, conferences: [trap, CONFERENCE] });
    expect(dataset?.conferences).to.deep.equal([CONFERENCE]);
    expect(found).to.deep.equal(['type conferences[0]']);
  });

  it('refuses a root whose getter throws', () => {
    const input = {
      get conferences(): unknown {
        throw new Error('trap');
      },
    };
    expect(readTolerantly({ schemaVersion: 1, people: [] }).dataset).not.to.equal(undefined);
    expect(readTolerantly(Object.defineProperty(input, 'schemaVersion', { value: 1 })).dataset).to.equal(
      undefined,
    );
  });

  it('leaves out more mistakes than some engines let zod collect', () => {
    const topics = Array.from({ length: 150_000 }, (_, index) => index);
    const { dataset, found } = readTolerantly({
      ...DATASET,
      conferences: [{ ...CONFERENCE, topics }, CONFERENCE],
    });
    expect(dataset?.conferences.map(({ topics: kept }) => kept)).to.deep.equal([[], undefined]);
    expect(found).to.have.length(150_001);
  });
});
