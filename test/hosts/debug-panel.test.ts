import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { z } from '../../src/dataset/schema/zod.js';
import { hostPage } from '../embed/host-page.js';
import { origins, scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { isChromium } from '../core/is-chromium.js';
import {
  debuggedPage,
  FINE,
  hasLoadedPanel,
  LOADER,
  showsAll,
  SINGLE_FILE,
  type DebuggedPage,
} from './debugged-page.js';

const TITLE = 'Fejlsøgning af konferencewidgets';
const LAST_CONFERENCE = 'Frivillighed 2019: Det gode samarbejde';
const EMBED = `${origins[1]}/publication/embed`;

async function expectNoPanel({ page }: DebuggedPage): Promise<void> {
  await page.shows(LAST_CONFERENCE);
  expect(await hasLoadedPanel(page)).to.equal(false);
  expect(await page.ask('text')).not.to.include(TITLE);
}

/** The hash that a webmaster pins a script by. */
async function integrityOf(file: string): Promise<string> {
  const response = await fetch(`${origins[1]}/dist/embed/integrity.json`);
  const { files } = z.object({ files: z.record(z.string(), z.string()) }).parse(await response.json());
  return files[file] ?? '';
}

describe('the panel of debug', () => {
  describe('comes', () => {
    for (const [name, script] of Object.entries({ loader: LOADER, 'single file': SINGLE_FILE })) {
      it(`where the script says data-debug (${name})`, async () => {
        await showsAll(await debuggedPage({ script }), [TITLE, FINE, 'Datasættet er læst: 5 konferencer.']);
      });

      it(`where a widget says debug (${name})`, async () => {
        const body = '<conference-list></conference-list><contact-box debug></contact-box>';
        await showsAll(await debuggedPage({ script, attributes: '', body }), [TITLE, FINE]);
      });

      it(`where the page's address asks for it (${name})`, async () => {
        const { page } = await debuggedPage({ script, attributes: '', query: '?conference-debug' });
        await showsAll({ page }, [TITLE, FINE]);
      });

      it(`to nobody else, nor is anything of it loaded (${name})`, async () => {
        await expectNoPanel(
          await debuggedPage({
            script,
            attributes: '',
            body: '<conference-list limitt="3"></conference-list>',
          }),
        );
      });
    }

    it('where a placeholder says debug, but not where a link does, which any visitor may have written', async () => {
      const placeholder = '<div class="conference-widget" data-widget="conference-list" data-debug></div>';
      await showsAll(await debuggedPage({ attributes: '', body: placeholder }), [TITLE, FINE]);
      const body = `<p><a href="${EMBED}/conference-list?debug">Konferencer</a></p>`;
      await expectNoPanel(await debuggedPage({ attributes: '', body }));
    });

    it('where a widget says debug that is added later', async () => {
      const { url } = await scenario([{ file: 'conferences.json' }]);
      const head = `<script type="module" src="${LOADER}" data-src="${url}"></script>`;
      const page = await hostPage({ head, body: '<conference-list></conference-list>' });
      await page.shows('conference-list', LAST_CONFERENCE);
      page.document.body.insertAdjacentHTML('beforeend', '<conference-list debug></conference-list>');
      const panel = () => page.document.querySelector('conference-debug');
      await waitUntil(panel, 'there is no panel');
      await waitUntil(() => panel()?.shadowRoot?.textContent.includes(FINE), 'it says nothing');
    });

    it('not where a framework writes false for off', async () => {
      const body = '<conference-list debug="false"></conference-list>';
      await expectNoPanel(await debuggedPage({ attributes: 'data-debug="false"', body }));
      const placeholder = body.replace(
        '<',
        '<div class="conference-widget" data-widget="conference-list" data-debug="false"></div><',
      );
      await expectNoPanel(await debuggedPage({ attributes: '', body: placeholder }));
      for (const query of [
        '?conference-debug=false',
        '?year=2019&conference-debug=0',
        '?conference-debugger',
      ])
        await expectNoPanel(await debuggedPage({ attributes: '', query }));
    });

    it('not by the address of a page that pins the script: no link shall load what is not pinned', async () => {
      const attributes = `integrity="${await integrityOf('conference-widgets.all.js')}" crossorigin`;
      await expectNoPanel(
        await debuggedPage({ script: SINGLE_FILE, attributes, query: '?conference-debug' }),
      );
    });
  });

  it('follows the page until it is closed, and does not come again', async () => {
    const { page } = await debuggedPage({});
    await page.shows(FINE);
    await page.act({ set: 'layout', to: 'grid', in: 'conference-list' });
    await page.shows('<conference-list> layout="grid" bruges ikke.');
    await page.press('button', 'conference-debug');
    expect(await page.ask('text')).not.to.include(TITLE);
    await page.act({ set: 'layout', to: 'gitter', in: 'conference-list' });
    const isSaid = async () => (await page.ask('complaints')).some((text) => text.includes('gitter'));
    await waitUntil(isSaid, 'the console says nothing');
    expect(await page.ask('text')).not.to.include(TITLE);
  });

  describe('can be used by everybody', () => {
    const body = '<conference-list layout="grid"></conference-list><p>&lt;contact-box&gt;</p>';

    it('is a region with a name, headings beneath the page’s, and a list for each matter', async () => {
      const { url } = await scenario([{ file: 'conferences.json' }]);
      const head = `<script type="module" src="${LOADER}" data-src="${url}" data-debug></script>`;
      const page = await hostPage({ head, body });
      const find = (selector: string) => [
        ...(page.document
          .querySelector('conference-debug')
          ?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
      ];
      await waitUntil(() => find('h3').length === 3, 'not all is said');
      const [region] = find('section');
      expect(region?.lang).to.equal('da');
      expect(
        find(`#${region?.getAttribute('aria-labelledby')}`).map(({ textContent }) => textContent),
      ).to.deep.equal([TITLE]);
      expect(find('h2, h3').map(({ textContent }) => textContent)).to.deep.equal([
        TITLE,
        'Siden',
        'Indstillinger',
        `Datasæt: ${url}`,
      ]);
      expect(find('[role=list]')).to.have.length(3);
      expect(find('[role=status]').map(({ textContent }) => textContent)).to.deep.equal(['2 ting at rette.']);
      find('button')[0]?.focus();
      await sendKeys({ press: 'Enter' });
      expect(page.document.querySelector('conference-debug')).to.equal(null);
    });

    it('is without fault for axe', async () => {
      const { page } = await debuggedPage({ body });
      await page.shows('Datasættet er læst');
      expect(await page.ask('axe')).to.deep.equal([]);
    });

    if (isChromium) {
      it('also where the reader prefers dark pages', async () => {
        await emulateMedia({ colorScheme: 'dark' });
        const { page } = await debuggedPage({ body });
        await page.shows('Datasættet er læst');
        expect(await page.ask('axe')).to.deep.equal([]);
        await emulateMedia({ colorScheme: 'light' });
      });
    }
  });
});
