import { expect } from '@open-wc/testing';
import { DatasetStore } from '../../src/dataset/load/store.js';
import { USERS } from './datasets.js';
import { titlesIn } from './state-contents.js';
import { watchDataset } from './watch-dataset.js';

describe('a dataset that is not UTF-8', () => {
  it('is shown as far as it can be read, and one issue says so', async () => {
    const latin1 = Uint8Array.from(USERS, (character) => character.charCodeAt(0));
    const url = URL.createObjectURL(new Blob([latin1], { type: 'application/json' }));
    const state = await watchDataset(new DatasetStore(), url).settled();
    URL.revokeObjectURL(url);
    expect(titlesIn(state)).to.deep.equal(['Brugere p\ufffd nettet']);
    expect('issues' in state && state.issues.map(({ code }) => code)).to.deep.equal(['encoding']);
  });
});
