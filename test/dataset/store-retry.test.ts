import { expect } from '@open-wc/testing';
import { DatasetStore } from '../../src/dataset/load/store.js';
import { scenario } from '../server/client.js';
import { USERS } from './datasets.js';
import { watchDataset } from './watch-dataset.js';

const good = { body: USERS };

describe('the dataset store, asked to try again,', () => {
  it('recovers when the server does', async () => {
    const source = await scenario([{ status: 500 }]);
    const store = new DatasetStore();
    const watch = watchDataset(store, source.url);
    await watch.settled();
    await source.change([good]);
    store.retry(source.url);
    expect(store.peek(source.url).status).to.equal('loading');
    await watch.settled();
    expect(watch.told.map(({ status }) => status)).to.deep.equal(['failed', 'loading', 'ready']);
  });

  it('asks the server even where the browser has kept the failure', async () => {
    const { url } = await scenario([{ status: 404, headers: { 'cache-control': 'max-age=600' } }, good]);
    const store = new DatasetStore();
    const watch = watchDataset(store, url);
    await watch.settled();
    store.retry(url);
    expect((await watch.settled()).status).to.equal('ready');
  });

  it('asks the server again for JSON that was no dataset', async () => {
    const { url } = await scenario([{ body: '{}' }, good]);
    const store = new DatasetStore();
    const watch = watchDataset(store, url);
    await watch.settled();
    store.retry(url);
    expect((await watch.settled()).status).to.equal('ready');
  });

  it('waits longer after each retry that failed, but never above 30 seconds', async () => {
    const { url } = await scenario([{ status: 404 }]);
    const waits: number[] = [];
    const store = new DatasetStore({
      wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    });
    const watch = watchDataset(store, url);
    await watch.settled();
    for (let retries = 0; retries < 8; retries += 1) {
      store.retry(url);
      await watch.settled();
    }
    expect(waits).to.deep.equal([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('is loading while it waits, and a second press changes nothing', async () => {
    const source = await scenario([{ status: 404 }, { status: 404 }, good]);
    const waits: (() => void)[] = [];
    const store = new DatasetStore({ wait: () => new Promise((resolve) => waits.push(resolve)) });
    const watch = watchDataset(store, source.url);
    await watch.settled();
    store.retry(source.url);
    await watch.settled();
    store.retry(source.url);
    store.retry(source.url);
    expect(store.peek(source.url).status).to.equal('loading');
    expect(await source.log()).to.have.length(2);
    expect(waits).to.have.length(1);
    waits[0]?.();
    expect((await watch.settled()).status).to.equal('ready');
  });
});
