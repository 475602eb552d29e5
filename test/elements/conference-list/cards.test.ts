import { expect } from '@open-wc/testing';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, shadow } from '../../support/fixtures.js';
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

  it('show the image of a conference at the top, from edge to edge, unless the fields leave it out', async () => {
    const image = { src: new URL('../../../demo/icon.svg', import.meta.url).href, alt: 'Tre striber' };
    const data = dataset({ conferences: [{ id: 'c', title: 'Dagene', status: 'scheduled', image }] });
    const shown = async (attributes: Readonly<Record<string, string>>) =>
      shadow(await clientFixture({ tag: 'conference-list', attributes, data }));
    const cards = await shown({ layout: 'cards' });
    const [picture, card] = ['[part~=image] img', '[part~=item]'].map((part) =>
      cards.querySelector(part)?.getBoundingClientRect(),
    );
    expect(cards.querySelector('img')?.alt).to.equal('Tre striber');
    expect(picture?.width).to.be.closeTo((card?.width ?? 0) - 2, 1);
    expect((picture?.width ?? 0) / (picture?.height ?? 1)).to.be.closeTo(16 / 9, 0.05);
    expect((await shown({ layout: 'cards', fields: 'date' })).querySelector('img')).to.equal(null);
    expect((await shown({})).querySelector('img')).to.equal(null);
  });

  it('have a hairline, and no surface', async () => {
    const style = getComputedStyle(item(await list({ layout: 'cards' })));
    expect([style.borderBlockStartWidth, style.backgroundColor]).to.deep.equal(['1px', 'rgba(0, 0, 0, 0)']);
  });
});
