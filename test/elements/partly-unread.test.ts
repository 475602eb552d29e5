/** Widgets that are empty because something could not be read: none says that there is nothing. */
import { expect } from '@open-wc/testing';
import '../../src/elements/activity-list/activity-list.define.js';
import '../../src/elements/conference-calendar/conference-calendar.define.js';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-filter/conference-filter.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import '../../src/elements/conference-series/conference-series.define.js';
import '../../src/elements/contact-box/contact-box.define.js';
import '../../src/elements/material-list/material-list.define.js';
import '../../src/elements/newsletter-box/newsletter-box.define.js';
import '../../src/elements/partner-list/partner-list.define.js';
import '../../src/elements/speaker-card/speaker-card.define.js';
import '../../src/elements/speaker-list/speaker-list.define.js';
import { loadMessages } from '../../src/i18n/load-messages.js';
import { MESSAGE_LANGUAGES } from '../../src/i18n/message-languages.js';
import { messages } from '../../src/i18n/messages/da.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, hydratedFixture, shadow, type WidgetTag } from '../support/fixtures.js';

/** No record of any list can be shown: none has what it cannot be shown without. */
const unread = dataset({
  series: [{}],
  people: [{}],
  conferences: [{}],
  contacts: [{}],
  activities: [{}],
  newsletters: [{}],
});

function status(element: Element): string {
  return shadow(element).querySelector('[part~=status]')?.textContent.trim() ?? '';
}

async function said(
  tag: WidgetTag,
  attributes: Readonly<Record<string, string>> = {},
  data: unknown = unread,
): Promise<string> {
  return status(await clientFixture({ tag, attributes, data }));
}

const WIDGETS: readonly (readonly [WidgetTag, Readonly<Record<string, string>>])[] = [
  ['activity-list', {}],
  ['conference-calendar', {}],
  ['conference-details', {}],
  ['conference-details', { conference: 'next' }],
  ['conference-details', { conference: 'left-out' }],
  ['conference-filter', {}],
  ['conference-list', {}],
  ['conference-list', { year: '2019' }],
  ['conference-list', { when: 'upcoming' }],
  ['conference-programme', {}],
  ['conference-series', {}],
  ['contact-box', {}],
  ['contact-box', { contact: 'left-out' }],
  ['material-list', {}],
  ['newsletter-box', {}],
  ['partner-list', {}],
  ['speaker-card', { speaker: 'left-out' }],
  ['speaker-list', {}],
];

describe('an empty widget, where something could not be read', () => {
  for (const [tag, attributes] of WIDGETS) {
    const options = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    it(`says so: <${tag}${options.join('')}>`, async () => {
      expect(await said(tag, attributes)).to.equal(messages.partlyUnread);
    });
  }

  it('says so of a programme whose sessions are left out', async () => {
    const broken = dataset({ conferences: [{ id: 'c', title: 'C', status: 'scheduled', sessions: [{}] }] });
    expect(await said('conference-programme', {}, broken)).to.equal(messages.partlyUnread);
  });

  it('says so in each language', async () => {
    const texts = new Set<string>();
    for (const lang of MESSAGE_LANGUAGES) {
      const { partlyUnread } = await loadMessages(lang);
      expect(await said('conference-list', { lang })).to.equal(partlyUnread);
      texts.add(partlyUnread);
    }
    // Greenlandic and Faroese are Danish.
    expect(texts.size).to.equal(MESSAGE_LANGUAGES.length - 2);
  });

  it('says so in what a server wrote', async () => {
    const element = await hydratedFixture({ tag: 'conference-list', data: unread });
    expect(status(element)).to.equal(messages.partlyUnread);
  });

  it('says so of a month without a date', async () => {
    const conferences = [{ id: 'c', title: 'C', status: 'scheduled', start: '2030-09' }, {}];
    const data = dataset({ conferences });
    const element = await clientFixture({
      tag: 'conference-calendar',
      data,
      now: new Date('2030-09-01T12:00:00Z'),
    });
    shadow(element).querySelector<HTMLElement>('[part~=next]')?.click();
    await element.updateComplete;
    expect(shadow(element).querySelector('[part~=count]')?.textContent).to.equal(
      `Ingen datoer i oktober 2030. ${messages.partlyUnread}`,
    );
  });

  it('says so of a search without a match', async () => {
    const data = dataset({
      people: [{ id: 'p', name: 'Anna' }, {}],
      conferences: [
        { id: 'c', status: 'scheduled', sessions: [{ id: 's', kind: 'talk', title: 'T', speakers: ['p'] }] },
      ],
    });
    const element = await clientFixture({ tag: 'speaker-list', attributes: { search: '' }, data });
    const box = shadow(element).querySelector<HTMLInputElement>('[part~=search-box]');
    if (!box) throw new Error('There is no search box.');
    box.value = 'zebra';
    box.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(shadow(element).querySelector('[part~=count]')?.textContent).to.equal(
      `Intet passer til »zebra«. ${messages.partlyUnread}`,
    );
  });
});

describe('an empty widget, where everything could be read', () => {
  it('says that there is nothing', async () => {
    expect(await said('conference-list', {}, dataset())).to.equal(messages.noConferences);
    expect(await said('newsletter-box', {}, dataset())).to.equal(messages.noNewsletters);
  });

  it('says so, too, where only lists could not be read that it does not show', async () => {
    const data = dataset({ activities: [{}], newsletters: [{}] });
    expect(await said('conference-list', {}, data)).to.equal(messages.noConferences);
    expect(await said('contact-box', {}, data)).to.equal(messages.noContacts);
    expect(await said('activity-list', {}, data)).to.equal(messages.partlyUnread);
  });

  it('says so, too, where only what it does not show could not be read', async () => {
    const sessions = [{ id: 's', kind: 'talk', title: 'T', start: 'i morgen', room: 7 }];
    const conferences = [{ id: 'c', status: 'scheduled', start: 'i morgen', sessions }];
    const people = [{ id: 'p', name: 'Anna', email: 'ingen', photo: 7 }];
    const data = dataset({ conferences, people });
    expect(await said('speaker-list', {}, data)).to.equal(messages.noPeople);
    expect(await said('material-list', {}, data)).to.equal(messages.noMaterials);
    expect(await said('speaker-card', { speaker: 'q' }, data)).to.equal(messages.noPerson);
    expect(await said('conference-list', { year: '2019' }, data)).to.equal(messages.partlyUnread);
  });

  it('says what was left out where it is what it shows', async () => {
    const session = { id: 's', kind: 'talk', title: 'T', speakers: ['nobody'], materials: [{ url: 'x' }] };
    const conferences = [{ id: 'c', status: 'scheduled', sessions: [session] }];
    expect(await said('speaker-list', {}, dataset({ conferences }))).to.equal(messages.partlyUnread);
    expect(await said('material-list', {}, dataset({ conferences }))).to.equal(messages.partlyUnread);
  });

  it('and where there are only hints', async () => {
    expect(await said('conference-list', {}, dataset({ conferencer: [] }))).to.equal(messages.noConferences);
  });
});
