/** A weekend in which summer time ends, with what goes on in the hour that comes twice. The visitor is in New York. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-calendar/conference-calendar.define.js';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, hydratedFixture, shadow, type WidgetTag } from '../support/fixtures.js';

const talk = (id: string, start: string, end: string) => ({
  id,
  kind: 'talk',
  title: id,
  start,
  end,
  room: 'Salen',
});

const weekend = {
  id: 'weekend',
  title: 'Nat og dag',
  start: '2030-10-26T09:00:00+02:00',
  end: '2030-10-27T16:00:00+01:00',
  status: 'scheduled',
  sessions: [
    talk('lørdag', '2030-10-26T09:00:00+02:00', '2030-10-26T10:00:00+02:00'),
    talk('søndag', '2030-10-27T09:00:00+01:00', '2030-10-27T10:00:00+01:00'),
    talk('senere', '2030-10-27T02:30:00+01:00', '2030-10-27T02:45:00+01:00'),
    talk('før', '2030-10-27T02:30:00+02:00', '2030-10-27T02:45:00+02:00'),
  ],
};

const data = dataset({ conferences: [weekend] });

const now = new Date('2030-10-01T12:00:00Z');

function texts(element: Element, selector: string): string[] {
  return [...shadow(element).querySelectorAll<HTMLElement>(selector)].map(({ innerText }) =>
    innerText.replace(/\s+/g, ' ').trim(),
  );
}

const ZONED = ['09.00–10.00 CEST', '02.30–02.45 CEST', '02.30–02.45 CET', '09.00–10.00 CET'];

describe('times on both sides of a change of clocks', () => {
  const cases: readonly (readonly [WidgetTag, Readonly<Record<string, string>>, string])[] = [
    ['conference-programme', {}, '.slot > .time'],
    ['conference-programme', { layout: 'grid' }, '.entry time'],
    ['conference-details', {}, '[part~=session] time'],
    ['conference-list', { open: '' }, '[part~=session] time'],
  ];
  for (const [tag, attributes, selector] of cases) {
    it(`each name their zone (${tag} ${JSON.stringify(attributes)})`, async () => {
      const element = await clientFixture({ tag, attributes, data, now });
      expect(texts(element, selector)).to.deep.equal(ZONED);
      // One zone for all would be wrong.
      expect(shadow(element).textContent).not.to.match(/Tidszone for alle tider|Program \(/);
    });
  }

  it('do so to everyone, and in what a server wrote, which knows no visitor', async () => {
    const element = await hydratedFixture({ tag: 'conference-details', data, now });
    expect(texts(element, '[part~=session] time')).to.deep.equal(ZONED);
  });

  it('tell the rows of a grid apart', async () => {
    const element = await clientFixture({
      tag: 'conference-programme',
      attributes: { layout: 'grid', day: '2030-10-27' },
      data,
      now,
    });
    expect(texts(element, 'th.time time')).to.deep.equal(['02.30 CEST', '02.30 CET', '09.00 CET']);
  });

  it('name the zone at both ends of the conference', async () => {
    const details = await clientFixture({ tag: 'conference-details', data, now });
    expect(texts(details, '.when')).to.deep.equal([
      '26. oktober kl. 09.00 CEST – 27. oktober 2030 kl. 16.00 CET',
    ]);
    const list = await clientFixture({ tag: 'conference-list', attributes: { fields: 'date' }, data, now });
    expect(texts(list, '[part~=facts]')).to.deep.equal(['lørdag kl. 09.00 CEST – søndag kl. 16.00 CET']);
  });

  it('name it in a month of which they are, and in no other', async () => {
    const calendar = await clientFixture({ tag: 'conference-calendar', data, now });
    expect(texts(calendar, '[data-day="2030-10-26"] .hours')).to.deep.equal(['kl. 09.00–10.00 CEST']);
    expect(texts(calendar, '[data-day="2030-10-27"] .hours')).to.deep.equal([
      'kl. 02.30 CEST – kl. 16.00 CET',
    ]);
    expect(shadow(calendar).textContent).not.to.include('Tidszone for alle tider');
    const single = dataset({ conferences: [{ ...weekend, end: '2030-10-26T16:00:00+02:00', sessions: [] }] });
    const other = await clientFixture({ tag: 'conference-calendar', data: single, now });
    expect(texts(other, '[data-day="2030-10-26"] .hours')).to.deep.equal(['kl. 09.00–16.00']);
    expect(shadow(other).textContent).to.include('Tidszone for alle tider');
  });
});

describe('the date of several days', () => {
  const days = {
    id: 'x',
    title: 'X',
    start: '2030-09-12T08:30:00+02:00',
    end: '2030-09-13T15:20:00+02:00',
    status: 'scheduled',
  };

  it('says the year once, and in a list the date once', async () => {
    const only = dataset({ conferences: [days] });
    const details = await clientFixture({ tag: 'conference-details', data: only, now });
    expect(texts(details, '.when')[0]?.match(/2030/g)).to.have.lengthOf(1);
    const list = await clientFixture({ tag: 'conference-list', attributes: { fields: 'date' }, data: only });
    expect(texts(list, '[part~=item]')[0]?.match(/september|2030/g)).to.deep.equal(['september', '2030']);
  });
});
