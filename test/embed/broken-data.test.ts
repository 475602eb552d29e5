/** Data in the page that a CMS has spoilt, or that somebody else has written: the widgets fetch it instead. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { scenario, type PublishedScenario } from '../server/client.js';
import { answer } from '../support/prerender-messages.js';
import { CONFERENCES } from './conferences.js';
import { hostPage, LOADER, SINGLE_FILE, type HostPage } from './host-page.js';

const DATA = JSON.parse(CONFERENCES) as Readonly<Record<string, unknown>>;

/** The content of the element with the data, by what is wrong with it. */
const BROKEN: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'white space': ' \n ',
  'half of it': CONFERENCES.slice(0, CONFERENCES.length / 2),
  'curly quotation marks': CONFERENCES.replaceAll('"', '”'),
  'entities for quotation marks': CONFERENCES.replaceAll('"', '&quot;'),
  'a comment around it': `<!-- ${CONFERENCES} -->`,
  null: 'null',
  'a number': '1',
  'a text': '"conferences"',
  'a list': '[]',
  'an empty object': '{}',
  'an error of the server': '{ "error": "Not found" }',
  'a future version': JSON.stringify({ ...DATA, schemaVersion: 99, contacts: 'elsewhere' }),
  'lists that are none': JSON.stringify({ ...DATA, conferences: {}, contacts: null }),
};

const embedded = (url: string, text: string, attributes = '') =>
  `<script type="application/json" data-conference-dataset="${url}" ${attributes}>${text}</script>`;

async function published(): Promise<PublishedScenario> {
  return scenario([{ body: CONFERENCES }]);
}

async function opened({ url }: PublishedScenario, body: string, script = LOADER): Promise<HostPage> {
  return hostPage({ head: `<script type="module" src="${script}" data-src="${url}"></script>`, body });
}

async function prerendered(url: string, data: unknown): Promise<string> {
  const rendering = {
    tag: 'contact-box',
    attributes: {},
    fallback: '',
    url,
    data,
    language: 'da',
    now: new Date(),
  };
  return answer.parse(await executeServerCommand('prerender', rendering)).html ?? '';
}

const SAYS = 'in the page cannot be used';

describe('data in the page that is no dataset', () => {
  for (const [what, text] of Object.entries(BROKEN)) {
    it(`is said, and then fetched: ${what}`, async () => {
      const data = await published();
      const page = await opened(data, `<contact-box></contact-box>${embedded(data.url, text)}`);
      await page.shows('contact-box', 'Iben Grøn');
      await page.complains(SAYS);
      expect(await data.log()).to.have.length(1);
    });
  }

  it('is fetched by the single file, too', async () => {
    const data = await published();
    const page = await opened(data, `<contact-box></contact-box>${embedded(data.url, '{')}`, SINGLE_FILE);
    await page.shows('contact-box', 'Iben Grøn');
    await page.complains(SAYS);
  });

  it('is fetched for what a server has rendered', async () => {
    const data = await published();
    const page = await opened(data, (await prerendered(data.url, DATA)) + embedded(data.url, '{'));
    await page.complains(SAYS);
    await page.window.customElements.whenDefined('contact-box');
    await page.shows('contact-box', 'Iben Grøn');
    expect(page.find('contact-box').shadowRoot?.querySelectorAll('section')).to.have.length(1);
  });
});

describe('data in the page', () => {
  it('that says an impossible address or moment leaves the widgets alone', async () => {
    const data = await published();
    const scripts =
      embedded('https://', CONFERENCES) + embedded(data.url, CONFERENCES, 'data-moment="i går"');
    const page = await opened(
      data,
      `<contact-box></contact-box><conference-list></conference-list>${scripts}`,
    );
    await page.shows('contact-box', 'Iben Grøn');
    await page.shows('conference-list', 'Frivillige i efteråret');
    await page.complains(SAYS);
    expect(await data.log()).to.deep.equal([]);
  });

  it('that is of another dataset is not shown for this one', async () => {
    const data = await published();
    const others = JSON.stringify({ ...DATA, contacts: [{ id: 'en', name: 'En Anden' }] });
    const page = await opened(
      data,
      `<contact-box></contact-box>${embedded('https://other.example/data.json', others)}`,
    );
    await page.shows('contact-box', 'Iben Grøn');
    expect(page.find('contact-box').shadowRoot?.textContent).not.to.include('En Anden');
  });

  it('that is there twice, once broken, is taken from where it is whole', async () => {
    for (const texts of [
      ['{', CONFERENCES],
      [CONFERENCES, '{'],
    ]) {
      const data = await published();
      const scripts = texts.map((text) => embedded(data.url, text)).join('');
      const page = await opened(data, `<contact-box></contact-box>${scripts}`);
      await page.shows('contact-box', 'Iben Grøn');
      await page.complains(SAYS);
      expect(await data.log()).to.deep.equal([]);
    }
  });

  it('that two widgets bring a part of each is put together', async () => {
    const data = await scenario([{ status: 500 }]);
    const parts = [
      { ...DATA, contacts: [] },
      { ...DATA, conferences: [] },
    ].map((part) => embedded(data.url, JSON.stringify(part), 'data-part'));
    const page = await opened(
      data,
      `<contact-box></contact-box><conference-list></conference-list>${parts.join('')}`,
    );
    await page.shows('contact-box', 'Iben Grøn');
    await page.shows('conference-list', 'Frivillige i efteråret');
  });

  it('that something else was rendered from is shown all the same', async () => {
    const data = await published();
    const others = {
      ...DATA,
      contacts: [
        { id: 'en', name: 'En Anden' },
        { id: 'to', name: 'En Tredje' },
      ],
    };
    const page = await opened(data, (await prerendered(data.url, others)) + embedded(data.url, CONFERENCES));
    await page.shows('contact-box', 'Iben Grøn');
    expect(page.find('contact-box').shadowRoot?.textContent).not.to.include('En Anden');
  });
});
