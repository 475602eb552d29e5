import { expect } from '@open-wc/testing';
import type * as FirstCopy from '../../src/dataset/load/fetch-dataset.js';
import { requestDataset } from '../../src/dataset/load/fetch-dataset.js';
import { DatasetStore } from '../../src/dataset/load/store.js';
import { origins, scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { CITIZENS, USERS } from './datasets.js';
import { titlesIn } from './state-contents.js';
import { watchDataset } from './watch-dataset.js';

/** The module that a second script in the page would bring. */
const SECOND_COPY = new URL('../../src/dataset/load/fetch-dataset.ts?copy', import.meta.url).href;

const good = { body: USERS };

describe('the subscribers of a dataset', () => {
  describe('sharing', () => {
    it('makes one request for twenty subscribers', async () => {
      const source = await scenario([good]);
      const store = new DatasetStore();
      const watches = Array.from({ length: 20 }, () => watchDataset(store, source.url));
      const states = await Promise.all(watches.map((watch) => watch.settled()));
      expect(new Set(states).size).to.equal(1);
      expect(watches.map(({ told }) => told.length)).to.deep.equal(Array(20).fill(1));
      expect(await source.log()).to.have.length(1);
    });

    it('makes one request for two copies of the script, in flight and later', async () => {
      const source = await scenario([good]);
      const copy = (await import(SECOND_COPY)) as typeof FirstCopy;
      expect(copy.requestDataset).not.to.equal(requestDataset);
      const first = requestDataset(source.url);
      const second = copy.requestDataset(source.url);
      expect(await first.result).to.equal(await second.result);
      await watchDataset(new DatasetStore(), source.url).settled();
      expect(await source.log()).to.have.length(1);
    });

    it('starts a request at once after one was given up', async () => {
      const { url } = await scenario([good]);
      const first = requestDataset(url);
      first.abort();
      expect((await requestDataset(url).result).status).to.equal('loaded');
    });

    it('does not share a failure', async () => {
      const { url } = await scenario([{ status: 404 }, good]);
      expect((await watchDataset(new DatasetStore(), url).settled()).status).to.equal('failed');
      expect((await watchDataset(new DatasetStore(), url).settled()).status).to.equal('ready');
    });

    it('keeps a request that another copy of the script still waits for', async () => {
      const source = await scenario([{ ...good, delay: 100 }]);
      const leaving = watchDataset(new DatasetStore(), source.url);
      const staying = watchDataset(new DatasetStore(), source.url);
      leaving.stop();
      expect((await staying.settled()).status).to.equal('ready');
      expect(leaving.told).to.deep.equal([]);
      expect(await source.log()).to.have.length(1);
    });
  });

  describe('coming and going', () => {
    it('gives up the request when the last subscriber leaves, and starts anew for the next', async () => {
      const source = await scenario([{ fault: 'hang' }, good]);
      const store = new DatasetStore();
      const watch = watchDataset(store, source.url);
      await waitUntil(async () => (await source.log()).length === 1, 'the server sees the request');
      watch.stop();
      await waitUntil(async () => (await source.log())[0]?.abandoned, 'the connection closes');
      expect(store.peek(source.url).status).to.equal('loading');
      expect((await watchDataset(store, source.url).settled()).status).to.equal('ready');
      expect(watch.told).to.deep.equal([]);
      expect(await source.log()).to.have.length(2);
    });

    it('keeps the request for a subscriber that leaves and comes back in one task', async () => {
      const source = await scenario([{ ...good, delay: 100 }]);
      const store = new DatasetStore();
      watchDataset(store, source.url).stop();
      expect((await watchDataset(store, source.url).settled()).status).to.equal('ready');
      expect((await source.log()).map(({ abandoned }) => abandoned)).to.deep.equal([false]);
    });

    it('never tells one who changed to another dataset of the first', async () => {
      const first = await scenario([{ ...good, delay: 100 }]);
      const second = await scenario([{ body: CITIZENS }], origins[1]);
      const store = new DatasetStore();
      const staying = watchDataset(store, first.url);
      const changing = watchDataset(store, first.url);
      changing.stop();
      const changed = watchDataset(store, second.url);
      expect(titlesIn(await changed.settled())).to.deep.equal(['Borgere på nettet']);
      expect(titlesIn(await staying.settled())).to.deep.equal(['Brugere på nettet']);
      expect(changing.told).to.deep.equal([]);
      expect(changed.told).to.have.length(1);
    });

    it('keeps what is ready for who comes after all have left, but tries a failed dataset anew', async () => {
      const [ready, failed] = await Promise.all([scenario([good]), scenario([{ status: 404 }, good])]);
      const store = new DatasetStore();
      for (const { url } of [ready, failed]) {
        const watch = watchDataset(store, url);
        await watch.settled();
        watch.stop();
      }
      await waitUntil(() => store.peek(failed.url).status === 'loading', 'the failure is forgotten');
      expect(store.peek(ready.url).status).to.equal('ready');
      expect((await watchDataset(store, failed.url).settled()).status).to.equal('ready');
    });
  });
});
