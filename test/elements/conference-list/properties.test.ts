import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import type { Conference } from '../../../src/dataset/schema/conference.js';
import { PURPOSES } from '../../../src/studio/show/purpose-names.js';
import { headingLevels, shownText, statusText } from '../../support/appearance.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { recordWarnings } from '../../support/warnings.js';
import { realDataset } from '../real-dataset.js';
import { items, list, openedText, row, type Attributes } from './shown-list.js';

/** The year of each conference shown, as its id ends with it. */
async function years(attributes: Attributes, now?: Date): Promise<string[]> {
  return items(await list(attributes, realDataset, now)).map(({ id }) => id.slice(-4));
}

describe('conference-list properties', () => {
  const selections: [attributes: Attributes, years: string[]][] = [
    [{}, ['2020', '2019', '2018', '2017', '2016']],
    [{ series: 'frivillighed' }, ['2020', '2019', '2018', '2017', '2016']],
    [{ year: '2017 2019' }, ['2019', '2017']],
    [{ from: '2018', to: '2019' }, ['2019', '2018']],
    [{ from: '2020-09-30' }, ['2020']],
    [{ topic: 'kommunens rolle' }, ['2018']],
    [{ organiser: 'kl' }, ['2020']],
    [{ organiser: 'kl, cok' }, ['2020', '2017']],
    [{ 'with-materials': '' }, ['2019', '2018']],
    [{ 'with-materials': 'false', limit: '1' }, ['2020']],
    [{ 'with-materials': '', year: '2018 2017' }, ['2018']],
    [{ sort: 'oldest', limit: '2' }, ['2016', '2017']],
    [{ sort: 'title' }, ['2018', '2017', '2019', '2020', '2016']],
  ];
  for (const [attributes, expected] of selections) {
    it(`shows ${expected.join(', ')} with ${JSON.stringify(attributes)}`, async () => {
      expect(await years(attributes)).to.deep.equal(expected);
    });
  }

  it('shows what is upcoming or past on the day it is shown', async () => {
    const day = new Date('2018-06-01T10:00:00Z');
    expect(await years({ when: 'upcoming' }, day)).to.deep.equal(['2020', '2019', '2018']);
    expect(await years({ when: 'past' }, day)).to.deep.equal(['2017', '2016']);
  });

  it('shows those with materials once that is asked for, and says where there are none', async () => {
    const element = await list({ year: '2017 2018' });
    element.withMaterials = true;
    await element.updateComplete;
    expect(items(element).map(({ id }) => id.slice(-4))).to.deep.equal(['2018']);
    element.year = '2017';
    await element.updateComplete;
    expect(statusText(element)).to.equal(messages.noMatchingConferences);
  });

  it('shows each past conference that has slides, with all of them, to whom Studio lets begin with these', async () => {
    const now = new Date('2026-12-01T12:00:00Z');
    const element = await list(PURPOSES.past.options, realDataset, now);
    const materialsOf = ({ materials = [], sessions = [] }: Conference) => [
      ...materials,
      ...sessions.flatMap((session) => session.materials ?? []),
    ];
    const { conferences } = realDataset as { conferences: readonly Conference[] };
    const expected = conferences.filter((each) => materialsOf(each).length > 0);
    expect(items(element).map(({ id }) => id)).to.deep.equal(expected.map(({ id }) => id));
    for (const [place, conference] of expected.entries()) {
      const text = openedText(element, place);
      for (const { title } of materialsOf(conference))
        expect(text).to.include(typeof title === 'string' ? title : title['en']);
    }
  });

  for (const attribute of ['series', 'organiser']) {
    it(`shows nothing for an unknown ${attribute}, and tells the editor which was meant`, async () => {
      const warnings = recordWarnings();
      const id = { series: 'frivilighed', organiser: 'cfsaa' }[attribute] ?? '';
      expect(statusText(await list({ [attribute]: id }))).to.equal(messages.noMatchingConferences);
      await waitUntil(() => warnings.length > 0, 'the editor is told nothing');
      expect(warnings.join()).to.match(
        new RegExp(`<conference-list>.*${attribute}="${id}".*"(frivillighed|cfsa)"`),
      );
    });
  }

  it('shows nothing for an unknown topic, and tells the editor which there are', async () => {
    const warnings = recordWarnings();
    expect(statusText(await list({ topic: 'rolle' }))).to.equal(messages.noMatchingConferences);
    await list({ topic: 'rolle' });
    await waitUntil(() => warnings.length > 0, 'nothing was said');
    const about = warnings.filter((warning) => warning.includes('<conference-list> topic="rolle"'));
    expect(about).to.have.lengthOf(1);
    expect(about[0]).to.include('Kommunens rolle');
  });

  it('passes over a wrong year among others, and says so', async () => {
    const warnings = recordWarnings();
    expect(await years({ year: '2017, 19' })).to.deep.equal(['2017']);
    await waitUntil(() => warnings.length > 0, 'nothing was said');
    expect(warnings.join()).to.include('<conference-list> year="19"').and.to.include('2017');
  });

  it('says nothing of a year and a topic that are right', async () => {
    const warnings = recordWarnings();
    await list({ year: '2018 2027', topic: 'kommunens rolle' });
    expect(warnings).to.deep.equal([]);
  });

  for (const [attribute, wrong] of Object.entries({
    limit: '0',
    from: '3/9 2018',
    to: 'nu',
    year: '20',
  })) {
    it(`shows all with a wrong ${attribute}, and says so once`, async () => {
      const warnings = recordWarnings();
      expect(await years({ [attribute]: wrong })).to.have.lengthOf(5);
      await list({ [attribute]: wrong });
      await waitUntil(() => warnings.length > 0, 'nothing was said');
      const about = warnings.filter((warning) =>
        warning.includes(`<conference-list> ${attribute}="${wrong}"`),
      );
      expect(about).to.have.lengthOf(1);
      if (attribute !== 'limit') expect(about[0]).to.include('2017');
    });
  }

  it('fields picks what is shown, in its own order', async () => {
    const shown = openedText(await list({ year: '2017', fields: 'perspectives theme' }));
    expect(shown).to.include('Meningsfulde fællesskaber').and.to.include('hvornår kan man egentlig');
    expect(shown).not.to.match(/Odense|6\. september|Vibe Klarup|1\.900|Om at give plads/);
  });

  it('fields shows the sources only to who asks for them', async () => {
    expect(openedText(await list({ year: '2017' }))).not.to.include('vifo.dk');
    expect(openedText(await list({ year: '2017', fields: 'sources' }))).to.include(
      'Artikel på vifo.dk (19. maj 2017)',
    );
  });

  it('open starts with everything opened', async () => {
    const element = await list({ open: '' });
    const closed = shadow(element).querySelectorAll('details:not([open])');
    expect([closed.length, shadow(element).querySelectorAll('details').length]).to.deep.equal([0, 5]);
  });

  it('open opens everything later, too', async () => {
    const element = await list();
    element.open = true;
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('details[open]')).to.have.lengthOf(5);
  });

  for (const layout of ['list', 'accordion']) {
    it(`layout ${layout} has the titles as headings below the list’s own`, async () => {
      const element = await list({
        layout,
        heading: 'Konferencer',
        'heading-level': '3',
        fields: 'summary theme',
      });
      expect(headingLevels(element)).to.deep.equal([3, 4, 4, 4, 4, 4]);
    });
  }

  it('layout accordion shows date, title and theme, and keeps the rest behind the row', async () => {
    const element = await list({ layout: 'accordion', year: '2017' });
    expect(row(element).innerText).to.match(
      /6\. september 2017\s+Frivillighed 2017\s+Meningsfulde fællesskaber/,
    );
    expect(shownText(element)).not.to.include('Odense');
    expect(openedText(element)).to.include('Odense');
  });
});
