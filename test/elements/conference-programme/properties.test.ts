import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { headingLevels, shownText, statusText } from '../../support/appearance.js';
import { dataset } from '../../support/datasets.js';
import { recordWarnings } from '../../support/warnings.js';
import { programmeDataset } from './programme-dataset.js';
import { all, dayButtons, find, programme, sessions, texts, type Attributes } from './shown-programme.js';
import { waitUntil } from '../../support/wait-until.js';

/** The text of each button, the pressed one in brackets. */
function days(element: Element): string[] {
  return dayButtons(element).map((button) => {
    const text = button.innerText.trim().replace('den ', '').toLowerCase();
    return button.getAttribute('aria-pressed') === 'true' ? `[${text}]` : text;
  });
}

async function title(attributes: Attributes, now?: Date): Promise<string | undefined> {
  return texts(await programme(attributes, programmeDataset, now), '[part~=conference]')[0];
}

describe('conference-programme properties', () => {
  it('conference takes an id, next or latest', async () => {
    expect(await title({ conference: 'older' })).to.equal('En ældre konference');
    expect(await title({ conference: 'next' })).to.equal('Nabodage');
    expect(await title({ conference: 'latest' })).to.equal('En ældre konference');
    expect(await title({ conference: 'latest' }, new Date('2030-12-01'))).to.equal('Nabodage');
  });

  it('without a conference shows the next', async () => {
    expect(await title({})).to.equal('Nabodage');
  });

  it('conference that there is none of shows none, and tells the editor which was meant', async () => {
    const warnings = recordWarnings();
    expect(statusText(await programme({ conference: 'day' }))).to.equal(messages.noConference);
    await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
    expect(warnings.join()).to.match(/<conference-programme> conference="day".*"days"/);
  });

  it('day begins with one day of all', async () => {
    expect(days(await programme())).to.deep.equal([
      '[hele programmet]',
      'torsdag 12. september',
      'fredag 13. september',
    ]);
    const element = await programme({ day: '2030-09-13' });
    expect(days(element)).to.deep.equal([
      'hele programmet',
      'torsdag 12. september',
      '[fredag 13. september]',
    ]);
    expect(sessions(element).filter(Boolean)).to.deep.equal(['cake', 'goodbye', 'open-house']);
  });

  it('day that changes goes before the day that a visitor picked', async () => {
    const element = await programme();
    dayButtons(element)[2]?.click();
    await element.updateComplete;
    expect(sessions(element)).to.include('cake');
    element.day = '2030-09-12';
    await element.updateComplete;
    expect(sessions(element)).not.to.include('cake');
  });

  it('day today is today by the clocks at the event, and everything on any other day', async () => {
    const late = await programme({ day: 'today' }, programmeDataset, new Date('2030-09-12T22:30:00Z'));
    expect(days(late)[2]).to.equal('[fredag 13. september]');
    expect(days(await programme({ day: 'today' }))[0]).to.equal('[hele programmet]');
  });

  it('has no buttons where there is one day', async () => {
    expect(dayButtons(await programme({ track: 'Unge' }))).to.deep.equal([]);
  });

  it('room and track pick by name, in any language and letter case', async () => {
    expect(sessions(await programme({ room: 'the hall' }))).to.deep.equal(['welcome', 'ladder']);
    expect(sessions(await programme({ track: 'unge' }))).to.deep.equal(['key', 'phone']);
  });

  for (const attribute of ['room', 'track']) {
    it(`shows nothing for an unknown ${attribute}, and tells the editor which there are`, async () => {
      const warnings = recordWarnings();
      const element = await programme({ [attribute]: 'Kælderen' });
      expect(statusText(element)).to.equal(messages.noMatchingSessions);
      const known = attribute === 'room' ? 'Salen / The hall, Biblioteket' : 'Naboskab, Unge';
      expect(warnings.join())
        .to.include(`<conference-programme> ${attribute}="Kælderen"`)
        .and.to.include(known);
    });
  }

  it('layout grid has a column for each room, and a last one for what has none', async () => {
    const element = await programme({ layout: 'grid', day: '2030-09-12' });
    expect(all(element, 'thead th').map((each) => each.textContent.trim())).to.deep.equal([
      'Tid',
      'Salen',
      'Biblioteket',
      'Køkkenet',
      'Uden lokale',
    ]);
    expect(all(element, 'tbody th').map((each) => each.textContent.trim())).to.deep.equal([
      '09.00',
      '09.15',
      '09.30',
      '10.30',
      '20.00',
    ]);
  });

  it('columns changes them to tracks', async () => {
    const element = await programme({ layout: 'grid', day: '2030-09-12' });
    element.columns = 'track';
    await element.updateComplete;
    expect(all(element, 'thead th').map((each) => each.textContent.trim())).to.deep.equal([
      'Tid',
      'Naboskab',
      'Unge',
      'Uden spor',
    ]);
  });

  it('fields without the conference says all the same that it is cancelled', async () => {
    const conference = {
      id: 'off',
      title: 'Nabodag',
      start: '2030-09-12',
      sessions: [{ id: 'a', kind: 'talk', title: 'Velkommen' }],
    };
    const shown = async (status: string) => {
      const data = dataset({ conferences: [{ ...conference, status }] });
      return shownText(await programme({ conference: 'off', fields: 'speakers' }, data));
    };
    expect(await shown('cancelled')).to.match(/Aflyst: ?Nabodag/);
    expect(await shown('scheduled')).not.to.include('Nabodag');
  });

  it('fields picks what is shown', async () => {
    const shown = shownText(await programme({ fields: 'speakers track' }));
    expect(shown).to.include('Karen Blå').and.to.include('Naboskab');
    expect(shown).not.to.match(/Salen|Nabodage|Hovedoplæg|engelsk|Teleslynge|Læs mere/);
  });

  it('puts sessions below days, and days below the conference and the heading', async () => {
    expect(headingLevels(await programme({ heading: 'Program', track: 'Unge' }))).to.deep.equal([
      2, 3, 4, 5, 5,
    ]);
    expect(headingLevels(await programme({ track: 'Unge', fields: 'room' }))).to.deep.equal([2, 3, 3]);
  });

  it('the title of the conference is as large as a heading only where there is none', async () => {
    const size = async (attributes: Attributes) =>
      parseFloat(getComputedStyle(find(await programme(attributes), '[part~=conference]')).fontSize);
    expect(await size({})).to.be.above(await size({ heading: 'Program' }));
  });
});
