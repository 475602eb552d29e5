/** A page answers a visitor before its widgets do: the letter, then what it finds. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-filter/conference-filter.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import type { ConferenceListElement } from '../../src/elements/conference-list/conference-list.js';
import '../../src/elements/material-list/material-list.define.js';
import { filterStore } from '../../src/filter/filter-store.js';
import { countText, searchBox } from '../elements/searching.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, shadow } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

const data = dataset({
  conferences: ['Nabodage', 'Foreningsaften'].map((title) => ({
    id: title.toLowerCase(),
    title,
    status: 'scheduled',
    materials: [{ title: `Om ${title}`, url: `https://example.dk/${title}.pdf` }],
  })),
});

function type(element: Element, query: string): void {
  const box = searchBox(element);
  box.value = query;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Resolves in the frame that paints what has been typed, before it is painted. */
const frame = () => new Promise(requestAnimationFrame);

const ids = (list: Element) => [...shadow(list).querySelectorAll('[part~=item]')].map(({ id }) => id);

async function listWith(attributes: Readonly<Record<string, string>>): Promise<ConferenceListElement> {
  const list = await clientFixture({ tag: 'conference-list', attributes, data });
  await waitUntil(() => ids(list).length === 2, 'the list is not there');
  return list;
}

describe('a letter typed', () => {
  afterEach(() => filterStore().groups.clear());

  it('is painted before the list has found anything', async () => {
    const list = await listWith({ search: '' });
    await waitUntil(() => countText(list) !== '', 'there is no search');
    const painted = frame();
    type(list, 'n');
    type(list, 'nabo');
    await painted;
    expect(ids(list)).to.deep.equal(['nabodage', 'foreningsaften']);
    await list.updateComplete;
    expect(ids(list)).to.deep.equal(['nabodage']);
  });

  it('is painted before the other widgets of the group find, each in its turn', async () => {
    const list = await listWith({});
    const filter = await clientFixture({ tag: 'conference-filter', data });
    const heard: string[] = [];
    filter.addEventListener('filter-change', ({ selection: { query } }) => heard.push(query));
    const painted = frame();
    type(filter, 'nabo');
    expect(heard).to.deep.equal(['nabo']);
    await painted;
    expect(countText(filter)).to.equal('2 konferencer');
    expect(ids(list)).to.have.lengthOf(2);
    await filter.updateComplete;
    expect(countText(filter)).to.equal('1 konference');
    await waitUntil(() => ids(list).join() === 'nabodage', 'the list does not follow');
  });

  it('is painted before a widget searches by itself', async () => {
    const list = await clientFixture({ tag: 'material-list', attributes: { search: '' }, data });
    const before = countText(list);
    const painted = frame();
    type(list, 'nabo');
    await painted;
    expect(countText(list)).to.equal(before);
    await list.updateComplete;
    expect(countText(list)).not.to.equal(before);
  });
});
