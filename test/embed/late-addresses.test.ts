/** Consent tools and lazy loading: the address comes when the element is already in the page. */
import { expect } from '@open-wc/testing';
import { ForeignPage } from '../hosts/foreign-page.js';
import { origins, scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { embedPage } from './embed-page.js';
import { EMBED, hostPage, LOADER, type HostPage } from './host-page.js';

const ADDRESS = `${origins[1]}/publication/embed/conference-list?heading=Konferencer`;

async function opened(body: string): Promise<HostPage> {
  const { url } = await scenario([{ body: CONFERENCES }]);
  return hostPage({ head: `<script type="module" src="${LOADER}" data-src="${url}"></script>`, body });
}

/** As Klaro does it for elements: they stay, and get what they have as `data-`. */
function consent(element: Element): void {
  for (const name of ['href', 'src']) {
    const address = element.getAttribute(`data-${name}`);
    if (address !== null) element.setAttribute(name, address);
  }
}

/** As Klaro does it for scripts: a copy with all attributes takes the place of the one that was not to run. */
function consentToScript(page: HostPage): void {
  const refused = page.find('script[type="text/plain"]');
  const script = page.document.createElement('script');
  for (const { name, value } of refused.attributes) script.setAttribute(name, value);
  script.type = script.dataset['type'] ?? '';
  script.src = script.dataset['src'] ?? '';
  refused.replaceWith(script);
}

describe('an address that comes late', () => {
  for (const [name, href] of Object.entries({
    'a link': '',
    'a link that led elsewhere': 'href="#samtykke"',
  })) {
    it(`makes a widget of ${name}, once`, async () => {
      const page = await opened(`<p><a ${href} data-href="${ADDRESS}">Konferencer</a></p>`);
      expect(page.document.querySelector('conference-list')).to.equal(null);
      consent(page.find('a'));
      await waitUntil(() => page.document.querySelector('conference-list'), 'no widget');
      await page.shows('conference-list', 'Frivillige i efteråret');
      page.find('a').setAttribute('href', `${ADDRESS}&limit=1`);
      await page.shows('conference-list', 'Frivillige i efteråret');
      expect(page.document.querySelectorAll('conference-list')).to.have.length(1);
    });
  }

  it('makes a widget of a placeholder', async () => {
    const page = await opened('<div class="conference-widget"><a href="/konferencer">Konferencer</a></div>');
    page.find('.conference-widget').setAttribute('data-widget', 'conference-list');
    await waitUntil(() => page.document.querySelector('conference-list'), 'no widget');
    await page.shows('conference-list', 'Frivillige i efteråret');
  });

  it('gives a frame its page, and the page its height', async () => {
    const page = await opened('<iframe sandbox="allow-scripts"></iframe>');
    const frame = page.document.querySelector('iframe');
    if (!frame) throw new Error('The page has no frame');
    frame.dataset['src'] = await embedPage();
    consent(frame);
    await new Promise((resolve) => {
      frame.onload = resolve;
    });
    const inside = new ForeignPage(frame);
    await inside.shows('Frivillige i efteråret');
    const fits = async () => frame.style.height !== '' && (await inside.ask('outOfSight')) === 0;
    await waitUntil(fits, 'the frame does not fit');
  });
});

describe('a script that a consent tool holds back', () => {
  const refused = `<script type="text/plain" data-type="module" data-name="konferencer" data-src="${LOADER}"></script>`;

  it('loads nothing before, and shows the widgets after', async () => {
    const { url } = await scenario([{ body: CONFERENCES }]);
    const page = await hostPage({ head: refused, body: `<conference-list src="${url}"></conference-list>` });
    expect(page.loadedFiles).to.deep.equal([]);
    consentToScript(page);
    await page.shows('conference-list', 'Frivillige i efteråret');
  });

  it('does not take its own address for that of the dataset', async () => {
    const page = await hostPage({ head: refused, body: '<conference-list></conference-list>' });
    consentToScript(page);
    const beside = `${EMBED}/conferences.json`;
    await waitUntil(() => page.resources.some(({ name }) => name === beside), `nobody asks for ${beside}`);
    const asked = page.resources.filter(
      ({ name, initiatorType }) => name === LOADER && initiatorType === 'fetch',
    );
    expect(asked).to.deep.equal([]);
  });
});
