import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { vCard } from '../../src/formats/export/vcard.js';
import { scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { hostPage, LOADER, SINGLE_FILE, type HostPage } from './host-page.js';

/** The text of the file that a page offers when a button of a widget is pressed. */
async function saved(page: HostPage, widget: string, button: string): Promise<string> {
  const files: Blob[] = [];
  page.window.URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return 'about:blank#file';
  };
  page.window.HTMLAnchorElement.prototype.click = () => undefined;
  const find = () => page.find(widget).shadowRoot?.querySelector<HTMLElement>(button);
  await waitUntil(find, `${widget} has no ${button}`);
  find()?.click();
  await waitUntil(() => files.length > 0, 'no file is offered');
  return (await files[0]?.text()) ?? '';
}

for (const [name, script] of Object.entries({ loader: LOADER, 'single file': SINGLE_FILE })) {
  describe(`what the ${name} saves, without the parts of ical.js that it leaves out`, () => {
    async function page(): Promise<HostPage> {
      const data = await scenario([{ body: CONFERENCES }]);
      return hostPage({
        head: `<script type="module" src="${script}" data-src="${data.url}"></script>`,
        body: '<contact-box></contact-box><conference-list actions="calendar"></conference-list>',
      });
    }

    it('is the contact that the whole library writes', async () => {
      const text = await saved(await page(), 'contact-box', '[part~=save]');
      expect(text).to.equal(vCard({ name: 'Iben Grøn', email: 'iben@example.dk' }));
    });

    it('is a calendar that the whole library reads', async () => {
      const text = await saved(await page(), 'conference-list', '[part~=save]');
      const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
      expect(event?.getFirstPropertyValue('summary')).to.equal('Frivillige i efteråret');
      expect(String(event?.getFirstPropertyValue('dtstart'))).to.equal('2019-11-05');
    });
  });
}
