/** The pages of a publication in each browser, as the command `publish` writes them. */
import { expect } from '@open-wc/testing';
import { isChromium } from '../core/is-chromium.js';
import { close, publishedPage, publishedPages, type PublishedPage } from './published-page.js';

/** One page of each kind: the others differ in their records. */
function oneOfEach(paths: readonly string[]): string[] {
  const kinds = new Map(paths.map((path) => [path.replace(/(conferences|speakers)\/[^/]+/, '$1'), path]));
  return [...kinds.values()];
}

async function violations({ window }: PublishedPage): Promise<string[]> {
  const { document } = window;
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await isLoaded;
  const found = await window.axe.run(document);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('the pages of a publication', function () {
  this.timeout(300_000);

  let paths: readonly string[] = [];

  before(async () => {
    paths = await publishedPages();
  });

  it('are one for each widget, conference and speaker, in both languages', () => {
    for (const kind of ['widgets/', 'conferences/', 'speakers/']) {
      const danish = paths.filter((path) => path.startsWith(kind));
      expect(danish, kind).not.to.have.length(0);
      expect(paths).to.include.members(danish.map((path) => `en/${path}`));
    }
  });

  it('load no widget and no data before a visitor touches one', async () => {
    // Pages with times load at once, because the tests are not in the time zone of the data.
    const { window } = await publishedPage('widgets/contact-box/index.html');
    await new Promise((resolve) => window.addEventListener('load', resolve));
    await window.fetch('../../pages.css');
    const names = window.performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, ''));
    expect(names).to.include('conference-widgets.pages.js');
    expect(names.filter((name) => /-[\w-]{8}\.js$|\.json$/.test(name))).to.deep.equal([]);
    expect(window.customElements.get('contact-box')).to.equal(undefined);
  });

  it('are taken over by the script as they are: nothing is taken away, drawn anew, moved or said in other words', async () => {
    for (const path of isChromium ? paths : oneOfEach(paths)) {
      const page = await publishedPage(path);
      expect(page.widgets, path).not.to.have.length(0);
      await page.isComplete();
      expect(page.differences, path).to.deep.equal([]);
      expect(page.removed, path).to.deep.equal([]);
      expect(page.complaints, path).to.deep.equal([]);
      close(page);
    }
  });

  it('leave open what a visitor has opened before the script came', async () => {
    const page = await publishedPage('widgets/conference-list/index.html');
    const [list] = page.widgets;
    const details = list?.shadowRoot?.querySelector('details');
    details?.setAttribute('open', '');
    await page.isComplete();
    expect(details?.isConnected && details.open).to.equal(true);
  });

  // Axe judges markup and computed colours, which are alike everywhere.
  if (isChromium) {
    it('are accessible', async () => {
      for (const path of oneOfEach(paths)) {
        const page = await publishedPage(path);
        await page.isComplete();
        expect(await violations(page), path).to.deep.equal([]);
        close(page);
      }
    });
  }
});
