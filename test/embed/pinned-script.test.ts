import { expect } from '@open-wc/testing';
import { z } from '../../src/dataset/schema/zod.js';
import { writeScriptTag } from '../../src/embed/snippet.js';
import { flakySite, scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { EMBED, hostPage, SINGLE_FILE, type HostPage } from './host-page.js';

const FILE = 'conference-widgets.all.js';

const { version, files } = z
  .object({ version: z.string(), files: z.record(z.string(), z.string()) })
  .parse(await (await fetch(`${EMBED}/integrity.json`)).json());

/** Keeps the address of a script that the browser has refused. */
const WATCH = `<script>addEventListener('error', ({ target }) => (window.refused = target.src), true)</script>`;

async function opened(integrity: string | undefined): Promise<HostPage> {
  const data = await scenario([{ body: CONFERENCES }]);
  const tag = { scriptUrl: SINGLE_FILE, datasetUrl: data.url, embedBase: `${EMBED}/`, version, integrity };
  return hostPage({
    head: WATCH + writeScriptTag(tag),
    body: '<conference-list><a href="/konferencer">Konferencer</a></conference-list>',
  });
}

describe('a script that a page holds to its hash', () => {
  it('runs with the hash of integrity.json', async () => {
    const page = await opened(files[FILE]);
    await page.shows('conference-list', 'Frivillige i efteråret');
    expect(page.kept('refused')).to.equal(undefined);
  });

  it('does not run with any other, and the fallback stays', async () => {
    const page = await opened(files['conference-widgets.js']);
    await waitUntil(() => String(page.kept('refused')).includes(FILE), 'it runs');
    expect(page.find('conference-list').shadowRoot).to.equal(null);
    expect(page.find('conference-list a').checkVisibility()).to.equal(true);
  });

  for (const file of [FILE, 'conference-widgets.js']) {
    it(`shows the dataset of its publication: ${file}`, async () => {
      const site = await flakySite([]);
      const scriptUrl = `${site.url}/scripts/${version}/${file}`;
      const tag = writeScriptTag({ scriptUrl, embedBase: `${site.url}/`, integrity: files[file] });
      const page = await hostPage({ head: tag, body: '<contact-box></contact-box>' });
      expect(page.requestedAtStart).to.deep.equal([`${site.url}/conferences.json`]);
    });
  }
});
