import { expect } from '@open-wc/testing';
import { dataset } from '../../support/datasets.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { richDataset } from '../rich-dataset.js';
import { countText, marks, searchBox, type } from '../searching.js';
import { crowd, list, names, speaker } from './shown-speakers.js';

describe('speaker-list content', () => {
  it('shows name, title, organisation and talks with their years, newest first', async () => {
    const element = await list({ layout: 'list' }, richDataset);
    expect(speaker(element, 'karen')).to.equal(
      'Karen Blå Professor, Center for Offentlig Kompetenceudvikling 2027 Åbning 2024 Et ældre oplæg',
    );
  });

  it('shows of a conference’s speakers only what they say there, without its year before each', async () => {
    const element = await list({ conference: 'older' }, richDataset);
    expect(speaker(element, 'karen')).to.match(/Kompetenceudvikling Et ældre oplæg$/);
  });

  it('says a year once before the talks of that year', async () => {
    const talk = (id: string) => ({ id, kind: 'talk', title: id, speakers: ['karen'] });
    const data = dataset({
      people: [{ id: 'karen', name: 'Karen Blå' }],
      conferences: [
        { id: 'new', start: '2030', status: 'scheduled', sessions: [talk('a'), talk('b'), talk('c')] },
        { id: 'old', start: '2029', status: 'scheduled', sessions: [talk('d')] },
      ],
    });
    expect(speaker(await list({}, data), 'karen')).to.match(/Karen Blå 2030 a b c 2029 d$/);
  });

  it('calls a talk without a title by its conference', async () => {
    expect(speaker(await list(), 'benny-andersen')).to.include('2019 Frivillighed 2019: Det gode samarbejde');
  });

  it('says that a talk was cancelled', async () => {
    expect(speaker(await list({}, richDataset), 'mads')).to.include('Aflyst: Værksted');
  });

  it('marks an English title in a Danish page as English', async () => {
    const english = shadow(await list({ conference: 'frivillighed-2018' })).querySelector('[lang=en]');
    expect(english?.textContent).to.equal('How to tap assets and engagement in local communities?');
  });

  it('shows a photo that the person agreed to, else initials', async () => {
    const element = await list({}, richDataset);
    const portraits = [...shadow(element).querySelectorAll('[part~=portrait]:not(img + span)')];
    expect(portraits.map(({ localName }) => localName)).to.deep.equal(['img', 'span']);
  });

  for (const query of ['arhus', 'Aarhus', 'Århus']) {
    it(`finds who speaks about Aarhus by ${query}, and marks it as it is written`, async () => {
      const element = await list({ search: '' });
      await type(element, query);
      expect(names(element)).to.deep.equal(['Maj Morgenstjerne']);
      expect(marks(element)).to.deep.equal(['Aarhus']);
      expect(speaker(element, 'maj-morgenstjerne')).to.include(
        'Samskabelse og frivillighed i Aarhus - Nye veje til velfærd',
      );
    });
  }

  const searches: [query: string, names: string[]][] = [
    ['hojmark', ['Torsten Højmark Hansen']],
    ['lektor', ['Johannes Andersen']],
    ['aalborg andersen', ['Johannes Andersen']],
    ['bruselius-jensen', ['Maria Bruselius-Jensen']],
    ['samarbejde ibsen', ['Bjarne Ibsen']],
    ['2018 frivillighed', ['Mads Roke Clausen', 'Maj Morgenstjerne']],
  ];
  for (const [query, expected] of searches) {
    it(`finds by "${query}" ${expected.join(', ')}`, async () => {
      const element = await list({ search: '' });
      await type(element, query);
      expect(names(element)).to.deep.equal(expected);
    });
  }

  it('marks every word in name, title, organisation, year and talk', async () => {
    const element = await list({ search: '' });
    await type(element, 'lek aal andersen 2017');
    expect(marks(element)).to.deep.equal(['Andersen', 'Lek', 'Aal', '2017', '2017']);
  });

  it('searches in what is shown, in the language it is shown in', async () => {
    const data = dataset({
      people: [{ id: 'asta', name: 'Asta', title: { da: 'Forsker', en: 'Researcher' } }],
      conferences: [
        { id: 'c', status: 'scheduled', sessions: [{ id: 's', kind: 'talk', speakers: ['asta'] }] },
      ],
    });
    const element = await list({ search: '' }, data);
    await type(element, 'research');
    expect(names(element)).to.deep.equal([]);
    element.lang = 'en';
    await waitUntil(() => countText(element) === '1 person', 'it found nobody');
    expect(marks(element)).to.deep.equal(['Research']);
    expect(searchBox(element).value).to.equal('research');
  });

  it('shows a long list whole, and what is found of it', async () => {
    const people = Array.from({ length: 100 }, (_, index) => `Person Nr${index}`);
    const element = await list({ search: '' }, crowd(people));
    await waitUntil(() => names(element).length === 100, 'it did not show all');
    await type(element, 'nr9');
    expect(countText(element)).to.equal('11 personer');
    expect(names(element)).to.have.lengthOf(11);
    await type(element, '');
    await waitUntil(() => names(element).length === 100, 'it did not show all again');
  });
});
