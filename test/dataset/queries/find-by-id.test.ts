import { describe, it } from 'node:test';
import { expect } from 'chai';
import { findById } from '../../../src/dataset/queries/records.js';

describe('findById', () => {
  const people = [
    { id: 'benny', name: 'Benny' },
    { id: 'karen', name: 'Karen' },
  ];

  it('finds the record of that id', () => {
    expect(findById(people, 'karen')?.name).to.equal('Karen');
  });

  it('finds nothing for an id that is not there, also one that every object has', () => {
    expect(findById(people, 'kåre')).to.equal(undefined);
    expect(findById(people, 'constructor')).to.equal(undefined);
  });

  it('keeps lists apart', () => {
    const others = [{ id: 'karen', name: 'En anden Karen' }];
    expect(findById(others, 'karen')?.name).to.equal('En anden Karen');
    expect(findById(people, 'karen')?.name).to.equal('Karen');
  });
});
