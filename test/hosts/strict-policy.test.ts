import { expect } from '@open-wc/testing';
import { framePolicy, TRUSTED_TYPES_POLICY } from '../../src/host-page/host-policy.js';
import { origins, page, scenario, type PublishedScenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { openForeignPage, openFrame, probeScripts, type ForeignPage } from './foreign-page.js';

const BODY = `
  <conference-list structured-data actions="calendar csv share"><a href="/konferencer">Alle konferencer</a></conference-list>
  <speaker-card speaker="karen-lumholdt"></speaker-card>
  <contact-box></contact-box>`;

for (const script of ['conference-widgets.js', 'conference-widgets.all.js']) {
  describe(`a page on another origin under a strict policy, with ${script}`, () => {
    it('shows the conferences, their speakers and the contact person, from one request and without a violation', async () => {
      const [host, data] = await openForeignPage({
        steps: [{ file: 'conferences.json' }],
        body: BODY,
        script,
      });
      await host.shows('Frivillighed 2019: Det gode samarbejde');
      for (const text of [
        '2018 (formodet)',
        'Meningsfulde fællesskaber',
        'Velfærdssamarbejde under forandring',
      ]) {
        await host.shows(text);
      }
      await host.shows('Karen Lumholdt');
      await host.shows('Iben Sand Olesen Specialkonsulent');
      await host.press('#frivillighed-2018 summary', 'conference-list');
      for (const name of ['Karen Lumholdt', 'Mads Roke Clausen', 'Cees van den Bos', 'Maj Morgenstjerne']) {
        await host.shows(name);
      }
      await host.shows('Hent som CSV');
      await waitUntil(async () => (await host.ask('structuredData')).join().includes('Frivillighed 2019'));
      expect(await host.ask('structuredData')).to.have.length(1);
      expect(await host.ask('violations')).to.deep.equal([]);
      expect(await data.log()).to.have.length(1);
      expect(await host.ask('axe')).to.deep.equal([]);
    });

    it('says politely that the data could not be had, keeps the fallback, and recovers', async () => {
      const [host, data] = await openForeignPage({ steps: [{ status: 500 }], body: BODY, script });
      await host.shows('Prøv igen');
      await host.shows('Alle konferencer');
      expect(await host.ask('liveRegion')).to.include('Oplysningerne kunne ikke hentes lige nu.');
      expect(await host.ask('axe')).to.deep.equal([]);
      await data.change([{ file: 'conferences.json' }]);
      await host.press('[part=retry]', 'conference-list');
      await host.shows('Meningsfulde fællesskaber');
      await host.shows('Iben Sand Olesen');
      expect(await host.ask('text')).not.to.include('Alle konferencer');
    });
  });
}

/** Each with what it shows last, in the theme that reads what the page looks like. */
const IN_AUTO = {
  'conference-filter': '5 konferencer',
  'conference-list': 'Velfærdssamarbejde under forandring',
  'conference-programme': 'Frivillighed 2020',
  'speaker-list': 'Vibe Klarup',
  'contact-box': 'Iben Sand Olesen',
};

for (const trustedTypes of [TRUSTED_TYPES_POLICY.at(-1) ?? '', '']) {
  describe(`a strict policy that says "${trustedTypes}" of Trusted Types`, () => {
    it('lets the widgets take the colours of the page and open, without a violation', async () => {
      const body = Object.keys(IN_AUTO).map((tag) => `<${tag} theme="auto"></${tag}>`);
      const [host, data] = await openForeignPage({
        steps: [{ file: 'conferences.json' }],
        body: body.join(''),
        trustedTypes,
      });
      for (const text of Object.values(IN_AUTO)) await host.shows(text);
      await waitUntil(async () => (await host.ask('fetched')).some((url) => url.includes('/host-colors')));
      await host.press('#frivillighed-2018 summary', 'conference-list');
      await host.shows('Mads Roke Clausen');
      expect(await host.ask('violations')).to.deep.equal([]);
      expect(await host.ask('axe')).to.deep.equal([]);
      expect(await data.log()).to.have.length(1);
    });
  });
}

describe('a page on the origin of script and dataset, under a policy that names only itself', () => {
  it('shows the widgets without a violation', async () => {
    const [host] = await openForeignPage({
      steps: [{ file: 'conferences.json' }],
      body: BODY,
      site: [origins[1], origins[1]],
    });
    for (const text of ['Velfærdssamarbejde under forandring', 'Karen Lumholdt', 'Iben Sand Olesen'])
      await host.shows(text);
    expect(await host.ask('violations')).to.deep.equal([]);
  });
});

describe('a page that allows frames of the publication, and nothing else of it', () => {
  /** Opens a page with a frame, under a policy that lets in the tests' own script besides. */
  async function opened(lines: readonly string[]): Promise<[ForeignPage, PublishedScenario]> {
    const data = await scenario([{ file: 'conferences.json' }], origins[1]);
    const address = `${origins[1]}/dist/embed/embed/conference-list/index.html?${new URLSearchParams({ src: data.url }).toString()}`;
    const probe = await probeScripts();
    const [, source = ''] = /src="([^"]+)"/.exec(probe) ?? [];
    const html = `<!doctype html><html lang="da"><title>Ramme</title>${probe}<iframe src="${address}" title="Konferencer"></iframe></html>`;
    const policy = ["default-src 'none';", `script-src ${source};`, ...lines].join(' ');
    return [await openFrame(await page(html, { 'content-security-policy': policy })), data];
  }

  it('shows a widget in a frame', async () => {
    const [host, data] = await opened(framePolicy(origins[1]));
    await waitUntil(async () => (await data.log()).length === 1, 'the frame asks for no data');
    expect((await host.ask('violations')).filter((each) => each.startsWith('frame-src'))).to.deep.equal([]);
  });

  it('and would show none without that line', async () => {
    const [host, data] = await opened([]);
    const isRefused = async () => (await host.ask('violations')).some((each) => each.startsWith('frame-src'));
    await waitUntil(isRefused, 'nothing is refused');
    expect(await data.log()).to.deep.equal([]);
  });
});
