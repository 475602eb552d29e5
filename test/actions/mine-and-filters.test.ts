/** What a visitor finds among the sessions that are chosen. */
import { expect } from '@open-wc/testing';
import type { ConferenceProgrammeElement } from '../../src/elements/conference-programme/conference-programme.js';
import { messages } from '../../src/i18n/messages/da.js';
import { choose, values } from '../elements/conference-filter/shown-filter.js';
import { all, find, sessions, texts } from '../elements/conference-programme/shown-programme.js';
import { waitUntil } from '../support/wait-until.js';
import { choosable, press } from './choosing.js';

async function chosen(...titles: readonly string[]): Promise<ConferenceProgrammeElement> {
  const element = await choosable({ filters: '' });
  await waitUntil(() => all(element, '.panel').length > 0, 'no filters came');
  for (const title of titles) await press(element, title);
  return element;
}

async function showOnly(element: Element, left: number): Promise<void> {
  find(element, '[part~=mine-only]').click();
  await waitUntil(() => sessions(element).length === left, 'others are shown');
}

const count = (element: Element) => texts(element, '[part~=count]').join();

describe('the filters of a programme that shows only what is chosen', () => {
  it('count what they would leave of it', async () => {
    const element = await chosen('At låne en stige', 'På telefonen');
    await showOnly(element, 2);
    expect(count(element)).to.equal('2 punkter');
    expect(values(element, messages.track)).to.deep.equal(['Naboskab 1', 'Unge 1']);
    await choose(element, messages.track, 'Unge');
    await waitUntil(() => sessions(element).length === 1, 'nothing is filtered');
    expect(count(element)).to.equal('1 punkt');
  });

  it('say that they leave nothing of it, and what would', async () => {
    const element = await chosen('At låne en stige');
    await choose(element, messages.track, 'Unge');
    await waitUntil(() => sessions(element).length === 2, 'nothing is filtered');
    await showOnly(element, 0);
    expect(count(element)).to.equal(
      'Ingen programpunkter passer til det valgte. Uden »Unge« er der 1 punkt.',
    );
    find(element, '[part~=drop]').click();
    await waitUntil(() => sessions(element).length === 1, 'nothing comes back');
  });
});
