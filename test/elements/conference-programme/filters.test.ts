import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { statusText } from '../../support/appearance.js';
import { axeViolations } from '../../support/axe.js';
import { hydratedFixture } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import {
  announced,
  box,
  chips,
  choose,
  facets,
  filter,
  searchBox,
  type,
  values,
} from '../conference-filter/shown-filter.js';
import { programmeDataset } from './programme-dataset.js';
import { all, dayButtons, find, line, programme, sessions, texts } from './shown-programme.js';

type Programme = Awaited<ReturnType<typeof programme>>;

const address = location.href;

afterEach(() => {
  history.replaceState(history.state, '', address);
});

async function filtered(attributes = {}): Promise<Programme> {
  const element = await programme({ filters: '', ...attributes });
  await waitUntil(() => all(element, '.panel').length > 0, 'no filters came');
  return element;
}

async function shows(element: Programme, expected: readonly string[]): Promise<void> {
  await waitUntil(() => sessions(element).join() === expected.join(), `not only ${expected.join()}`);
}

/** As on a phone. */
function narrow(element: HTMLElement): void {
  element.style.inlineSize = '20em';
}

describe('the filters of a conference-programme', () => {
  it('are none unless they are asked for', async () => {
    expect(all(await programme(), '[part~=filters], [part~=facets]')).to.deep.equal([]);
  });

  it('are those in which its sessions differ, and none for days, which have buttons', async () => {
    expect(facets(await filtered())).to.deep.equal([
      messages.room,
      messages.track,
      messages.sessionType,
      messages.spokenLanguage,
      messages.accessibility,
    ]);
  });

  it('are those that an editor asks for, in their order, if any session has a value', async () => {
    expect(facets(await filtered({ filters: 'track room seats level' }))).to.deep.equal([
      messages.track,
      messages.room,
    ]);
  });

  it('say that nothing is found where a filter of conferences leaves this one out', async () => {
    history.replaceState(null, '', '?conferences-year=1999');
    const element = await filtered({ 'deep-link': '' });
    await shows(element, []);
    expect(texts(element, '[part~=count]')).to.deep.equal([messages.noMatchingSessions]);
    find(element, '[part~=chip]').click();
    await waitUntil(() => sessions(element).length > 0, 'nothing comes back');
    expect(chips(element)).to.deep.equal([]);
  });

  it('stay, and say what to give up, where a search finds nothing', async () => {
    const element = await filtered({ search: '' });
    await type(element, 'zzz');
    await shows(element, []);
    expect(texts(element, '[part~=count]').join()).to.include('Uden »zzz« er der 12 punkter.');
    expect(facets(element)).to.include(messages.room);
  });

  it('count sessions, and show those chosen as chips', async () => {
    const element = await filtered();
    expect(values(element, messages.track)).to.deep.equal(['Naboskab 1', 'Unge 2']);
    await choose(element, messages.track, 'Unge');
    await shows(element, ['key', 'phone']);
    expect(chips(element)).to.deep.equal([`${messages.removeFilter(messages.track)}: Unge`]);
    expect(values(element, messages.room)).to.include('Biblioteket 1').and.include('Køkkenet 0');
    expect(box(element, messages.track, 'Unge').closest('label')?.textContent).to.include('2 punkter');
    expect(texts(element, '[part~=count]')).to.deep.equal(['2 punkter']);
    expect(announced(element)).to.equal('2 punkter');
  });

  it('leave all days to choose from, and put the chosen one in the address', async () => {
    const element = await filtered({ 'deep-link': '' });
    dayButtons(element)[2]?.click();
    await shows(element, ['', 'cake', 'goodbye', 'open-house']);
    expect(dayButtons(element)).to.have.lengthOf(3);
    expect(dayButtons(element)[2]?.ariaPressed).to.equal('true');
    await waitUntil(() => location.search.includes('conferences-day=2030-09-13'), 'the address has no day');
    history.back();
    await waitUntil(() => sessions(element).includes('welcome'), 'it did not go back');
    expect(dayButtons(element)[0]?.ariaPressed).to.equal('true');
  });

  it('follow an address', async () => {
    history.replaceState(history.state, '', '?conferences-room=Biblioteket&conferences-day=2030-09-12');
    const element = await filtered({ 'deep-link': '' });
    await shows(element, ['key']);
    expect(dayButtons(element)[1]?.ariaPressed).to.equal('true');
  });

  it('say what may be given up where nothing is left, and give it up', async () => {
    const element = await filtered();
    await choose(element, messages.track, 'Unge');
    await shows(element, ['key', 'phone']);
    dayButtons(element)[2]?.click();
    await shows(element, []);
    expect(texts(element, '[part~=count]')[0]).to.match(new RegExp(`^${messages.noMatchingSessions}`));
    find(element, '[part~=drop]').click();
    await waitUntil(() => sessions(element).length > 0, 'nothing came back');
    expect(statusText(element)).not.to.include(messages.noMatchingSessions);
  });

  it('lie over the programme on a phone, behind a button that counts them, and close by Escape', async () => {
    const element = await filtered({ search: '' });
    narrow(element);
    await choose(element, messages.track, 'Unge');
    const button = find(element, '[part~=filters]');
    expect(line(button)).to.equal('Filtre (1)');
    expect(searchBox(element).checkVisibility()).to.equal(false);
    const below = find(element, '[part~=day]').getBoundingClientRect().top;
    button.click();
    await element.updateComplete;
    expect(searchBox(element).checkVisibility()).to.equal(true);
    expect(find(element, '[part~=day]').getBoundingClientRect().top).to.equal(below);
    expect(line(find(element, '.show'))).to.equal('Vis 2 punkter');
    searchBox(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    expect(searchBox(element).checkVisibility()).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  for (const [attributes, count] of [
    [{ search: '' }, 1],
    [{ search: '', filters: 'room' }, 2],
    [{ filters: 'room' }, 1],
  ] as const)
    it(`stay open on a phone where no button would open them: ${JSON.stringify(attributes)}`, async () => {
      const element = await programme(attributes);
      narrow(element);
      await waitUntil(() => all(element, '.panel').length > 0, 'no filters came');
      const controls = all(element, 'input[type=search], .facets summary');
      expect(controls).to.have.lengthOf(count);
      expect(controls.filter((each) => !each.checkVisibility())).to.deep.equal([]);
      expect(find(element, '.show').checkVisibility()).to.equal(false);
    });

  it('search sessions', async () => {
    const element = await filtered({ search: '' });
    await type(element, 'stige');
    await shows(element, ['ladder']);
  });

  it('come after what a server rendered, which stays', async () => {
    const element = await hydratedFixture({
      tag: 'conference-programme',
      attributes: { filters: 'room', conference: 'days' },
      data: programmeDataset,
    });
    await waitUntil(() => all(element, '[part~=facets]').length > 0, 'no filters came');
    expect(sessions(element)).to.include('welcome');
  });

  it('have no fault that a checker finds', async () => {
    const element = await filtered({ search: '' });
    await choose(element, messages.track, 'Unge');
    expect(await axeViolations(element)).to.deep.equal([]);
    narrow(element);
    find(element, '[part~=filters]').click();
    await element.updateComplete;
    expect(await axeViolations(element)).to.deep.equal([]);
  });
});

describe('a conference-filter beside a programme', () => {
  it('counts and finds sessions, by what sessions have', async () => {
    const element = await programme();
    const controls = await filter({ src: element.src ?? '' }, programmeDataset);
    controls.src = element.src;
    await waitUntil(() => facets(controls).includes(messages.room), 'it has no rooms');
    expect(facets(controls)).to.deep.equal([
      messages.day,
      messages.room,
      messages.track,
      messages.sessionType,
      messages.spokenLanguage,
      messages.accessibility,
    ]);
    expect(values(controls, messages.day)).to.deep.equal([
      'torsdag 12. september 8',
      'fredag 13. september 4',
    ]);
    await choose(controls, messages.day, 'fredag 13. september');
    await shows(element, ['', 'cake', 'goodbye', 'open-house']);
    await choose(controls, messages.room, 'Salen');
    await shows(element, ['cake']);
  });
});
