/** The stars of a list, of one conference and of a speaker, which agree with those of a programme. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/speaker-card/speaker-card.define.js';
import { all, find } from '../elements/conference-programme/shown-programme.js';
import { axeViolations } from '../support/axe.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, hydratedFixture, type FixtureOptions, type WidgetTag } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';
import { barText, choosable, chosenText, conferenceWith, pressed, star, stars } from './choosing.js';

const DATA = dataset({
  people: [{ id: 'karen', name: 'Karen Blå' }],
  conferences: [
    conferenceWith({ stige: { speakers: ['karen'] }, hus: { speakers: ['karen'] } }),
    { ...conferenceWith(), id: 'older', title: 'Ældre dage', start: '2029', end: '2029' },
  ],
});

const WIDGETS: readonly FixtureOptions<WidgetTag>[] = [
  { tag: 'conference-list', attributes: { actions: 'mine' }, data: DATA },
  { tag: 'conference-details', attributes: { actions: 'mine', conference: 'days' }, data: DATA },
  { tag: 'speaker-card', attributes: { actions: 'mine', speaker: 'karen' }, data: DATA },
];

const NOW = new Date('2030-01-01T10:00:00Z');

for (const options of WIDGETS) {
  describe(`the stars of a ${options.tag}`, () => {
    for (const [way, make] of [
      ['made by a script', clientFixture],
      ['written by a server', hydratedFixture],
    ] as const)
      it(`agree with those of a programme (${way})`, async () => {
        const element = await make({ ...options, now: NOW });
        await waitUntil(() => stars(element).length > 1, 'no star came');
        const programme = await choosable({ conference: 'days' }, DATA);
        star(element, 'At låne en stige').click();
        await waitUntil(() => pressed(programme).length === 1, 'the programme does not follow');
        expect(pressed(programme)).to.deep.equal(['At låne en stige']);
        expect(barText(element)).to.equal('Mit program: 1 valgt');
        star(programme, 'Åbent hus').click();
        await waitUntil(() => pressed(element).length === 2, 'the widget does not follow');
        expect(chosenText().split('.')).to.have.lengthOf(3);
      });

    it('have no fault that a checker finds', async () => {
      const element = await clientFixture({ ...options, now: NOW });
      await waitUntil(() => stars(element).length > 1, 'no star came');
      star(element, 'At låne en stige').click();
      for (const details of all(element, 'details')) details.setAttribute('open', '');
      await waitUntil(() => pressed(element).length === 1, 'nothing is chosen');
      expect(await axeViolations(element)).to.deep.equal([]);
    });
  });
}

describe('only what is chosen', () => {
  it('is in a list the conferences with a chosen session, and of each these sessions', async () => {
    const element = await clientFixture({
      tag: 'conference-list',
      attributes: { actions: 'mine' },
      data: DATA,
    });
    await waitUntil(() => stars(element).length === 6, 'no star came');
    star(element, 'Bogen').click();
    await waitUntil(() => pressed(element).length === 1, 'nothing is chosen');
    find(element, '[part~=mine-only]').click();
    await waitUntil(() => all(element, '[part~=item]').length === 1, 'others are shown');
    await waitUntil(() => stars(element).length === 1, 'other sessions are shown');
  });

  it('is in a single conference these sessions', async () => {
    const element = await clientFixture({
      tag: 'conference-details',
      attributes: { actions: 'mine', conference: 'days' },
      data: DATA,
    });
    await waitUntil(() => stars(element).length === 3, 'no star came');
    star(element, 'Bogen').click();
    await waitUntil(() => pressed(element).length === 1, 'nothing is chosen');
    find(element, '[part~=mine-only]').click();
    await waitUntil(() => stars(element).length === 1, 'others are shown');
  });

  it('is not offered at a speaker', async () => {
    const element = await clientFixture({
      tag: 'speaker-card',
      attributes: { actions: 'mine', speaker: 'karen' },
      data: DATA,
    });
    await waitUntil(() => stars(element).length > 1, 'no star came');
    star(element, 'Åbent hus').click();
    await waitUntil(() => pressed(element).length === 1, 'nothing is chosen');
    expect(all(element, '[part~=mine-only]')).to.deep.equal([]);
  });
});
