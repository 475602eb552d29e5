import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { box, wide } from './shown-layout.js';
import { item, items, list } from './shown-list.js';

describe('a conference-list as a timeline', () => {
  it('has its dates on one side of the line and titles on the other, where there is room', async () => {
    const [date, title] = await sides('1000px', '.when', '.title');
    expect(date.right).to.be.below(title.left);
  });

  it('has both on the same side in a narrow place', async () => {
    const [date, title] = await sides('320px', '.when', '.title');
    expect(date.left).to.equal(title.left);
    expect(date.bottom).to.be.at.most(title.top);
  });

  it('has a line without gaps', async () => {
    const element = await wide('600px', { layout: 'timeline' });
    const [first, second] = items(element).map((each) => each.getBoundingClientRect());
    expect(first?.bottom).to.equal(second?.top);
    const line = getComputedStyle(item(element, 1), '::before');
    expect([line.borderInlineStartStyle, line.insetBlockStart]).to.deep.equal(['solid', '0px']);
  });

  it('turns with a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const [date, title] = await sides('1000px', '.when time', '.title');
    document.documentElement.removeAttribute('dir');
    expect(date.left).to.be.above(title.right);
    expect(date.left - title.right).to.be.below(64);
  });

  async function sides(width: string, ...selectors: readonly [string, string]): Promise<[DOMRect, DOMRect]> {
    const root = item(await wide(width, { layout: 'timeline' }));
    return [box(root, selectors[0]), box(root, selectors[1])];
  }

  if (isChromium) {
    it('is a list with a heading for each conference in the accessibility tree', async () => {
      const attributes = { layout: 'timeline', year: '2017', fields: 'date theme' };
      const lines = await accessibilityTree(await list(attributes));
      expect(lines.map((line) => line.trim()).slice(-5)).to.deep.equal([
        'list',
        'listitem',
        '“6. september 2017”',
        'heading 2 “Frivillighed 2017”',
        '“Meningsfulde fællesskaber”',
      ]);
    });
  }
});
