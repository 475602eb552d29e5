/** A page that keeps room for its widgets: nothing below them moves, whatever comes when. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-filter/conference-filter.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import '../../src/elements/contact-box/contact-box.define.js';
import { richDataset } from '../elements/rich-dataset.js';
import { place, seeded } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

const WIDGETS = [
  '<conference-filter></conference-filter>',
  '<conference-list search filters actions="calendar share" deep-link><a href="#">Konferencer</a></conference-list>',
  '<conference-programme actions="calendar"></conference-programme>',
  '<contact-box heading="Kontakt"></contact-box>',
];

const { fetch } = globalThis;
const frame = () => new Promise(requestAnimationFrame);
const isLoaded = (element: Element) => element.matches(':state(loaded)');

/** Widgets with what stands below them, each reading the dataset at this address. */
function pageOf(src: string): { readonly widgets: HTMLElement[]; readonly footer: HTMLElement } {
  const page = place();
  page.innerHTML = `${WIDGETS.join('')}<footer>Nederst</footer>`;
  const [footer] = page.getElementsByTagName('footer');
  const widgets = [...page.children].filter(
    (each) => each instanceof HTMLElement && each !== footer,
  ) as HTMLElement[];
  for (const widget of widgets) widget.setAttribute('src', src);
  if (!footer) throw new Error('There is no footer.');
  return { widgets, footer };
}

/** Where something stands in each frame until all widgets are there, and for some frames after that. */
async function places(element: Element, widgets: readonly Element[]): Promise<ReadonlySet<number>> {
  const tops = new Set<number>();
  for (let after = 0; after < 20; after += widgets.every(isLoaded) ? 1 : 0) {
    await frame();
    tops.add(Math.round(element.getBoundingClientRect().top + scrollY));
  }
  return tops;
}

describe('a page that keeps room for its widgets', () => {
  const room = new CSSStyleSheet();

  afterEach(() => {
    globalThis.fetch = fetch;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== room);
  });

  it('stands still while they come', async () => {
    const before = pageOf(seeded(richDataset));
    await waitUntil(() => before.widgets.every(isLoaded), 'the widgets do not come');
    await places(before.footer, before.widgets);
    const rules = before.widgets.map(
      ({ localName, offsetHeight }) =>
        `${localName}:not(:state(loaded)) { display: block; min-block-size: ${offsetHeight}px }`,
    );
    before.footer.parentElement?.remove();
    room.replaceSync(rules.join(''));
    document.adoptedStyleSheets.push(room);

    const src = `https://data.example/late/${crypto.randomUUID()}.json`;
    globalThis.fetch = async (address, init) => {
      if (address !== src) return fetch(address, init);
      for (let frames = 0; frames < 10; frames += 1) await frame();
      return Response.json(richDataset);
    };
    const { widgets, footer } = pageOf(src);
    expect([...(await places(footer, widgets))]).to.have.lengthOf(1);
  });
});
