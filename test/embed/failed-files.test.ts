/** Files that the server did not have for a moment, or that the network lost: browsers may remember that for good. */
import { expect } from '@open-wc/testing';
import { messages as danish } from '../../src/i18n/messages/da.js';
import { flakySite, scenario, type PublishedSite } from '../server/client.js';
import { shadow } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { hostPage, type HostPage } from './host-page.js';

async function opened(site: PublishedSite, body: string): Promise<HostPage> {
  const { url } = await scenario([{ body: CONFERENCES }]);
  return hostPage({
    head: `<script type="module" src="${site.url}/conference-widgets.js" data-src="${url}"></script>`,
    body,
    before: ({ HTMLAnchorElement: Link }) => {
      Link.prototype.click = () => undefined;
    },
  });
}

function goOnline({ window }: HostPage): void {
  window.dispatchEvent(new Event('online'));
}

/** Presses a button of a widget as soon as it is there. */
async function press(page: HostPage, tag: string, selector: string): Promise<void> {
  const button = () => shadow(page.find(tag)).querySelector<HTMLButtonElement>(selector);
  await waitUntil(button, `<${tag}> has no ${selector}`);
  button()?.click();
}

describe('a file that failed to load', () => {
  describe('at the press of a button', () => {
    for (const [what, missing] of Object.entries({
      'the file itself': 'chunks/calendar-',
      'a file that it imports': 'chunks/exports-',
    })) {
      it(`is loaded at the next: ${what}`, async () => {
        const site = await flakySite([missing]);
        const page = await opened(site, '<contact-box></contact-box>');
        await page.shows('contact-box', 'Iben Grøn');
        const said = () => page.find('contact-box').shadowRoot?.textContent ?? '';
        await press(page, 'contact-box', '[part~=save]');
        await page.complains('could not make the contact card');
        await waitUntil(() => said().includes(danish.actionFailed), 'it does not say so');
        await site.change([]);
        await press(page, 'contact-box', '[part~=save]');
        await waitUntil(() => !said().includes(danish.actionFailed), 'it still says so');
      });
    }
  });

  describe('when the browser is online again', () => {
    for (const missing of ['contact-box-', 'core-', 'da-', 'conference-list-', 'conferences-', 'shapes-']) {
      it(`is loaded by itself: ${missing}`, async () => {
        const site = await flakySite([`chunks/${missing}`]);
        const page = await opened(
          site,
          `<contact-box></contact-box>
          <div class="conference-widget" data-widget="conference-list"></div>`,
        );
        await page.complains('could not load');
        await site.change([]);
        await waitUntil(() => {
          goOnline(page);
          return page.document.querySelector('conference-list');
        }, 'no list');
        await page.shows('contact-box', 'Iben Grøn');
        await page.shows('conference-list', 'Frivillige i efteråret');
      });
    }

    for (const missing of ['filter-', 'actions-']) {
      it(`is loaded by itself for a widget that is there: ${missing}`, async () => {
        const site = await flakySite([`chunks/${missing}`]);
        const page = await opened(site, '<conference-list search actions="calendar"></conference-list>');
        await page.complains('could not load its');
        await page.shows('conference-list', 'Frivillige i efteråret');
        await site.change([]);
        goOnline(page);
        await waitUntil(
          () => shadow(page.find('conference-list')).querySelector('input[type=search]'),
          'no search',
        );
        await waitUntil(
          () => shadow(page.find('conference-list')).querySelector('[part~=save]'),
          'no action',
        );
      });
    }

    it('is loaded for what a server has rendered', async () => {
      const site = await flakySite(['chunks/seed-page-']);
      const page = await opened(
        site,
        `<contact-box></contact-box><script type="application/json" data-conference-dataset="/data.json">{}</script>`,
      );
      await page.complains('could not load');
      await site.change([]);
      goOnline(page);
      await page.shows('contact-box', 'Iben Grøn');
    });
  });

  it('is loaded when another widget is added', async () => {
    const site = await flakySite(['chunks/core-']);
    const page = await opened(site, '<contact-box></contact-box>');
    await page.complains('could not load <contact-box>');
    await site.change([]);
    page.document.body.append(page.document.createElement('contact-box'));
    await page.shows('contact-box', 'Iben Grøn');
  });

  it('is asked for again no sooner than somebody wants it', async () => {
    const site = await flakySite(['chunks/actions-']);
    const page = await opened(site, '<conference-list actions="calendar"></conference-list>');
    await page.complains('could not load its actions');
    await page.shows('conference-list', 'Frivillige i efteråret');
    const asked = () => page.resources.filter(({ name }) => name.includes('chunks/actions-')).length;
    const before = asked();
    const list = page.find('conference-list');
    if ('updateComplete' in list) await list.updateComplete;
    expect(asked()).to.equal(before);
  });
});

describe('a dataset that failed to load', () => {
  for (const [state, first] of Object.entries({
    failed: { status: 500 },
    unreachable: { fault: 'refuse' } as const,
  })) {
    it(`is loaded again when the browser is online again: ${state}`, async () => {
      const data = await scenario([first]);
      const site = await flakySite([]);
      const page = await hostPage({
        head: `<script type="module" src="${site.url}/conference-widgets.js" data-src="${data.url}"></script>`,
        body: '<contact-box></contact-box>',
      });
      await page.shows('contact-box', danish.failed);
      await data.change([{ body: CONFERENCES }]);
      goOnline(page);
      await page.shows('contact-box', 'Iben Grøn');
    });
  }
});
