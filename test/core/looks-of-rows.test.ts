import { expect } from '@open-wc/testing';
import { richDataset } from '../elements/rich-dataset.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, shadow } from '../support/fixtures.js';
import { surround } from '../support/states.js';
import { find, show, WIDGETS } from './shown-widget.js';
import { glyph, lineCount } from './text-boxes.js';

describe('the looks of rows', () => {
  const middle = ({ top, height }: DOMRect) => top + height / 2;

  for (const layout of ['list', 'accordion']) {
    it(`have the chevron beside the middle of its line (${layout})`, async () => {
      const element = await clientFixture({
        tag: 'conference-list',
        attributes: { layout },
        data: richDataset,
      });
      surround(element, { 'inline-size': '320px' });
      const row = find(element, 'summary');
      const words = row.querySelector('time, span');
      const line = words ? glyph(words, 'first') : new DOMRect();
      const chevron = find(element, '.chevron').getBoundingClientRect();
      expect(middle(chevron)).to.be.closeTo(middle(line), 1);
    });
  }

  it('have as much room above the words as below them', async () => {
    const element = await clientFixture({
      tag: 'conference-list',
      attributes: { layout: 'accordion', fields: 'date', year: '2024' },
      data: richDataset,
    });
    surround(element, { 'inline-size': '800px' });
    const row = find(element, 'summary').getBoundingClientRect();
    expect(row.height).to.be.within(44, 50);
    expect(middle(find(element, '[part~=title]').getBoundingClientRect())).to.be.closeTo(middle(row), 2);
  });

  it('have the chevron of a closed one at the edge of the title', async () => {
    const element = await clientFixture({ tag: 'conference-list', data: richDataset });
    surround(element, { 'font-size': '16px' });
    const chevron = find(element, '.chevron path').getBoundingClientRect();
    const title = find(element, '[part~=title]').getBoundingClientRect();
    expect(chevron.left - title.left).to.be.within(0, 4);
  });

  it('break a date before its year at most, in a wide font too', async () => {
    const data = dataset({
      conferences: [{ id: 'x', title: 'X', start: '2020-09-30', status: 'scheduled' }],
    });
    const element = await clientFixture({ tag: 'conference-list', data });
    surround(element, { 'inline-size': '600px', font: "16px 'DejaVu Sans', Verdana" });
    const time = [...find(element, '.when time').childNodes].find((each) => each instanceof Text);
    const range = new Range();
    range.setStart(time ?? element, 0);
    range.setEnd(time ?? element, '30. september'.length);
    expect(range.getClientRects()).to.have.lengthOf(1);
  });

  it('have a break on one thin line', async () => {
    const element = await show(WIDGETS.list, { 'inline-size': '320px' });
    const rest = find(element, '.break');
    expect(rest.innerText.replace(/\s+/g, ' ').trim()).to.equal('09.45 (03.45 hos dig) Kaffe');
    expect(rest.clientHeight).to.be.below(40);
    expect(getComputedStyle(find(element, '.break .session-title')).fontWeight).to.equal('400');
  });

  for (const [width, areStacked] of Object.entries({ '320px': true, '600px': false })) {
    it(`of a contact stand alike at ${width}`, async () => {
      const element = await show(WIDGETS.box, { 'inline-size': width });
      const rows = [...shadow(element).querySelectorAll('dl > div')].map((row) => ({
        label: row.querySelector('dt')?.getBoundingClientRect() ?? new DOMRect(),
        value: row.querySelector('dd')?.getBoundingClientRect() ?? new DOMRect(),
      }));
      expect(rows.map(({ label, value }) => value.top >= label.bottom)).to.deep.equal([
        areStacked,
        areStacked,
        areStacked,
      ]);
      expect(new Set(rows.map(({ value }) => value.left)).size).to.equal(1);
    });
  }
});

describe('the looks of a person', () => {
  const people = [{ id: 'johannes', name: 'Johannes Andersen', title: 'Lektor' }];

  async function person(width: string, layout = 'card'): Promise<HTMLElement> {
    const attributes = { speaker: 'johannes', layout };
    const element = await clientFixture({ tag: 'speaker-card', attributes, data: dataset({ people }) });
    surround(element, { 'inline-size': width, font: '16px sans-serif' });
    return element;
  }

  it('break no name in a narrow column', async () => {
    const name = find(await person('200px'), '[part~=title]');
    expect(lineCount(name)).to.be.at.most(2);
  });

  it('have no hole where there are no talks', async () => {
    const element = await person('400px');
    const card = find(element, '[part~=card]').getBoundingClientRect();
    const portrait = find(element, '[part~=portrait]').getBoundingClientRect();
    expect(card.bottom - portrait.bottom).to.be.closeTo(portrait.top - card.top, 1);
  });

  it('keep the portrait round where the line is short', async () => {
    const { width, height } = find(
      await person('160px', 'inline'),
      '[part~=portrait]',
    ).getBoundingClientRect();
    expect(width).to.equal(height);
  });
});
