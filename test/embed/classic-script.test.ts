/** Sites that write the tag without `type="module"`: WordPress, consent tools, tools that combine or delay scripts. */
import { expect } from '@open-wc/testing';
import { origins, scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { CONFERENCES } from './conferences.js';
import { hostPage, LOADER, NONCE, SINGLE_FILE, type HostPage } from './host-page.js';

const BODY = '<p>Før</p><contact-box></contact-box><p>Efter</p>';

/** Tags of the script, by how the browser runs it. */
const TAGS: Readonly<Record<string, (src: string) => string>> = {
  'as a module': (src) => `<script type="module" ${src}></script>`,
  'as a classic script': (src) => `<script ${src}></script>`,
  'as a classic script with a type': (src) => `<script type="text/javascript" ${src}></script>`,
  'with crossorigin': (src) => `<script crossorigin ${src}></script>`,
  deferred: (src) => `<script defer ${src}></script>`,
  'as soon as it is there': (src) => `<script async ${src}></script>`,
  'as a module as soon as it is there': (src) => `<script type="module" async ${src}></script>`,
  'with a nonce, where nothing else may run': (src) =>
    `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-${NONCE}' 'strict-dynamic'">
    <script nonce="${NONCE}" ${src}></script>`,
  'as a module with a nonce, where nothing else may run': (src) =>
    `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-${NONCE}' 'strict-dynamic'">
    <script type="module" nonce="${NONCE}" ${src}></script>`,
  'inserted by a script that may run': (src) =>
    `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-${NONCE}' 'strict-dynamic'">
    <template id="refused"><script ${src}></script></template>
    <script nonce="${NONCE}">
      const copy = document.createElement('script');
      for (const { name, value } of document.querySelector('#refused').content.firstChild.attributes)
        copy.setAttribute(name, value);
      document.head.append(copy);
    </script>`,
};

/** The attributes of a tag, with a dataset of its own. */
async function attributes(script: string): Promise<string> {
  const { url } = await scenario([{ body: CONFERENCES }]);
  return `src="${script}" data-src="${url}" data-lang="en"`;
}

for (const [name, script] of Object.entries({ 'the loader': LOADER, 'the single file': SINGLE_FILE })) {
  describe(`${name} runs`, () => {
    for (const [how, tag] of Object.entries(TAGS)) {
      it(how, async () => {
        const page = await hostPage({ head: tag(await attributes(script)), body: BODY });
        await page.shows('contact-box', 'Iben Grøn');
        expect(page.complaints).to.deep.equal([]);
      });
    }

    it('without leaving a name in the page', async () => {
      const names = (page: HostPage) => new Set(Object.getOwnPropertyNames(page.window));
      const without = names(await hostPage({ head: '', body: BODY }));
      const page = await hostPage({ head: `<script ${await attributes(script)}></script>`, body: BODY });
      await page.shows('contact-box', 'Iben Grøn');
      expect(
        [...names(page)].filter((each) => !without.has(each) && !/^lit[A-Z]|^reactive/.test(each)),
      ).to.deep.equal([]);
    });

    it('with the options of its own tag, whichever of two it is', async () => {
      const first = `<script ${await attributes(script)} data-prefix="a-"></script>`;
      const second = `<script ${await attributes(script)} data-prefix="b-"></script>`;
      const page = await hostPage({
        head: first + second,
        body: '<a-contact-box></a-contact-box><b-contact-box></b-contact-box>',
      });
      await page.shows('a-contact-box', 'Iben Grøn');
      await page.shows('b-contact-box', 'Iben Grøn');
    });
  });
}

it('a module finds its files after a redirect', async () => {
  const redirect = await scenario([{ status: 302, headers: { location: LOADER } }]);
  const { url } = await scenario([{ body: CONFERENCES }]);
  const page = await hostPage({
    head: `<script type="module" src="${redirect.url}"></script>`,
    body: `<contact-box src="${url}"></contact-box>`,
  });
  await page.shows('contact-box', 'Iben Grøn');
});

describe('a classic script in the head', () => {
  const address = `${origins[1]}/publication/embed/conference-list`;

  it('judges a link and a placeholder when the page behind them is there', async () => {
    const page = await hostPage({
      head: `<script ${await attributes(LOADER)}></script>`,
      body: `<p id="prose"><a href="${address}">Konferencer</a> og andet</p>
        <div class="conference-widget" data-widget="conference-list"><p>Første</p><p>Sidste</p></div>`,
    });
    await waitUntil(() => page.document.querySelector('conference-list'), 'no widget');
    await page.shows('conference-list', 'Frivillige i efteråret');
    expect(page.document.querySelectorAll('conference-list')).to.have.length(1);
    expect(page.find('conference-list').textContent).to.equal('FørsteSidste');
    expect(page.find('#prose').firstElementChild?.localName).to.equal('a');
  });

  it('takes over the data that the page brings', async () => {
    const data = await scenario([{ body: CONFERENCES }]);
    const page = await hostPage({
      head: `<script src="${LOADER}" data-src="${data.url}"></script>`,
      body: `<contact-box></contact-box><script type="application/json" data-conference-dataset="${data.url}">${CONFERENCES}</script>`,
    });
    await page.shows('contact-box', 'Iben Grøn');
    expect(await data.log()).to.deep.equal([]);
  });
});
