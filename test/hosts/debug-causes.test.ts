/** Causes that keep a page from its files and data, as the panel of `debug` names them. */
import { expect } from '@open-wc/testing';
import { TRUSTED_TYPES_POLICY, widgetPolicy } from '../../src/host-page/host-policy.js';
import { flakySite, origins } from '../server/client.js';
import type { Step } from '../server/step.js';
import { dataset } from '../support/datasets.js';
import { debuggedPage, FINE, LOADER, SINGLE_FILE } from './debugged-page.js';

const [HOST, WIDGETS] = origins;

/** Refused before anybody is asked for it. */
const PICTURE = 'https://billeder.example/karen.png';

/** All that the widgets need, the dataset on the page's own origin. */
const ALLOWED = ["default-src 'none';", ...widgetPolicy(WIDGETS), ...TRUSTED_TYPES_POLICY].join(' ');
const ENOUGH = ALLOWED.replace('connect-src', `connect-src ${HOST}`);

/** Where the browser does not know Trusted Types, there is nothing that a page could refuse. */
const knowsTrustedTypes = 'trustedTypes' in window;

for (const [build, script] of Object.entries({ loader: LOADER, 'single file': SINGLE_FILE })) {
  describe(`the panel of debug under a policy of the page (${build})`, () => {
    it('has nothing to say of one that allows all that is needed, and breaks none', async () => {
      const { page } = await debuggedPage({ script, policy: () => ENOUGH });
      await page.shows(FINE);
      await page.shows('Datasættet er læst');
      expect(await page.ask('violations')).to.deep.equal([]);
    });

    it('names the directive that lets the dataset in, with what it has already', async () => {
      const { page, data } = await debuggedPage({ script, policy: () => ALLOWED });
      await page.shows(
        `Sidens Content-Security-Policy (connect-src) blokerer ${data.url}. Skriv i politikken:`,
      );
      await page.shows(`connect-src ${WIDGETS} 'self'`);
      await page.shows('Én ting at rette.');
    });

    it('names the directive that lets pictures in, where default-src has refused them', async () => {
      const photo = { src: PICTURE, alt: 'Karen Blå', consent: true };
      const body = JSON.stringify(dataset({ people: [{ id: 'karen', name: 'Karen Blå', photo }] }));
      const { page } = await debuggedPage({
        script,
        body: '<speaker-card speaker="karen"></speaker-card>',
        steps: [{ body }],
        policy: () => ENOUGH.replace(/img-src [^;]*;/, ''),
      });
      await page.shows(`(img-src) blokerer ${PICTURE}. Skriv i politikken:`);
      await page.shows('img-src https://billeder.example');
    });

    it('says nothing of what the page itself wants and its policy refuses', async () => {
      const body = `<img src="${PICTURE}" alt="" /><conference-list></conference-list>`;
      const { page } = await debuggedPage({ script, body, policy: () => ENOUGH });
      await page.shows('Datasættet er læst');
      await page.shows(FINE);
      expect((await page.ask('violations')).join()).to.include('img-src');
    });

    it('names what a page must say that refuses Lit', async () => {
      const { page } = await debuggedPage({ script, policy: () => ENOUGH.replace('lit-html', "'none'") });
      await page.shows(knowsTrustedTypes ? 'skal indeholde: trusted-types lit-html (og' : FINE);
    });
  });
}

/** The address of the panel's file, which the build names after its content. */
async function panelFile(): Promise<string> {
  const [name = ''] = /debug-panel-[^.]+\.js/.exec(await (await fetch(LOADER)).text()) ?? [];
  return `${WIDGETS}/dist/embed/chunks/${name}`;
}

describe('the panel of debug about the files of widgets', () => {
  it('names the directive where the policy refuses them', async () => {
    const panel = await panelFile();
    const { page } = await debuggedPage({
      policy: (probe) =>
        ENOUGH.replace(/script-src [^;]*;/, `script-src ${[...probe, LOADER, panel].join(' ')};`),
    });
    await page.shows('Sidens Content-Security-Policy (script-src');
    await page.shows(`${panel} ${WIDGETS}`);
    expect(await page.ask('text')).not.to.include('Siden kunne ikke hente');
  });

  it('says where they must be where they are not there', async () => {
    const site = await flakySite(['chunks/core-']);
    const script = `${site.url}/conference-widgets.js`;
    const { page } = await debuggedPage({ script });
    await page.shows('Siden kunne ikke hente <conference-list>. Alle filer skal ligge i');
    await page.shows(new URL('chunks/', script).href);
  });
});

describe('the panel of debug that is refused itself', () => {
  it('leaves the bare words in the page', async () => {
    const { page } = await debuggedPage({
      policy: (probe) => ENOUGH.replace(/script-src [^;]*;/, `script-src ${[...probe, LOADER].join(' ')};`),
    });
    await page.shows('conference-widgets: the page could not load <conference-debug>. All files must be in');
    await page.shows(`its Content-Security-Policy must include: script-src ${WIDGETS}.`);
  });
});

describe('the panel of debug about a dataset that cannot be had', () => {
  const lines: Readonly<Record<string, readonly [step: Step, line: string]>> = {
    'because its server does not let the page read it': [
      { file: 'conferences.json', cors: false },
      'Serveren svarer, men lader ikke sider på',
    ],
    'because nobody answers': [{ fault: 'refuse' }, 'Adressen svarer ikke. Tjek, at den er skrevet rigtigt'],
    'because it is not there': [
      { status: 404 },
      'Serveren svarede med HTTP 404. Tjek, at filen ligger på adressen.',
    ],
    'because the server is broken': [{ status: 500 }, 'Serveren svarede med HTTP 500.'],
    'because it is no JSON': [{ body: '<!doctype html>' }, 'Svaret er ikke JSON'],
    'because it is something else': [{ body: '[]' }, 'Filen er ikke et datasæt; skriv et objekt'],
  };
  for (const [name, [step, line]] of Object.entries(lines)) {
    it(name, async () => {
      const { page, data } = await debuggedPage({ steps: [step], dataOrigin: WIDGETS });
      await page.shows(`Datasæt: ${data.url}`);
      await page.shows(line);
      await page.shows('Én ting at rette.');
    });
  }

  it('goes on when it can be had', async () => {
    const { page, data } = await debuggedPage({ steps: [{ status: 503 }] });
    await page.shows('Serveren svarede med HTTP 503.');
    await data.change([{ file: 'conferences.json' }]);
    await page.press('[part=retry]', 'conference-list');
    await page.shows('Datasættet er læst: 5 konferencer.');
    await page.shows(FINE);
  });

  it('names what is wrong in it by its path, what was meant, and what visitors see of it', async () => {
    const conferences = [
      { id: 'a', title: 'Aften', start: '2019-11-05', status: 'schedulled' },
      { id: 'b', title: 'Brunch', start: 'i november' },
    ];
    const { page } = await debuggedPage({ steps: [{ body: JSON.stringify(dataset({ conferences })) }] });
    await page.shows('conferences[0].status er "schedulled"; mente du "scheduled"?');
    await page.shows('Der vises "scheduled" i stedet.');
    await page.shows('Feltet vises ikke, men resten gør.');
    await page.shows('conferences[1].start er "i november", som ikke er en dato; skriv den som 2017');
    await page.shows('Datasættet er læst');
  });
});
