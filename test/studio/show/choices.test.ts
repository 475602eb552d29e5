import { describe, it } from 'node:test';
import { expect } from 'chai';
import { choicesFor } from '../../../src/studio/show/choices.js';
import type { WidgetOption } from '../../../src/embed/read-manifest.js';
import { parse } from '../../../src/dataset/parse/parse.js';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import { DEFAULT_STATE, type State } from '../../../src/studio/show/state.js';

function dataset(): Dataset {
  const { dataset, issues } = parse({
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2026-11-01',
    series: [{ id: 'frivillighed', name: { da: 'Frivillighed', en: 'Volunteering' } }],
    organisations: [
      { id: 'kl', name: 'KL' },
      { id: 'forlag', name: 'Forlaget' },
    ],
    people: [
      { id: 'aase', name: 'Åse Øst' },
      { id: 'bo', name: 'Bo Ege' },
      { id: 'ine', name: 'Ine Vig' },
    ],
    conferences: [
      {
        id: 'k2019',
        title: 'Sammen',
        start: '2019-09-03',
        status: 'scheduled',
        organisers: ['kl'],
        materials: [{ title: 'Plakat', mediaType: 'application/pdf', language: 'da' }],
        sessions: [
          { id: 's1', kind: 'talk', title: 'Ét', speakers: ['aase', 'bo'], room: 'Sal 10' },
          { id: 's2', kind: 'talk', title: 'To', speakers: ['bo'], room: 'Sal 2' },
        ],
      },
      { id: 'k2016', title: 'Alene', start: '2015-12-31T23:30:00Z', status: 'scheduled' },
    ],
    contacts: [{ id: 'kontakt', person: 'ine' }],
    activities: [],
    newsletters: [{ id: 'brev', title: 'Nyt' }],
  });
  if (!dataset) throw new Error(JSON.stringify(issues));
  return dataset;
}

/** An option that the manifest has no words of. */
const option = (name: string): WidgetOption => ({
  name,
  kind: 'string',
  help: '',
  words: [],
  several: false,
});

/** Values and labels of an option, each on a line. */
function offered(tag: string, name: string, language: State['language'] = 'da'): string[] | undefined {
  const choices = choicesFor(tag, option(name), dataset(), { ...DEFAULT_STATE, language });
  return choices?.values.map(({ value, label }) => (label === undefined ? value : `${value}: ${label}`));
}

describe('what an option can be', () => {
  for (const [tag, name, expected] of [
    ['conference-list', 'series', ['frivillighed: Frivillighed']],
    ['conference-list', 'year', ['2019', '2016']],
    ['conference-list', 'organiser', ['kl: KL']],
    ['speaker-card', 'speaker', ['bo: Bo Ege', 'aase: Åse Øst']],
    ['speaker-list', 'conference', ['k2019: 2019 · Sammen', 'k2016: 2016 · Alene']],
    ['conference-details', 'conference', ['next', 'latest', 'k2019: 2019 · Sammen', 'k2016: 2016 · Alene']],
    ['contact-box', 'contact', ['kontakt: Ine Vig']],
    ['newsletter-box', 'newsletter', ['brev: Nyt']],
    ['conference-programme', 'room', ['Sal 2: Sal 2', 'Sal 10: Sal 10']],
    ['material-list', 'type', ['pdf: PDF']],
    ['material-list', 'language', ['da: Dansk']],
  ] as const)
    it(`of <${tag} ${name}> is ${expected.join(', ')}`, () => {
      expect(offered(tag, name)).to.deep.equal(expected);
    });

  it('has its name in the language of the page', () => {
    expect(offered('conference-list', 'series', 'en')).to.deep.equal(['frivillighed: Volunteering']);
  });

  it('is typed where there is nothing to choose from, and where the dataset is not there yet', () => {
    expect(offered('conference-list', 'heading')).to.equal(undefined);
    expect(choicesFor('conference-list', option('series'), undefined, DEFAULT_STATE)).to.equal(undefined);
  });

  it('is one of the words that the manifest has, or several', () => {
    const sort = { ...option('sort'), words: ['name', 'newest'] };
    expect(choicesFor('speaker-list', sort, dataset(), DEFAULT_STATE)).to.deep.equal({
      values: [{ value: 'name' }, { value: 'newest' }],
      several: false,
    });
    const actions = { ...option('actions'), words: ['calendar'], several: true };
    expect(choicesFor('conference-list', actions, undefined, DEFAULT_STATE)?.several).to.equal(true);
  });
});
