import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { dataset } from '../support/datasets.js';
import { answer } from '../support/prerender-messages.js';
import { hostPage, type HostPage, type HostPageOptions, PAGES } from './host-page.js';

/** When the pages were written. */
export const NOW = '2026-11-30T12:00:00.000Z';

export const DATA = dataset({
  timeZone: 'America/New_York',
  people: [{ id: 'iben', name: 'Iben Grøn' }],
  conferences: [
    { id: 'naboer', title: 'Naboer', start: '2019-11-05', status: 'scheduled', description: 'Om naboer.' },
    { id: 'frivillige', title: 'Frivillige', start: '2018-11-05', status: 'scheduled' },
  ],
  contacts: [{ id: 'kontakt', person: 'iben', email: 'iben@example.dk' }],
});

/** With a conference that is still to come, in the time zone of the tests. */
export const COMING = dataset({
  timeZone: 'America/New_York',
  conferences: [{ id: 'ny', title: 'Den nye', start: '2099-09-14T09:00:00-04:00', status: 'scheduled' }],
});

export const DIGEST = 'Digest-of_data';

export interface Island {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: unknown;
  readonly url?: string;
  readonly digest?: string;
}

/** A widget as a server writes it. */
export async function island({
  tag,
  attributes = {},
  data = DATA,
  url = '/data.json',
  digest = DIGEST,
}: Island): Promise<string> {
  const payload = { tag, attributes, fallback: '', url, data, digest, language: 'da', now: NOW };
  const { html = '' } = answer.parse(await executeServerCommand('prerender', payload));
  return html;
}

/** The data in a page. */
export const block = (data: unknown, url = '/data.json', digest = DIGEST, attributes = ''): string =>
  `<script type="application/json" data-conference-dataset="${url}" data-digest="${digest}" data-moment="${NOW}" ${attributes}>${JSON.stringify(data)}</script>`;

/** A page with the script, and this in its body. */
export async function open(
  body: string,
  options: Partial<HostPageOptions> & { script?: string; attributes?: string } = {},
): Promise<HostPage> {
  const { script = PAGES, attributes = '', ...rest } = options;
  const tag = `<script type="module" src="${script}" data-src="/data.json" ${attributes}></script>`;
  return hostPage({ head: tag, body, ...rest });
}

const isLoaded = (page: HostPage, tag: string) => page.window.customElements.get(tag) !== undefined;

/** Any file that the page asked for before has been asked for when this one is there. */
async function settled(page: HostPage): Promise<void> {
  await page.window.fetch('/test/embed/host-page.ts');
  await new Promise((resolve) => page.window.requestAnimationFrame(() => page.window.setTimeout(resolve)));
}

export async function isLeftAlone(page: HostPage, tag: string): Promise<void> {
  await settled(page);
  expect(isLoaded(page, tag)).to.equal(false);
  expect(page.loadedFiles.filter((file) => !/\.(pages|all)\.js|\.css$/.test(file))).to.deep.equal([]);
}

export async function becomesWidget(page: HostPage, tag: string): Promise<void> {
  await page.window.customElements.whenDefined(tag);
  const widget = page.find(tag);
  if ('updateComplete' in widget) await widget.updateComplete;
}

export function within(page: HostPage, tag: string, selector: string): HTMLElement {
  const found = page.find(tag).shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${tag}> has no ${selector}`);
  return found;
}

export const happens = (page: HostPage, place: Element, type: string): boolean =>
  place.dispatchEvent(new page.window.Event(type, { bubbles: true, composed: true }));
