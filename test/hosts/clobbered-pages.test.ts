/** Pages whose markup, such as that of a comment, takes the names that scripts read: DOM clobbering. */
import { expect } from '@open-wc/testing';
import { select } from '../../src/host-page/own.js';
import { waitUntil } from '../support/wait-until.js';
import { LINK } from '../../src/host-page/flag.js';
import { origins, scenario } from '../server/client.js';
import { CONFERENCES } from '../embed/conferences.js';
import { hostPage, LOADER, SINGLE_FILE, type HostPage } from '../embed/host-page.js';

/** Every name that objects of this kind have a property of. */
function namesOf(prototype: object): string[] {
  const above: unknown = Object.getPrototypeOf(prototype);
  return [...Object.getOwnPropertyNames(prototype), ...(above instanceof Object ? namesOf(above) : [])];
}

/** Names that Lit looks for in the window, and those of what not every browser has. */
const OF_WINDOW = [
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litIssuedWarnings',
  'litNonce',
  'litPropertyMetadata',
  'navigation',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
  'requestIdleCallback',
  'scheduler',
  'ShadyCSS',
  'ShadyDOM',
  'trustedTypes',
];

const images = (names: readonly string[]) =>
  [...new Set(names)].map((name) => `<img name="${name}" alt="">`).join('');
const inputs = (names: readonly string[]) =>
  [...new Set(names)].map((name) => `<input name="${name}" type="hidden">`).join('');
const forms = (names: readonly string[]) =>
  names
    .map(
      (name) =>
        `<form id="${name}" name="${name}">${inputs(['yield', 'createPolicy', 'push', 'get'])}</form>`,
    )
    .join('');

const OF_FORM = inputs(namesOf(HTMLFormElement.prototype));

const TAKEN: Readonly<Record<string, string>> = {
  'every name of a document': images(namesOf(HTMLDocument.prototype)),
  'every name of a document, by forms': forms(namesOf(HTMLDocument.prototype)),
  'names of the window': forms(OF_WINDOW) + images(OF_WINDOW),
};

const WIDGETS = `<contact-box></contact-box>
  <p><a href="${origins[1]}/publication/embed/conference-list?layout=cards">Konferencer</a></p>
  <div class="conference-widget" data-widget="speaker-card" data-speaker="karen"><form>${OF_FORM}</form><p>Før</p></div>`;

async function opened(tag: (src: string) => string, body: string, attributes = ''): Promise<HostPage> {
  const { url } = await scenario([{ body: CONFERENCES }]);
  return hostPage({ head: `<script ${tag(`data-src="${url}"`)} ${attributes}></script>`, body });
}

const SCRIPTS: Readonly<Record<string, (attributes: string) => string>> = {
  'the loader': (attributes) => `type="module" src="${LOADER}" ${attributes}`,
  'the loader as a classic script': (attributes) => `src="${LOADER}" ${attributes}`,
  'the single file': (attributes) => `type="module" src="${SINGLE_FILE}" ${attributes}`,
};

/** Waits for a widget, which may be made of a link, and for its content. */
async function shows(page: HostPage, tag: string, text: string): Promise<void> {
  await waitUntil(() => select(page.document, tag).length > 0, `no ${tag}`);
  await page.shows(tag, text);
}

async function showsAll(page: HostPage): Promise<void> {
  await shows(page, 'contact-box', 'Iben Grøn');
  await shows(page, 'conference-list', 'Frivillige i efteråret');
  await shows(page, 'speaker-card', 'Karen Blå');
}

for (const [name, script] of Object.entries(SCRIPTS)) {
  describe(`${name} in a page whose markup takes names`, () => {
    for (const [what, markup] of Object.entries(TAKEN)) {
      it(`shows all widgets, whatever takes ${what}`, async () => {
        const page = await opened(script, markup + WIDGETS);
        await showsAll(page);
      });
    }

    it('shows the widgets in a form whose fields have every name that a form has', async () => {
      const page = await opened(script, `<form>${OF_FORM}${WIDGETS}</form>`);
      await showsAll(page);
    });

    it('shows widgets that are added with such a form', async () => {
      const page = await opened(script, '');
      const added = page.document.createElement('div');
      added.innerHTML = `<form>${OF_FORM}</form><form>${OF_FORM}${WIDGETS}</form>`;
      page.document.body.append(added);
      await showsAll(page);
    });

    it('shows a placeholder that is such a form', async () => {
      const page = await opened(
        script,
        `<form class="conference-widget" data-widget="contact-box">${OF_FORM}<p>Før</p></form>`,
      );
      await shows(page, 'contact-box', 'Iben Grøn');
    });

    it('shows the data of its own tag, not that of a field that looks like the script', async () => {
      const evil = await scenario([{ body: CONFERENCES.replaceAll('Iben Grøn', 'En Fremmed') }]);
      const fields = ['0', 'item', 'length', 'src']
        .map((each) => `<input name="${each}" src="${LOADER}" data-src="${evil.url}">`)
        .join('');
      const clobbers = ['scripts', 'currentScript', 'documentElement', 'body', 'head']
        .map((each) => `<form name="${each}" data-src="${evil.url}">${fields}</form>`)
        .join('');
      const page = await opened(script, `${clobbers}<contact-box></contact-box>`);
      await page.shows('contact-box', 'Iben Grøn');
      expect(await evil.log()).to.deep.equal([]);
    });

    it('opens the panel of debug, which says what is there', async () => {
      const page = await opened(script, images(namesOf(HTMLDocument.prototype)) + WIDGETS, 'data-debug');
      await waitUntil(() => select(page.document, 'conference-debug').length > 0, 'no panel');
      await showsAll(page);
    });
  });
}

it('a link in such a form stays a link where the page says so', async () => {
  const page = await opened(
    SCRIPTS['the loader'] ?? String,
    `<form ${LINK}="off">${OF_FORM}<p><a href="${origins[1]}/publication/embed/conference-list">K</a></p></form><contact-box></contact-box>`,
  );
  await page.shows('contact-box', 'Iben Grøn');
  expect(page.find('a').nextElementSibling).to.equal(null);
});
