/** What the single file leaves to files beside it: the page needs them when somebody asks, and works without them. */
import { expect } from '@open-wc/testing';
import { TRUSTED_TYPES_POLICY } from '../../src/host-page/host-policy.js';
import { messages as danish } from '../../src/i18n/messages/da.js';
import { flakySite, scenario, type PublishedSite } from '../server/client.js';
import { shadow } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { EMBED, hostPage, NONCE, type HostPage } from './host-page.js';

const { origin } = new URL(EMBED);
const STRICT = `default-src 'none'; script-src ${origin} 'nonce-${NONCE}'; style-src 'self'; connect-src *`;

interface Opened {
  readonly type?: string;
  readonly data?: string;
  readonly file?: string;
  /** Further directives of the page's policy. */
  readonly policy?: string;
}

/** A page with a programme whose sessions can be chosen. */
async function opened(site: PublishedSite, options: Opened = {}) {
  const { type = '', data = CONFERENCES, file = 'all.js', policy = '' } = options;
  const { url } = await scenario([{ body: data }]);
  const page = await hostPage({
    head: `<meta http-equiv="Content-Security-Policy" content="${STRICT}; ${policy}">
      <script ${type} src="${site.url}/conference-widgets.${file}" data-src="${url}"></script>`,
    body: '<conference-programme conference="efteraar" actions="mine"></conference-programme>',
  });
  await page.shows('conference-programme', 'Åbning');
  return page;
}

const programme = (page: HostPage) => shadow(page.find('conference-programme'));

async function press(page: HostPage, part: string): Promise<void> {
  const button = () => programme(page).querySelector<HTMLElement>(`[part~=${part}]`);
  await waitUntil(button, `there is no ${part}`);
  button()?.click();
}

async function chooseOne(page: HostPage): Promise<void> {
  await press(page, 'star');
  await press(page, 'mine-summary');
}

/** The names of the files beside the single file that the page has asked for, without their hashes. */
const asked = ({ resources }: HostPage) =>
  resources.flatMap(({ name }) => /\/chunks\/(.+)-.{8}\.js/.exec(name)?.slice(1) ?? []);

const showsCode = async (page: HostPage) =>
  waitUntil(() => programme(page).querySelector('[part~=mine-qr] path'), 'there is no code');

const says = (page: HostPage, text: string) => programme(page).textContent.includes(text);

describe('the QR code of the single file', () => {
  for (const type of ['', 'type="module"', 'defer'])
    it(`is loaded when a visitor asks for it, where the tag is <script ${type}>`, async () => {
      const page = await opened(await flakySite([]), { type });
      await chooseOne(page);
      expect(asked(page)).to.deep.equal([]);
      await press(page, 'mine-qr-button');
      await showsCode(page);
      expect(new Set(asked(page))).to.deep.equal(new Set(['all-qr-code']));
      expect(page.complaints).to.deep.equal([]);
    });

  it('is drawn where the page requires Trusted Types and allows only the policy of Lit', async () => {
    const page = await opened(await flakySite([]), { policy: TRUSTED_TYPES_POLICY.join(' ') });
    await chooseOne(page);
    await press(page, 'mine-qr-button');
    await showsCode(page);
    expect(page.complaints).to.deep.equal([]);
  });

  it('comes when the file does that was not there; until then the button says so, and the link can be copied', async () => {
    const site = await flakySite(['chunks/']);
    const page = await opened(site);
    await chooseOne(page);
    await press(page, 'mine-qr-button');
    await waitUntil(() => says(page, danish.actionFailed), 'it says nothing');
    await page.complains('could not do what a visitor asked for');
    expect(programme(page).querySelector('[part~=mine-qr]')).to.equal(null);
    expect(programme(page).querySelector('[part~=mine-share]')).not.to.equal(null);
    await site.change([]);
    await press(page, 'mine-qr-button');
    await showsCode(page);
    expect(says(page, danish.actionFailed)).to.equal(false);
  });

  it('does not run where its file is another than the script was built with', async () => {
    const site = await flakySite([]);
    await site.alter(['chunks/all-qr-code']);
    const page = await opened(site);
    await chooseOne(page);
    await press(page, 'mine-qr-button');
    await waitUntil(() => says(page, danish.actionFailed), 'it says nothing');
    expect(programme(page).querySelector('[part~=mine-qr]')).to.equal(null);
  });
});

describe('the sentences of the single file about what is wrong', () => {
  const WRONG = CONFERENCES.replace('"scheduled"', '"planlagt"');
  /** Keeps what the page hears of a dataset, and whether the issues are in the event. */
  const LISTEN = `<script>
    heard = [];
    for (const name of ['ready', 'error', 'issues'])
      addEventListener('conference-data-' + name, ({ issues }) => heard.push([name, issues?.map(({ value }) => value)]));
  </script>`;

  async function listened(site: PublishedSite, data: string): Promise<HostPage> {
    const { url } = await scenario([{ body: data }]);
    return hostPage({
      head: `${LISTEN}<script src="${site.url}/conference-widgets.all.js" data-src="${url}"></script>`,
      body: '<conference-list></conference-list>',
    });
  }

  it('are not loaded where nothing is wrong', async () => {
    const page = await listened(await flakySite([]), CONFERENCES);
    await page.shows('conference-list', 'Frivillige i efteråret');
    expect(asked(page)).to.deep.equal([]);
  });

  it('are on the console', async () => {
    const page = await listened(await flakySite([]), WRONG);
    await page.shows('conference-list', 'Frivillige i efteråret');
    await page.complains('planlagt');
    expect(asked(page)).to.deep.equal(['all-explain']);
  });

  it('are left out where their file is not there: the list is shown, and the page hears of the issues', async () => {
    const page = await listened(await flakySite(['chunks/']), WRONG);
    await page.shows('conference-list', 'Frivillige i efteråret');
    await page.complains('chunks/all-explain');
    expect(page.kept('heard')).to.deep.equal([
      ['ready', undefined],
      ['issues', ['planlagt']],
    ]);
  });

  it('are left out where there is no dataset, too', async () => {
    const page = await listened(await flakySite(['chunks/']), '<!doctype html>');
    await page.shows('conference-list', danish.retry);
    await page.complains('chunks/all-explain');
    expect(page.kept('heard')).to.deep.equal([['error', undefined]]);
  });
});

describe('the QR code of conference-widgets.js', () => {
  it('says where its file is not there', async () => {
    const site = await flakySite(['chunks/qr-code']);
    const page = await opened(site, { file: 'js' });
    await chooseOne(page);
    await press(page, 'mine-qr-button');
    await waitUntil(() => says(page, danish.actionFailed), 'it says nothing');
    await site.change([]);
    await press(page, 'mine-qr-button');
    await showsCode(page);
  });
});
