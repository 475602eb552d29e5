import { expect } from '@open-wc/testing';
import { scenario } from '../server/client.js';
import { shadow } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { hostPage, LOADER, type HostPage } from './host-page.js';

/** Presses a button of a widget as soon as it is there. */
async function press(page: HostPage, tag: string, selector: string): Promise<void> {
  const button = () => shadow(page.find(tag)).querySelector<HTMLButtonElement>(selector);
  await waitUntil(button, `<${tag}> has no ${selector}`);
  button()?.click();
}

describe('the code that mends a dataset', () => {
  it('is loaded for a dataset with a fault, and for no other', async () => {
    const visit = async (body: string) => {
      const { url } = await scenario([{ body }]);
      const page = await hostPage({
        head: `<script type="module" src="${LOADER}" data-src="${url}"></script>`,
        body: '<conference-list></conference-list>',
      });
      await page.shows('conference-list', 'Frivillige i efteråret');
      return page.loadedFiles.some((file) => file.startsWith('chunks/mend-'));
    };
    expect(await visit(CONFERENCES)).to.equal(false);
    expect(await visit(CONFERENCES.replace('"status"', '"titel":"x","status"'))).to.equal(true);
  });
});

describe('what a visitor takes along', () => {
  it('is loaded when somebody wants it: the actions where they are offered, the calendar library for what needs it', async () => {
    const data = await scenario([{ body: CONFERENCES }]);
    const downloads: string[] = [];
    const page = await hostPage({
      head: `<script type="module" src="${LOADER}" data-src="${data.url}"></script>`,
      body: '<conference-list></conference-list> <contact-box></contact-box>',
      before: ({ HTMLAnchorElement: Link }) => {
        Link.prototype.click = function (this: HTMLAnchorElement) {
          downloads.push(this.download);
        };
      },
    });
    const hasLoaded = (...names: string[]) =>
      names.map((name) => page.loadedFiles.some((file) => file.startsWith(`chunks/${name}-`)));
    await page.shows('conference-list', 'Frivillige i efteråret');
    await page.shows('contact-box', 'Iben Grøn');
    expect(hasLoaded('core', 'actions', 'calendar')).to.deep.equal([true, false, false]);

    page.find('conference-list').setAttribute('actions', 'csv');
    await press(page, 'conference-list', '[part~=actions] button');
    await waitUntil(() => downloads.length === 1, 'there is no table');
    expect(hasLoaded('actions', 'calendar')).to.deep.equal([true, false]);

    await press(page, 'contact-box', 'button');
    await waitUntil(() => downloads.length === 2, 'there is no card');
    expect(hasLoaded('calendar')).to.deep.equal([true]);
    expect(downloads[1]).to.match(/\.vcf$/);
  });
});
