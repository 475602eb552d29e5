import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/contact-box/contact-box.define.js';
import '../../src/elements/speaker-card/speaker-card.define.js';
import { richDataset } from '../elements/rich-dataset.js';
import { clientFixture, shadow } from '../support/fixtures.js';
import { surround } from '../support/states.js';
import { isChromium } from './is-chromium.js';
import { crowdedTargets } from './targets.js';

/** Each widget at its fullest. */
const WIDGETS = {
  list: { tag: 'conference-list', attributes: { open: '', heading: 'Konferencer' } },
  accordion: { tag: 'conference-list', attributes: { open: '', layout: 'accordion' } },
  card: { tag: 'speaker-card', attributes: { speaker: 'karen', layout: 'full' } },
  box: { tag: 'contact-box', attributes: { heading: 'Kontakt' } },
} as const;

type Widget = (typeof WIDGETS)[keyof typeof WIDGETS];

/** Line height, letters, words and paragraphs as far apart as readers may set them (WCAG 2.2, 1.4.12). */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

async function show(widget: Widget, page: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  const element = await clientFixture({ ...widget, data: richDataset });
  surround(element, page);
  return element;
}

function find(element: Element, selector: string): HTMLElement {
  const found = shadow(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The visible elements of a widget. */
function visible(element: Element): Element[] {
  const all = [...shadow(element).querySelectorAll('[part~=base] *')];
  return all.filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, svg'));
}

/** Those whose content is wider than they are. Of what stands within a line the line tells. */
function overflowing(element: Element): string[] {
  return visible(element)
    .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
    .map((each) => each.outerHTML);
}

/** Those that hide part of their own text. */
function clipping(element: Element): string[] {
  return visible(element)
    .filter(
      (each) => getComputedStyle(each).overflow !== 'visible' && each.scrollHeight > each.clientHeight + 1,
    )
    .map((each) => each.outerHTML);
}

for (const [name, widget] of Object.entries(WIDGETS)) {
  describe(`the looks of a ${name}`, () => {
    it('fit a window of 320 px, which is one of 1280 at 400 % zoom', async () => {
      expect(overflowing(await show(widget, { 'inline-size': '320px' }))).to.deep.equal([]);
    });

    it('clip nothing when text is spaced out', async () => {
      const element = await show(widget, { 'inline-size': '320px' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(TEXT_SPACING);
      shadow(element).adoptedStyleSheets.push(sheet);
      expect(clipping(element)).to.deep.equal([]);
      expect(overflowing(element)).to.deep.equal([]);
    });

    it('grow with the text of the page, which may be twice as large', async () => {
      const element = await show(widget, { 'inline-size': '640px', 'font-size': '32px' });
      expect(getComputedStyle(find(element, '[part~=title]')).fontSize).to.equal('36px');
      expect(clipping(element)).to.deep.equal([]);
      expect(overflowing(element)).to.deep.equal([]);
    });

    it('do not depend on the root’s font size, which the Danish design system sets to 10 px', async () => {
      const height = (await show(widget)).clientHeight;
      document.documentElement.style.fontSize = '10px';
      const element = await show(widget, { 'font-size': '16px' });
      document.documentElement.style.removeProperty('font-size');
      expect(element.clientHeight).to.equal(height);
    });

    it('have targets of 24 px, or room of that size around smaller ones', async () => {
      expect(crowdedTargets(shadow(await show(widget)))).to.deep.equal([]);
      expect(crowdedTargets(shadow(await show(widget, { 'inline-size': '320px' })))).to.deep.equal([]);
    });
  });
}

describe('the looks from right to left', () => {
  const page = document.documentElement;

  beforeEach(() => {
    page.dir = 'rtl';
  });

  afterEach(() => {
    page.removeAttribute('dir');
  });

  it('put the date to the right of the title', async () => {
    const element = await show(WIDGETS.list, { 'inline-size': '800px' });
    const [date, title] = [find(element, '.item > .when'), find(element, '[part~=title]')];
    expect(date.getBoundingClientRect().left).to.be.at.least(title.getBoundingClientRect().right);
  });

  it('put the portrait to the right of the name', async () => {
    const element = await show(WIDGETS.card, { 'inline-size': '400px' });
    const [portrait, name] = [find(element, '[part~=portrait]'), find(element, '[part~=title]')];
    expect(portrait.getBoundingClientRect().left).to.be.at.least(name.getBoundingClientRect().right);
  });

  it('point the chevron of a closed conference to the left', async () => {
    const element = await clientFixture({ tag: 'conference-list', data: richDataset });
    expect(new DOMMatrix(getComputedStyle(find(element, '.chevron')).transform).a).to.equal(-1);
  });
});

if (isChromium) {
  describe('the looks in other media', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      await executeServerCommand('forced-colors', false);
    });

    it('print everything, opened or not', async () => {
      const element = await show(WIDGETS.list);
      const details = find(element, 'details');
      details.removeAttribute('open');
      const body = find(element, '[part~=body]');
      expect(body.checkVisibility()).to.equal(false);
      await emulateMedia({ media: 'print' });
      expect(body.checkVisibility()).to.equal(true);
      expect(body.getBoundingClientRect().bottom).to.be.at.most(details.getBoundingClientRect().bottom);
      expect(clipping(element)).to.deep.equal([]);
    });

    it('print an accordion opened', async () => {
      const element = await show(WIDGETS.accordion);
      find(element, 'details').removeAttribute('open');
      await emulateMedia({ media: 'print' });
      expect(find(element, '[part~=body]').checkVisibility()).to.equal(true);
    });

    it('print in black, also from a dark page', async () => {
      const element = await show(WIDGETS.list, { color: '#f5f5f5', background: '#1a1a1a' });
      await emulateMedia({ media: 'print' });
      for (const part of ['[part~=title]', '.theme', '.when', 'a'])
        expect(getComputedStyle(find(element, part)).color, part).to.equal('rgb(0, 0, 0)');
    });

    it('print addresses after links, and no buttons', async () => {
      const [list, box] = [await show(WIDGETS.list), await show(WIDGETS.box)];
      await emulateMedia({ media: 'print' });
      const link = find(list, 'a[href="https://example.dk/tilmelding"]');
      expect(getComputedStyle(link, '::after').content).to.include('https://example.dk/tilmelding');
      expect(find(box, '[part~=save]').checkVisibility()).to.equal(false);
    });

    it('move nothing for who asked for no motion', async () => {
      const element = await show(WIDGETS.list);
      const duration = () => getComputedStyle(find(element, '.chevron')).transitionDuration;
      expect(duration()).to.equal('0.15s');
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(duration()).to.equal('0s');
    });

    it('keep links, lines, buttons and initials apart in forced colours', async () => {
      const [list, box] = [await show(WIDGETS.list), await show(WIDGETS.box)];
      await executeServerCommand('forced-colors', true);
      const color = (element: Element) => getComputedStyle(element).color;
      expect(color(find(list, 'a'))).not.to.equal(color(find(list, '[part~=title]')));
      expect(color(find(list, '.theme'))).to.equal(color(find(list, '[part~=title]')));
      expect(getComputedStyle(find(box, '[part~=save]')).borderStyle).to.equal('solid');
      const card = await clientFixture({
        tag: 'speaker-card',
        attributes: { speaker: 'mads' },
        data: richDataset,
      });
      expect(getComputedStyle(find(card, '[part~=portrait]')).borderStyle).to.equal('solid');
    });
  });
}
