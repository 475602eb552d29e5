/** Plays an older version of the script in the same page, by the names and shapes that such versions know. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { warn } from '../../src/core/diagnostics.js';
import { pageSettings } from '../../src/core/page-settings.js';
import { type Download, requestDataset, startRequest } from '../../src/dataset/load/fetch-dataset.js';
import { type DatasetState, DatasetStore } from '../../src/dataset/load/store.js';
import { pagePart } from '../../src/dataset/page-singleton.js';
import type { FilterState } from '../../src/dataset/queries/filter.js';
import { setFilter } from '../../src/filter/filter-store.js';

const URL_OF_DATA = 'https://example.org/conferences.json';
const DATASET = { schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen', people: [] };
const LOADED: Download = { status: 'loaded', json: DATASET, date: undefined };

/** The shared parts of an older version that came first. */
function put<Part extends object>(name: string, part: Part): Part {
  Reflect.set(globalThis, Symbol.for(name), part);
  return part;
}

/** Resolves when so many wait for a request. */
async function waits(request: OldRequest, count: number): Promise<void> {
  while (request.waiting !== count) await setImmediate();
}

interface OldRequest {
  readonly result: Promise<Download>;
  waiting: number;
  abort(): void;
}

/** As an older version joins a request and leaves it. */
function join(request: OldRequest): () => void {
  request.waiting += 1;
  return () => {
    request.waiting -= 1;
    if (request.waiting === 0) request.abort();
  };
}

describe('with an older version in the page', () => {
  describe('downloads', { timeout: 10_000 }, () => {
    let requests: Map<string, OldRequest>;
    let started: Map<string, { response: Promise<Response>; abort(): void }>;
    let aborted: number;

    function oldRequest(result = new Promise<Download>(() => undefined)): OldRequest {
      const request = { result, waiting: 0, abort: () => (aborted += 1) };
      requests.set(URL_OF_DATA, request);
      return request;
    }

    beforeEach(() => {
      aborted = 0;
      requests = new Map();
      started = new Map();
      put('conference-widgets', { requests, started });
    });

    it('are read where the older version has made them', async () => {
      oldRequest(Promise.resolve(LOADED));
      const state = await new Promise<DatasetState>((resolve) => {
        new DatasetStore().subscribe(URL_OF_DATA, resolve);
      });
      assert.equal(state.status, 'ready');
    });

    it('are not aborted while the older version waits, and are when ours is the last to leave', async () => {
      const request = oldRequest();
      const leaveOld = join(request);
      const first = new DatasetStore().subscribe(URL_OF_DATA, () => undefined);
      const second = new DatasetStore().subscribe(URL_OF_DATA, () => undefined);
      assert.equal(request.waiting, 3);
      first();
      await waits(request, 2);
      leaveOld();
      assert.equal(aborted, 0);
      second();
      await waits(request, 0);
      assert.equal(aborted, 1);
    });

    it('that the older version has begun are not begun again', async (t) => {
      const fetching = t.mock.method(globalThis, 'fetch');
      started.set(URL_OF_DATA, { response: Promise.resolve(Response.json(DATASET)), abort: () => undefined });
      startRequest(URL_OF_DATA);
      assert.deepEqual((await requestDataset(URL_OF_DATA).result).status, 'loaded');
      assert.equal(fetching.mock.callCount(), 0);
      assert.equal(started.size, 0);
    });

    it('that ours has begun or made are there for the older version', async (t) => {
      t.mock.method(globalThis, 'fetch', () => Promise.resolve(Response.json(DATASET)));
      startRequest(URL_OF_DATA);
      const response = await started.get(URL_OF_DATA)?.response;
      assert.equal(response?.ok, true);
      requestDataset(URL_OF_DATA);
      const result = await requests.get(URL_OF_DATA)?.result;
      assert.deepEqual(result?.status === 'loaded' && result.json, DATASET);
    });

    it('that ours has made go on for the older version, which aborts them when it leaves', async (t) => {
      let signal: AbortSignal | null | undefined;
      t.mock.method(globalThis, 'fetch', (_url: string, options: RequestInit) => {
        signal = options.signal;
        return new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('It was aborted.')));
        });
      });
      const leaveOurs = new DatasetStore().subscribe(URL_OF_DATA, () => undefined);
      const request = requests.get(URL_OF_DATA);
      assert.ok(request);
      const leaveOld = join(request);
      leaveOurs();
      await waits(request, 1);
      assert.equal(signal?.aborted, false);
      leaveOld();
      assert.equal(signal.aborted, true);
      assert.equal((await request.result).status, 'failed');
      assert.equal(requests.size, 0);
    });
  });

  it('filters are told to each other', () => {
    const groups = new Map<string, FilterState>();
    const told: string[] = [];
    put('conference-widgets.selections', {
      groups,
      listeners: new Set([(group: string) => told.push(group)]),
    });
    setFilter('conferences', { query: 'web', values: {} });
    assert.deepEqual(told, ['conferences']);
    assert.deepEqual(groups.get('conferences'), { query: 'web', values: {} });
  });

  it('a webmaster is warned once, and the panel of the older version hears of it', (t) => {
    const console = t.mock.method(globalThis.console, 'warn', () => undefined);
    const problems = new Map([['Said before.', undefined]]);
    let changes = 0;
    put('conference-widgets.reports', { problems, changed: () => (changes += 1) });
    warn('Said before.');
    warn('New.');
    assert.deepEqual(
      console.mock.calls.map(({ arguments: [text] }) => String(text)),
      ['New.'],
    );
    assert.deepEqual([[...problems.keys()], changes], [['Said before.', 'New.'], 1]);
  });

  it('the settings of the page are one object', () => {
    const settings = put('conference-widgets.page-defaults', { lang: 'fo' });
    assert.equal(pageSettings(), settings);
  });

  it('every other part is the one that is there, too', () => {
    const parts = ['structured-data', 'registrations', 'shapes', 'debug-panel'] as const;
    for (const part of parts) {
      const name = `conference-widgets.${part}` as const;
      const there = put(name, {});
      assert.equal(
        pagePart(name, () => assert.fail('It was made anew.')),
        there,
      );
    }
  });
});
