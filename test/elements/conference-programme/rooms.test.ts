/** A grid with many rooms, in places of any width. */
import { expect, nextFrame } from '@open-wc/testing';
import type { ConferenceProgrammeElement } from '../../../src/elements/conference-programme/conference-programme.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { axeViolations } from '../../support/axe.js';
import { roomsDataset } from '../../support/rooms.js';
import { surround } from '../../support/states.js';
import { brokenWords, lineCount } from '../../core/text-boxes.js';
import { waitUntil } from '../../support/wait-until.js';
import { all, type Attributes, dayButtons, find, line, programme, texts } from './shown-programme.js';

const DAY = '2030-09-12';

async function shown(
  rooms: number,
  width: number,
  more: Attributes = {},
): Promise<ConferenceProgrammeElement> {
  const element = await programme({ layout: 'grid', day: DAY, ...more }, roomsDataset(rooms));
  surround(element, { 'inline-size': `${width}px` });
  await nextFrame();
  return element;
}

/** The boxes of the lines of text. */
function glyphsOf(element: Element): DOMRectList {
  const range = new Range();
  range.selectNodeContents(element);
  return range.getClientRects();
}

const box = (element: Element, selector: string) => find(element, selector).getBoundingClientRect();

/** Firefox and WebKit break Danish words at their syllables. Columns must have room for words also where nothing does. */
const unbroken = new CSSStyleSheet();
unbroken.replaceSync('conference-programme::part(title) { hyphens: manual }');

before(() => {
  document.adoptedStyleSheets.push(unbroken);
});

after(() => {
  document.adoptedStyleSheets.pop();
});

describe('a grid of rooms', () => {
  for (const rooms of [3, 8, 12, 25]) {
    it(`has columns that words fit in, and nothing beside its place (${rooms} rooms)`, async () => {
      const element = await shown(rooms, 1200);
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      for (const head of all(element, 'thead th:not(.time)'))
        expect(head.getBoundingClientRect().width).to.be.at.least(10 * em);
      for (const title of all(element, 'td [part~=title]')) expect(brokenWords(title)).to.deep.equal([]);
      expect(element.parentElement?.scrollWidth).to.be.at.most(1200);
    });

    it(`is a list on a phone, with the room in each (${rooms} rooms)`, async () => {
      const element = await shown(rooms, 375);
      expect(element.parentElement?.scrollWidth).to.be.at.most(375);
      expect(line(find(element, `#morning-12-1`)))
        .to.include('Lokale 2')
        .and.to.include('10.30–11.30');
      const [first, second] = [box(element, '#morning-12-0'), box(element, '#morning-12-1')];
      expect(second.top).to.be.at.least(first.bottom);
      expect(find(element, '[part~=layout-button]').checkVisibility()).to.equal(false);
    });
  }

  it('has room for the stars beside the words of titles, and for all that stands across', async () => {
    for (const [rooms, width] of [
      [3, 1200],
      [4, 840],
      [8, 1200],
      [12, 375],
    ] as const) {
      const element = await shown(rooms, width, { actions: 'mine' });
      await waitUntil(() => all(element, '.star').length > 0, 'no star');
      await nextFrame();
      for (const title of all(element, 'td [part~=title]')) expect(brokenWords(title)).to.deep.equal([]);
      for (const entry of all(element, 'td .entry:has(> .star)')) {
        const { left, right, top, bottom } = box(element, `#${entry.id} .icon`);
        const texts = [...entry.children].filter((each) => !each.matches('.star'));
        for (const range of texts.flatMap((text) => [...glyphsOf(text)])) {
          const isApart =
            range.right <= left || range.left >= right || range.bottom <= top || range.top >= bottom;
          expect(isApart, `${rooms} rooms: ${line(entry)}`).to.equal(true);
        }
      }
    }
  });

  it('has everything of a list on a phone at one edge, near that of the window, too', async () => {
    const element = await shown(12, 375);
    surround(element, { 'inline-size': '375px', 'margin-inline-start': '0' });
    await nextFrame();
    const edges = all(element, 'td:not(:empty) .entry').map((entry) => entry.getBoundingClientRect().left);
    expect(new Set(edges.map(Math.round)).size).to.equal(1);
  });

  it('says nothing of a room that is not known where that belongs to all', async () => {
    const element = await shown(8, 1200);
    expect(texts(element, 'thead th')).to.deep.equal([
      messages.timeOfDay,
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((room) => `Lokale ${room}`),
    ]);
  });

  it('lays breaks and what all attend across as one line', async () => {
    const element = await shown(3, 1200);
    for (const id of ['arrival', 'opening', 'lunch', 'goodbye']) {
      const cell = box(element, `td:has(#${id}-12)`);
      expect(cell.width, id).to.be.closeTo(box(element, 'tbody').right - cell.left, 1);
      expect(cell.height, id).to.be.below(50);
    }
    expect(line(find(element, '#opening-12'))).to.include('Lokale 1');
    // WebKit's text has no space between two items on one line.
    expect(line(find(element, '#coffee-12'))).to.match(/^Kaffe ?Lokale: Foyeren ?Tid: 11\.30–12\.00$/);
  });

  it('draws a session over the rows it lasts, also through a break', async () => {
    const element = await shown(3, 1200);
    const long = box(element, 'td:has(#long-12)');
    expect(long.bottom).to.be.closeTo(box(element, 'td:has(#noon-12-0)').bottom, 1);
    expect(box(element, 'td:has(#coffee-12)').right).to.be.closeTo(long.left, 1);
  });

  it('scrolls within itself, and keeps times and rooms in sight', async () => {
    const element = await shown(25, 1200);
    const scroller = find(element, '[part~=scroller]');
    expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
    scroller.scrollLeft = 800;
    scroller.scrollTop = 200;
    const around = scroller.getBoundingClientRect();
    expect(box(element, 'tbody .time').left).to.be.closeTo(around.left, 1);
    expect(box(element, 'thead th').top).to.be.closeTo(around.top, 1);
    // What belongs to all is read wherever the rooms are.
    expect(box(element, '#lunch-12').left).to.be.at.least(around.left);
    const head = getComputedStyle(find(element, 'thead th'));
    expect(head.backgroundColor).to.match(/^(rgb\(|oklch\([^/]*\))/);
  });

  it('is reached by keyboard under the name of its day', async () => {
    const element = await shown(12, 1200);
    const scroller = find(element, '[part~=scroller]');
    expect([scroller.role, scroller.ariaLabel, scroller.tabIndex]).to.deep.equal([
      'region',
      'torsdag 12. september',
      0,
    ]);
    scroller.focus();
    expect(element.shadowRoot?.activeElement).to.equal(scroller);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('does not scroll where all columns fit', async () => {
    const element = await shown(4, 1200);
    expect(getComputedStyle(find(element, '[part~=scroller]')).overflowX).to.equal('visible');
    expect(element.parentElement?.scrollWidth).to.be.at.most(1200);
  });

  it('stays a table for screen readers', async () => {
    for (const width of [375, 1200]) {
      const element = await shown(8, width);
      expect(find(element, 'table').role).to.equal('table');
      expect(all(element, 'tbody tr').every(({ role }) => role === 'row')).to.equal(true);
      expect(all(element, 'tbody td').every(({ role }) => role === 'cell')).to.equal(true);
    }
  });

  it('is read as a list by choice, and as a table again', async () => {
    const element = await shown(8, 1200);
    const button = () => find(element, '[part~=layout-button]');
    expect(line(button())).to.equal(messages.showAsList);
    button().click();
    await element.updateComplete;
    expect(all(element, 'table')).to.have.lengthOf(0);
    expect(line(find(element, '#morning-12-1'))).to.include('Lokale 2');
    button().click();
    await element.updateComplete;
    expect(all(element, 'table')).to.have.lengthOf(1);
  });

  it('is a list where no session has a room', async () => {
    const element = await programme({ layout: 'grid', columns: 'track' }, roomsDataset(3));
    expect(all(element, 'table')).to.have.lengthOf(0);
    expect(texts(element, '[part~=title]')).to.include('Ankomst og morgenkaffe');
  });
});

describe('the days of a programme', () => {
  it('stand in one row that scrolls on a phone', async () => {
    const element = await shown(3, 200);
    const row = find(element, '[part~=days]');
    expect(new Set(dayButtons(element).map((button) => button.getBoundingClientRect().top)).size).to.equal(1);
    expect(row.scrollWidth).to.be.above(row.clientWidth);
    // Firefox and WebKit give a row that scrolls a bar with a height of its own, where there is no touch screen.
    const bar = row.offsetHeight - row.clientHeight;
    expect(box(element, '.bar').height - bar).to.be.closeTo(48, 2);
    for (const button of dayButtons(element)) expect(lineCount(button)).to.equal(1);
  });

  it('stay in sight below a header of the page, with the chosen one among them', async () => {
    const element = await programme({ day: '2030-09-13' }, roomsDataset(8));
    const surroundings = surround(element, {
      'inline-size': '375px',
      'block-size': '500px',
      overflow: 'auto',
    });
    surroundings.style.setProperty('--conference-scroll-offset', '60px');
    // It became so narrow after its day was chosen.
    for (const place of [0, 2]) {
      dayButtons(element)[place]?.click();
      await element.updateComplete;
    }
    surroundings.scrollTop = 700;
    await nextFrame();
    const top = surroundings.getBoundingClientRect().top;
    expect(box(element, '.bar').top).to.be.closeTo(top + 60, 1);
    const chosen = box(element, '[aria-pressed=true]');
    expect(chosen.left).to.be.below(box(element, '.days').right);
  });

  it('lead to the top of another day', async () => {
    const element = await shown(8, 375);
    find(element, '#goodbye-12').scrollIntoView();
    dayButtons(element)[2]?.click();
    await element.updateComplete;
    await nextFrame();
    expect(box(element, '[part~=day-title]').top).to.be.within(0, innerHeight);
    scrollTo(0, 0);
  });
});
