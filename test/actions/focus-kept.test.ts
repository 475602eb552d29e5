/** Where the focus is when the button that had it is gone. */
import { expect } from '@open-wc/testing';
import type { ConferenceProgrammeElement } from '../../src/elements/conference-programme/conference-programme.js';
import { find, sessions } from '../elements/conference-programme/shown-programme.js';
import { shadow } from '../support/fixtures.js';
import { dataset } from '../support/datasets.js';
import { waitUntil } from '../support/wait-until.js';
import { bar, choosable, conferenceWith, open, openBar, press, star } from './choosing.js';

const DATA = dataset({ conferences: [conferenceWith()] });

/** What has the focus: the star of a session, or another part. */
function focused(element: Element): string | undefined {
  const active = shadow(element).activeElement;
  return active?.ariaLabel?.replace('I mit program: ', '') ?? active?.part.value;
}

/** Chooses these, and shows nothing else. */
async function onlyMine(...titles: readonly string[]): Promise<ConferenceProgrammeElement> {
  const element = await choosable({}, DATA);
  for (const title of titles) await press(element, title);
  find(element, '[part~=mine-only]').click();
  await waitUntil(() => sessions(element).length === titles.length, 'others are shown');
  return element;
}

/** As a visitor does who uses the keyboard. */
function pressByKey(button: HTMLElement): void {
  button.focus();
  button.click();
}

describe('the focus of a visitor who has my programme alone in sight', () => {
  it('goes to the next star when a session goes', async () => {
    const element = await onlyMine('At låne en stige', 'Åbent hus', 'Bogen');
    pressByKey(star(element, 'At låne en stige'));
    await waitUntil(() => sessions(element).length === 2, 'the session stays');
    expect(focused(element)).to.equal('Åbent hus');
    pressByKey(star(element, 'Bogen'));
    await waitUntil(() => sessions(element).length === 1, 'the session stays');
    expect(focused(element)).to.equal('Åbent hus');
  });

  it('stays with the session when everything is in sight again', async () => {
    const element = await onlyMine('Åbent hus');
    pressByKey(star(element, 'Åbent hus'));
    await waitUntil(() => sessions(element).length === 3, 'the others do not come');
    expect(focused(element)).to.equal('Åbent hus');
  });
});

describe('the focus of a visitor who has read what has been changed', () => {
  it('goes to the row that was opened', async () => {
    open('AAAAA.2ndbPAqw92sU');
    const element = await choosable({}, DATA);
    await press(element, 'Bogen');
    await waitUntil(() => shadow(element).querySelector('[part~=mine-seen]'), 'nothing is said');
    pressByKey(find(element, '[part~=mine-seen]'));
    await waitUntil(() => !shadow(element).querySelector('[part~=mine-seen]'), 'it is still said');
    expect(focused(element)).to.equal('mine-summary');
  });

  it('goes to the first star where nothing is left to be opened', async () => {
    open('AAAAA.2ndbPAqw92sU');
    const element = await choosable({}, DATA);
    await waitUntil(() => shadow(element).querySelector('[part~=mine-seen]'), 'nothing is said');
    pressByKey(find(element, '[part~=mine-seen]'));
    await waitUntil(() => bar(element) === undefined, 'the bar stays');
    expect(focused(element)).to.equal('At låne en stige');
  });
});

describe('the focus of a visitor who has opened my programme', () => {
  it('is on nothing that the open panel hides', async () => {
    const element = await choosable({}, DATA);
    element.style.setProperty('padding-block', '150vh');
    await press(element, 'Bogen');
    await openBar(element);
    const last = star(element, 'Bogen');
    const panel = find(element, '[part~=mine-panel]');
    scrollTo(0, last.getBoundingClientRect().bottom + scrollY - innerHeight);
    last.focus();
    await waitUntil(
      () => last.getBoundingClientRect().bottom <= panel.getBoundingClientRect().top,
      'the star is behind the panel',
    );
    scrollTo(0, 0);
  });
});
