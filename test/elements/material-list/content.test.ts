import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { dataset } from '../../support/datasets.js';
import { shadow } from '../../support/fixtures.js';
import { richDataset } from '../rich-dataset.js';
import { countText, marks, type } from '../searching.js';
import { lines, list, materials } from './shown-materials.js';

describe('material-list content', () => {
  it('groups by conference with its year, newest first', async () => {
    const element = await list();
    expect(lines(element, 'title')).to.deep.equal([
      'Frivillighed 2019: Det gode samarbejde',
      messages.untitledConference,
    ]);
    const years = [...shadow(element).querySelectorAll('time')].map(({ textContent }) => textContent);
    expect(years).to.deep.equal(['2019', '2018 (formodet)']);
  });

  it('shows title, type, size, language and speakers', async () => {
    const [report, , slides] = materials(await list({}, richDataset));
    expect(report).to.equal('Rapport (webside)');
    expect(slides).to.equal('Dias (PDF, 1,2 MB, engelsk) Karen Blå');
  });

  it('names the talk where several materials are called the same', async () => {
    const session = (title: string) => ({
      id: title,
      kind: 'talk',
      title,
      materials: [{ title: 'Dias', url: `https://example.dk/${title}.pdf` }],
    });
    const one = { id: 'one', status: 'scheduled', sessions: [session('Åbning'), session('Afsked')] };
    const data = dataset({ conferences: [one] });
    const element = await list({}, data);
    expect(materials(element)).to.deep.equal(['Dias: Åbning', 'Dias: Afsked']);
    const links = [...shadow(element).querySelectorAll('a')].map(({ textContent }) => textContent.trim());
    expect(links).to.deep.equal(['Dias: Åbning', 'Dias: Afsked']);
  });

  it('links to what can be had, and tells programs its language and type', async () => {
    const links = shadow(await list({}, richDataset)).querySelectorAll('a');
    expect([...links].map(({ href, hreflang, type }) => [href, hreflang, type])).to.deep.equal([
      ['https://example.dk/rapport', '', 'text/html'],
      ['https://example.dk/dias.pdf', 'en', 'application/pdf'],
    ]);
  });

  it('names what cannot be had, says so, and links to nothing', async () => {
    const element = await list({ conference: 'frivillighed-2018' });
    expect(materials(element)[0]).to.equal(
      'Det personlige samfund - at involvere sig er den menneskelige fotosyntese (PDF, ikke tilgængelig online) Karen Lumholdt',
    );
    expect(shadow(element).querySelector('a')).to.equal(null);
  });

  it('marks an English title in a Danish page as English', async () => {
    const english = shadow(await list()).querySelector('[part~=material] [lang=en]');
    expect(english?.textContent).to.equal('How to tap assets and engagement in local communities?');
  });

  it('says that a conference was cancelled', async () => {
    const data = dataset({
      conferences: [{ id: 'c', title: 'Møde', status: 'cancelled', materials: [{ title: 'Dias' }] }],
    });
    expect(lines(await list({}, data), 'title')).to.deep.equal(['Aflyst: Møde']);
  });

  for (const query of ['arhus', 'Aarhus', 'Århus']) {
    it(`finds the slides about Aarhus by ${query}, and marks it as it is written`, async () => {
      const element = await list({ search: '' });
      await type(element, query);
      expect(materials(element)).to.deep.equal([
        'Samskabelse og frivillighed i Aarhus - Nye veje til velfærd (PDF, ikke tilgængelig online) Maj Morgenstjerne',
      ]);
      expect(marks(element)).to.deep.equal(['Aarhus']);
      expect(countText(element)).to.equal('1 materiale');
    });
  }

  const searches: [query: string, found: number][] = [
    ['samarbejde', 1],
    ['saarbare pdf', 1],
    ['engelsk', 1],
    ['karen', 1],
    ['2018', 4],
    ['online', 5],
  ];
  for (const [query, found] of searches) {
    it(`finds ${found} by "${query}", and marks why`, async () => {
      const element = await list({ search: '' });
      await type(element, query);
      expect(materials(element)).to.have.lengthOf(found);
      expect(marks(element)).not.to.deep.equal([]);
    });
  }
});
