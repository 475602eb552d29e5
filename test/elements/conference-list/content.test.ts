import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { shownText } from '../../support/appearance.js';
import { dataset } from '../../support/datasets.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { richDataset } from '../rich-dataset.js';
import { item, items, list, openedText, row } from './shown-list.js';

describe('conference-list content', () => {
  it('shows the date as exactly as it is known, and what is only inferred as such', async () => {
    const dates = [...shadow(await list()).querySelectorAll('[part~=item] > .when time')];
    expect(dates.map((date) => date.textContent)).to.deep.equal([
      '30. september 2020',
      '2019',
      '2018 (formodet)',
      '6. september 2017',
      '2016',
    ]);
    expect(dates.map((date) => date.getAttribute('datetime'))[3]).to.equal('2017-09-06');
  });

  it('shows title, theme, place, organisers and summary before it is opened', async () => {
    const shown = shownText(await list({ year: '2017' })).replace(/\s+/g, ' ');
    for (const fact of [
      'Frivillighed 2017',
      'Meningsfulde fællesskaber',
      'Odense',
      'Socialstyrelsen, Center for Frivilligt Socialt Arbejde og COK',
      'Om at give plads til',
    ])
      expect(shown).to.include(fact);
    expect(shown).not.to.include('Fællesskaber har stor betydning');
  });

  it('opens to description, perspectives, speakers, deadline and price', async () => {
    const opened = openedText(await list({ year: '2017' }));
    for (const fact of [
      'Fællesskaber har stor betydning for at skabe forandring',
      'Hvad kan true eller hindre det frivillige engagement',
      'Linda Lundgaard Andersen, Professor, Roskilde Universitet',
      'Frist 15. juni 2017',
      'Pris: 1.900 kr. (Uden moms)',
    ])
      expect(opened).to.include(fact);
  });

  it('names the organisation of a speaker once', async () => {
    expect(openedText(await list({ year: '2017' }))).to.match(
      /Vibe Klarup, Formand for Frivilligrådet(?!, Friv)/,
    );
  });

  it('says what opens, and counts the slides of the talks as well', async () => {
    expect(row(await list({ year: '2019' })).innerText).to.include('Program, 5 oplæg, 1 materiale');
    expect(row(await list({ year: '2018' })).innerText).to.include('Program, 4 oplæg, 4 materialer');
    expect(row(await list({ year: '2016' })).innerText).to.include('Læs mere');
  });

  it('counts neither breaks nor what was cancelled, and calls no workshop a talk', async () => {
    const session = { kind: 'talk', title: 'Oplæg' };
    const sessions = [
      { ...session, id: 'talk' },
      { ...session, id: 'workshop', kind: 'workshop' },
      { ...session, id: 'break', kind: 'break' },
      { ...session, id: 'walk', kind: 'other', status: 'cancelled' },
    ];
    const words = async (...places: number[]): Promise<string> => {
      const held = places.map((place) => sessions[place]);
      const conferences = [{ id: 'x', title: 'X', status: 'scheduled', sessions: held }];
      return row(await list({}, dataset({ conferences }))).textContent.trim();
    };
    expect(await words(0, 2, 3)).to.equal('Program, 1 oplæg om X');
    expect(await words(0, 1, 2, 3)).to.equal('Program, 2 punkter om X');
    expect(await words(2)).to.equal('Program om X');
  });

  it('has a middot right behind each fact', async () => {
    const facts = [...item(await list({ year: '2017' })).querySelectorAll('[part~=facts] li')];
    expect(facts).to.have.length(2);
    for (const { textContent } of facts) expect(textContent).to.equal(textContent.trimEnd());
  });

  it('says so where the title is not known', async () => {
    expect(openedText(await list({ year: '2018' }))).to.include(messages.untitledConference);
  });

  it('marks an English title in a Danish page, and no Danish one', async () => {
    const element = await list({ year: '2018' });
    const marked = [...item(element).querySelectorAll('[lang]')];
    expect(marked.map((each) => `${each.getAttribute('lang')}: ${each.textContent}`)).to.deep.equal([
      'en: How to tap assets and engagement in local communities?',
    ]);
  });

  it('in an English page marks the Danish texts', async () => {
    const element = await list({ year: '2017', lang: 'en' });
    expect(item(element).querySelector('.theme [lang=da]')?.textContent).to.equal(
      'Meningsfulde fællesskaber',
    );
  });

  it('shows a material without address as text that says so, and no dead link', async () => {
    const element = await list({ year: '2018' });
    expect(openedText(element)).to.include('Materiale (PDF, ikke tilgængelig online)');
    expect(openedText(element)).to.include('Materiale (PDF, engelsk, ikke tilgængelig online)');
    expect(item(element).querySelectorAll('a')).to.have.lengthOf(0);
  });

  it('does not repeat the title of a talk for slides of the same name, but to who hears the link alone', async () => {
    const title = 'Den nye frivillighed';
    const materials = [{ title, url: 'https://example.dk/dias.pdf' }];
    const sessions = [{ id: 'talk', kind: 'talk', title, materials }];
    const conferences = [{ id: 'x', status: 'scheduled', sessions }];
    const element = await list({ open: '' }, dataset({ conferences }));
    const link = item(element).querySelector('a');
    expect(link?.textContent).to.equal('Den nye frivillighed: Materiale');
    expect(link?.querySelector('.visually-hidden')?.textContent).to.equal('Den nye frivillighed: ');
  });

  it('links a material with type, size and language', async () => {
    const element = await list({}, richDataset);
    expect(openedText(element)).to.include('Dias (PDF, 1,2 MB, engelsk)').and.to.include('Rapport (webside)');
    const link = item(element).querySelector('[href="https://example.dk/dias.pdf"]');
    expect(link?.getAttribute('hreflang')).to.equal('en');
    expect(link?.getAttribute('type')).to.equal('application/pdf');
  });

  it('starts no line with a dash, and parts no number from its unit', async () => {
    const title = item(await list({ year: '2018' })).querySelector('.session-title');
    expect(title?.textContent).to.include('samfund\u00a0- at');
    expect(item(await list({}, richDataset)).querySelector('.materials')?.textContent).to.include(
      '1,2\u00a0MB',
    );
  });

  it('shows everything else that a dataset may say', async () => {
    const opened = openedText(await list({}, richDataset));
    for (const fact of [
      '14.–15. september 2027',
      'Odeon, Odense',
      'Fysisk fremmøde og online',
      'Kommuner og regioner',
      '09.00–09.45',
      'Hovedoplæg',
      'Store sal',
      'Aflyst: Værksted',
      'Workshop',
      'About the venue',
      'Åben',
      'Teleslynge',
      'Ledelse',
    ])
      expect(opened).to.include(fact);
  });

  it('says before the title that a conference is cancelled, and strikes it through', async () => {
    const element = await list({ year: '2026' }, richDataset);
    expect(item(element).querySelector('h3, h2')?.textContent.trim()).to.match(/^Aflyst: Konferencen/);
    const title = item(element).querySelector('.struck');
    expect(title && getComputedStyle(title).textDecorationLine).to.equal('line-through');
  });

  it('clamps a long summary until it is opened', async () => {
    const element = await list({}, richDataset);
    const summary = item(element).querySelector('p.summary');
    const closed = summary?.clientHeight ?? 0;
    // In Firefox, the dots would cover a hyphen.
    expect(summary && getComputedStyle(summary).hyphens).to.equal('manual');
    openedText(element);
    expect(summary?.clientHeight).to.be.above(closed);
  });

  it('shows a long list whole', async () => {
    const conferences = Array.from({ length: 100 }, (_, index) => ({
      id: `c${index}`,
      title: `Konference ${index}`,
      status: 'scheduled',
    }));
    const element = await list({}, dataset({ conferences }));
    await waitUntil(() => items(element).length === 100);
  });
});
