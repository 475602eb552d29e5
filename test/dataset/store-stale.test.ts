import { expect } from '@open-wc/testing';
import { DatasetStore } from '../../src/dataset/load/store.js';
import { scenario, type PublishedScenario } from '../server/client.js';
import type { Step } from '../server/step.js';
import { CITIZENS, USERS } from './datasets.js';
import { failureIn, titlesIn } from './state-contents.js';
import { watchDataset, type Watch } from './watch-dataset.js';

const good = { body: USERS };

/** To be kept by the browser, and to be asked for again each time. */
const CACHEABLE = {
  'cache-control': 'no-cache',
  etag: '"1"',
  'last-modified': 'Wed, 18 Nov 2026 09:00:00 GMT',
};

/** WebKit's automated sessions keep no HTTP cache; there nothing is ever stale. */
const caches = !/Version\/\S+ Safari/.test(navigator.userAgent);

describe('a stale copy', () => {
  /** A page opened after the browser has had the dataset once, and the server has changed its answer. */
  async function reopen(
    ...steps: Step[]
  ): Promise<{ store: DatasetStore; watch: Watch; source: PublishedScenario }> {
    const source = await scenario([{ ...good, headers: CACHEABLE }]);
    await (await fetch(source.url, { credentials: 'omit' })).text();
    await source.change(steps);
    const store = new DatasetStore();
    const watch = watchDataset(store, source.url);
    await watch.settled();
    return { store, watch, source };
  }

  it('is shown with its date when the server cannot be reached', async () => {
    const { store, source } = await reopen({ fault: 'refuse' });
    const state = store.peek(source.url);
    expect(failureIn(state)).to.deep.equal({ reason: 'network' });
    expect(titlesIn(state)).to.deep.equal(caches ? ['Brugere på nettet'] : undefined);
    expect('date' in state ? state.date : undefined).to.equal(
      caches ? '2026-11-18T09:00:00.000Z' : undefined,
    );
  });

  it('stays while a retry fails, and tells the new failure', async () => {
    const { store, watch, source } = await reopen({ fault: 'refuse' });
    await source.change([{ status: 503 }]);
    store.retry(source.url);
    const state = await watch.settled();
    expect(failureIn(state)).to.deep.equal({ reason: 'http', status: 503 });
    expect(titlesIn(state)).to.deep.equal(caches ? ['Brugere på nettet'] : undefined);
    expect(watch.told.some(({ status }) => status === 'loading')).to.equal(!caches);
  });

  it('makes way for the dataset when a retry succeeds', async () => {
    const { store, watch, source } = await reopen({ fault: 'refuse' });
    await source.change([{ body: CITIZENS }]);
    store.retry(source.url);
    const state = await watch.settled();
    expect(state.status).to.equal('ready');
    expect(titlesIn(state)).to.deep.equal(['Borgere på nettet']);
  });

  it('is gone where the server answers, if only with an error', async () => {
    const { store, source } = await reopen({ status: 500 });
    expect(store.peek(source.url)).to.deep.equal({
      status: 'failed',
      failure: { reason: 'http', status: 500 },
    });
  });
});
