import { expect } from '@open-wc/testing';
import { TRUSTED_TYPES_POLICY } from '../../src/host-page/host-policy.js';
import { scenario } from '../server/client.js';
import { ALL_WIDGETS, CONFERENCES } from './conferences.js';
import { EMBED, hostPage, LOADER, NONCE, SINGLE_FILE, type HostPage } from './host-page.js';

async function openPage(policy: string, address: string, type = 'type="module"'): Promise<HostPage> {
  const data = await scenario([{ body: CONFERENCES }]);
  return hostPage({
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">
      <script ${type} src="${address}" data-src="${data.url}"></script>`,
    body: ALL_WIDGETS,
  });
}

function showsFallback(page: HostPage): boolean {
  return page.find('conference-list').shadowRoot === null && page.find('conference-list a').checkVisibility();
}

const { origin } = new URL(EMBED);
const STRICT = `default-src 'none'; script-src ${origin} 'nonce-${NONCE}'; style-src 'self'; connect-src *`;

/** Where the browser does not know Trusted Types, there is nothing that a page could refuse. */
const knowsTrustedTypes = 'trustedTypes' in window;

for (const address of [LOADER, SINGLE_FILE]) {
  describe(`the policy of a page with ${address.replace(/.*\//, '')}`, () => {
    for (const type of ['type="module"', '', 'defer'])
      it(`may be strict, as long as it names our origin and Lit, with the tag <script ${type}>`, async () => {
        const page = await openPage(`${STRICT}; ${TRUSTED_TYPES_POLICY.join(' ')}`, address, type);
        await page.shows('conference-list', 'Frivillige i efteråret');
        await page.shows('contact-box', 'Iben Grøn');
        expect(page.complaints).to.deep.equal([]);
      });

    it('may refuse Lit: the fallback stays, and the console says what to allow', async () => {
      const page = await openPage(
        `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`,
        address,
      );
      if (knowsTrustedTypes) {
        await page.complains('trusted-types lit-html');
        expect(showsFallback(page)).to.equal(true);
      } else {
        await page.shows('conference-list', 'Frivillige i efteråret');
      }
    });
  });
}

describe('conference-widgets.js without its chunks', () => {
  it('leaves the fallback and says which origin to allow', async () => {
    const policy = STRICT.replace(`script-src ${origin}`, `script-src ${LOADER}`);
    const page = await openPage(policy, LOADER);
    await page.complains(`script-src ${origin}`);
    expect(showsFallback(page)).to.equal(true);
  });
});

describe('a part that cannot be had', () => {
  it('leaves the list, which needs nothing more, and the console says so', async () => {
    const { url } = await scenario([{ body: CONFERENCES }]);
    const visit = (policy: string, attributes: string) =>
      hostPage({
        head: `<meta http-equiv="Content-Security-Policy" content="${policy}">
          <script type="module" src="${LOADER}" data-src="${url}"></script>`,
        body: `<conference-list ${attributes}></conference-list>`,
      });
    const plain = await visit(STRICT, '');
    await plain.shows('conference-list', 'Frivillige i efteråret');
    const needed = plain.loadedFiles.map((file) => `${EMBED}/${file}`).join(' ');
    for (const [attribute, part] of [
      ['layout="cards"', 'layout'],
      ['search', 'search'],
    ] as const) {
      const page = await visit(STRICT.replace(origin, needed), attribute);
      await page.shows('conference-list', 'Frivillige i efteråret');
      await page.complains(`could not load its ${part}`);
      expect(page.find('conference-list').shadowRoot?.querySelector('ul.list')).not.to.equal(null);
    }
  });
});

describe('the code that mends a dataset, where it cannot be loaded,', () => {
  it('leaves the fallback and offers to try again', async () => {
    const visit = async (body: string, policy: string) => {
      const { url } = await scenario([{ body }]);
      return hostPage({
        head: `<meta http-equiv="Content-Security-Policy" content="${policy}">
          <script type="module" src="${LOADER}" data-src="${url}"></script>`,
        body: '<conference-list><a href="/">Liste</a></conference-list>',
      });
    };
    const right = await visit(CONFERENCES, STRICT);
    await right.shows('conference-list', 'Frivillige i efteråret');
    const needed = right.loadedFiles.map((file) => `${EMBED}/${file}`).join(' ');
    const wrong = CONFERENCES.replace('"status"', '"titel":"x","status"');
    const page = await visit(wrong, STRICT.replace(origin, needed));
    await page.shows('conference-list', 'Prøv igen');
    expect(page.find('conference-list a').checkVisibility()).to.equal(true);
  });
});

describe('conference-widgets.all.js', () => {
  it('needs no other file', async () => {
    const page = await openPage(STRICT, SINGLE_FILE);
    await page.shows('conference-list', 'Frivillige i efteråret');
    expect(page.loadedFiles).to.deep.equal(['conference-widgets.all.js']);
  });
});
