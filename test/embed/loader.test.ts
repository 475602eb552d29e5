import { expect } from '@open-wc/testing';
import { messages as danish } from '../../src/i18n/messages/da.js';
import { scenario, type PublishedScenario } from '../server/client.js';
import { ALL_WIDGETS, CONFERENCES } from './conferences.js';
import { hostPage, LOADER, type HostPage } from './host-page.js';

/** The script tag, as webmasters copy it. */
function script(data: PublishedScenario, attributes = ''): string {
  return `<script type="module" src="${LOADER}" data-src="${data.url}" ${attributes}></script>`;
}

async function published(): Promise<PublishedScenario> {
  return scenario([{ body: CONFERENCES }]);
}

async function showsAllWidgets(page: HostPage): Promise<void> {
  await page.shows('conference-list', 'Frivillige i efteråret');
  await page.shows('speaker-card', 'Karen Blå');
  await page.shows('contact-box', 'Iben Grøn');
}

describe('conference-widgets.js', () => {
  describe('the dataset', () => {
    it('is requested in the task in which the script runs', async () => {
      const data = await published();
      const page = await hostPage({ head: script(data), body: ALL_WIDGETS });
      expect(page.requestedAtStart).to.deep.equal([data.url]);
    });

    it('is requested once for all widgets', async () => {
      const data = await published();
      const page = await hostPage({ head: script(data), body: ALL_WIDGETS });
      await showsAllWidgets(page);
      expect(await data.log()).to.have.length(1);
    });

    it('is not requested by a page without widgets', async () => {
      const page = await hostPage({ head: script(await published()) });
      expect(page.requestedAtStart).to.deep.equal([]);
    });

    it('is not requested when each widget names another', async () => {
      const [unused, used] = [await published(), await published()];
      const page = await hostPage({
        head: script(unused),
        body: `<contact-box src="${used.url}"></contact-box>`,
      });
      await page.shows('contact-box', 'Iben Grøn');
      expect(await unused.log()).to.deep.equal([]);
      expect(await used.log()).to.have.length(1);
    });

    it('is not requested when the page brings it along', async () => {
      const data = await published();
      const seed = `<script type="application/json" data-conference-dataset="${data.url}">${CONFERENCES}</script>`;
      const page = await hostPage({ head: script(data), body: ALL_WIDGETS + seed });
      await showsAllWidgets(page);
      expect(await data.log()).to.deep.equal([]);
    });

    it('stands beside the script when the tag names none', async () => {
      const head = `<script type="module" src="${LOADER}"></script>`;
      const page = await hostPage({ head, body: ALL_WIDGETS });
      expect(page.requestedAtStart).to.deep.equal([new URL('conferences.json', LOADER).href]);
    });
  });

  describe('the widgets', () => {
    it('are those on the page, and no others', async () => {
      const page = await hostPage({ head: script(await published()), body: '<contact-box></contact-box>' });
      await page.shows('contact-box', 'Iben Grøn');
      expect(page.loadedFiles.join()).to.include('contact-box-').and.not.include('conference-list-');
    });

    it('have the data about languages that browsers make dates with got ready while their files come', async () => {
      const atFirstUse: unknown[] = [];
      const page = await hostPage({
        head: script(await published()),
        body: '<conference-list></conference-list>',
        before: ({ Intl, customElements }) => {
          const note = () => atFirstUse.push(customElements.get('conference-list'));
          Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
            apply(target) {
              note();
              return target();
            },
            construct(target, parameters: [string?, Intl.DateTimeFormatOptions?]) {
              note();
              return new target(...parameters);
            },
          });
        },
      });
      await page.shows('conference-list', 'Frivillige i efteråret');
      expect(atFirstUse.at(0)).to.equal(undefined);
      expect(atFirstUse).to.have.length.above(1);
    });

    it('bring the messages of the language in use, and of no other', async () => {
      const page = await hostPage({
        head: script(await published()),
        body: '<contact-box lang="uk-UA"></contact-box>',
      });
      await page.shows('contact-box', 'Iben Grøn');
      const messages = /chunks\/(da|en|de|sv|nb|fi|uk|ar|kl|fo)-/;
      expect(page.loadedFiles.flatMap((file) => messages.exec(file)?.[1] ?? [])).to.deep.equal(['uk']);
    });

    it('bring those of the part of the page, where nobody speaks their own', async () => {
      const page = await hostPage({
        head: script(await published()),
        body: '<div lang="uk"><contact-box lang="fr"></contact-box></div>',
      });
      await page.shows('contact-box', 'Iben Grøn');
      expect(page.loadedFiles.filter((file) => /chunks\/(da|uk)-/.test(file)).join()).to.match(
        /^chunks\/uk-[^,]*$/,
      );
    });

    it('are tried again, where they could not be had, when another comes', async () => {
      let isRefused = true;
      const page = await hostPage({
        head: script(await published()),
        body: '<contact-box></contact-box>',
        before: ({ customElements: registry }) => {
          const define = registry.define.bind(registry);
          registry.define = (...parameters) => {
            if (isRefused) throw new Error('The network was gone for a moment.');
            define(...parameters);
          };
        },
      });
      await page.complains('could not load <contact-box>');
      isRefused = false;
      page.document.body.append(page.document.createElement('contact-box'));
      await page.shows('contact-box', 'Iben Grøn');
    });

    it('are fetched together with all they need', async () => {
      const page = await hostPage({ head: script(await published()), body: '<contact-box></contact-box>' });
      await page.shows('contact-box', 'Iben Grøn');
      const [widget, core, messages] = ['contact-box-', 'core-', 'da-'].map((chunk) =>
        page.resources.find(({ name }) => name.includes(`/chunks/${chunk}`)),
      );
      const arrival = widget?.responseEnd ?? 0;
      expect(core?.startTime).to.be.below(arrival);
      expect(messages?.startTime).to.be.below(arrival);
    });

    it('are picked up when they are added later, however deep', async () => {
      const page = await hostPage({ head: script(await published()) });
      const { body } = page.document;
      body.append(page.document.createElement('contact-box'));
      await page.shows('contact-box', 'Iben Grøn');
      body.insertAdjacentHTML('beforeend', '<div><p><speaker-card speaker="karen"></speaker-card></p></div>');
      await page.shows('speaker-card', 'Karen Blå');
      expect(page.complaints).to.deep.equal([]);
    });

    it('speak the language of the script tag', async () => {
      const page = await hostPage({ head: script(await published(), 'data-lang="en"'), body: ALL_WIDGETS });
      await page.shows('contact-box', 'Save');
    });
  });

  describe('an address on the script tag that is none', () => {
    it('is a dataset that cannot be had, and leaves the others alone', async () => {
      const data = await published();
      const page = await hostPage({
        head: `<script type="module" src="${LOADER}" data-src="https://"></script>`,
        body: `<contact-box src="${data.url}"></contact-box><conference-list><a href="/">Konferencer</a></conference-list>`,
      });
      await page.shows('contact-box', 'Iben Grøn');
      await page.shows('conference-list', danish.failed);
      expect(page.find('conference-list a').checkVisibility()).to.equal(true);
      await page.complains('<script> data-src="https://"');
    });

    it('names no place of links', async () => {
      const page = await hostPage({
        head: script(await published(), 'data-embed-base="https://"'),
        body: ALL_WIDGETS,
      });
      await showsAllWidgets(page);
      expect(page.complaints.join()).to.include('data-embed-base="https://"').and.include('"https://');
    });
  });

  describe('another script', () => {
    it('is the same again, under another address', async () => {
      const data = await published();
      const versions =
        script(data).replace('.js"', '.js?ver=1"') + script(data).replace('.js"', '.js?ver=2"');
      const page = await hostPage({ head: versions, body: ALL_WIDGETS });
      await showsAllWidgets(page);
      expect(await data.log()).to.have.length(1);
      expect(page.complaints).to.deep.equal([]);
    });

    it('has registered a widget before', async () => {
      const data = await published();
      const page = await hostPage({
        head: script(data),
        body: ALL_WIDGETS,
        before: (window) => {
          window.customElements.define('contact-box', class extends window.HTMLElement {});
        },
      });
      await page.shows('conference-list', 'Frivillige i efteråret');
      expect(page.find('contact-box').shadowRoot).to.equal(null);
      expect(page.loadedFiles.join()).not.to.include('contact-box-');
      expect(page.complaints).to.have.length(1);
      expect(page.complaints[0]).to.include('another script on the page has taken the name <contact-box>');
    });
  });

  describe('data-prefix', () => {
    it('names the widgets, and leaves the plain names alone', async () => {
      const page = await hostPage({
        head: script(await published(), 'data-prefix="x-"'),
        body: '<x-contact-box></x-contact-box><contact-box></contact-box>',
      });
      await page.shows('x-contact-box', 'Iben Grøn');
      expect(page.window.customElements.get('contact-box')).to.equal(undefined);
    });

    it('goes together with the same script without it', async () => {
      const data = await published();
      const page = await hostPage({
        head: script(data).replace('.js"', '.js?ver=1"') + script(data, 'data-prefix="x-"'),
        body: '<x-contact-box></x-contact-box><contact-box></contact-box>',
      });
      await page.shows('x-contact-box', 'Iben Grøn');
      await page.shows('contact-box', 'Iben Grøn');
      expect(await data.log()).to.have.length(1);
    });

    it('is not used when no element can be called so', async () => {
      const page = await hostPage({ head: script(await published(), 'data-prefix="1 "'), body: ALL_WIDGETS });
      await showsAllWidgets(page);
      expect(page.complaints.join()).to.include('data-prefix="1 "').and.include('x-');
    });
  });
});
