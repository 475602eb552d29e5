import { expect } from '@open-wc/testing';
import { FRAME_SANDBOX } from '../../src/embed/snippet.js';
import { widgets } from '../../src/embed/widgets.js';
import { openFrame, type ForeignPage } from '../hosts/foreign-page.js';
import { origins, page as publishPage, scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { embedPage, type EmbedPageOptions } from './embed-page.js';
import { EMBED } from './host-page.js';

const SANDBOX = { sandbox: 'allow-scripts' };
const TITLE = 'Frivillige i efteråret';

async function opened(options: EmbedPageOptions, attributes = {}): Promise<ForeignPage> {
  return openFrame(await embedPage(options), attributes);
}

async function complains(host: ForeignPage, text: string): Promise<void> {
  await waitUntil(async () => (await host.ask('complaints')).join().includes(text), `nobody says: ${text}`);
}

describe('the page at an embed address', () => {
  it('is there for every widget, with nothing inline', async () => {
    for (const tag of Object.keys(widgets)) {
      const response = await fetch(`${EMBED}/embed/${tag}/index.html`);
      expect(response.status, tag).to.equal(200);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      expect(page.querySelectorAll('style, script:not([src]), [style]'), tag).to.have.length(0);
      expect([...page.scripts].map(({ src }) => src.replace(/.*\//, ''))).to.deep.equal([
        'embed-language.js',
        'embed-page.js',
        'conference-widgets.js',
      ]);
    }
  });

  for (const [query, language] of Object.entries({
    '': 'da',
    '?lang=kl': 'da',
    '?lang=en-GB': 'en',
    '?lang=de': 'en',
  })) {
    it(`has its language before anything is shown: ${language} for "${query}"`, async () => {
      const folder = `${EMBED}/embed/contact-box/`;
      const written = await (await fetch(`${folder}index.html`)).text();
      const tell = `<script>parent.postMessage({ lang: document.documentElement.lang, body: document.body === null }, '*')</script>`;
      const html = written
        .replace('<head>', `<head><base href="${folder}">`)
        .replace(/(?<=embed-language\.js"><\/script>)/, tell);
      const address = await publishPage(html, {}, origins[1], '/embed/contact-box/');
      const said = new Promise((resolve) => {
        addEventListener('message', ({ data }) => resolve(data), { once: true });
      });
      const frame = document.createElement('iframe');
      frame.src = address + query;
      document.body.append(frame);
      expect(await said).to.deep.equal({ lang: language, body: true });
      frame.remove();
    });
  }

  it('says without script what it is about, and where the dataset lies, in Danish and English', async () => {
    const page = await (await fetch(`${EMBED}/embed/contact-box/index.html`)).text();
    const [, noScript = ''] = /<noscript>(.*)<\/noscript>/s.exec(page) ?? [];
    const { body } = new DOMParser().parseFromString(noScript, 'text/html');
    const titles = [...body.querySelectorAll('h1')].map(({ textContent }) => textContent);
    expect(titles).to.deep.equal(['Kontakt', 'Contact']);
    const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['../../conferences.json', '../../conferences.json']);
  });

  describe('in a sandbox without allow-same-origin', () => {
    it('shows the dataset, breaks no policy, and nobody is shut out', async () => {
      const host = await opened({ query: { heading: 'Vores konferencer', 'heading-level': '1' } }, SANDBOX);
      await host.shows(TITLE);
      await host.shows('Vores konferencer');
      expect(await host.ask('origin')).to.equal('null');
      expect(await host.ask('violations')).to.deep.equal([]);
      expect(await host.ask('complaints')).to.deep.equal([]);
      expect(await host.ask('axe')).to.deep.equal([]);
    });
  });

  it('shows the same in the sandbox that snippets have', async () => {
    const host = await opened({ query: { actions: 'calendar' } }, { sandbox: FRAME_SANDBOX });
    await host.shows(TITLE);
    expect(await host.ask('origin')).to.equal('null');
    expect(await host.ask('violations')).to.deep.equal([]);
    expect(await host.ask('complaints')).to.deep.equal([]);
  });

  describe('in a frame', () => {
    it('is light, because so are most hosts, and has no heading of its own', async () => {
      const host = await opened({});
      await host.shows(TITLE);
      expect(await host.ask('colorScheme')).to.equal('light');
      expect(await host.ask('text')).not.to.include('Konferencer');
    });

    it('follows the colour scheme and the language of its address', async () => {
      const host = await opened({ tag: 'contact-box', query: { 'color-scheme': 'dark', lang: 'en' } });
      await host.shows('Save');
      expect(await host.ask('colorScheme')).to.equal('dark');
      expect(await host.ask('language')).to.equal('en');
      expect(await host.ask('title')).to.equal('Contact');
      expect(await host.ask('complaints')).to.deep.equal([]);
    });
  });

  describe('with looks in its address', () => {
    const LOOKS = {
      'accent-color': '9dc6f8',
      'text-color': 'fff',
      density: 'dense',
      font: 'serif',
      'page-color': '14213d',
      'page-text-color': 'eeeeee',
    };

    it('has them in a frame, with the colours of the page around it, under the strictest policy', async () => {
      const query = { ...LOOKS, heading: 'Kontakt', 'heading-level': '1' };
      const host = await opened({ tag: 'contact-box', query }, SANDBOX);
      await host.shows('Gem');
      const looks = await host.ask('looks');
      expect(looks.behind).to.equal('rgb(20, 33, 61)');
      expect(looks.text).to.equal('rgb(255, 255, 255)');
      expect(looks.link).to.equal('rgb(157, 198, 248)');
      expect(looks.font).to.match(/^Georgia/);
      expect(looks.size).to.equal('14px');
      // Controls and the bars that a browser draws are those for a dark page.
      expect(await host.ask('colorScheme')).to.equal('dark');
      expect(await host.ask('violations')).to.deep.equal([]);
      expect(await host.ask('complaints')).to.deep.equal([]);
      expect(await host.ask('axe')).to.deep.equal([]);
    });

    it('has its own if opened by itself, because anybody can write a link', async () => {
      const host = await opened({ tag: 'contact-box', isAlone: true, query: LOOKS });
      await host.shows('Gem');
      const { style, text } = await host.ask('looks');
      expect(style).to.equal('');
      expect(text).not.to.equal('rgb(255, 255, 255)');
      expect(await host.ask('complaints')).to.deep.equal([]);
    });

    it('has nothing of what is wrong, and says so', async () => {
      const query = {
        'accent-color': 'url(https://evil.example/x)',
        'text-color': '7a1f4b;}body{display:none',
        'page-color': 'var(--x)',
        radius: '99',
        density: 'tæt',
        font: '"Comic Sans"',
      };
      const host = await opened({ tag: 'contact-box', query });
      await host.shows('Gem');
      await complains(host, 'accent-color="url(https://evil.example/x)" is not used. Give one such as');
      await complains(host, 'text-color="7a1f4b;}body{display:none" is not used');
      await complains(host, 'page-color="var(--x)" is not used');
      await complains(host, 'radius="99" is not used. Give a whole number from 0 to 32.');
      await complains(host, 'density="tæt" is not used. Allowed: dense, roomy.');
      expect((await host.ask('looks')).style).to.equal('');
    });
  });

  describe('opened by itself', () => {
    it('has a title, a heading and the colours that its visitor likes, and nobody is shut out', async () => {
      const host = await opened({ isAlone: true });
      await host.shows(TITLE);
      await host.shows('Konferencer');
      expect(await host.ask('title')).to.equal('Konferencer');
      expect(await host.ask('language')).to.equal('da');
      expect(await host.ask('colorScheme')).to.equal('light dark');
      expect(await host.ask('axe')).to.deep.equal([]);
      expect(await host.ask('violations')).to.deep.equal([]);
    });

    for (const [layout, isWide] of [
      ['grid', true],
      ['list', false],
    ] as const)
      it(`gives a programme as ${layout} the width it ${isWide ? 'needs' : 'is read at'}`, async () => {
        const host = await opened(
          { tag: 'conference-programme', isAlone: true, query: { layout } },
          { width: '1600' },
        );
        await waitUntil(async () => (await host.ask('widths'))[0] > 1500);
        const isWhole = async () => (await host.ask('widths')).every((width) => width > 1500);
        await waitUntil(async () => (await isWhole()) === isWide);
      });

    it("puts no words of its address into the publisher's mouth", async () => {
      const query = { heading: 'Gratis billetter', 'structured-data': '', debug: '' };
      const host = await opened({ isAlone: true, query });
      await host.shows(TITLE);
      expect(await host.ask('title')).to.equal('Konferencer');
      expect(await host.ask('text')).not.to.include('Gratis billetter');
      await complains(host, 'heading="Gratis billetter" is not used');
      await complains(host, '"structured-data" in');
      await complains(host, '"debug" in');
      expect((await host.ask('fetched')).filter((url) => /debug-panel|json-ld/.test(url))).to.deep.equal([]);
      expect(await host.ask('axe')).to.deep.equal([]);
    });
  });

  it('says which option was probably meant, and shows the widget', async () => {
    const host = await opened({ query: { yaer: '2019', 'color-scheme': 'mørk' } });
    await host.shows(TITLE);
    await complains(host, 'Did you mean "year"?');
    await complains(host, 'Allowed: light, dark, auto.');
  });

  it('shows no dataset of another origin under its own name', async () => {
    const foreign = await scenario([{ body: CONFERENCES }], origins[0]);
    const host = await opened({ query: { src: foreign.url } });
    await complains(host, `must be on ${origins[1]}`);
    // The loader has then asked for the one beside the script.
    await waitUntil(async () => (await host.ask('fetched')).some((url) => url.endsWith('/conferences.json')));
    expect(await foreign.log()).to.deep.equal([]);
  });

  it('shows none that a redirect on its origin brings from another', async () => {
    const foreign = await scenario([{ body: CONFERENCES }], origins[0]);
    const own = await scenario([{ status: 302, headers: { location: foreign.url } }], origins[1]);
    for (const isAlone of [true, false]) {
      const host = await opened({ isAlone, query: { src: own.url } });
      await host.shows('kunne ikke hentes');
      expect(await host.ask('text')).not.to.include(TITLE);
    }
  });
});
