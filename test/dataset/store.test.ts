import { expect } from '@open-wc/testing';
import { type DatasetState, DatasetStore, type LoadOptions } from '../../src/dataset/load/store.js';
import type { Failure } from '../../src/dataset/issues/failure.js';
import { scenario } from '../server/client.js';
import type { Step } from '../server/step.js';
import { waitUntil } from '../support/wait-until.js';
import { EMPTY, USERS } from './datasets.js';
import { failureIn, titlesIn } from './state-contents.js';
import { watchDataset } from './watch-dataset.js';

const good = { body: USERS };

/** The state of a fresh store after the answer. */
async function load(step: Step, options?: LoadOptions): Promise<DatasetState> {
  const { url } = await scenario([step]);
  return watchDataset(new DatasetStore(options), url).settled();
}

describe('the dataset store', () => {
  describe('loading', () => {
    it('is loading at once and ready when the dataset has come', async () => {
      const { url } = await scenario([good]);
      const store = new DatasetStore();
      expect(store.peek(url).status).to.equal('loading');
      const state = await watchDataset(store, url).settled();
      expect(titlesIn(state)).to.deep.equal(['Brugere på nettet']);
      expect(store.peek(url)).to.equal(state);
    });

    it('asks another origin without a preflight', async () => {
      const source = await scenario([good]);
      await watchDataset(new DatasetStore(), source.url).settled();
      expect((await source.log()).map(({ method }) => method)).to.deep.equal(['GET']);
    });

    it('takes an empty dataset as data: ready, without conferences', async () => {
      const state = await load({ body: EMPTY });
      expect(state.status).to.equal('ready');
      expect(titlesIn(state)).to.deep.equal([]);
    });

    it('leaves out a bad record and says so', async () => {
      const state = await load({ body: USERS.replace('[{', '["Brugere",{') });
      expect(titlesIn(state)).to.deep.equal(['Brugere på nettet']);
      expect('issues' in state && state.issues[0]?.path).to.deep.equal(['conferences', 0]);
    });

    it('reads a newer format as far as it is understood', async () => {
      const state = await load({ body: USERS.replace('"schemaVersion":1', '"schemaVersion":2') });
      expect(titlesIn(state)).to.deep.equal(['Brugere på nettet']);
      expect('issues' in state && state.issues.map(({ code }) => code)).to.deep.equal(['newer-version']);
    });
  });

  describe('telling', () => {
    it('goes on where a listener throws, and the page hears of that', async () => {
      const { url } = await scenario([good]);
      const store = new DatasetStore();
      const heard: unknown[] = [];
      const { onerror } = window;
      window.onerror = (...[, , , , error]) => {
        heard.push(error);
        // Else it would be the test's.
        return true;
      };
      const mistake = new Error('A mistake of the page.');
      store.subscribe(url, () => {
        throw mistake;
      });
      const state = await watchDataset(store, url).settled();
      await waitUntil(() => heard.length > 0, 'nobody hears of the mistake');
      window.onerror = onerror;
      expect(titlesIn(state)).to.deep.equal(['Brugere på nettet']);
      expect(heard).to.deep.equal([mistake]);
    });
  });

  describe('failing', () => {
    const failures: [string, Step, Failure][] = [
      ['no such file', { status: 404 }, { reason: 'http', status: 404 }],
      ['a server in trouble', { status: 500 }, { reason: 'http', status: 500 }],
      ['a server that closes the connection', { fault: 'refuse' }, { reason: 'network' }],
      ['an origin that refuses other origins', { ...good, cors: false }, { reason: 'network' }],
    ];
    for (const [name, step, failure] of failures) {
      it(`tells of ${name}`, async () => {
        expect(await load(step)).to.deep.equal({ status: 'failed', failure });
      });
    }

    const endless: [string, Step][] = [
      ['a body that never ends', { fault: 'endless' }],
      ['an answer that stops after its headers', { fault: 'hang' }],
    ];
    for (const [name, step] of endless) {
      it(`gives up waiting for ${name}`, async () => {
        const failure = { reason: 'timeout', seconds: 0.3 };
        expect(await load(step, { timeout: 300 })).to.deep.equal({ status: 'failed', failure });
      });
    }

    const notJson: [string, Step, RegExp][] = [
      [
        'HTML',
        { body: '<!doctype html>', headers: { 'content-type': 'text/html' } },
        /^text\/html, 15 characters: /,
      ],
      [
        'a truncated file',
        { body: USERS.slice(0, -20) },
        new RegExp(`^application/json, ${USERS.length - 20} `),
      ],
      ['an empty file', { body: '' }, /^application\/json, 0 characters: /],
    ];
    for (const [name, step, detail] of notJson) {
      it(`tells what came instead of JSON: ${name}`, async () => {
        const failure = failureIn(await load(step));
        expect(failure?.reason).to.equal('not-json');
        expect(failure?.reason === 'not-json' && failure.detail).to.match(detail);
      });
    }

    it('shows nothing of a dataset whose connection drops', async () => {
      const failure = failureIn(await load({ body: USERS.slice(0, -20), fault: 'drop' }));
      // WebKit hands over the piece that came as if it were whole.
      expect(failure?.reason).to.be.oneOf(['network', 'not-json']);
    });

    it('tells of JSON that is something else', async () => {
      const failure = failureIn(await load({ body: '{"events":[]}' }));
      expect(failure?.reason === 'not-a-dataset' && failure.issues[0]?.code).to.equal('not-a-dataset');
    });
  });
});
