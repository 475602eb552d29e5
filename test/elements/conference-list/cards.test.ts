import { expect } from '@open-wc/testing';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { wide } from './shown-layout.js';
import { item, items, list, row } from './shown-list.js';

/** How many items stand beside the first one. */
function columns(element: ConferenceListElement): number {
  const tops = items(element).map((each) => each.getBoundingClientRect().top);
  return tops.filter((top) => top === tops[0]).length;
}

describe('a conference-list as cards', () => {
  it('stand in one column in a narrow place, and in two or three in wider ones', async () => {
    const shown = async (width: string) => columns(await wide(width, { layout: 'cards' }));
    expect([await shown('320px'), await shown('720px'), await shown('1200px')]).to.deep.equal([1, 2, 3]);
    expect(await shown('2000px')).to.equal(3);
  });

  it('are as high as those beside them', async () => {
    const [first, second] = items(await wide('720px', { layout: 'cards' }));
    expect(first?.clientHeight).to.equal(second?.clientHeight);
  });

  it('move nothing in those beside them when one opens', async () => {
    const element = await wide('720px', { layout: 'cards' });
    const { top } = row(element, 1).getBoundingClientRect();
    row(element).click();
    expect(row(element, 1).getBoundingClientRect().top).to.equal(top);
  });

  it('have a hairline, and no surface', async () => {
    const style = getComputedStyle(item(await list({ layout: 'cards' })));
    expect([style.borderBlockStartWidth, style.backgroundColor]).to.deep.equal(['1px', 'rgba(0, 0, 0, 0)']);
  });
});
