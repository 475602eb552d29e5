import { expect } from '@open-wc/testing';
import { DatasetStore } from '../../src/dataset/load/store.js';
import { scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { USERS } from './datasets.js';
import { watchDataset } from './watch-dataset.js';

describe('the datasets that no widget shows any more', () => {
  it('are kept while somebody may come back, and only the last of many, as on a screen that goes on and on', async () => {
    const sources = await Promise.all([1, 2, 3, 4].map(() => scenario([{ body: USERS }, { body: USERS }])));
    const store = new DatasetStore();
    const shown = watchDataset(store, (await scenario([{ body: USERS }])).url);
    await shown.settled();
    for (const { url } of sources) {
      const watch = watchDataset(store, url);
      await watch.settled();
      watch.stop();
    }
    const states = () => sources.map(({ url }) => store.peek(url).status);
    const expected = ['loading', 'loading', 'ready', 'ready'];
    await waitUntil(() => states().join() === expected.join(), 'other datasets are kept');
    expect(shown.told.map(({ status }) => status)).to.deep.equal(['ready']);

    const requests = () => Promise.all(sources.map(async (source) => (await source.log()).length));
    for (const { url } of sources) watchDataset(store, url);
    await waitUntil(
      () => states().every((status) => status === 'ready'),
      'what was let go of does not come back',
    );
    expect(await requests()).to.deep.equal([2, 2, 1, 1]);
  });
});
