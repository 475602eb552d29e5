import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { datasetStore } from '../../src/dataset/load/store.js';
import { parse } from '../../src/dataset/parse/parse.js';
import { pageSettings } from '../../src/core/page-settings.js';
import type { WidgetElement } from '../../src/core/widget-element.js';
import { loadMessages } from '../../src/i18n/load-messages.js';
import { MESSAGE_LANGUAGES } from '../../src/i18n/message-languages.js';
import { clock } from '../../src/core/clock.js';
import { answer } from './prerender-messages.js';
import { waitUntil } from './wait-until.js';

/** The tags of the widgets. */
export type WidgetTag = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends WidgetElement ? Tag : never;
}[keyof HTMLElementTagNameMap];

export interface FixtureOptions<Tag extends WidgetTag> {
  readonly tag: Tag;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The element's own children, as HTML. */
  readonly fallback?: string;
  /** The dataset as JSON has it; without it, whatever stands at `url`. */
  readonly data?: unknown;
  readonly url?: string;
  readonly now?: Date;
}

const systemClock = clock.now;
const containers = new Set<Element>();
let datasets = 0;

afterEach(() => {
  for (const container of containers) container.remove();
  containers.clear();
  clock.now = systemClock;
});

/** A place in the page that is emptied after the test. */
export function place(): HTMLElement {
  const container = document.createElement('div');
  containers.add(container);
  document.body.append(container);
  return container;
}

/** The address at which the page's store finds this dataset without asking any server. */
export function seeded(data: unknown, url?: string): string {
  datasets += 1;
  const address = url ?? `https://data.example/${datasets}.json`;
  datasetStore.put(address, parse(data, { mode: 'tolerant' }));
  return address;
}

/** The shadow root, which is always open. */
export function shadow(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no open shadow root.`);
  return element.shadowRoot;
}

/** Resolves when the element shows what it has: content, or why there is none. */
export async function settled<Widget extends WidgetElement>(element: Widget): Promise<Widget> {
  const isBusy = (): boolean => shadow(element).querySelector('[aria-busy=true]') !== null;
  await waitUntil(() => element.hasUpdated && !isBusy(), `<${element.localName}> did not settle`, {
    interval: 5,
    timeout: 5000,
  });
  await element.updateComplete;
  await completed(element);
  return element;
}

/** Resolves when the bodies of what is closed are there, which come when the browser is idle. */
export async function completed(element: Element): Promise<void> {
  const disclosures = () => [...shadow(element).querySelectorAll('details')];
  await waitUntil(() => disclosures().every((each) => each.childElementCount > 1), 'A body did not come', {
    interval: 5,
  });
}

/** Puts an element into the page as a script would, and waits for nothing. */
export function insert<Tag extends WidgetTag>(options: FixtureOptions<Tag>): HTMLElementTagNameMap[Tag] {
  const { tag, attributes = {}, fallback = '', data, now } = options;
  if (now) clock.now = () => now;
  const src = data === undefined ? options.url : seeded(data, options.url);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...(src && { src }), ...attributes })) {
    element.setAttribute(name, value);
  }
  element.innerHTML = fallback;
  place().append(element);
  return element;
}

/** An element that a script made and put into the page. */
export async function clientFixture<Tag extends WidgetTag>(
  options: FixtureOptions<Tag>,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = insert(options);
  await settled(element);
  return element;
}

/** The HTML that a server writes. */
export async function prerender<Tag extends WidgetTag>(
  options: FixtureOptions<Tag>,
  url: string,
): Promise<string> {
  const { tag, attributes = {}, fallback = '', data, now = new Date() } = options;
  const { lang: language } = document.documentElement;
  const written = { src: url, ...attributes };
  const { pages } = pageSettings();
  const payload = { tag, attributes: written, fallback, url, data, language, pages, now };
  const { html, error } = answer.parse(await executeServerCommand('prerender', payload));
  if (html === undefined) throw new Error(error);
  return html;
}

/**
 * An element that a server rendered, taken over by the browser.
 *
 * @param meanwhile what a visitor does with it before
 * @throws where the browser did not go on with exactly the nodes that the server wrote
 */
export async function hydratedFixture<Tag extends WidgetTag>(
  options: FixtureOptions<Tag>,
  meanwhile?: (root: ShadowRoot) => void,
): Promise<HTMLElementTagNameMap[Tag]> {
  const { tag, data, now } = options;
  if (now) clock.now = () => now;
  const url = seeded(data, options.url);
  await Promise.all(MESSAGE_LANGUAGES.map(loadMessages));
  const container = place();
  container.setHTMLUnsafe(await prerender(options, url));
  const element = container.querySelector(tag);
  if (!element) throw new Error(`The server did not write <${tag}>.`);
  meanwhile?.(shadow(element));
  const written = [...shadow(element).querySelectorAll('*')];
  await settled(element);
  const lost = written.filter((node) => !node.isConnected).map((node) => node.localName);
  expect(lost, 'elements that hydration replaced').to.deep.equal([]);
  return element;
}
