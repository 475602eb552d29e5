import { expect } from '@open-wc/testing';
import { richDataset } from '../elements/rich-dataset.js';
import { dataset } from '../support/datasets.js';
import { clientFixture } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';
import { find, overflowing, show, WIDGETS } from './shown-widget.js';
import { glyph } from './text-boxes.js';

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

  it('leave Danish, dates and numbers as they are read', async () => {
    const [list, box] = [await show(WIDGETS.list), await show(WIDGETS.box)];
    const year = await clientFixture({
      tag: 'conference-list',
      data: dataset({
        conferences: [
          { id: 'x', title: 'Hvorfor?', start: '2018', dateCertainty: 'inferred', status: 'scheduled' },
        ],
      }),
    });
    const texts = [
      find(list, '[part~=body] > p'),
      find(list, '.bullets li'),
      find(year, '.when time'),
      find(year, '[part~=title]'),
      find(box, '[href^=tel]'),
      find(box, '[href^=mailto]'),
    ];
    for (const text of texts)
      expect(glyph(text, 'first').left, text.innerText).to.be.below(glyph(text, 'last').left);
  });

  it('give an Arabic title its own direction in a Danish page', async () => {
    page.removeAttribute('dir');
    const conferences = [{ id: 'x', title: { ar: 'لماذا؟ (2018).' }, status: 'scheduled' }];
    const element = await clientFixture({ tag: 'conference-list', data: dataset({ conferences }) });
    const title = find(element, '[part~=title] [lang=ar]');
    expect(glyph(title, 'last').left).to.be.below(glyph(title, 'first').left);
  });

  describe('in an Arabic widget of a Danish page', () => {
    beforeEach(() => {
      page.removeAttribute('dir');
    });

    async function arabic(widget: Parameters<typeof show>[0], width: string): Promise<HTMLElement> {
      const element = await show(widget, { 'inline-size': width });
      element.lang = 'ar';
      await waitUntil(() => find(element, '[part~=base]').lang === 'ar', 'it does not speak Arabic');
      return element;
    }

    it('turn the layout, the date to the right of the title, the chevron to the left', async () => {
      const element = await arabic(WIDGETS.list, '800px');
      const [date, title] = [find(element, '.item > .when'), find(element, '[part~=title]')];
      expect(date.getBoundingClientRect().left).to.be.at.least(title.getBoundingClientRect().right);
      expect(getComputedStyle(find(element, '[part~=base]')).direction).to.equal('rtl');
      expect(page.dir).to.equal('');
    });

    it('put one fact to the left of the other, though they are Danish', async () => {
      const element = await arabic(WIDGETS.list, '1100px');
      // Both must fit into one line, whatever fonts the machine has.
      element.style.fontSize = '.6em';
      const [first, second] = [1, 2].map((place) =>
        glyph(find(element, `[part~=facts] li:nth-child(${place})`), 'first'),
      );
      expect(second?.right).to.be.below(first?.left ?? 0);
    });

    it('read Arabic from the right, and Danish and telephone numbers from the left', async () => {
      const box = await arabic(WIDGETS.box, '400px');
      const label = find(box, '[part~=base] dt');
      expect(label.innerText).to.equal('البريد الإلكتروني');
      expect(glyph(label, 'last').left).to.be.below(glyph(label, 'first').left);
      const phone = find(box, '[href^=tel]');
      expect(glyph(phone, 'first').left).to.be.below(glyph(phone, 'last').left);
      const list = await arabic(WIDGETS.list, '800px');
      const summary = find(list, '[part~=body] > p');
      expect(glyph(summary, 'first').left).to.be.below(glyph(summary, 'last').left);
    });

    for (const [name, widget] of Object.entries(WIDGETS)) {
      it(`fit a telephone (${name})`, async () => {
        expect(overflowing(await arabic(widget, '320px'))).to.deep.equal([]);
      });
    }
  });

  it('point the chevron of a closed conference to the left', async () => {
    const element = await clientFixture({ tag: 'conference-list', data: richDataset });
    expect(new DOMMatrix(getComputedStyle(find(element, '.chevron')).transform).a).to.equal(-1);
  });
});
