import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { hostPage, LOADER, type HostPage } from '../embed/host-page.js';
import { scenario, type PublishedScenario } from '../server/client.js';
import { completed, shadow } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';
import { isChromium } from '../core/is-chromium.js';
import { clipping, find, overflowing } from '../core/shown-widget.js';
import { overlapping } from '../core/text-boxes.js';
import { weakTexts } from '../core/weak-texts.js';
import { HOSTILE_PAGES, type HostilePage } from './hostile-pages.js';
import { looks } from './looks.js';

/** The last text of each widget before anybody touches it: lists render in slices. */
const SHOWN = {
  'conference-filter': '2 konferencer',
  'conference-list': 'Naboskabsdage 2025',
  'conference-programme': 'Natteravnenes tur gennem byen',
  'speaker-list': 'Quentin Sampleton',
  'contact-box': 'E-mail',
};

const ATTRIBUTES: Readonly<Record<string, string>> = { 'conference-programme': 'day="2030-09-12"' };

/** Also what a visitor opens: a summary is cut short until then. */
const OPENED = { ...ATTRIBUTES, 'conference-list': 'open' };

const tags = Object.keys(SHOWN);

async function open(
  name: string,
  hostile: HostilePage,
  attributes = ATTRIBUTES,
): Promise<[HostPage, PublishedScenario]> {
  const {
    head = '',
    width = 640,
    prefix = '',
    around = (each: string) => each,
    include = (each: string) => each,
  } = hostile;
  const data = await scenario([{ file: 'example.json' }]);
  const script = `<script type="module" src="${LOADER}" data-src="${data.url}" ${prefix && `data-prefix="${prefix}"`}></script>`;
  const widgets = tags
    .map((tag) => `<${prefix}${tag} ${attributes[tag] ?? ''}></${prefix}${tag}>`)
    .join('\n');
  const page = await hostPage({
    head: `<title>${name}</title>${head}${include(script)}`,
    body: `<main style="max-inline-size: ${width}px">${around(widgets)}</main>`,
    ...(hostile.before && { before: hostile.before }),
  });
  page.frame.width = String(width + 16);
  hostile.after?.(page.window, widgets);
  for (const [tag, text] of Object.entries(SHOWN)) {
    await waitUntil(() => page.document.querySelector(prefix + tag), `There is no ${tag}`);
    await page.shows(prefix + tag, text);
  }
  for (const widget of widgetsOf(page, hostile)) await completed(widget);
  // Links between speakers and talks come last.
  const list = page.find(`${prefix}conference-list`);
  await waitUntil(() => shadow(list).querySelector('.speakers a'), 'no speaker is linked');
  return [page, data];
}

const widgetsOf = (page: HostPage, { prefix = '' }: HostilePage) =>
  tags.map((tag) => page.find(prefix + tag));

interface Look {
  readonly looks: readonly string[];
  readonly width: number;
}

const lookOf = (widget: Element): Look => ({ looks: looks(widget), width: widget.clientWidth });

const inBarePages = new Map<number, readonly Look[]>();

/** How the widgets look in a page that does nothing, by the width of its column in pixels. */
async function inBarePage(width = 640): Promise<readonly Look[]> {
  const known = inBarePages.get(width);
  if (known) return known;
  const [page] = await open('bare', { width }, OPENED);
  const found = widgetsOf(page, {}).map(lookOf);
  inBarePages.set(width, found);
  return found;
}

describe('the widgets look and work the same', () => {
  for (const [name, hostile] of Object.entries(HOSTILE_PAGES)) {
    describe(`in ${name}`, () => {
      it('look as in a page that does nothing, and all can be read', async () => {
        const expected = await inBarePage(hostile.width);
        const [page] = await open(name, hostile, OPENED);
        const widgets = widgetsOf(page, hostile);
        page.frame.height = String(hostile.height ?? page.document.documentElement.scrollHeight);
        if (isChromium) await executeServerCommand('screenshot', name);
        for (const [index, widget] of widgets.entries()) {
          const where = widget.localName;
          const look = lookOf(widget);
          expect(look.looks, where).to.deep.equal(expected[index]?.looks);
          expect(look.width, where).to.be.closeTo(expected[index]?.width ?? 0, 20);
          expect(overflowing(widget), where).to.deep.equal([]);
          expect(clipping(widget), where).to.deep.equal([]);
          expect(overlapping(find(widget, '[part~=base]')), where).to.deep.equal([]);
          expect(weakTexts(widget), where).to.deep.equal([]);
        }
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
      });

      // Layout differs by engine; how scripts of pages and widgets meet does not.
      if (!isChromium) return;

      it('open, search and find, with one request', async () => {
        const [page, data] = await open(name, hostile);
        const [filter, list] = widgetsOf(page, hostile);
        if (!filter || !list) throw new Error('There is no list');
        find(list, 'summary').click();
        await waitUntil(() => find(list, '[part~=body]').checkVisibility(), 'nothing opens');
        const box = find(filter, 'input');
        Object.assign(box, { value: '2025' }).dispatchEvent(new Event('input', { bubbles: true }));
        const titles = () =>
          [...shadow(list).querySelectorAll('[part~=item]')].map(({ textContent }) => textContent);
        await waitUntil(() => titles().length === 1, 'nothing is found');
        expect(titles().join()).to.include('Naboskabsdage 2025');
        expect(await data.log()).to.have.length(1);
        expect(page.complaints).to.deep.equal([]);
      });
    });
  }

  it('and are hidden where a page hides them', async () => {
    const [page] = await open('hidden', { head: '<style>[hidden] { display: none !important }</style>' });
    const box = page.find('contact-box');
    box.toggleAttribute('hidden', true);
    expect(box.checkVisibility()).to.equal(false);
  });
});
