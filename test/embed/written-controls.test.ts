/** What a server writes of controls: they look as they will be, and do what they say as soon as a visitor asks. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import type { ConferenceListElement } from '../../src/elements/conference-list/conference-list.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import { loadActions, loadMine } from '../../src/actions/actions-controller.js';
import { loadProgrammeControls } from '../../src/elements/conference-programme/programme-filter.js';
import { loadListFilter } from '../../src/filter/list-filter-controller.js';
import { setFilter } from '../../src/filter/filter-store.js';
import { NO_FILTER } from '../../src/dataset/queries/filter.js';
import { dataset } from '../support/datasets.js';
import {
  hydratedFixture,
  place,
  prerender,
  seeded,
  settled,
  shadow,
  type WidgetTag,
} from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

const sessions = [
  { id: 's', kind: 'talk', title: 'Et oplæg', room: 'Sal A', track: 'By', start: '2030-09-12T09:00+02:00' },
  { id: 't', kind: 'talk', title: 'Et til', room: 'Sal B', track: 'Hav', start: '2030-09-12T10:00+02:00' },
];

const data = dataset({
  conferences: [
    { id: 'a', title: 'Naboer', start: '2030-09-12', status: 'scheduled', sessions },
    { id: 'b', title: 'Frivillige', start: '2029-09-12', status: 'scheduled' },
    { id: 'c', title: 'Ældre', start: '2028-09-12', status: 'scheduled' },
  ],
});

const texts = (element: Element, selector: string) =>
  [...shadow(element).querySelectorAll(selector)].map((each) => each.textContent.trim());

function box({ renderRoot }: { readonly renderRoot: ParentNode }): HTMLInputElement {
  const found = renderRoot.querySelector('input');
  if (!found) throw new Error('There is no box.');
  return found;
}

describe('what a server writes of controls', () => {
  before(async () => {
    await Promise.all([loadActions(), loadMine(), loadListFilter(), loadProgrammeControls()]);
  });

  const cases: readonly (readonly [
    tag: WidgetTag,
    attributes: Readonly<Record<string, string>>,
    rows: number,
  ])[] = [
    ['conference-list', { actions: 'calendar csv share', 'deep-link': '' }, 4],
    ['conference-list', { actions: 'calendar', layout: 'table', search: '', filters: '' }, 4],
    ['conference-details', { actions: 'calendar share' }, 1],
    ['conference-programme', { actions: 'calendar share', conference: 'a' }, 3],
    ['conference-programme', { actions: 'calendar share mine', conference: 'a' }, 3],
    ['conference-details', { actions: 'calendar mine', conference: 'a' }, 1],
    ['conference-programme', { actions: 'calendar mine', search: '', filters: '', conference: 'a' }, 3],
    ['conference-programme', { filters: 'room track', conference: 'a' }, 0],
  ];
  for (const [tag, attributes, rows] of cases)
    it(`is taken over by ${tag} ${Object.keys(attributes).join(' ')}`, async () => {
      let written: readonly string[] = [];
      const widget = await hydratedFixture({ tag, attributes, data }, (root) => {
        written = [...root.querySelectorAll('button, input, [part~=count]')].map(
          ({ outerHTML }) => outerHTML,
        );
        expect(root.querySelectorAll('[part~=actions]')).to.have.length(rows);
        expect(root.querySelectorAll('input:checked')).to.have.length(0);
      });
      expect(written).not.to.have.length(0);
      const now = [...shadow(widget).querySelectorAll('button, input, [part~=count]')];
      expect(now).to.have.length(written.length);
    });

  /** A list whose controls stay where they are, while its items may go. */
  async function takenOver(
    attributes: Readonly<Record<string, string>>,
    meanwhile: (root: ShadowRoot) => void = () => undefined,
  ): Promise<ConferenceListElement> {
    const url = seeded(data);
    const container = place();
    container.setHTMLUnsafe(await prerender({ tag: 'conference-list', attributes, data }, url));
    const list = container.querySelector('conference-list');
    if (!list) throw new Error('The server wrote no list.');
    expect(texts(list, '[part~=title]')).to.deep.equal(['Naboer', 'Frivillige', 'Ældre']);
    const finding = shadow(list).querySelector('[part=finding]');
    meanwhile(shadow(list));
    await settled(list);
    expect(finding?.isConnected).to.equal(true);
    return list;
  }

  it('finds what a visitor typed meanwhile', async () => {
    const list = await takenOver({ search: '' }, (renderRoot) => {
      box({ renderRoot }).value = 'nabo';
    });
    await waitUntil(() => texts(list, '[part~=title]').join() === 'Naboer', 'Nothing is found');
    expect(box(list).value).to.equal('nabo');
  });

  it('is taken over first where its group is filtered already', async () => {
    setFilter('written', { ...NO_FILTER, query: 'ældre' });
    const list = await takenOver({ search: '', group: 'written' });
    await waitUntil(() => texts(list, '[part~=title]').join() === 'Ældre', 'It is not filtered');
    expect(box(list).value).to.equal('ældre');
  });

  it('becomes what a visitor has chosen, by the address', async () => {
    const attributes = { actions: 'mine', conference: 'a', group: 'starred' };
    const pressed = (element: Element) =>
      [...shadow(element).querySelectorAll('[part=star]')].map(({ ariaPressed }) => ariaPressed).join();
    const first = await hydratedFixture({ tag: 'conference-programme', attributes, data });
    shadow(first).querySelectorAll<HTMLElement>('[part=star]')[1]?.click();
    await waitUntil(() => pressed(first) === 'false,true', 'Nothing is chosen');
    const second = await hydratedFixture({ tag: 'conference-programme', attributes, data }, (root) => {
      expect(root.querySelectorAll('[part=star][aria-pressed=false]')).to.have.length(2);
    });
    await waitUntil(() => pressed(second) === 'false,true', 'The choice is not shown');
    expect(texts(second, '[part=mine-summary]').join()).to.include('1');
    history.replaceState(history.state, '', location.pathname);
  });

  /** A programme as a server wrote it, which shows both sessions and marks nothing. */
  async function programme(group: string, meanwhile: (root: ShadowRoot) => void = () => undefined) {
    const attributes = { conference: 'a', search: '', filters: '', group };
    const container = place();
    container.setHTMLUnsafe(await prerender({ tag: 'conference-programme', attributes, data }, seeded(data)));
    const widget = container.querySelector('conference-programme');
    if (!widget) throw new Error('The server wrote no programme.');
    const root = shadow(widget);
    expect(root.querySelectorAll('[part~=session]')).to.have.length(2);
    expect(root.querySelectorAll('fieldset[data-facet=room] input')).to.have.length(2);
    const finding = root.querySelector('[part=finding]');
    meanwhile(root);
    await settled(widget);
    expect(finding?.isConnected).to.equal(true);
    return widget;
  }

  const sessionsOf = (element: Element) => shadow(element).querySelectorAll('[part~=session]').length;

  it('is a programme first, and then what its group looks for', async () => {
    setFilter('of-address', { ...NO_FILTER, values: { room: ['Sal B'] } });
    const widget = await programme('of-address');
    await waitUntil(() => sessionsOf(widget) === 1, 'It is not filtered');
    const chosen = shadow(widget).querySelectorAll<HTMLInputElement>('input:checked');
    expect([...chosen].map(({ value }) => value)).to.deep.equal(['Sal B']);
  });

  it('finds the sessions that a visitor typed meanwhile', async () => {
    const widget = await programme('typed', (renderRoot) => {
      box({ renderRoot }).value = 'til';
    });
    await waitUntil(() => sessionsOf(widget) === 1, 'Nothing is found');
    expect(box({ renderRoot: shadow(widget) }).value).to.equal('til');
  });

  it('has all conferences where the script will show them page by page', async () => {
    const list = await takenOver({ 'page-size': '1' });
    await waitUntil(() => texts(list, '[part~=title]').join() === 'Naboer', 'It shows all');
  });
});
