import { expect } from '@open-wc/testing';
import { shadow } from '../support/fixtures.js';
import { find, show, WIDGETS } from './shown-widget.js';
import { glyph } from './text-boxes.js';

/** What begins the second column of a widget, whose first one has dates, years or labels. */
const SECOND = {
  list: '.main [part~=title]',
  accordion: 'summary [part~=title]',
  table: 'tbody [part~=title]',
  'list of materials': '.main [part~=title]',
  series: 'dd',
  details: 'dd',
  activities: '.main [part~=title]',
  box: 'dd',
  card: '.talk-title',
  'list of speakers': '[part~=title]',
} as const;

const names = Object.keys(SECOND) as (keyof typeof SECOND)[];

async function columns(page: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of names) {
    const element = await show(WIDGETS[name], { 'font-size': '16px', ...page });
    const { left } = element.getBoundingClientRect();
    // The ink of a letter begins a little beside its box.
    found[name] = Math.round(glyph(find(element, SECOND[name]), 'first').left - left);
  }
  return found;
}

const all = (x: number) => Object.fromEntries(names.map((name) => [name, x]));

describe('the grid of a page', () => {
  it('has its second column at one place in all widgets', async () => {
    expect(await columns({ 'inline-size': '840px' })).to.deep.equal(all(8.5 * 16 + 16));
  });

  it('is set by the page', async () => {
    const page = { 'inline-size': '840px', '--conference-label-column': '200px' };
    expect(await columns(page)).to.deep.equal(all(200 + 16));
  });

  it('has the sessions in the details of a conference in its second column, and the rows of a programme', async () => {
    for (const [widget, title] of [
      [WIDGETS.details, '.session:has(> time) .session-title'],
      [WIDGETS.programme, '.slot:has(> .time > time) [part~=title]'],
    ] as const) {
      const element = await show(widget, { 'inline-size': '840px', 'font-size': '16px' });
      const { left } = element.getBoundingClientRect();
      expect(glyph(find(element, title), 'first').left - left, widget.tag).to.be.closeTo(152, 2);
    }
  });

  it('has the years of a speaker’s talks under those of the conferences', async () => {
    const element = await show(WIDGETS['list of speakers'], { 'inline-size': '840px', 'font-size': '16px' });
    const { left } = element.getBoundingClientRect();
    expect(glyph(find(element, '.talk .when'), 'first').left - left).to.be.closeTo(0, 1);
    expect(glyph(find(element, '.talk > :last-child'), 'first').left - left).to.be.closeTo(152, 1);
  });

  it('is one column where there is no room for two', async () => {
    const element = await show(WIDGETS.list, { 'inline-size': '343px' });
    const [when, title] = ['.when', '[part~=title]'].map((each) =>
      find(element, each).getBoundingClientRect(),
    );
    expect(title?.left).to.equal(when?.left);
    expect(shadow(element).querySelectorAll('.item').length).to.be.above(0);
  });
});
