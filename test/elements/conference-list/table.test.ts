import { expect } from '@open-wc/testing';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { shadow } from '../../support/fixtures.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { hasItems, long } from './long-list.js';
import { box, boxes, wide } from './shown-layout.js';
import { item, list } from './shown-list.js';

/** The words of a table's head. */
function headers(element: ConferenceListElement): string[] {
  return [...shadow(element).querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
}

describe('a conference-list as a table', () => {
  it('has a column for each field that is picked', async () => {
    expect(headers(await list({ layout: 'table' }))).to.deep.equal([
      'Dato',
      'Titel',
      'Tema',
      'Sted',
      'Arrangører',
    ]);
    expect(headers(await list({ layout: 'table', fields: 'place' }))).to.deep.equal(['Titel', 'Sted']);
  });

  it('has each cell under its header in a wide place', async () => {
    const element = await wide('1000px', { layout: 'table', year: '2017' });
    const heads = boxes(shadow(element), 'thead th').map(({ left }) => left);
    const cells = boxes(item(element), 'tr:first-child > *').map(({ left }) => left);
    expect(cells).to.deep.equal(heads);
  });

  it('is a list with labels in a narrow place, without those of what is not known', async () => {
    const labels = async (year: string) => {
      const element = await wide('320px', { layout: 'table', year });
      const cells = [...item(element).querySelectorAll('td')];
      // `attr()` shows the attribute; browsers word the computed content differently.
      const labelled = cells.filter((cell) => getComputedStyle(cell, '::before').content !== 'none');
      return labelled.map((cell) => cell.dataset['label']);
    };
    expect(await labels('2017')).to.deep.equal(['Tema', 'Sted', 'Arrangører']);
    expect(await labels('2020')).to.deep.equal(['Sted', 'Arrangører']);
    expect(await labels('2016')).to.deep.equal([]);
  });

  it('has the date above the title in a narrow place', async () => {
    const element = await wide('320px', { layout: 'table' });
    expect(box(item(element), '.when').bottom).to.be.at.most(box(item(element), '.title').top);
  });

  it('opens as wide as the row, at the edge of the title', async () => {
    const element = await wide('1000px', { layout: 'table', year: '2017', open: '' });
    const body = box(item(element), '[part~=body]');
    expect(body.left).to.equal(box(item(element), '.title').left);
    expect(body.width).to.be.above(600);
  });

  it('is nowhere left out of the layout, which rows cannot be', async () => {
    const element = await long({ layout: 'table' }, 12);
    await hasItems(element, 12);
    expect(getComputedStyle(item(element, 11)).contentVisibility).not.to.equal('auto');
  });

  if (isChromium) {
    const tree = [
      'region “Konferencer”',
      '  heading 2 “Konferencer”',
      '  table “1 konference”',
      '    caption',
      '      “1 konference”',
    ];
    for (const width of ['1000px', '320px']) {
      it(`is a table with its headers in the accessibility tree (${width})`, async () => {
        const attributes = { layout: 'table', year: '2017', heading: 'Konferencer' };
        const lines = await accessibilityTree(await wide(width, attributes));
        const roles = lines.map((line) => line.trim());
        expect(lines.slice(0, 4)).to.deep.equal(tree.slice(0, 4));
        for (const name of ['Dato', 'Titel', 'Tema', 'Sted', 'Arrangører'])
          expect(roles).to.include(`columnheader “${name}”`);
        expect(roles)
          .to.include('rowheader “Frivillighed 2017”')
          .and.to.include('heading 3 “Frivillighed 2017”');
        expect(roles).to.include('cell “Odense”');
        expect(roles).to.include('DisclosureTriangle “Program, 5 oplæg om Frivillighed 2017”');
      });
    }
  }
});
