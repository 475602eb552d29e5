/** What can be followed online from New York: each time also by the clock there. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import type { Conference } from '../../src/dataset/schema/conference.js';
import type { Session } from '../../src/dataset/schema/session.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, completed, hydratedFixture, shadow, type WidgetTag } from '../support/fixtures.js';

const talk = (id: string, start: string, end: string, more: Partial<Session> = {}): Session => ({
  id,
  kind: 'talk',
  title: id,
  start,
  end,
  ...more,
});

const MORNING = talk('Morgen', '2030-09-12T09:00:00+02:00', '2030-09-12T10:00:00+02:00');
const NIGHT = talk('Nat', '2030-09-13T01:30:00+02:00', '2030-09-13T02:00:00+02:00');
const ACROSS = talk('Midnat', '2030-09-13T05:30:00+02:00', '2030-09-13T06:30:00+02:00');

const held = (more: Partial<Conference>) =>
  dataset({
    timeZone: 'Europe/Copenhagen',
    conferences: [
      {
        id: 'dag',
        title: 'Nabodag',
        status: 'scheduled',
        start: '2030-09-12T09:00:00+02:00',
        end: '2030-09-12T16:00:00+02:00',
        sessions: [MORNING, NIGHT, ACROSS],
        ...more,
      },
    ],
  });

const online = held({ attendance: 'mixed' });

async function shown<Tag extends WidgetTag>(
  tag: Tag,
  data: ReturnType<typeof held>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = await clientFixture({ tag, attributes, data, now: new Date('2030-08-01T12:00:00Z') });
  await completed(element);
  return element;
}

function texts(element: Element, selector: string): string[] {
  return [...shadow(element).querySelectorAll<HTMLElement>(selector)].map(({ innerText }) =>
    innerText.replace(/\s+/g, ' ').trim(),
  );
}

const programme = async (data: ReturnType<typeof held>, attributes = {}) =>
  texts(await shown('conference-programme', data, attributes), '.slots .time');

describe('the clock of a visitor in New York', () => {
  it('stands in a programme that can be followed online, with the weekday where that is another', async () => {
    expect(await programme(online)).to.deep.equal([
      '09.00–10.00 (03.00 hos dig)',
      '01.30–02.00 (torsdag kl. 19.30 hos dig)',
      '05.30–06.30 (torsdag kl. 23.30 hos dig)',
    ]);
  });

  it('stands in the other layouts', async () => {
    const inRooms = ['Sal 1', 'Sal 2'].map((room) => ({ ...MORNING, id: room, room }));
    const grid = await shown('conference-programme', held({ attendance: 'online', sessions: inRooms }), {
      layout: 'grid',
    });
    expect(texts(grid, 'tbody .time')[0]).to.equal('09.00 (03.00 hos dig)');
    const agenda = await shown('conference-programme', online, { layout: 'agenda' });
    expect(texts(agenda, '.agenda .time')[0]).to.equal('09.00–10.00 (03.00 hos dig)');
  });

  it('makes no row of a table higher where there is room beside the time of the conference', async () => {
    const sessions = [
      ...['Sal 1', 'Sal 2'].map((room) => ({ ...MORNING, id: room, room })),
      {
        ...MORNING,
        id: 'Pause',
        title: 'Pause',
        kind: 'break' as const,
        start: '2030-09-12T10:00:00+02:00',
        end: '2030-09-12T10:15:00+02:00',
      },
    ];
    const heights = async (attendance: Conference['attendance'], inlineSize: string) => {
      const element = await shown('conference-programme', held({ attendance, sessions }), { layout: 'grid' });
      element.style.inlineSize = inlineSize;
      return [...shadow(element).querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.offsetHeight);
    };
    expect(await heights('online', '1100px')).to.deep.equal(await heights('onsite', '1100px'));
    // One line more, and not two.
    const [above, below] = [await heights('onsite', '45em'), await heights('online', '45em')];
    expect((below.at(-1) ?? 0) - (above.at(-1) ?? 0)).to.be.most(24);
  });

  it('names its own zone where it shows that time twice', async () => {
    // At night, clocks in New York are put back.
    const times = ['2030-11-03T06:30:00+01:00', '2030-11-03T07:30:00+01:00'];
    const sessions = times.map((start) => talk(start, start, start.replace(':30', ':45')));
    const [first, second] = await programme(held({ attendance: 'online', sessions }));
    expect(first).to.match(/\(01\.30 .+ hos dig\)$/);
    expect(second).to.match(/\(01\.30 .+ hos dig\)$/);
    expect(first?.replace(/^\S+/, '')).not.to.equal(second?.replace(/^\S+/, ''));
  });

  it('stands in details of a conference and of a session, and in a list of sessions', async () => {
    const details = await shown('conference-details', online);
    expect(texts(details, '.when')).to.deep.equal([
      '12. september 2030 kl. 09.00–16.00 CEST (03.00 hos dig)',
    ]);
    expect(texts(details, '[part~=session] time')[0]).to.equal('09.00–10.00 (03.00 hos dig)');
    const session = await shown('conference-details', online, { session: 'Nat' });
    expect(texts(session, '.when')).to.deep.equal([
      '13. september 2030 kl. 01.30–02.00 CEST (torsdag kl. 19.30 hos dig)',
    ]);
    const list = await shown('conference-list', online, { open: '' });
    expect(texts(list, '[part~=session] time')[0]).to.equal('09.00–10.00 (03.00 hos dig)');
  });

  for (const [name, more] of [
    ['is held online', { attendance: 'online' }],
    ['has moved online', { status: 'moved-online' }],
    ['has an address to follow it', { onlineUrl: 'https://live.example/' }],
  ] as const) {
    it(`stands there where a conference ${name}`, async () => {
      expect((await programme(held(more)))[0]).to.include('hos dig');
    });
  }

  it('stands at the one session that can be followed, and nowhere where people have to be there', async () => {
    const streamed = { ...NIGHT, onlineUrl: 'https://live.example/' };
    const times = await programme(held({ attendance: 'onsite', sessions: [MORNING, streamed] }));
    expect(times).to.deep.equal(['09.00–10.00', '01.30–02.00 (torsdag kl. 19.30 hos dig)']);
    for (const more of [{}, { attendance: 'onsite' }] as const)
      expect((await programme(held(more))).join()).not.to.include('hos dig');
    const details = await shown('conference-details', held({}));
    expect(shadow(details).textContent).not.to.include('hos dig');
  });

  it('is as far away as it is on that day, and nothing is said where both clocks show the same', async () => {
    // Clocks go back in Copenhagen a week before they do in New York.
    const sessions = [
      talk('Før', '2030-10-26T09:00:00+02:00', '2030-10-26T10:00:00+02:00'),
      talk('Efter', '2030-10-28T09:00:00+01:00', '2030-10-28T10:00:00+01:00'),
    ];
    const [before, after] = await programme(held({ attendance: 'online', sessions }));
    expect(before).to.include('(03.00 hos dig)');
    expect(after).to.include('(04.00 hos dig)');
    const toronto = { attendance: 'online', timeZone: 'America/Toronto' } as const;
    expect((await programme(held(toronto))).join()).not.to.include('hos dig');
  });

  it('comes once a page that a server wrote is taken over', async () => {
    const element = await hydratedFixture({ tag: 'conference-programme', data: online });
    await element.updateComplete;
    expect(texts(element, '.slots .time')[0]).to.equal('09.00–10.00 (03.00 hos dig)');
  });

  it('is written from right to left in Arabic, in parentheses of its own', async () => {
    const element = await shown('conference-programme', online, { lang: 'ar' });
    const [first = ''] = texts(element, '.slots .time');
    expect(first.replaceAll('\u2060', '')).to.match(/^09:00\W10:00 \(03:00 بتوقيتك\)$/);
    const time = shadow(element).querySelector('.slots .own-time');
    expect(time && getComputedStyle(time).direction).to.equal('rtl');
  });
});
