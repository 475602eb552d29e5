import { expect } from '@open-wc/testing';
import { requestDataset } from '../../src/dataset/load/fetch-dataset.js';
import { DatasetStore } from '../../src/dataset/load/store.js';
import { scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { CITIZENS, MANY, USERS } from './datasets.js';
import { failureIn, titlesIn } from './state-contents.js';
import { watchDataset } from './watch-dataset.js';

const good = { body: USERS };

describe('the dataset store, given JSON that is at hand,', () => {
  it('is ready at once and requests nothing', async () => {
    const source = await scenario([{ body: CITIZENS }]);
    const store = new DatasetStore();
    void store.seed(source.url, JSON.parse(USERS));
    expect(titlesIn(store.peek(source.url))).to.deep.equal(['Brugere på nettet']);
    const watch = watchDataset(store, source.url);
    await watchDataset(store, (await scenario([good])).url).settled();
    expect(watch.told).to.deep.equal([]);
    expect(await source.log()).to.deep.equal([]);
  });

  it('tells subscribers, and gives up the request they waited for', async () => {
    const source = await scenario([{ fault: 'hang' }]);
    const store = new DatasetStore();
    const watch = watchDataset(store, source.url);
    await waitUntil(async () => (await source.log()).length === 1, 'the server sees the request');
    void store.seed(source.url, JSON.parse(USERS));
    expect(watch.told.map(({ status }) => status)).to.deep.equal(['ready']);
    await waitUntil(async () => (await source.log())[0]?.abandoned, 'the connection closes');
  });

  it('gives up reading an answer, but keeps the answer for others', async () => {
    const source = await scenario([{ body: MANY }]);
    const store = new DatasetStore();
    const watch = watchDataset(store, source.url);
    await requestDataset(source.url).result;
    expect(store.peek(source.url).status).to.equal('loading');
    void store.seed(source.url, JSON.parse(USERS));
    const others = await watchDataset(new DatasetStore(), source.url).settled();
    expect(titlesIn(others)).to.have.length(5000);
    expect(watch.told.map(titlesIn)).to.deep.equal([['Brugere på nettet']]);
    expect(await source.log()).to.have.length(1);
  });

  it('fails on what is no dataset, and a retry asks the server', async () => {
    const { url } = await scenario([good]);
    const store = new DatasetStore();
    await store.seed(url, { events: [] });
    expect(failureIn(store.peek(url))?.reason).to.equal('not-a-dataset');
    const watch = watchDataset(store, url);
    store.retry(url);
    expect((await watch.settled()).status).to.equal('ready');
  });
});
