/** A widget in each of the states that a dataset can put it in. */
import type { WidgetElement } from '../../src/core/widget-element.js';
import { scenario } from '../server/client.js';
import { dataset } from './datasets.js';
import {
  clientFixture,
  insert,
  place,
  settled,
  shadow,
  type FixtureOptions,
  type WidgetTag,
} from './fixtures.js';
import { waitUntil } from './wait-until.js';
import { recordWarnings } from './warnings.js';

export type Options = Omit<FixtureOptions<WidgetTag>, 'url'>;

/** The day that a stale copy was fetched on. */
export const COPY_DATE = 'Tue, 03 Nov 2026 09:00:00 GMT';

const { fetch } = globalThis;

afterEach(() => {
  globalThis.fetch = fetch;
});

async function loading({ data, ...options }: Options): Promise<WidgetElement> {
  const { url } = await scenario([{ fault: 'hang' }]);
  const element = insert({ ...options, url });
  await waitUntil(() => shadow(element).querySelector('[aria-busy=true]'));
  return element;
}

async function failed({ data, ...options }: Options): Promise<WidgetElement> {
  const { url } = await scenario([{ status: 500 }, { body: JSON.stringify(data) }]);
  return settled(insert({ ...options, url }));
}

async function empty(options: Options): Promise<WidgetElement> {
  recordWarnings(); // who is told to show somebody says that the dataset does not have them
  return clientFixture({ ...options, data: dataset() });
}

/** The network is gone and the browser has a copy; told by us, because WebKit's automated sessions keep none. */
async function stale({ data, ...options }: Options): Promise<WidgetElement> {
  const url = `https://data.example/stale/${crypto.randomUUID()}.json`;
  globalThis.fetch = async (address, init) => {
    if (address !== url) return fetch(address, init);
    if (init?.cache !== 'force-cache') throw new TypeError('The network is gone.');
    return new Response(JSON.stringify(data), { headers: { date: COPY_DATE } });
  };
  return settled(insert({ ...options, url }));
}

export const inState = {
  loading,
  ready: (options: Options): Promise<WidgetElement> => clientFixture(options),
  empty,
  stale,
  failed,
} as const;

/** Puts a widget into a page of this width, direction or colour scheme. */
export function surround(element: Element, styles: Readonly<Partial<Record<string, string>>>): HTMLElement {
  const surroundings = place();
  for (const [name, value] of Object.entries(styles)) surroundings.style.setProperty(name, value ?? null);
  surroundings.append(element);
  return surroundings;
}
