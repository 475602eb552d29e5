import type {} from '../support/axe.js';
import { expect, waitUntil } from '@open-wc/testing';
import { origins, page, scenario, type PublishedScenario } from '../server/client.js';
import type { Step } from '../server/step.js';
import { probe, type Findings, type Question } from './probe.js';

const [hostOrigin, widgetOrigin] = origins;

/** The strictest policy that design section 5 promises to work under, for a script from elsewhere. */
const POLICY = [
  "default-src 'none'",
  `script-src ${widgetOrigin}`,
  `connect-src ${widgetOrigin}`,
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A page of somebody else: another origin, real headers, a navigation of its own. */
class ForeignPage {
  constructor(readonly frame: HTMLIFrameElement) {}

  async #send(question: Question): Promise<unknown> {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => {
      port1.onmessage = ({ data }) => {
        resolve(data);
      };
    });
    this.frame.contentWindow?.postMessage(question, '*', [port2]);
    return answer;
  }

  async ask<Name extends keyof Findings>(name: Name): Promise<Findings[Name]> {
    // The probe answers each question with what its interface says.
    return (await this.#send({ ask: name })) as Findings[Name];
  }

  async press(selector: string, tag: string): Promise<void> {
    await this.#send({ press: selector, in: tag });
  }

  async shows(text: string): Promise<void> {
    let shown = '';
    const isShown = async () => {
      shown = await this.ask('text');
      return shown.includes(text);
    };
    await waitUntil(isShown, `The page does not show "${text}"`, { timeout: 8000 }).catch(
      (error: unknown) => {
        throw new Error(`${String(error)}; it shows: ${shown}`);
      },
    );
  }
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

async function open(steps: readonly Step[], script: string): Promise<[ForeignPage, PublishedScenario]> {
  const data = await scenario(steps, widgetOrigin);
  const headers = { 'content-type': 'text/javascript' };
  const probeScript = await scenario([{ headers, body: `(${probe.toString()})()` }], widgetOrigin);
  const address = await page(
    `<!doctype html>
    <html lang="da">
      <head>
        <title>En kommunes side</title>
        <script src="${probeScript.url}"></script>
        <script src="${widgetOrigin}/node_modules/axe-core/axe.min.js"></script>
        <script type="module" src="${widgetOrigin}/dist/embed/${script}" data-src="${data.url}"></script>
      </head>
      <body>
        <main>
          <h1>Konferencer</h1>
          <conference-list structured-data actions="calendar csv share"><a href="/konferencer">Alle konferencer</a></conference-list>
          <speaker-card speaker="karen-lumholdt"></speaker-card>
          <contact-box></contact-box>
        </main>
      </body>
    </html>`,
    { 'content-security-policy': POLICY },
    hostOrigin,
  );
  const frame = document.createElement('iframe');
  frames.add(frame);
  frame.width = '1000';
  frame.src = address;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
  });
  return [new ForeignPage(frame), data];
}

for (const script of ['conference-widgets.js', 'conference-widgets.all.js']) {
  describe(`a page on another origin under a strict policy, with ${script}`, () => {
    it('shows the conferences, their speakers and the contact person, from one request and without a violation', async () => {
      const [host, data] = await open([{ file: 'conferences.json' }], script);
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
      const [host, data] = await open([{ status: 500 }], script);
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
