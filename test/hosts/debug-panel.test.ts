import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { z } from '../../src/dataset/schema/zod.js';
import { origins, page as publishedPage } from '../server/client.js';
import { isChromium } from '../ui/is-chromium.js';
import {
  debuggedPage,
  hasLoadedPanel,
  LOADER,
  SINGLE_FILE,
  type DebuggedPageOptions,
} from './debugged-page.js';
import type { ForeignPage } from './foreign-page.js';

const TITLE = 'Fejlsøgning af konferencewidgets';
const FINE = 'Der er intet at rette.';
const LAST_CONFERENCE = 'Frivillighed 2019: Det gode samarbejde';
const EMBED = `${origins[1]}/publication/embed`;

async function opened(options: DebuggedPageOptions): Promise<ForeignPage> {
  return (await debuggedPage(options)).page;
}

async function showsAll(page: ForeignPage, texts: readonly string[]): Promise<void> {
  for (const text of texts) await page.shows(text);
}

async function expectNoPanel(page: ForeignPage): Promise<void> {
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
        await showsAll(await opened({ script }), [TITLE, FINE, 'Datasættet er læst: 5 konferencer.']);
      });

      it(`where a widget says debug (${name})`, async () => {
        const body = '<conference-list></conference-list><contact-box debug></contact-box>';
        await showsAll(await opened({ script, attributes: '', body }), [TITLE, FINE]);
      });

      it(`where the page's address asks for it (${name})`, async () => {
        const page = await opened({ script, attributes: '', query: '?conference-debug' });
        await showsAll(page, [TITLE, FINE]);
      });

      it(`to nobody else, nor is anything of it loaded (${name})`, async () => {
        await expectNoPanel(
          await opened({ script, attributes: '', body: '<conference-list limitt="3"></conference-list>' }),
        );
      });
    }

    it('where a placeholder or a link says debug', async () => {
      const placeholder = '<div class="conference-widget" data-widget="conference-list" data-debug></div>';
      const link = `<p><a href="${EMBED}/conference-list?debug">Konferencer</a></p>`;
      for (const body of [placeholder, link])
        await showsAll(await opened({ attributes: '', body }), [TITLE, FINE]);
    });

    it('not by the address of a page that pins the script: no link shall load what is not pinned', async () => {
      const attributes = `integrity="${await integrityOf('conference-widgets.all.js')}" crossorigin`;
      await expectNoPanel(await opened({ script: SINGLE_FILE, attributes, query: '?conference-debug' }));
    });
  });

  describe('names what an editor wrote, and what was meant', () => {
    const lines: Readonly<Record<string, readonly [body: string, line: string]>> = {
      'an unknown attribute': [
        '<conference-list limitt="3"></conference-list>',
        '"limitt" er ikke en indstilling for <conference-list> i siden. Mente du "limit"?',
      ],
      'an unknown option of a placeholder': [
        '<div class="conference-widget" data-widget="conference-list" data-limitt="3"></div>',
        '"limitt" er ikke en indstilling for <conference-list> i en pladsholder. Mente du "limit"?',
      ],
      'an unknown option of a link': [
        `<p><a href="${EMBED}/conference-list?limitt=3">Konferencer</a></p>`,
        `"limitt" er ikke en indstilling for <conference-list> i ${EMBED}/conference-list?limitt=3. Mente du "limit"?`,
      ],
      'an unknown value': [
        '<conference-list layout="grid"></conference-list>',
        '<conference-list> layout="grid" bruges ikke. Tilladt: list, ',
      ],
      'a number that is none': [
        '<conference-list limit="mange"></conference-list>',
        '<conference-list> limit="mange" bruges ikke: skriv et helt tal, 1 eller mere.',
      ],
      'a day that is none': [
        '<conference-list from="i går"></conference-list>',
        '<conference-list> from="i går" bruges ikke: skriv et år, en måned eller en dag, for eksempel 2017',
      ],
      'an unknown id': [
        '<speaker-card speaker="karen-lumholt"></speaker-card>',
        '<speaker-card> speaker="karen-lumholt" er ikke i datasættet. Mente du "karen-lumholdt"?',
      ],
      'a missing id': [
        '<speaker-card></speaker-card>',
        "<speaker-card> mangler attributten speaker: id'et på en person i datasættet.",
      ],
      'a tag that is no widget': [
        '<conference-lst></conference-lst><contact-box></contact-box>',
        '"conference-lst" i siden er ingen widget. Mente du "conference-list"?',
      ],
      'a placeholder that is for no widget': [
        '<div class="conference-widget" data-widget="conference-lst"></div>',
        '"conference-lst" i en pladsholder er ingen widget. Mente du "conference-list"?',
      ],
    };
    for (const [name, [body, line]] of Object.entries(lines)) {
      it(name, async () => {
        await showsAll(await opened({ body }), ['Indstillinger', line, 'Én ting at rette.']);
      });
    }

    it('in English on a page that is not in Danish', async () => {
      const page = await opened({ language: 'fr', body: '<conference-list limitt="3"></conference-list>' });
      await showsAll(page, [
        'Debugging the conference widgets',
        '"limitt" is not an option of <conference-list> in the page. Did you mean "limit"?',
        'One thing to put right.',
        'The dataset was read: 5 conferences.',
      ]);
    });
  });

  describe('names what a CMS has made of a page, and what to insert instead', () => {
    const LINK = `<p><a href="${origins[1]}/dist/embed/embed/conference-list`;
    const lines: Readonly<Record<string, readonly [body: string, ...lines: string[]]>> = {
      'a link to a widget that does not stand alone': [
        `<p>Se <a href="${EMBED}/conference-list">konferencerne</a>.</p>`,
        `Linket til ${EMBED}/conference-list bliver ikke til <conference-list>, fordi det ikke står alene. Giv det et afsnit for sig`,
      ],
      'a tag that visitors read': [
        '<p>&lt;conference-list&gt;</p>',
        'Besøgende læser <conference-list> som tekst',
        LINK,
      ],
      'a placeholder without its class': [
        '<div data-widget="conference-list"></div>',
        'En pladsholder mangler class="conference-widget" eller data-widget',
        LINK,
      ],
      'what was inside a tag that is gone': [
        `<p><a href="${origins[1]}/konferencer">Alle konferencer</a></p>`,
        `Linket til ${origins[1]}/konferencer kan være det, et CMS har ladet stå af en widget.`,
      ],
      'nothing at all': ['<p>Her skulle stå en liste.</p>', 'Siden har scriptet, men ingen widget.', LINK],
    };
    for (const [name, [body, ...texts]] of Object.entries(lines)) {
      it(name, async () => {
        await showsAll(await opened({ body }), ['Siden', ...texts, 'Én ting at rette.']);
      });
    }

    it('but not a page that explains how a tag is written', async () => {
      const body = '<p>Skriv <code>&lt;conference-list&gt;</code></p><conference-list></conference-list>';
      await showsAll(await opened({ body }), [FINE]);
    });
  });

  describe('names both scripts', () => {
    it('where a page has two', async () => {
      const head = `<script type="module" src="${SINGLE_FILE}"></script>`;
      await showsAll(await opened({ head }), [
        'Siden har scriptet 2 gange',
        SINGLE_FILE,
        LOADER,
        'behold ét',
      ]);
    });

    it('where one is of a version that does not say that it is there', async () => {
      const headers = { 'content-type': 'text/javascript' };
      const older = await publishedPage('', headers, origins[1], '/conference-widgets.js');
      const page = await opened({ head: `<script type="module" src="${older}"></script>` });
      await showsAll(page, ['Siden har scriptet 2 gange', older, LOADER]);
    });
  });

  it('names a prefix that cannot begin a name', async () => {
    const page = await opened({ attributes: 'data-debug data-prefix="X!"' });
    await page.shows('data-prefix="X!" bruges ikke. Skriv et som "x-".');
  });

  it('follows the page until it is closed, and does not come again', async () => {
    const page = await opened({});
    await page.shows(FINE);
    await page.act({ set: 'layout', to: 'grid', in: 'conference-list' });
    await page.shows('<conference-list> layout="grid" bruges ikke.');
    await page.press('button', 'conference-debug');
    expect(await page.ask('text')).not.to.include(TITLE);
    await page.act({ set: 'layout', to: 'gitter', in: 'conference-list' });
    const isSaid = async () => (await page.ask('complaints')).some((text) => text.includes('gitter'));
    await waitUntil(isSaid, 'the console says nothing', { timeout: 8000 });
    expect(await page.ask('text')).not.to.include(TITLE);
  });

  describe('can be used by everybody', () => {
    const body = '<conference-list layout="grid"></conference-list><p>&lt;contact-box&gt;</p>';

    it('is without fault for axe', async () => {
      const page = await opened({ body });
      await page.shows('Datasættet er læst');
      expect(await page.ask('axe')).to.deep.equal([]);
    });

    if (isChromium) {
      it('also where the reader prefers dark pages', async () => {
        await emulateMedia({ colorScheme: 'dark' });
        const page = await opened({ body });
        await page.shows('Datasættet er læst');
        expect(await page.ask('axe')).to.deep.equal([]);
        await emulateMedia({ colorScheme: 'light' });
      });
    }
  });
});
