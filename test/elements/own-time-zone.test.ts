/** Conferences in Nuuk, Tórshavn and Odense in one dataset of Copenhagen, as a visitor in New York meets them. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-calendar/conference-calendar.define.js';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import '../../src/elements/material-list/material-list.define.js';
import '../../src/elements/speaker-card/speaker-card.define.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, hydratedFixture, shadow, type WidgetTag } from '../support/fixtures.js';

const data = dataset({
  people: [{ id: 'aka', name: 'Aka Olsen' }],
  conferences: [
    {
      id: 'nuuk',
      title: 'Naboskab i nord',
      status: 'scheduled',
      timeZone: 'America/Nuuk',
      start: '2030-09-12T10:00:00Z',
      end: '2030-09-13T17:00:00Z',
      registration: { closes: '2030-08-30T12:00:00Z' },
      materials: [{ title: 'Folder' }],
      sessions: [
        {
          id: 'a',
          kind: 'talk',
          title: 'Åbning',
          start: '2030-09-12T10:00:00Z',
          end: '2030-09-12T11:00:00Z',
        },
        { id: 'b', kind: 'talk', title: 'Aften', start: '2030-09-13T00:30:00Z', speakers: ['aka'] },
        { id: 'c', kind: 'talk', title: 'Afsked', start: '2030-09-13T16:00:00Z' },
      ],
    },
    {
      id: 'torshavn',
      title: 'Naboskab på øer',
      status: 'scheduled',
      timeZone: 'Atlantic/Faroe',
      start: '2030-09-20T08:00:00Z',
    },
    { id: 'odense', title: 'Naboskab', status: 'scheduled', start: '2030-09-27T07:00:00Z' },
    {
      id: 'new-year',
      title: 'Nytår',
      status: 'scheduled',
      timeZone: 'America/Nuuk',
      start: '2032-01-01T00:30:00Z',
      sessions: [{ id: 'd', kind: 'talk', speakers: ['aka'] }],
      materials: [{ title: 'Billeder' }],
    },
  ],
});

/** The evening of the first day in Nuuk, in Copenhagen the second day. */
const now = new Date('2030-09-13T00:45:00Z');

async function shown<Tag extends WidgetTag>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  return clientFixture({ tag, attributes, data, now });
}

function texts(element: Element, selector: string): string[] {
  return [...shadow(element).querySelectorAll<HTMLElement>(selector)].map(({ innerText }) =>
    innerText.replace(/\s+/g, ' ').trim(),
  );
}

describe('a conference with a time zone of its own', () => {
  it('says in a list with several which clock it has', async () => {
    const element = await shown('conference-list', { fields: 'date', sort: 'oldest', limit: '3' });
    expect(texts(element, '[part~=facts]')).to.deep.equal([
      'torsdag kl. 09.00 – fredag kl. 16.00 Nuuk, GMT-1',
      'kl. 09.00 WEST',
      'kl. 09.00 CEST',
    ]);
  });

  it('says the same in what a server wrote', async () => {
    const attributes = { fields: 'date', sort: 'oldest', limit: '3' };
    const element = await hydratedFixture({ tag: 'conference-list', attributes, data, now });
    expect(texts(element, '[part~=facts]')[0]).to.include('kl. 16.00 Nuuk, GMT-1');
  });

  it('says it in cells of a table, and in a programme that opens', async () => {
    const element = await shown('conference-list', { layout: 'table', sort: 'oldest', limit: '1', open: '' });
    expect(texts(element, 'td.when')[0]).to.include('kl. 16.00 Nuuk, GMT-1');
    expect(texts(element, '[part~=body]')[0]).to.match(/Program \(Nuuk, GMT-1\)/);
    expect(texts(element, '[part~=session]')[0]).to.match(/^09\.00–10\.00/);
  });

  it('says it in its details, with the time of its deadline', async () => {
    const [text = ''] = texts(
      await shown('conference-details', { conference: 'nuuk' }),
      '[part~=conference]',
    );
    expect(text).to.match(/^12\. september kl\. 09\.00 – 13\. september 2030 kl\. 16\.00 Nuuk, GMT-1/);
    expect(text).to.include('Frist 30. august 2030 kl. 11.00 Nuuk, GMT-1');
  });

  it('has in its programme its own days, times, and what goes on now', async () => {
    const element = await shown('conference-programme', { conference: 'nuuk', day: 'today' });
    expect(texts(element, '[part~=day-button]')).to.deep.equal([
      'Hele programmet',
      'Torsdag 12. september',
      'Fredag 13. september',
    ]);
    expect(texts(element, '[aria-pressed=true]')).to.deep.equal(['Torsdag 12. september']);
    expect(texts(element, '.slot .time')).to.deep.equal(['09.00–10.00', '23.30 Nu']);
    expect(texts(element, '.small')[0]).to.equal('Tidszone for alle tider: Nuuk, GMT-01.00');
    const whole = await shown('conference-programme', { conference: 'nuuk', day: '2030-09-12' });
    expect(texts(whole, '[part~=day-title]')).to.deep.equal(['Torsdag 12. september']);
  });

  it('stands in a calendar on its own days, and each says which clock it has', async () => {
    const element = await shown('conference-calendar');
    expect(texts(element, '[data-day="2030-09-12"] .hours')).to.deep.equal(['kl. 09.00–10.00 Nuuk, GMT-1']);
    expect(texts(element, '[data-day="2030-09-20"] .hours')).to.deep.equal(['kl. 09.00 WEST']);
    expect(texts(element, '[data-day="2030-09-27"] .hours')).to.deep.equal(['kl. 09.00 CEST']);
    expect(shadow(element).textContent).not.to.include('Tidszone for alle tider');
    expect(texts(element, '[part~=item] .when')[0]).to.include('Nuuk, GMT-1');
  });

  it('is the only clock of a month in which nothing has another', async () => {
    const later = new Date('2031-12-01T12:00:00Z');
    const element = await clientFixture({ tag: 'conference-calendar', data, now: later });
    expect(texts(element, '[data-day="2031-12-31"] .hours')).to.deep.equal(['kl. 22.30']);
    expect(texts(element, '.small')).to.include('Tidszone for alle tider: Nuuk, GMT-02.00');
  });

  it('has the year that its own clock shows among the talks of a speaker and among materials', async () => {
    const talks = await shown('speaker-card', { speaker: 'aka' });
    expect(texts(talks, '.talk .when')).to.deep.equal(['2031', '2030']);
    const materials = await shown('material-list');
    expect(texts(materials, '.item .when')).to.deep.equal(['2031', '2030']);
  });
});
