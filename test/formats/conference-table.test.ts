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
      series: 'moeder',
      venue: { name: 'Odeon', street: 'Gade 1', postalCode: '5000', city: 'Odense', country: 'DK' },
      description: ['Først.', 'Siden.'],
      links: [{ title: 'Program', url: 'https://example.dk/program' }],
      organisers: ['cok', 'kl'],
      audience: 'Kommuner',
      summary: 'Om samarbejde.',
      topics: ['Ledelse', 'Børn'],
      registration: { url: 'https://example.dk/tilmelding' },
    };
    const series = [{ id: 'moeder', name: 'Møder' }];
    expect(cells(conference, { organisations, series })).to.deep.equal({
      'Titel (da)': 'Årsmøde',
      'Titel (en)': 'Meeting',
      Tema: 'Fællesskaber',
      Start: '2030-05-04',
      Slut: '2030-05-05',
      Status: 'Aflyst',
      Deltagelse: 'Fysisk fremmøde og online',
      Serie: 'Møder',
      Sted: 'Odeon',
      Adresse: 'Gade 1',
      Postnummer: '5000',
      By: 'Odense',
      Land: 'DK',
      Arrangører: 'COK; KL',
      Beskrivelse: 'Først.\n\nSiden.',
      Link: 'Program: https://example.dk/program',
      Målgruppe: 'Kommuner',
      Resumé: 'Om samarbejde.',
      Emner: 'Ledelse; Børn',
      Tilmelding: 'https://example.dk/tilmelding',
      Id: 'c',
    });
    expect(Object.keys(cells(conference, { organisations, series }, 'en'))[0]).to.equal('Titel (en)');
  });

  it('leaves empty what is not known', () => {
    expect(Object.values(cells({})).filter(Boolean)).to.deep.equal(['Planlagt', 'c']);
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
