import { expect } from '@open-wc/testing';
import { scenario } from '../server/client.js';
import { CONFERENCES } from './conferences.js';
import { EMBED, hostPage, LOADER, NONCE, type HostPage } from './host-page.js';

const { origin } = new URL(EMBED);

/** A page whose policy names the files that it may load. */
async function visit(files: string, body: string): Promise<HostPage> {
  const { url } = await scenario([{ body: CONFERENCES }]);
  const policy = `default-src 'none'; script-src ${files} 'nonce-${NONCE}'; style-src 'self'; connect-src *`;
  return hostPage({
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module" src="${LOADER}" data-src="${url}"></script>`,
    body,
  });
}

describe('a language that cannot be had', () => {
  it('is passed over, and others are spoken, also later', async () => {
    const plain = await visit(
      origin,
      '<contact-box></contact-box><div lang="en"><contact-box></contact-box></div>',
    );
    await plain.shows('contact-box', 'Iben Grøn');
    await plain.shows('[lang=en] contact-box', 'Save');
    const files = plain.loadedFiles.map((file) => `${EMBED}/${file}`).join(' ');

    const page = await visit(files, '<div lang="de"><contact-box></contact-box></div>');
    await page.complains('could not load its messages');
    await page.shows('contact-box', 'Gem');
    page.find('div').setAttribute('lang', 'en');
    await page.shows('contact-box', 'Save');
    expect(page.complaints.filter((complaint) => complaint.includes('messages'))).to.have.length(1);
  });
});
