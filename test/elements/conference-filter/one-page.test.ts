import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { waitUntil } from '../../support/wait-until.js';
import { countText, marks } from '../searching.js';
import { filterOf, page, shows, TAGS } from './one-page.js';
import { announced, choose, find, type } from './shown-filter.js';

const EVERYTHING = {
  'conference-list': ['Foreningsaften', 'Nabodage'],
  'conference-programme': ['At låne en stige', 'Who has the key?', 'Hen over hækken'],
  'speaker-list': ['Bo B', 'Asta Å'],
  'material-list': ['Opskriften', 'Stigen', 'Kort over hækken'],
  'conference-calendar': ['Nabodage'],
};

const ONLY_EVENING = {
  'conference-list': ['Foreningsaften'],
  'conference-programme': [messages.nothingFound],
  'speaker-list': ['Bo B'],
  'material-list': ['Opskriften'],
  'conference-calendar': ['Foreningsaften'],
};

const NOTHING = {
  'conference-list': [messages.noMatchingConferences],
  'conference-programme': [messages.nothingFound],
  'speaker-list': [messages.nothingFound],
  'material-list': [messages.nothingFound],
  'conference-calendar': [messages.nothingFound],
};

const programmeShows = (...sessions: string[]) => ({ 'conference-programme': sessions });

describe('a conference-filter and what it drives', () => {
  const orders = { first: TAGS, last: [...TAGS].reverse() };
  for (const [place, tags] of Object.entries(orders)) {
    it(`drives list, programme, speakers, materials and calendar where it stands ${place}`, async () => {
      const shown = await page(tags);
      await shows(shown, EVERYTHING);
      await type(filterOf(shown), 'foreningsaften');
      await shows(shown, ONLY_EVENING);
      await type(filterOf(shown), '');
      await shows(shown, EVERYTHING);
    });
  }

  it('drives what comes into the page later, too', async () => {
    const [first, ...others] = TAGS;
    await type(filterOf(await page(first ? [first] : [])), 'foreningsaften');
    await shows(await page(others), ONLY_EVENING);
  });

  it('leaves another group alone', async () => {
    const [one, other] = [await page(TAGS, 'one'), await page(TAGS, 'other')];
    await type(filterOf(one), 'foreningsaften');
    await shows(one, ONLY_EVENING);
    await shows(other, EVERYTHING);
    await type(filterOf(other), 'stige');
    await shows(one, ONLY_EVENING);
    await shows(other, { 'conference-list': ['Nabodage'], ...programmeShows('At låne en stige') });
  });

  it('is named as the reason where nothing is left', async () => {
    const shown = await page();
    await type(filterOf(shown), 'findes ikke');
    await shows(shown, NOTHING);
  });

  it('is not named where it is not the reason', async () => {
    const shown = await page();
    await type(filterOf(shown), 'stige');
    await type(filterOf(shown), '');
    const { 'conference-programme': programme } = shown;
    programme.setAttribute('conference', 'evening');
    await shows(shown, programmeShows('Kagen'));
    expect(find(programme, '[part~=status]').textContent.trim()).to.equal('');
  });

  it('leaves the people and the materials with all the words, which are marked', async () => {
    const shown = await page();
    await type(filterOf(shown), 'asta');
    await shows(shown, {
      ...programmeShows('At låne en stige'),
      'speaker-list': ['Asta Å'],
      'material-list': ['Stigen'],
    });
    expect(marks(shown['speaker-list'])).to.deep.equal(['Asta']);
    expect(marks(shown['material-list'])).to.deep.equal(['Asta']);
    await type(filterOf(shown), '');
    await shows(shown, EVERYTHING);
    expect(marks(shown['speaker-list'])).to.deep.equal([]);
    expect(marks(shown['material-list'])).to.deep.equal([]);
  });

  describe('in a programme', () => {
    it('leaves the sessions with all the words, which are marked', async () => {
      const shown = await page();
      await type(filterOf(shown), 'LANE stige');
      await shows(shown, programmeShows('At låne en stige'));
      expect(marks(shown['conference-programme'])).to.include.members(['låne', 'stige']);
      await type(filterOf(shown), '');
      await shows(shown, EVERYTHING);
      expect(marks(shown['conference-programme'])).to.deep.equal([]);
    });

    it('announces how many sessions are shown, and again when nothing was, but not as it comes', async () => {
      const shown = await page();
      const { 'conference-programme': programme } = shown;
      const says = (words: string) =>
        waitUntil(() => countText(programme) === words, `it does not say "${words}"`);
      const region = find(programme, '[part~=count]');
      expect(region.textContent.trim()).to.equal('');
      await type(filterOf(shown), 'stige');
      await says('1 punkt');
      expect(find(programme, '[part~=count]')).to.equal(region);
      expect(announced(programme)).to.equal('1 punkt');
      await type(filterOf(shown), 'nabodage');
      await says('3 punkter');
      find(programme, '[part~=day-button]:last-child').click();
      await says('1 punkt');
      await type(filterOf(shown), 'foreningsaften');
      await shows(shown, ONLY_EVENING);
      await type(filterOf(shown), 'asta');
      await says('1 punkt');
      await type(filterOf(shown), '');
      await says('');
    });

    it('says nothing of what was looked for before it came', async () => {
      const [first, ...others] = TAGS;
      await type(filterOf(await page(first ? [first] : [])), 'stige');
      const shown = await page(others);
      await shows(shown, programmeShows('At låne en stige'));
      expect(announced(shown['conference-programme'])).to.equal('');
    });

    it('finds a session by who speaks and what is shown', async () => {
      const shown = await page();
      for (const words of ['asta', 'stigen']) {
        await type(filterOf(shown), words);
        await shows(shown, programmeShows('At låne en stige'));
      }
    });

    it('leaves all sessions where the words are found in the conference, but in none of them', async () => {
      const shown = await page();
      await type(filterOf(shown), 'nabodage');
      await shows(shown, programmeShows('At låne en stige', 'Who has the key?', 'Hen over hækken'));
    });

    for (const [facet, value, title] of [
      ['Program', 'Workshop', 'Who has the key?'],
      ['Sprog', 'engelsk', 'Who has the key?'],
      ['Tilgængelighed', 'Tegnsprogstolkning', 'Hen over hækken'],
    ] as const) {
      it(`leaves the sessions chosen by ${facet}`, async () => {
        const shown = await page();
        await choose(filterOf(shown), facet, value);
        await shows(shown, programmeShows(title));
      });
    }

    it('says that nothing matches where each choice leaves a session, but both together none', async () => {
      const shown = await page();
      await choose(filterOf(shown), 'Program', 'Workshop');
      await choose(filterOf(shown), 'Tilgængelighed', 'Tegnsprogstolkning');
      await shows(shown, {
        'conference-list': ['Nabodage'],
        ...programmeShows(messages.nothingFound),
      });
    });

    it('shows what is found on another day than the one picked', async () => {
      const shown = await page();
      const { 'conference-programme': programme } = shown;
      programme.setAttribute('day', '2030-09-13');
      await shows(shown, programmeShows('Hen over hækken'));
      await type(filterOf(shown), 'stige');
      await shows(shown, programmeShows('At låne en stige'));
      await type(filterOf(shown), '');
      await shows(shown, programmeShows('Hen over hækken'));
    });
  });
});
