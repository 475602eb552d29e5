/** The pages of a publication under the policy that widgets promise to work under, with script and without. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from '../support/wait-until.js';
import { publishedPages, touch } from './published-page.js';

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** @param sandbox tokens; undefined for a page that may do everything */
async function opened(path: string, sandbox?: string): Promise<Document> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/publication/${path}`;
  frames.add(frame);
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await isLoaded;
  return frame.contentDocument ?? expect.fail(path);
}

const withoutScript = (path: string) => opened(path, 'allow-same-origin');

function widgetsOf(page: Document): Element[] {
  return [...page.querySelectorAll('main *')].filter(({ shadowRoot }) => shadowRoot);
}

/** How a widget looks: computed styles of everything in it but buttons, which need script, by the names of the elements. */
function look({ shadowRoot }: Element): string[] {
  return [...(shadowRoot?.querySelectorAll(':not(link, button, button *)') ?? [])].map((element) => {
    const { display, fontSize, fontWeight, listStyleType, paddingTop, marginTop } = getComputedStyle(element);
    return [element.localName, display, fontSize, fontWeight, listStyleType, paddingTop, marginTop].join();
  });
}

/** The reports of browsers since the last time. */
async function violations(): Promise<unknown> {
  return executeServerCommand('policy-violations');
}

describe('the pages of a publication under a strict policy', function () {
  this.timeout(300_000);

  let paths: readonly string[] = [];

  before(async () => {
    const all = (await publishedPages()).filter((path) => !path.startsWith('en/'));
    const kinds = new Map(all.map((path) => [path.replace(/(conferences|speakers)\/[^/]+/, '$1'), path]));
    paths = [...kinds.values()];
    expect(paths.length).to.be.greaterThan(10);
  });

  it('are reported where they break it', async () => {
    await violations();
    await opened('widgets/contact-box/index.html?policy&inline');
    await waitUntil(async () => JSON.stringify(await violations()).includes('style-src'), 'no report');
  });

  it('are styled without script, and break nothing', async () => {
    await violations();
    for (const path of paths) {
      const page = await withoutScript(`${path}?policy`);
      const widgets = widgetsOf(page);
      expect(widgets, path).not.to.have.length(0);
      for (const { shadowRoot, localName } of widgets) {
        expect(shadowRoot?.querySelector('style'), localName).to.equal(null);
        const links = [...(shadowRoot?.querySelectorAll('link') ?? [])];
        expect(
          links.map(({ sheet }) => (sheet?.cssRules.length ?? 0) > 10),
          localName,
        ).to.deep.equal([true]);
        const base = shadowRoot?.querySelector('.base');
        if (base) expect(getComputedStyle(base).getPropertyValue('--_text'), localName).not.to.equal('');
      }
    }
    const list = await withoutScript('widgets/conference-list/index.html?policy');
    const items = list.querySelector('conference-list')?.shadowRoot?.querySelector('ul');
    expect(items && getComputedStyle(items).listStyleType).to.equal('none');
    expect(await violations()).to.deep.equal([]);
  });

  it('are taken over by the script, which changes no look and breaks nothing', async () => {
    await violations();
    for (const path of ['widgets/conference-list/index.html', 'widgets/contact-box/index.html']) {
      const before = widgetsOf(await withoutScript(`${path}?policy`)).map(look);
      const page = await opened(`${path}?policy`);
      touch(widgetsOf(page));
      const isHydrated = () =>
        widgetsOf(page).every(({ shadowRoot }) => (shadowRoot?.adoptedStyleSheets.length ?? 0) > 0);
      await waitUntil(isHydrated, path);
      expect(before.flat().length).to.be.greaterThan(3);
      expect(widgetsOf(page).map(look), path).to.deep.equal(before);
    }
    expect(await violations()).to.deep.equal([]);
  });
});
