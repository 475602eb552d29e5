import { expect } from '@open-wc/testing';
import type { ConferenceProgrammeElement } from '../../../src/elements/conference-programme/conference-programme.js';
import { NO_FILTER } from '../../../src/dataset/queries/filter.js';
import { clock } from '../../../src/core/clock.js';
import { setFilter } from '../../../src/filter/filter-store.js';
import { dataset } from '../../support/datasets.js';
import { waitUntil } from '../../support/wait-until.js';
import { at, programmeDataset } from './programme-dataset.js';
import { all, dayButtons, find, programme, sessions } from './shown-programme.js';

const talk = (id: string, day: number, room: string) => ({
  id,
  kind: 'talk',
  title: `${id} ${room}`,
  abstract: [`Om ${id}.`],
  start: at(day, '10:00'),
  room,
});

const conference = (id: string, ...own: readonly ReturnType<typeof talk>[]) => ({
  id,
  title: id,
  status: 'scheduled',
  start: '2030-09-12',
  sessions: own,
});

/** Talks that begin together on two days, and a conference that calls talks of its own as the other does. */
const data = dataset({
  conferences: [
    conference(
      'one',
      talk('a', 12, 'nord'),
      talk('b', 12, 'syd'),
      talk('c', 12, 'nord'),
      talk('d', 13, 'nord'),
      talk('e', 13, 'syd'),
    ),
    conference('other', talk('a', 12, 'nord'), talk('b', 12, 'syd'), talk('c', 12, 'nord')),
  ],
});

function opened(element: ConferenceProgrammeElement): (string | undefined)[] {
  return all(element, 'details[open]').map((each) => each.closest('[part~=session]')?.id);
}

async function withOpened(id: string, layout: string): Promise<ConferenceProgrammeElement> {
  const group = crypto.randomUUID();
  const element = await programme({ conference: 'one', layout, day: '2030-09-12', group }, data);
  find(element, `#${id} summary`).click();
  expect(opened(element)).to.deep.equal([id]);
  return element;
}

for (const layout of ['list', 'grid']) {
  describe(`what is opened in a conference-programme (${layout})`, () => {
    it('is no session of another day', async () => {
      const element = await withOpened('a', layout);
      dayButtons(element)[2]?.click();
      await element.updateComplete;
      expect([sessions(element), opened(element)]).to.deep.equal([['d', 'e'], []]);
    });

    for (const [id, query, found] of [
      ['b', 'nord', ['a', 'c']],
      ['a', 'syd', ['b']],
    ] as const) {
      it(`is no other session that a visitor finds in the place of ${id}`, async () => {
        const element = await withOpened(id, layout);
        setFilter(element.group ?? '', { ...NO_FILTER, query });
        await waitUntil(() => sessions(element).length === found.length, 'the others were not left out');
        expect([sessions(element), opened(element)]).to.deep.equal([found, []]);
      });
    }

    it('is no session of another conference with the same id', async () => {
      const element = await withOpened('a', layout);
      element.conference = 'other';
      await element.updateComplete;
      expect(sessions(element)).to.have.members(['a', 'b', 'c']);
      expect(opened(element)).to.deep.equal([]);
    });

    it('stays so when the days around it are shown, too', async () => {
      const element = await withOpened('b', layout);
      dayButtons(element)[0]?.click();
      await waitUntil(() => sessions(element).length === 5, 'the other day did not come');
      expect(opened(element)).to.deep.equal(['b']);
    });

    it('stays so while the clock goes on', async () => {
      const attributes = { layout, day: '2030-09-12' };
      const element = await programme(attributes, programmeDataset, new Date(at(12, '08:30')));
      const { now } = clock;
      find(element, '#welcome summary').click();
      clock.now = () => new Date(at(12, '09:05'));
      element.requestUpdate();
      await waitUntil(() => all(element, '#welcome .marker.now, .slot:has(#welcome) .marker.now').length > 0);
      clock.now = now;
      expect(opened(element)).to.deep.equal(['welcome']);
    });
  });
}
