import { expect } from '@open-wc/testing';
import '../../src/elements/conference-calendar/conference-calendar.define.js';
import '../../src/elements/conference-filter/conference-filter.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import type { WidgetElement } from '../../src/core/widget-element.js';
import { loadMessages } from '../../src/i18n/load-messages.js';
import { realDataset } from '../elements/real-dataset.js';
import { place, seeded, settled, shadow, type WidgetTag } from '../support/fixtures.js';

/** The placeholder stands in for the content until the dataset and the messages are there. */
type Render = 'placeholder' | 'content';

type Attributes = Readonly<Record<string, string>>;

/** Adds a widget to the page, and notes each of its renders. */
function add(container: HTMLElement, tag: WidgetTag, attributes: Attributes): [WidgetElement, Render[]] {
  const element: WidgetElement = document.createElement(tag);
  const renders: Render[] = [];
  // It is protected, and nothing else tells that an element renders the same again.
  const update: unknown = Reflect.get(element, 'update');
  Reflect.set(element, 'update', (changed: unknown) => {
    if (typeof update !== 'function') throw new Error('There is no update().');
    Reflect.apply(update, element, [changed]);
    renders.push(element.shadowRoot?.querySelector('[aria-busy=true]') ? 'placeholder' : 'content');
  });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  container.append(element);
  return [element, renders];
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};

/** All renders of the widgets of one page, from when they are put into it until they have come to rest. */
async function rendersOf(tags: readonly WidgetTag[], attributes: Attributes): Promise<readonly Render[][]> {
  const container = place();
  const widgets = tags.map((tag) => add(container, tag, attributes));
  await Promise.all(widgets.map(([element]) => settled(element)));
  await frames(10);
  return widgets.map(([, renders]) => renders);
}

let datasets = 0;

/** The address of a dataset that has to be fetched. */
function fetched(): string {
  datasets += 1;
  return `/data/conferences.json?${datasets}`;
}

/** None of these languages is used before. */
const PAGES: Readonly<Record<string, readonly WidgetTag[]>> = {
  sv: ['conference-list'],
  nb: ['conference-calendar'],
  de: ['conference-list', 'conference-filter'],
  fi: ['conference-filter', 'conference-list'],
  uk: ['conference-filter', 'conference-calendar', 'conference-list'],
};

describe('renders', () => {
  before(() => loadMessages('da'));

  for (const [language, tags] of Object.entries(PAGES)) {
    const all = (...renders: Render[]) => tags.map(() => renders);

    describe(tags.join(' and '), () => {
      it('render once where dataset and messages are there', async () => {
        expect(await rendersOf(tags, { src: seeded(realDataset) })).to.deep.equal(all('content'));
      });

      it('render the content once where both are loaded', async () => {
        const renders = await rendersOf(tags, { src: fetched(), lang: language });
        // The placeholder is rendered again where the dataset, which may name another language, is there first.
        const contents = renders.map((each) => each.filter((render) => render === 'content'));
        expect(contents).to.deep.equal(all('content'));
      });

      it('render a placeholder once and the content once where the dataset is loaded', async () => {
        const renders = await rendersOf(tags, { src: fetched() });
        expect(renders).to.deep.equal(all('placeholder', 'content'));
      });
    });
  }

  it('let a filter count once within a list that comes after it and shows less than all', async () => {
    const container = place();
    const src = seeded(realDataset);
    const widgets = [
      add(container, 'conference-filter', { src }),
      add(container, 'conference-list', { src, year: '2019' }),
    ] as const;
    await Promise.all(widgets.map(([element]) => settled(element)));
    await frames(10);
    expect(widgets.map(([, renders]) => renders)).to.deep.equal([['content'], ['content']]);
    const [[filter]] = widgets;
    expect(shadow(filter).querySelector('[part=count]')?.textContent).to.equal('1 konference');
  });

  it('need no more for structured data and for a theme that takes the colours of the page', async () => {
    const attributes = { src: seeded(realDataset), 'structured-data': '', theme: 'auto' };
    expect(await rendersOf(['conference-list'], attributes)).to.deep.equal([['content']]);
  });
});
