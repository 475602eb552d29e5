import { describe, it } from 'node:test';
import { expect } from 'chai';
import { formatPath } from '../../src/dataset/issues/issue.js';
import { suggestionFor } from '../../src/dataset/issues/nearest.js';
import { parse } from '../../src/dataset/parse/parse.js';
import { readFaultless } from '../../src/dataset/parse/read-faultless.js';
import { atOnce } from '../../src/dataset/parse/steps.js';

function dataset(rooms: readonly string[], listed = true) {
  return {
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    conferences: [
      {
        id: 'c',
        status: 'scheduled',
        ...(listed && { rooms: [{ id: 'store-sal', name: { da: 'Salen', en: 'hall' } }] }),
        sessions: rooms.map((room, index) => ({ id: `s${index}`, kind: 'talk', title: 'X', room })),
      },
    ],
  };
}

describe('hints at rooms', () => {
  it('name the nearest id where a room looks like one that is not listed', () => {
    const { dataset: read, issues } = parse(dataset(['store-sal', 'stor-sal', 'Store-Sal', 'xyz']));
    expect(
      issues.map((issue) => [issue.severity, formatPath(issue.path), issue.code, suggestionFor(issue)]),
    ).to.deep.equal([
      ['hint', 'conferences[0].sessions[1].room', 'unknown-place', 'store-sal'],
      ['hint', 'conferences[0].sessions[2].room', 'unknown-place', 'store-sal'],
      ['hint', 'conferences[0].sessions[3].room', 'unknown-place', undefined],
    ]);
    expect(read?.conferences[0]?.sessions?.map(({ room }) => room)).to.include('stor-sal');
  });

  it('leave plain names alone, names of listed rooms, and conferences without a list', () => {
    expect(parse(dataset(['Foyer', 'Store sal på 1. sal', 'hall', 'Salen'])).issues).to.deep.equal([]);
    expect(parse(dataset(['stor-sal'], false)).issues).to.deep.equal([]);
  });

  it('name the ids where several rooms have the name of a session’s', () => {
    const [conference] = dataset(['a', 'Sal 1', 'Foyer']).conferences;
    const rooms = ['a', 'b'].map((id) => ({ id, name: 'Sal 1' }));
    const { issues } = parse({ ...dataset([]), conferences: [{ ...conference, rooms }] });
    expect(
      issues.map(({ code, severity, path, expected }) => [code, severity, formatPath(path), expected]),
    ).to.deep.equal([['unclear-place', 'hint', 'conferences[0].sessions[1].room', ['a', 'b']]]);
  });

  it('are for publishers: visitors load nothing more for them', () => {
    expect(atOnce(readFaultless(dataset(['stor-sal'])))).not.to.equal(undefined);
  });
});
