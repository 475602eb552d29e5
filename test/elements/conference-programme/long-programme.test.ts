import { expect, nextFrame } from '@open-wc/testing';
import type { ConferenceProgrammeElement } from '../../../src/elements/conference-programme/conference-programme.js';
import { NO_FILTER } from '../../../src/dataset/queries/filter.js';
import { loadMessages } from '../../../src/i18n/load-messages.js';
import { setFilter, filterStore } from '../../../src/filter/filter-store.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, insert, shadow } from '../../support/fixtures.js';
import { nodesIn } from '../../support/nodes.js';
import { surround } from '../../support/states.js';
import { waitUntil } from '../../support/wait-until.js';
import { takesColors } from '../../core/takes-colors.js';
import { sessions } from './shown-programme.js';

const COUNT = 400;
const ROOMS = 10;

/** From `s1` on, ten at a time, each hour in all rooms, eight hours a day. */
const programmeOf = (length: number) =>
  dataset({
    conferences: [
      {
        id: 'aarsmoede',
        title: 'Årsmøde',
        status: 'scheduled',
        start: '2030-09-10',
        end: '2030-09-14',
        sessions: Array.from({ length }, (_, index) => {
          const slot = Math.floor(index / ROOMS);
          const hour = String(9 + (slot % 8)).padStart(2, '0');
          return {
            id: `s${index + 1}`,
            kind: 'talk',
            title: `Oplæg ${index + 1}`,
            start: `2030-09-${10 + Math.floor(slot / 8)}T${hour}:00:00+02:00`,
            room: `Sal ${(index % ROOMS) + 1}`,
          };
        }),
      },
    ],
  });
const long = programmeOf(COUNT);
const allIds = Array.from({ length: COUNT }, (_, index) => `s${index + 1}`);

async function firstShown(layout: string): Promise<ConferenceProgrammeElement> {
  const element = insert({ tag: 'conference-programme', attributes: { layout }, data: long });
  await element.updateComplete;
  return element;
}

/** How often the place of an element is read while `use` runs: a browser lays out the page for it. */
async function countLayouts(use: () => Promise<void>): Promise<number> {
  const measure = Object.getOwnPropertyDescriptor(Element.prototype, 'getBoundingClientRect') ?? {};
  let layouts = 0;
  Object.defineProperty(Element.prototype, 'getBoundingClientRect', {
    ...measure,
    value(this: Element) {
      layouts += 1;
      return Reflect.apply(measure.value as () => DOMRect, this, []);
    },
  });
  try {
    await use();
  } finally {
    Object.defineProperty(Element.prototype, 'getBoundingClientRect', measure);
  }
  return layouts;
}

/** Counts how often the colours of the page are read while `use` runs. */
async function countReadings(use: (reads: () => number) => Promise<void>): Promise<void> {
  const { getComputedStyle } = globalThis;
  let reads = 0;
  let isReading = false;
  // All that is read at one time is one reading.
  globalThis.getComputedStyle = (...of) => {
    if (!isReading) queueMicrotask(() => (isReading = false));
    if (!isReading) reads += 1;
    isReading = true;
    return getComputedStyle(...of);
  };
  try {
    await use(() => reads);
  } finally {
    globalThis.getComputedStyle = getComputedStyle;
  }
}

for (const layout of ['list', 'grid']) {
  describe(`a long conference-programme (${layout})`, () => {
    before(() => loadMessages('da'));
    afterEach(() => filterStore().groups.clear());

    it('marks what a visitor looks for from the top on, and takes nothing away meanwhile', async () => {
      const element = await firstShown(layout);
      await waitUntil(() => sessions(element).length === COUNT, 'it did not grow');
      const marked = (text: string) =>
        [...shadow(element).querySelectorAll('mark')].filter(({ textContent }) => textContent === text)
          .length;
      setFilter('conferences', { ...NO_FILTER, query: 'op' });
      await waitUntil(() => marked('Op') === COUNT, 'not all are marked');
      setFilter('conferences', { ...NO_FILTER, query: 'opl' });
      await element.updateComplete;
      expect(marked('Opl')).to.be.within(10, COUNT - 1);
      expect(sessions(element)).to.deep.equal(allIds);
      await waitUntil(() => marked('Opl') === COUNT, 'not all are marked');
      expect(sessions(element)).to.deep.equal(allIds);
    });

    it('is taken away in one layout, and reads no colours of the page meanwhile', async () => {
      const element = await firstShown(layout);
      await waitUntil(() => sessions(element).length === COUNT, 'it did not grow');
      const colours = shadow(element).adoptedStyleSheets.find(({ cssRules: [rule] }) =>
        rule?.cssText.includes('.theme-plain'),
      );
      let readings = 0;
      const watched = new MutationObserver((changes) => {
        readings += changes.filter(
          ({ addedNodes: [node] }) => node instanceof Element && node.localName === 'i',
        ).length;
      });
      watched.observe(shadow(element), { childList: true });
      const layouts = await countLayouts(async () => {
        setFilter('conferences', { ...NO_FILTER, query: 'oplæg 39' });
        await waitUntil(() => sessions(element).length === 14, 'it does not follow the filter');
        await element.updateComplete;
      }).finally(() => {
        watched.disconnect();
      });
      expect(colours).not.to.equal(undefined);
      expect(readings).to.equal(0);
      expect(layouts).to.be.at.most(3);
    });

    it('shows twenty sessions first, however many begin together', async () => {
      expect(sessions(await firstShown(layout))).to.deep.equal(allIds.slice(0, 20));
    });

    it('has all of them in the end, in order', async () => {
      const element = await firstShown(layout);
      await waitUntil(() => sessions(element).length === COUNT, 'it did not grow to its end');
      expect(sessions(element)).to.deep.equal(allIds);
    });

    it('has few nodes for a session, comments included', async () => {
      expect(nodesIn(shadow(await firstShown(layout)), '[part~=session]')).to.be.below(60);
    });

    it('reads the colours of the page once, and not with each slice', () =>
      countReadings(async (reads) => {
        const element = await firstShown(layout);
        await waitUntil(() => reads() > 0, 'it did not read the colours');
        await waitUntil(() => sessions(element).length === COUNT, 'it did not grow to its end');
        // Once more where the page has loaded meanwhile; slices are many more.
        expect(reads()).to.be.at.most(4);
      }));

    it('gives the colour of the page to what stays in sight, and not to the sessions under it', async () => {
      const element = await firstShown(layout);
      const page = surround(element, { background: 'rgb(250, 240, 230)' });
      await takesColors(element);
      // Read again, because the colour came after the widget.
      document.documentElement.toggleAttribute('data-changed');
      const coloured = () =>
        shadow(element).adoptedStyleSheets.flatMap(({ cssRules: [rule] }) =>
          rule instanceof CSSMediaRule && rule.cssText.includes('rgb(250 240 230)')
            ? [...rule.cssRules].filter((each) => each instanceof CSSStyleRule)
            : [],
        );
      await waitUntil(() => coloured().length > 0, 'it did not read the colours');
      await waitUntil(() => sessions(element).length === COUNT, 'it did not grow to its end');
      const elements = coloured().flatMap(({ selectorText }) => [
        ...shadow(element).querySelectorAll(selectorText),
      ]);
      const behind = elements.map((each) => getComputedStyle(each).background);
      page.remove();
      document.documentElement.removeAttribute('data-changed');
      expect(elements.map(({ localName }) => localName)).to.include(layout === 'list' ? 'div' : 'th');
      expect(behind.filter((each) => !each.includes('rgb(250, 240, 230)'))).to.deep.equal([]);
      // The edge of a table that scrolls has the colour, too.
      const around = elements.filter((each) => each.querySelector('[part~=session]'));
      expect(around.every((each) => each.matches('[part~=scroller]'))).to.equal(true);
    });

    it('waits for a frame after each slice only where all of it is laid out', async () => {
      const { requestAnimationFrame } = globalThis;
      const now = performance.now.bind(performance);
      let frames = 0;
      let looks = 0;
      globalThis.requestAnimationFrame = (callback) => {
        frames += 1;
        return requestAnimationFrame(callback);
      };
      // As on a machine that is so slow that each slice is as short as may be.
      performance.now = () => now() + (looks += 100);
      try {
        const element = await firstShown(layout);
        await waitUntil(() => sessions(element).length === COUNT, 'it did not grow to its end');
      } finally {
        globalThis.requestAnimationFrame = requestAnimationFrame;
        Reflect.deleteProperty(performance, 'now');
      }
      const isSkipped = layout === 'list' && CSS.supports('overflow-clip-margin: 4px');
      if (isSkipped) expect(frames).to.be.at.most(10);
      else expect(frames).to.be.at.least(19);
    });

    it('is whole when it is printed before it has grown', async () => {
      const element = await firstShown(layout);
      dispatchEvent(new Event('beforeprint'));
      expect(sessions(element)).to.deep.equal(allIds);
    });

    it('is whole in what a server writes', async () => {
      const element = await hydratedFixture({
        tag: 'conference-programme',
        attributes: { layout },
        data: long,
      });
      expect(sessions(element)).to.deep.equal(allIds);
    });
  });
}

describe('a conference-programme of one day', () => {
  before(() => loadMessages('da'));

  it('reads no colours of the page as long as nothing stays in sight', async () => {
    const element = insert({ tag: 'conference-programme', data: programmeOf(ROOMS) });
    await waitUntil(() => sessions(element).length === ROOMS, 'it is not there');
    await import('../../../src/core/theme/host-colors-controller.js');
    await nextFrame();
    await countReadings(async (reads) => {
      dispatchEvent(new Event('load'));
      document.documentElement.toggleAttribute('data-changed');
      await nextFrame();
      document.documentElement.removeAttribute('data-changed');
      expect(reads()).to.equal(0);
      element.setAttribute('layout', 'grid');
      await waitUntil(() => reads() > 0, 'it does not read the colours behind the heads of the table');
    });
  });
});
