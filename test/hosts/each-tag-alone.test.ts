import { expect } from '@open-wc/testing';
import { widgets } from '../../src/embed/widgets.js';
import { openForeignPage } from './foreign-page.js';

interface Alone {
  readonly html?: string;
  /** The example where the published dataset has nothing of the kind: no times, rooms and dates to come. */
  readonly file?: 'conferences.json' | 'example.json';
  readonly shows: readonly string[];
}

/** Of each tag what an editor writes, and what a visitor then reads. */
const ALONE: Readonly<Record<string, Alone>> = {
  'activity-list': { file: 'example.json', shows: ['Nabokaffe på torvet', 'Hver første lørdag.'] },
  'conference-calendar': { file: 'example.json', shows: ['september 2030', 'Naboskabsdage 2030'] },
  'conference-details': { shows: ['Frivillighed 2020', '30. september 2020', 'Odense'] },
  'conference-filter': { shows: ['5 konferencer', 'År', 'Sted'] },
  'conference-list': {
    shows: ['Frivillighed 2020', 'Frivillighed 2017', 'Velfærdssamarbejde under forandring'],
  },
  'conference-programme': {
    html: '<conference-programme layout="grid" day="2030-09-12"></conference-programme>',
    file: 'example.json',
    shows: ['Naboskabsdage 2030', '08.30', 'Biblioteket', 'Asta Eksempelsen'],
  },
  'conference-series': { shows: ['Konferencer om frivillighed', 'Hvert år holdes der en konference'] },
  'contact-box': { shows: ['Iben Sand Olesen', 'Specialkonsulent'] },
  'material-list': { shows: ['Samskabelse og frivillighed i Aarhus'] },
  'newsletter-box': { shows: ['Nyhedsbrev', 'faglig viden'] },
  'partner-list': { shows: ['Arrangører', 'Socialstyrelsen'] },
  'speaker-card': {
    html: '<speaker-card speaker="karen-lumholdt"></speaker-card>',
    shows: ['Karen Lumholdt', 'Journalist og forfatter'],
  },
  'speaker-list': { shows: ['Bjarne Ibsen', 'Noemi Katznelson', 'Vibe Klarup'] },
};

const tags = Object.keys(widgets);

describe('alone on a page of another origin with only the script', () => {
  it('stands every tag that there is', () => {
    expect(Object.keys(ALONE)).to.deep.equal(tags);
  });

  for (const [tag, { html = `<${tag}></${tag}>`, file = 'conferences.json', shows }] of Object.entries(
    ALONE,
  )) {
    it(`${tag} shows the dataset, from one request and its own script, and nobody is shut out`, async () => {
      const [host, data] = await openForeignPage({ steps: [{ file }], body: html });
      for (const text of shows) await host.shows(text);
      expect(await host.ask('axe')).to.deep.equal([]);
      expect(await host.ask('violations')).to.deep.equal([]);
      expect(await data.log()).to.have.length(1);
      const fetched = await host.ask('fetched');
      const loaded = tags.filter((each) => fetched.some((url) => url.includes(`/embed/chunks/${each}-`)));
      expect(loaded).to.deep.equal([tag]);
    });
  }
});
