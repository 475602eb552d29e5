/** The languages as a visitor meets them in a widget; every sentence of each is looked after in test/i18n. */
import { expect } from '@open-wc/testing';
import { loadMessages } from '../../../src/i18n/load-messages.js';
import { MESSAGE_LANGUAGES } from '../../../src/i18n/message-languages.js';
import { zoneName } from '../../../src/i18n/format-time.js';
import { shownLanguage, shownText } from '../../support/appearance.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, shadow } from '../../support/fixtures.js';
import { item, list } from './shown-list.js';

const start = '2030-09-12T09:00:00+02:00';

/** The visitor's clock is New York's. */
const data = dataset({
  timeZone: 'Europe/Copenhagen',
  conferences: [
    { id: 'x', title: { da: 'Åbent møde', kl: 'Ataatsimiinneq', ar: 'لقاء' }, start, status: 'scheduled' },
  ],
});

const title = (element: Element) => shadow(element).querySelector<HTMLElement>('[part~=title]');

describe('conference-list languages', () => {
  for (const language of MESSAGE_LANGUAGES) {
    it(`tells a visitor in New York whose time it is in ${language}`, async () => {
      const { locale } = await loadMessages(language);
      const shown = shownText(await list({ lang: language }, data));
      expect(shown).to.match(/09[.:]00/);
      expect(shown).to.include(String(zoneName(start, { locale, timeZone: 'Europe/Copenhagen' })));
    });
  }

  it('shows texts in the language of the widget where there are any', async () => {
    expect(title(await list({ lang: 'ar' }, data))?.innerText).to.equal('لقاء');
    expect(title(await list({ lang: 'nn' }, data))?.innerText).to.equal('Åbent møde');
  });

  it('marks Greenlandic as what it is among Danish words', async () => {
    const element = await list({ lang: 'kl' }, data);
    expect(shownLanguage(element)).to.equal('da');
    expect(title(element)?.querySelector('[lang=kl]')?.textContent).to.equal('Ataatsimiinneq');
    expect(item(element).querySelector('.when')?.textContent).to.equal('12. septembari 2030');
  });

  it('marks Danish as what it is in Faroese widgets no more than in Danish ones', async () => {
    const element = await list({ lang: 'fo' }, data);
    expect(shownLanguage(element)).to.equal('da');
    expect(title(element)?.querySelector('[lang]')).to.equal(null);
  });

  it('puts the comma of Arabic between facts, and no other', async () => {
    const venue = { name: 'قاعة', city: 'أودنسه' };
    const materials = [{ title: 'ورقة', mediaType: 'application/pdf', bytes: 1_234_000, language: 'en' }];
    const people = [{ id: 'p', name: 'ليلى', title: 'باحثة', organisation: 'o' }];
    const organisations = [{ id: 'o', name: 'جامعة' }];
    const session = {
      id: 's',
      kind: 'talk',
      title: 'كلمة',
      speakers: ['p'],
      accessibility: ['hearing-loop', 'captioning'],
    };
    const conference = { id: 'c', title: 'لقاء', status: 'scheduled', venue, materials, sessions: [session] };
    const arabic = dataset({ language: 'ar', people, organisations, conferences: [conference] });
    const shown = shownText(await list({ lang: 'ar', open: '' }, arabic));
    expect(shown).not.to.include(',');
    for (const facts of [/قاعة، أودنسه/, /باحثة، جامعة/, /PDF، 1\.2\s/]) expect(shown).to.match(facts);
  });

  for (const lang of ['ar', 'kl'])
    it(`takes over what a server wrote in ${lang}`, async () => {
      const element = await hydratedFixture({ tag: 'conference-list', attributes: { lang }, data });
      expect(shownText(element)).to.include('2030');
    });
});
