import { expect } from '@open-wc/testing';
import { flakySite, scenario } from '../server/client.js';
import { dataset } from '../support/datasets.js';
import { waitUntil } from '../support/wait-until.js';
import { hostPage, LOADER, PAGES, SINGLE_FILE } from './host-page.js';
import {
  becomesWidget,
  block,
  COMING,
  DATA,
  DIGEST,
  happens,
  island,
  isLeftAlone,
  NOW,
  open,
  within,
} from './island-page.js';

const ONLINE = dataset({
  timeZone: 'America/New_York',
  conferences: [
    {
      id: 'ny',
      title: 'Den nye',
      start: '2099-09-14',
      status: 'scheduled',
      sessions: [
        {
          id: 's',
          kind: 'talk',
          title: 'Et oplæg',
          start: '2099-09-14T09:00:00-04:00',
          end: '2099-09-14T10:00:00-04:00',
          onlineUrl: 'https://live.example/',
        },
      ],
    },
  ],
});

/** A page whose clock stands still until a moment comes. */
async function openWithClock(body: string) {
  const ticks: (() => void)[] = [];
  let time = Date.parse(NOW);
  const page = await open(body, {
    before: (window) => {
      const { Date } = window;
      window.Date = class extends Date {
        constructor(...args: number[]) {
          super(args[0] ?? time);
        }
        static override now = () => time;
      } as DateConstructor;
      window.setInterval = ((listener: () => void) => ticks.push(listener)) as typeof window.setInterval;
    },
  });
  const comes = (moment: string) => {
    time = Date.parse(moment);
    for (const tick of [...ticks]) tick();
  };
  return { page, comes };
}

for (const script of [PAGES, SINGLE_FILE]) {
  describe(`a prerendered page with ${script.replace(/.*\//, '')}`, () => {
    it('is left as it is, without a request', async () => {
      const data = await scenario([{ body: JSON.stringify(DATA) }]);
      const body = (await island({ tag: 'conference-list', url: data.url })) + block(DATA, data.url);
      const page = await open(body, { script, attributes: `data-hydrate=""` });
      await isLeftAlone(page, 'conference-list');
      expect(await data.log()).to.deep.equal([]);
      expect(page.complaints).to.deep.equal([]);
      expect(page.find('conference-list').shadowRoot?.textContent).to.include('Naboer');
    });

    it('does what the first click on a button asks, once', async () => {
      const saved: Event[] = [];
      const page = await open((await island({ tag: 'contact-box' })) + block(DATA), {
        script,
        before: ({ HTMLAnchorElement: Link }) => {
          Link.prototype.click = () => {
            saved.push(new Event('save'));
          };
        },
      });
      await isLeftAlone(page, 'contact-box');
      const heard: Event[] = [];
      page.document.addEventListener('click', (event) => heard.push(event));
      within(page, 'contact-box', '[part~=save]').click();
      await waitUntil(() => saved.length > 0, 'Nothing is saved', { interval: 5 });
      expect(saved).to.have.length(1);
      expect(heard).to.have.length(1);
      expect(page.complaints).to.deep.equal([]);
    });
  });
}

describe('a prerendered widget that is left as it is', () => {
  for (const type of ['pointerdown', 'focusin', 'keydown', 'click', 'input'])
    it(`loads its script at ${type} in it`, async () => {
      const page = await open((await island({ tag: 'conference-list' })) + block(DATA));
      happens(page, page.find('body'), type);
      await isLeftAlone(page, 'conference-list');
      happens(page, within(page, 'conference-list', 'summary'), type);
      await becomesWidget(page, 'conference-list');
      expect(page.complaints).to.deep.equal([]);
    });

  it('keeps what a visitor has opened, and tells the page of it once', async () => {
    const page = await open((await island({ tag: 'conference-list' })) + block(DATA));
    const selected: Event[] = [];
    page.document.addEventListener('conference-select', (event) => selected.push(event));
    const details = within(page, 'conference-list', 'details');
    within(page, 'conference-list', 'summary').click();
    expect(details).to.have.property('open', true);
    await becomesWidget(page, 'conference-list');
    await waitUntil(() => selected.length > 0, 'The page is not told', { interval: 5 });
    expect(details).to.have.property('open', true);
    expect(details.isConnected).to.equal(true);
    expect(selected).to.have.length(1);
  });

  it('closes again what the page does not let open', async () => {
    const page = await open((await island({ tag: 'conference-list' })) + block(DATA));
    page.document.addEventListener('conference-select', (event) => {
      event.preventDefault();
    });
    within(page, 'conference-list', 'summary').click();
    await becomesWidget(page, 'conference-list');
    const details = within(page, 'conference-list', 'details');
    await waitUntil(() => !details.hasAttribute('open'), 'It stays open', { interval: 5 });
  });

  it('finds what a visitor typed before the script was there', async () => {
    const page = await open(
      (await island({ tag: 'conference-filter' })) + (await island({ tag: 'conference-list' })) + block(DATA),
    );
    await isLeftAlone(page, 'conference-filter');
    const box = within(page, 'conference-filter', 'input[type=search]');
    if (!(box instanceof page.window.HTMLInputElement)) throw new Error('It is no field');
    box.value = 'Nabo';
    happens(page, box, 'input');
    await page.shows('conference-filter', '1 konference');
    await waitUntil(
      () => !page.find('conference-list').shadowRoot?.textContent.includes('Frivillige'),
      'The list is not filtered',
      { interval: 5 },
    );
    expect(box.value).to.equal('Nabo');
    expect(box.isConnected).to.equal(true);
  });

  it('finds in its own search what a visitor typed, and does what its actions say', async () => {
    const attributes = { search: '', filters: 'year', actions: 'csv' };
    const saved: string[] = [];
    const page = await open((await island({ tag: 'conference-list', attributes })) + block(DATA), {
      before: ({ HTMLAnchorElement: Link }) => {
        Link.prototype.click = function () {
          saved.push(this.download);
        };
      },
    });
    await isLeftAlone(page, 'conference-list');
    const box = within(page, 'conference-list', 'input[type=search]') as HTMLInputElement;
    box.value = 'Nabo';
    happens(page, box, 'input');
    within(page, 'conference-list', '[part~=table]').click();
    await page.shows('conference-list', '1 konference');
    await waitUntil(() => saved.join() === 'conferences.csv', 'Nothing is saved', { interval: 5 });
    expect(box.value).to.equal('Nabo');
    expect(box.isConnected).to.equal(true);
    expect(page.complaints).to.deep.equal([]);
  });

  it('loads its script when one of its options changes, and not when its class does', async () => {
    const page = await open((await island({ tag: 'conference-list' })) + block(DATA));
    page.find('conference-list').classList.add('seen');
    await isLeftAlone(page, 'conference-list');
    page.find('conference-list').setAttribute('year', '2018');
    await becomesWidget(page, 'conference-list');
    await waitUntil(
      () => !page.find('conference-list').shadowRoot?.textContent.includes('Naboer'),
      'It shows all',
      { interval: 5 },
    );
  });

  it('loads its script when the language around it changes', async () => {
    const page = await open((await island({ tag: 'contact-box' })) + block(DATA));
    await isLeftAlone(page, 'contact-box');
    page.document.documentElement.setAttribute('lang', 'en');
    await becomesWidget(page, 'contact-box');
    await page.shows('contact-box', 'Save contact');
  });

  it('loads its script when another widget comes into the page', async () => {
    const page = await open((await island({ tag: 'conference-list' })) + block(DATA));
    await isLeftAlone(page, 'conference-list');
    page.find('body').append(page.document.createElement('contact-box'));
    await becomesWidget(page, 'conference-list');
    await page.shows('contact-box', 'Iben Grøn');
  });

  it('loads its script when what it shows may be over', async () => {
    const html = (await island({ tag: 'conference-list', data: COMING })) + block(COMING);
    const { page, comes } = await openWithClock(html);
    comes(NOW);
    await isLeftAlone(page, 'conference-list');
    // The day begins.
    comes('2099-09-14T04:00:00.000Z');
    await becomesWidget(page, 'conference-list');
  });

  it('says where a session can be followed when it is about to begin', async () => {
    const attributes = { conference: 'ny', session: 's' };
    const html = await island({ tag: 'conference-details', attributes, data: ONLINE });
    const { page, comes } = await openWithClock(html + block(ONLINE));
    const said = () => page.find('conference-details').shadowRoot?.textContent ?? '';
    await isLeftAlone(page, 'conference-details');
    expect(said()).to.include('Et oplæg').and.not.to.include('Følg med online');
    comes('2099-09-14T12:50:00.000Z');
    await becomesWidget(page, 'conference-details');
    await waitUntil(() => said().includes('Følg med online'), 'The stream has no link');
    comes('2099-09-14T14:01:00.000Z');
    await waitUntil(() => !said().includes('Følg med online'), 'The link stays');
  });

  it('is right with a prefix', async () => {
    const html = await island({ tag: 'conference-list' });
    const page = await open(
      html
        .replaceAll('conference-list>', 'x-conference-list>')
        .replace('<conference-list', '<x-conference-list') + block(DATA),
      {
        attributes: 'data-prefix="x-"',
      },
    );
    await isLeftAlone(page, 'x-conference-list');
    within(page, 'x-conference-list', 'summary').click();
    await becomesWidget(page, 'x-conference-list');
    expect(page.complaints).to.deep.equal([]);
  });

  it('is right in a page put together of parts', async () => {
    const others = dataset({ contacts: [{ id: 'andre', name: 'Andre', email: 'andre@example.dk' }] });
    const body =
      (await island({ tag: 'conference-list' })) +
      block(DATA, undefined, DIGEST, 'data-part') +
      (await island({ tag: 'contact-box', data: others, digest: 'other' })) +
      block(others, undefined, 'other', 'data-part');
    const page = await open(body);
    await isLeftAlone(page, 'contact-box');
    within(page, 'contact-box', 'button').dispatchEvent(
      new Event('focusin', { bubbles: true, composed: true }),
    );
    await becomesWidget(page, 'conference-list');
    await becomesWidget(page, 'contact-box');
  });

  it('is drawn again if its data turns out to be broken', async () => {
    const data = await scenario([{ body: JSON.stringify(DATA) }]);
    const spoilt = block(DATA, data.url).replace('{"', '{”');
    const page = await hostPage({
      head: `<script type="module" src="${PAGES}" data-src="${data.url}"></script>`,
      body: (await island({ tag: 'contact-box', url: data.url })) + spoilt,
    });
    await isLeftAlone(page, 'contact-box');
    happens(page, within(page, 'contact-box', 'button'), 'pointerdown');
    await page.complains('in the page cannot be used');
    await becomesWidget(page, 'contact-box');
    await page.shows('contact-box', 'Iben Grøn');
  });

  it('loads its script at once where the page has the script for all pages', async () => {
    const page = await open((await island({ tag: 'contact-box' })) + block(DATA), { script: LOADER });
    await becomesWidget(page, 'contact-box');
    expect(page.complaints).to.deep.equal([]);
  });

  it('does what a visitor asked when the network is back, after its script failed to load', async () => {
    const site = await flakySite(['conference-widgets.js']);
    const page = await open((await island({ tag: 'conference-list' })) + block(DATA), {
      script: `${site.url}/conference-widgets.pages.js`,
    });
    const selected: Event[] = [];
    page.document.addEventListener('conference-select', (event) => selected.push(event));
    within(page, 'conference-list', 'summary').click();
    await page.complains('there is no conference-widgets.js beside');
    await site.change([]);
    page.window.dispatchEvent(new page.window.Event('online'));
    await becomesWidget(page, 'conference-list');
    await waitUntil(() => selected.length > 0, 'The page is not told', { interval: 5 });
    expect(selected).to.have.length(1);
  });
});
