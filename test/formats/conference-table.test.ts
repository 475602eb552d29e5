import { describe, it } from 'node:test';
import { expect } from 'chai';
import { conferenceTable } from '../../src/formats/export/conference-table.js';
import { messages } from '../../src/i18n/messages/da.js';
import { withConference } from './calendar-options.js';

type Parts = Readonly<Record<string, unknown>>;

/** Cells of the only conference, by the names of their columns. */
function cells(conference: Parts, more: Parts = {}, language = 'da'): Readonly<Record<string, string>> {
  const { dataset, conference: found } = withConference(conference, more);
  const [columns = [], row = []] = conferenceTable([found], { dataset, language, words: messages });
  expect(row).to.have.lengthOf(columns.length);
  return Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']));
}

describe('the table of conferences', () => {
  it('says what the dataset says, under names in the visitor’s language', () => {
    const organisations = [
      { id: 'cok', name: 'COK' },
      { id: 'kl', name: 'KL' },
    ];
    const conference = {
      title: { da: 'Årsmøde', en: 'Meeting' },
      theme: 'Fællesskaber',
      start: '2030-05-04',
      end: '2030-05-05',
      status: 'cancelled',
      attendance: 'mixed',
      venue: { name: 'Odeon', postalCode: '5000', city: 'Odense', country: 'DK' },
      organisers: ['cok', 'kl'],
      audience: 'Kommuner',
      summary: 'Om samarbejde.',
      topics: ['Ledelse', 'Børn'],
      registration: { url: 'https://example.dk/tilmelding' },
    };
    expect(cells(conference, { organisations })).to.deep.equal({
      Titel: 'Årsmøde',
      Tema: 'Fællesskaber',
      Start: '2030-05-04',
      Slut: '2030-05-05',
      Status: 'Aflyst',
      Deltagelse: 'Fysisk fremmøde og online',
      Sted: 'Odeon, 5000 Odense, DK',
      Arrangører: 'COK, KL',
      Målgruppe: 'Kommuner',
      Resumé: 'Om samarbejde.',
      Emner: 'Ledelse, Børn',
      Tilmelding: 'https://example.dk/tilmelding',
    });
    expect(cells(conference, { organisations }, 'en')['Titel']).to.equal('Meeting');
  });

  it('leaves empty what is not known', () => {
    expect(Object.values(cells({})).filter(Boolean)).to.deep.equal(['Planlagt']);
  });

  it('keeps a date as precise as it is, and says where it was inferred', () => {
    expect(cells({ start: '2018', dateCertainty: 'inferred' })['Start']).to.equal('2018 (formodet)');
    expect(cells({ start: '2018-09' })['Start']).to.equal('2018-09');
  });

  it('has times in the zone of the event, wherever the visitor is, and names it', () => {
    const table = cells({ start: '2027-09-14T07:00:00Z', end: '2027-09-14T16:30:00+02:00' });
    expect(table['Start (Europe/Copenhagen)']).to.equal('2027-09-14 09:00');
    expect(table['Slut (Europe/Copenhagen)']).to.equal('2027-09-14 16:30');
  });
});
