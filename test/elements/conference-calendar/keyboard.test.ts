import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConferenceCalendarElement } from '../../../src/elements/conference-calendar/conference-calendar.js';
import { hydratedFixture, shadow } from '../../support/fixtures.js';
import { surround } from '../../support/states.js';
import { waitUntil } from '../../support/wait-until.js';
import { accessibilityTree } from '../../core/accessibility-tree.js';
import { isChromium } from '../../core/is-chromium.js';
import { calendar, calendarData, countText, day, listed, NOW, part } from './shown-calendar.js';

/** The day that has the focus. */
function focusedDay(element: ConferenceCalendarElement): string | undefined {
  const focused = shadow(element).activeElement;
  return focused instanceof HTMLElement ? focused.dataset['day'] : undefined;
}

async function type(element: ConferenceCalendarElement, key: string, expected: string): Promise<void> {
  await sendKeys({ press: key });
  await waitUntil(() => focusedDay(element) === expected, `${key} led to ${focusedDay(element)}`);
}

describe('conference-calendar keyboard and accessibility', () => {
  it('has one day that Tab leads to: the first with something on it', async () => {
    const element = await calendar();
    const reachable = shadow(element).querySelectorAll('[role=gridcell][tabindex="0"]');
    expect([...reachable]).to.deep.equal([day(element, '2030-09-12')]);
    part(element, 'next').focus();
    await sendKeys({ press: 'Tab' });
    expect(focusedDay(element)).to.equal('2030-09-12');
    await sendKeys({ press: 'Tab' });
    expect(shadow(element).activeElement).to.equal(part(element, 'summary'));
  });

  it('goes to the left in Arabic, whatever the page does', async () => {
    const element = await calendar({ lang: 'ar' });
    day(element, '2030-09-12').focus();
    await type(element, 'ArrowLeft', '2030-09-13');
    await type(element, 'ArrowRight', '2030-09-12');
  });

  it('goes by the keys of a date grid, also to other months, and takes the tab stop along', async () => {
    const element = await calendar();
    day(element, '2030-09-12').focus();
    await type(element, 'ArrowRight', '2030-09-13');
    await type(element, 'ArrowDown', '2030-09-20');
    await type(element, 'Home', '2030-09-16');
    await type(element, 'End', '2030-09-22');
    await type(element, 'ArrowUp', '2030-09-15');
    await type(element, 'ArrowLeft', '2030-09-14');
    await type(element, 'PageDown', '2030-10-14');
    expect(part(element, 'month').textContent).to.equal('oktober 2030');
    expect(countText(element)).to.equal('Ingen datoer i oktober 2030.');
    await type(element, 'PageUp', '2030-09-14');
    await type(element, 'Home', '2030-09-09');
    await type(element, 'ArrowUp', '2030-09-02');
    await type(element, 'ArrowUp', '2030-08-26');
    expect(part(element, 'month').textContent).to.equal('august 2030');
    expect(shadow(element).querySelectorAll('[role=gridcell][tabindex="0"]')).to.have.lengthOf(1);
  });

  it('goes where the arrow points when read from right to left', async () => {
    const element = await calendar();
    surround(element, { direction: 'rtl' });
    day(element, '2030-09-12').focus();
    await type(element, 'ArrowLeft', '2030-09-13');
    await type(element, 'ArrowRight', '2030-09-12');
  });

  for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
    it(`picks a day by ${name}, and gives the month back by it`, async () => {
      const element = await calendar();
      day(element, '2030-09-13').focus();
      await sendKeys({ press: key });
      await waitUntil(() => listed(element).length === 1);
      expect(day(element, '2030-09-13').ariaSelected).to.equal('true');
      expect(focusedDay(element)).to.equal('2030-09-13');
      await sendKeys({ press: key });
      await waitUntil(() => listed(element).length === 4);
      expect(day(element, '2030-09-13').ariaSelected).to.equal('false');
    });
  }

  it('leaves other keys to the browser', async () => {
    const element = await calendar();
    const untouched = (init: KeyboardEventInit) =>
      day(element, '2030-09-12').dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
      );
    expect(untouched({ key: 'ArrowLeft', altKey: true })).to.equal(true);
    expect(untouched({ key: 'Home', ctrlKey: true })).to.equal(true);
    expect(untouched({ key: 'f' })).to.equal(true);
    expect(untouched({ key: 'ArrowLeft' })).to.equal(false);
  });

  for (const button of ['previous', 'next']) {
    it(`keeps the focus on the button to the ${button} month, and announces the month`, async () => {
      const element = await calendar();
      part(element, button).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => countText(element).startsWith('Ingen datoer i '));
      expect(shadow(element).activeElement).to.equal(part(element, button));
      const region = shadow(element).querySelector('[part=status][aria-live=polite]');
      expect(region?.textContent).to.include(part(element, 'month').textContent);
    });
  }

  it('moves the focus into the grid when the button that had it goes away', async () => {
    const element = await calendar();
    part(element, 'next').click();
    await element.updateComplete;
    part(element, 'offer').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedDay(element) === '2030-12-30', `${focusedDay(element)} has the focus`);
  });

  it('shows where the focus is', async () => {
    const element = await calendar();
    day(element, '2030-09-12').focus();
    await type(element, 'ArrowRight', '2030-09-13');
    const { outlineStyle, outlineWidth } = getComputedStyle(day(element, '2030-09-13'));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('tells which day is today and which is picked', async () => {
    const element = await calendar();
    const current = shadow(element).querySelectorAll('[aria-current=date]');
    expect([...current]).to.deep.equal([day(element, '2030-09-09')]);
    expect(shadow(element).querySelectorAll('[aria-selected=true]')).to.have.lengthOf(0);
  });

  if (isChromium) {
    it('is a grid with names for its rows, columns and days in the accessibility tree', async () => {
      const element = await calendar({ series: 'naboskab', when: 'upcoming', heading: 'Kalender' });
      const tree = await accessibilityTree(element);
      const lines = tree.map((line) => line.trim());
      expect(lines.slice(0, 6)).to.deep.equal([
        'region “Kalender”',
        'heading 2 “Kalender”',
        'heading 3 “September 2030”',
        'button “Forrige måned”',
        'button “Næste måned”',
        '“1 konference i september 2030”',
      ]);
      expect(lines).to.include('grid “September 2030”');
      expect(lines.filter((line) => line.startsWith('columnheader'))).to.deep.equal(
        ['Uge', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'].map(
          (name) => `columnheader “${name}”`,
        ),
      );
      expect(lines).to.include('rowheader “Uge 37”');
      expect(lines.find((line) => line.startsWith('gridcell “mandag'))).to.match(
        /mandag (den )?2\. september”$/,
      );
      expect(lines.find((line) => /^gridcell.*12\. september/.test(line))).to.match(
        /^gridcell “torsdag (den )?12\. september Naboskabsdage kl\. 08\.30”$/,
      );
      expect(lines.filter((line) => /^gridcell.*i dag/.test(line))).to.have.lengthOf(1);
      expect(lines).to.include('heading 4 “Naboskabsdage”');
    });
  }
});

describe('conference-calendar server rendering', () => {
  it('goes on from the month that a server wrote', async () => {
    const element = await hydratedFixture({ tag: 'conference-calendar', data: calendarData, now: NOW });
    expect(part(element, 'month').textContent).to.equal('september 2030');
    part(element, 'next').click();
    await element.updateComplete;
    expect(part(element, 'month').textContent).to.equal('oktober 2030');
    expect(countText(element)).to.equal('Ingen datoer i oktober 2030.');
  });

  it('picks a day in what a server wrote', async () => {
    const element = await hydratedFixture({ tag: 'conference-calendar', data: calendarData, now: NOW });
    day(element, '2030-09-13').click();
    await element.updateComplete;
    expect(listed(element)).to.deep.equal(['Naboskabsdage']);
  });
});
