import { describe, it } from 'node:test';
import { expect } from 'chai';
import { havingWords } from '../../../src/dataset/queries/select-sessions.js';
import { parsed } from './parsed.js';

const { conferences } = parsed({
  conferences: ['a', 'b'].map((id) => ({ id, title: id, status: 'scheduled' })),
});

const items = conferences.flatMap((conference) =>
  [1, 2].map((number) => ({ conference, name: `${conference.id}${number}` })),
);

const found = (...names: string[]) =>
  havingWords(items, ({ name }) => names.includes(name)).map(({ name }) => name);

describe('havingWords', () => {
  it('leaves those that have the words, in their order, where of each conference one has', () => {
    expect(found('b1', 'a2')).to.deep.equal(['a2', 'b1']);
  });

  it('leaves all of a conference of which none has', () => {
    expect(found('b2')).to.deep.equal(['a1', 'a2', 'b2']);
    expect(found()).to.deep.equal(['a1', 'a2', 'b1', 'b2']);
  });
});
