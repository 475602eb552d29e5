import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { scenario } from '../server/client.js';
import { answer } from '../support/prerender-messages.js';
import { CONFERENCES } from './conferences.js';
import { hostPage, LOADER, PAGES, SINGLE_FILE } from './host-page.js';

async function prerendered(url: string): Promise<string> {
  const { html = '' } = answer.parse(
    await executeServerCommand('prerender', {
      tag: 'contact-box',
      attributes: {},
      fallback: '',
      url,
      data: JSON.parse(CONFERENCES) as unknown,
      language: 'da',
      now: new Date(),
    }),
  );
  return html;
}

/** Keeps what the server wrote, before any module can touch it. */
const KEEP = `<script>written = document.querySelector('contact-box').shadowRoot.querySelector('button')</script>`;

for (const address of [LOADER, PAGES, SINGLE_FILE]) {
  describe(`a prerendered page with ${address.replace(/.*\//, '')}`, () => {
    it('goes on with what the server wrote, without asking for the data it brings along', async () => {
      const data = await scenario([{ body: CONFERENCES }]);
      const seed = `<script type="application/json" data-conference-dataset="${data.url}">${CONFERENCES}</script>`;
      const page = await hostPage({
        head: `<script type="module" src="${address}" data-src="${data.url}"></script>`,
        body: (await prerendered(data.url)) + KEEP + seed,
      });
      await page.window.customElements.whenDefined('contact-box');
      const widget = page.find('contact-box');
      if ('updateComplete' in widget) await widget.updateComplete;
      expect(page.complaints).to.deep.equal([]);
      expect(widget.shadowRoot?.querySelectorAll('button')).to.have.length(1);
      expect(widget.shadowRoot?.querySelector('button')).to.equal(page.kept('written'));
      expect(await data.log()).to.deep.equal([]);
    });
  });
}
