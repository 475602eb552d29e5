import { expect } from '@open-wc/testing';
import { dataset } from '../../support/datasets.js';
import { shadow } from '../../support/fixtures.js';
import { richDataset } from '../rich-dataset.js';
import { details, text, title } from './shown-details.js';

describe('conference-details content', () => {
  it('shows all that the real dataset says of a conference, without anything to open', async () => {
    const element = await details({ conference: 'frivillighed-2017' });
    const shown = text(element);
    for (const fact of [
      '6. september 2017 Frivillighed 2017 Meningsfulde fællesskaber',
      'Om at give plads til, at flere socialt udsatte borgere',
      'Sted Odense',
      'Arrangører Socialstyrelsen Center for Frivilligt Socialt Arbejde Center for Offentlig Kompetenceudvikling',
      'Fællesskaber har stor betydning for at skabe forandring',
      'Hvad kan true eller hindre det frivillige engagement',
      'Program Johannes Andersen, Lektor, Aalborg Universitet',
      'Vibe Klarup, Formand for Frivilligrådet',
      'Frist 15. juni 2017',
      'Pris: 1.900 kr. (Uden moms)',
      'Konferencer om frivillighed på sbst.dk (2. februar 2022) Tema, fokus og perspektiver.',
      'Artikel på vifo.dk (19. maj 2017) Dato, by, tilmeldingsfrist',
    ])
      expect(shown).to.include(fact);
    expect(shadow(element).querySelector('details')).to.equal(null);
  });

  it('shows each conference of the real dataset', async () => {
    for (const [conference, fact] of [
      ['frivillighed-2020', 'Den nye frivillighed'],
      ['frivillighed-2019', 'Dias fra oplæg og sessioner'],
      ['frivillighed-2018', '2018 (formodet) Konference uden oplyst titel'],
      ['frivillighed-2018', 'Emner Rammerne for det lokale engagement'],
      ['frivillighed-2016', 'Hvad ved vi om området'],
    ] as const)
      expect(text(await details({ conference }))).to.include(fact);
  });

  it('shows everything else that a dataset may say', async () => {
    const shown = text(await details({ conference: 'everything' }, richDataset));
    for (const fact of [
      '14. september kl. 09.00 – 15. september 2027 kl. 16.00 CEST',
      'Sted Odeon, Odeons Kvarter 1, 5000 Odense, Danmark Fysisk fremmøde og online',
      'Målgruppe Kommuner og regioner',
      'Første afsnit. Andet afsnit.',
      '14. september 2027 09.00–09.45 (03.00 hos dig) Åbning Karen Blå, Professor, Center for Offentlig Kompetenceudvikling Hovedoplæg',
      '15. september 2027 10.00 (04.00 hos dig) Aflyst: Værksted Mads Roke Grøn, KL Workshop',
      'Spor: Praksis',
      'Sprog: engelsk',
      'Tilgængelighed: Tegnsprogstolkning',
      'Rapport (webside)',
      'Optagelse (ikke tilgængelig online)',
      'Tilmelding Åben Fra 1. maj 2027 Frist 1. august 2027',
      'Tilgængelighed Teleslynge Trinfri adgang',
      'Emner Ledelse',
      'Nyhed (2. januar 2027) Tid og sted.',
    ])
      expect(shown).to.include(fact);
  });

  it('says the time of one day once', async () => {
    const start = '2030-09-12T09:00:00+02:00';
    const conferences = [
      { id: 'x', title: 'X', start, end: '2030-09-12T15:30:00+02:00', status: 'scheduled' },
    ];
    const element = await details({ conference: 'x' }, dataset({ conferences }));
    const time = shadow(element).querySelector('time');
    expect(time?.textContent.replace(/\s+/g, ' ')).to.equal('12. september 2030 kl. 09.00–15.30 CEST');
    expect(time?.dateTime).to.equal(start);
  });

  it('shows a beginning without an end, and marks what is only inferred', async () => {
    const start = '2030-09-12T09:00:00+02:00';
    const conferences = [{ id: 'x', start, dateCertainty: 'inferred', status: 'scheduled' }];
    const shown = text(await details({ conference: 'x', lang: 'en' }, dataset({ conferences })));
    expect(shown).to.include('12 September 2030 at 09:00 CEST (inferred)');
  });

  it('links the place, the organisers, the registration and the sources that have an address', async () => {
    const element = await details({ conference: 'everything' }, richDataset);
    const links = [...shadow(element).querySelectorAll('a')].map(({ textContent, href }) => [
      textContent.trim(),
      href,
    ]);
    expect(links).to.deep.include.members([
      ['Odeon, Odeons Kvarter 1, 5000 Odense, Danmark', 'https://example.dk/odeon/find-vej'],
      ['Center for Offentlig Kompetenceudvikling', 'https://example.dk/cok'],
      ['Tilmeld dig', 'https://example.dk/tilmelding'],
      ['Nyhed', 'https://example.dk/nyhed'],
    ]);
    expect(links.map(([name]) => name)).not.to.include('KL');
  });

  it('links a place of which only the address of its site is known', async () => {
    const venue = { url: 'https://example.dk/sted' };
    const data = dataset({ conferences: [{ id: 'x', title: 'X', venue, status: 'scheduled' }] });
    const link = shadow(await details({ conference: 'x' }, data)).querySelector('a');
    expect([link?.textContent, link?.href]).to.deep.equal([venue.url, venue.url]);
  });

  it('says of a conference that was moved online that one attends there', async () => {
    const venue = { name: 'Salen', city: 'Vejle' };
    const moved = { id: 'x', title: 'X', status: 'moved-online', attendance: 'onsite', venue };
    const shown = text(await details({ conference: 'x' }, dataset({ conferences: [moved] })));
    expect(shown).to.include('Sted Salen, Vejle Online').and.not.to.include('Fysisk fremmøde');
  });

  it('names the zone of the programme where it is its second session that has the first time', async () => {
    const sessions = [
      { id: 'a', kind: 'other', title: 'Udstilling', start: '2030-09-12' },
      { id: 'b', kind: 'talk', title: 'Oplæg', start: '2030-09-12T10:00:00+02:00' },
    ];
    const conferences = [{ id: 'x', title: 'X', start: '2030-09-12', status: 'scheduled', sessions }];
    const shown = text(await details({ conference: 'x' }, dataset({ conferences })));
    expect(shown).to.include('Program (CEST)');
  });

  it('says before the title that a conference is cancelled', async () => {
    expect(title(await details({ conference: 'off' }, richDataset))).to.match(/^Aflyst:\s+Konferencen/);
  });

  it('in an English page marks the Danish texts', async () => {
    const element = await details({ conference: 'frivillighed-2017', lang: 'en' });
    expect(shadow(element).querySelector('.theme [lang=da]')?.textContent).to.equal(
      'Meningsfulde fællesskaber',
    );
  });

  it('in an English page leaves our own words unmarked, which are English', async () => {
    const element = await details({ conference: 'everything', lang: 'en' }, richDataset);
    const marked = [...shadow(element).querySelectorAll('[lang=da]')].map((each) => each.textContent);
    expect(text(element)).to.include('Hearing loop');
    expect(marked).not.to.include('Hearing loop');
  });
});
