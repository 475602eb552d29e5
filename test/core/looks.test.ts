import { expect } from '@open-wc/testing';
import { shadow } from '../support/fixtures.js';
import { clipping, find, overflowing, show, WIDGETS } from './shown-widget.js';
import { crowdedTargets } from './targets.js';

/** Line height, letters, words and paragraphs as far apart as readers may set them (WCAG 2.2, 1.4.12). */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

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

    it('keep their lists lists in Safari, which takes one without markers for none', async () => {
      const lists = [...shadow(await show(widget)).querySelectorAll('ul, ol')];
      const bare = lists.filter((each) => getComputedStyle(each).listStyleType === 'none');
      expect(bare.filter((each) => each.role !== 'list').map((each) => each.outerHTML)).to.deep.equal([]);
    });

    it('have targets of 24 px, or room of that size around smaller ones', async () => {
      expect(crowdedTargets(shadow(await show(widget)))).to.deep.equal([]);
      expect(crowdedTargets(shadow(await show(widget, { 'inline-size': '320px' })))).to.deep.equal([]);
    });
  });
}
