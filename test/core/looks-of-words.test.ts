import { expect } from '@open-wc/testing';
import { isChromium } from './is-chromium.js';
import { shadow } from '../support/fixtures.js';
import { show, WIDGETS } from './shown-widget.js';
import { brokenWords } from './text-boxes.js';

const TITLES =
  '[part~=heading], [part~=title], [part~=conference], p.theme, .session-title, .talk-title, .name';

/** The room that the widest word could have: all of the widget's. */
function widthOf(word: string, element: Element): number {
  const probe = document.createElement('span');
  probe.textContent = word;
  probe.style.cssText = 'position: absolute; white-space: nowrap; font-weight: 600; font-size: 1.125em';
  shadow(element).querySelector('[part~=base]')?.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}

for (const [name, widget] of Object.entries(WIDGETS)) {
  describe(`the words of a ${name}`, () => {
    it('are not hyphenated in titles, also in a page that hyphenates all it can', async () => {
      const element = await show(widget, { 'inline-size': '320px', hyphens: 'auto' });
      const titles = [...shadow(element).querySelectorAll(TITLES)];
      expect(titles.filter((title) => getComputedStyle(title).hyphens !== 'manual')).to.deep.equal([]);
    });

    it('break only where they are wider than all the room there is', async () => {
      // Other engines divide so little room between the columns of a table otherwise.
      const room = isChromium ? '200px' : '320px';
      // The widest of the usual fonts takes a fifth more than the others.
      const element = await show(widget, { 'inline-size': room, 'font-size': '13px' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { hyphens: manual !important }');
      shadow(element).adoptedStyleSheets.push(sheet);
      const base = shadow(element).querySelector('[part~=base]') ?? element;
      expect(brokenWords(base).filter((word) => widthOf(word, element) < 170)).to.deep.equal([]);
    });
  });
}
