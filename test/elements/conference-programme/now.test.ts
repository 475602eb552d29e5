import { expect, nextFrame } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { clock } from '../../../src/core/clock.js';
import { axeViolations } from '../../support/axe.js';
import { dataset } from '../../support/datasets.js';
import { completed, hydratedFixture, shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { at } from './programme-dataset.js';
import { all, dayButtons, find, line, programme, texts } from './shown-programme.js';

const talk = (id: string, day: number, from: string, to: string, room: string) => ({
  id,
  kind: 'talk',
  title: `Om ${id}`,
  start: at(day, from),
  end: at(day, to),
  room,
  abstract: ['Et langt oplæg.'],
});

const conference = {
  id: 'days',
  title: 'To dage',
  start: '2030-09-12',
  end: '2030-09-13',
  status: 'scheduled',
};

const days = dataset({
  conferences: [
    {
      ...conference,
      sessions: [
        talk('a', 12, '09:00', '10:00', 'Sal'),
        talk('b', 12, '09:00', '10:00', 'Loft'),
        talk('c', 12, '10:00', '11:00', 'Sal'),
        talk('d', 12, '11:00', '12:00', 'Sal'),
        talk('e', 12, '11:30', '12:00', 'Loft'),
        talk('f', 13, '09:00', '10:00', 'Sal'),
      ],
    },
  ],
});

type Programme = Awaited<ReturnType<typeof programme>>;

const shown = (attributes: Record<string, string> = {}, time = '10:20', day = 12) =>
  programme(attributes, days, new Date(at(day, time)));

/** What is seen of a session, on one line. */
const seen = (element: Programme, id: string) => line(find(element, `#${id}`));

describe('the time in a conference-programme', () => {
  it('names its zone in the night in which a clock shows it twice', async () => {
    const night = (id: string, start: string) => ({ id, kind: 'talk', title: id, start });
    const sessions = [
      night('a', '2030-10-27T02:15:00+02:00'),
      night('b', '2030-10-27T02:45:00+02:00'),
      night('c', '2030-10-27T02:45:00+01:00'),
    ];
    const data = dataset({
      conferences: [{ ...conference, start: '2030-10-27', end: '2030-10-27', sessions }],
    });
    const element = await programme({}, data, new Date('2030-10-27T02:30:00+02:00'));
    expect(line(find(element, 'p.now'))).to.equal('Nu 02.30 CEST');
  });

  it('leaves nothing out of a programme of one day that has no buttons for days', async () => {
    const sessions = [talk('a', 12, '09:00', '10:00', 'Sal'), { id: 'u', kind: 'talk', title: 'Uden dag' }];
    const data = dataset({ conferences: [{ ...conference, end: '2030-09-12', sessions }] });
    const element = await programme({ day: 'today' }, data, new Date(at(12, '08:00')));
    expect(texts(element, '[part~=title]')).to.deep.equal(['Om a', 'Uden dag']);
  });

  it('is told by markers of one size', async () => {
    const element = await shown();
    const sizes = all(element, '.marker').map((each) => getComputedStyle(each).fontSize);
    expect(sizes.length).to.be.above(1);
    expect(new Set(sizes).size).to.equal(1);
  });

  it('is one line in a table that is a list', async () => {
    const element = await shown({ layout: 'grid' });
    element.style.inlineSize = '20em';
    const row = find(element, '.now-row');
    const widths = [row, ...row.children].map((each) => getComputedStyle(each).borderBlockStartWidth);
    expect(widths.filter((width) => width !== '0px')).to.deep.equal(['2px']);
  });

  for (const [layout, row] of [
    ['list', '#d'],
    ['agenda', '#d'],
    ['grid', '#d'],
  ] as const) {
    it(`is a line above what comes next (${layout})`, async () => {
      const element = await shown({ layout });
      expect(texts(element, 'p.now')).to.deep.equal(['Nu 10.20']);
      expect(find(element, 'p.now').closest('li, tr')?.contains(find(element, row))).to.equal(true);
    });
  }

  it('moves on with the clock, and is not there on any other day', async () => {
    const element = await shown();
    clock.now = () => new Date(at(12, '11:05'));
    element.requestUpdate();
    await element.updateComplete;
    expect(texts(element, 'p.now')).to.deep.equal(['Nu 11.05']);
    expect(find(element, 'p.now').closest('li')?.contains(find(element, '#e'))).to.equal(true);
    expect(all(await shown({}, '10:20', 11), 'p.now, .to-now')).to.deep.equal([]);
  });

  it('can be gone to where it is out of sight, also from another day', async () => {
    const element = await shown();
    await waitUntil(() => all(element, '.to-now.in-sight').length > 0, 'the button stays');
    dayButtons(element)[2]?.click();
    await waitUntil(() => find(element, '.to-now').checkVisibility(), 'there is no button');
    expect(find(element, '.to-now').textContent.trim()).to.equal(messages.goToNow);
    find(element, '.to-now').click();
    await waitUntil(() => all(element, 'p.now').length > 0, 'it did not go there');
    expect(dayButtons(element)[1]?.ariaPressed).to.equal('true');
    await waitUntil(() => all(element, '.to-now.in-sight').length > 0, 'it is not in sight');
  });

  it('is nowhere to go to once the day is over', async () => {
    const element = await shown({}, '12:05');
    await waitUntil(() => all(element, '[part~=past]').length > 0, 'nothing is over');
    expect(all(element, '.to-now')).to.deep.equal([]);
  });
});

describe('what is over in a conference-programme', () => {
  it('has its dots between the titles, in whichever direction they are read', async () => {
    const titles = [
      ['Morgen', 'Aften'],
      ['صباح', 'مساء'],
    ];
    for (const [index, names] of titles.entries()) {
      const sessions = names.map((title, at_) => ({
        ...talk(`s${at_}`, 12, '09:00', '10:00', 'Sal'),
        title: { [index ? 'ar' : 'da']: title },
      }));
      const later = talk('z', 12, '11:00', '12:00', 'Sal');
      const data = dataset({ conferences: [{ ...conference, sessions: [...sessions, later] }] });
      for (const [lang, dir] of [
        ['da', 'ltr'],
        ['ar', 'rtl'],
      ]) {
        const element = await programme(
          { lang, dir } as Record<string, string>,
          data,
          new Date(at(12, '10:20')),
        );
        await waitUntil(() => all(element, '[part~=past]').length > 0, 'nothing is over');
        const [first, second] = ['#s0 .title', '#s1 .title'].map((each) =>
          find(element, each).getBoundingClientRect(),
        );
        const gap = index
          ? (first?.left ?? 0) - (second?.right ?? 0)
          : (second?.left ?? 0) - (first?.right ?? 0);
        expect(gap, `${names.join()} in ${lang}`).to.be.above(4);
      }
    }
  });

  it('has one row for each slot, until a button shows it, which keeps the focus', async () => {
    const element = await shown();
    const button = find(element, '[part~=past]');
    expect(line(button)).to.equal(messages.showPast(messages.sessions(2)));
    expect(seen(element, 'a')).to.equal('Om a');
    expect(seen(element, 'c')).to.include('Læs mere');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(seen(element, 'a')).to.include('Læs mere');
    expect(shadow(element).activeElement).to.equal(button);
    expect([line(button), button.ariaExpanded]).to.deep.equal([messages.foldPast, 'true']);
  });

  it('is one line on a phone, with its time', async () => {
    const element = await shown();
    element.style.display = 'block';
    element.style.inlineSize = '340px';
    const slot = find(element, '#a').closest<HTMLElement>('li.slot')?.getBoundingClientRect().height ?? 0;
    expect(slot).to.be.below(2.5 * parseFloat(getComputedStyle(element).fontSize));
  });

  it('begins with the beginning of its title where the page has another direction', async () => {
    const title = 'Hvad hjælp gør ved den, der hjælper, og ved alle de andre, som står omkring';
    const session = { ...talk('c', 12, '09:00', '10:00', 'Sal'), title };
    const data = dataset({ conferences: [{ ...conference, sessions: [session] }] });
    const element = await programme({ lang: 'ar' }, data, new Date(at(12, '10:20')));
    element.style.cssText = 'display: block; inline-size: 340px';
    const text = document.createTreeWalker(find(element, '#c'), NodeFilter.SHOW_TEXT).nextNode();
    const first = document.createRange();
    first.setStart(text ?? element, 0);
    first.setEnd(text ?? element, 1);
    const row = find(element, '#c').closest('li.slot')?.lastElementChild?.getBoundingClientRect();
    expect(first.toString()).to.equal('H');
    expect(first.getBoundingClientRect().left).to.be.within(row?.left ?? NaN, row?.right ?? NaN);
  });

  it('stays as it is while somebody reads', async () => {
    const element = await shown();
    clock.now = () => new Date(at(12, '11:05'));
    element.requestUpdate();
    await element.updateComplete;
    expect(seen(element, 'c')).to.include('Læs mere');
  });

  it('is whole where a visitor has opened it, looks for something, or follows a link', async () => {
    const opened = await shown();
    await completed(opened);
    find(opened, '#a details').setAttribute('open', '');
    expect(seen(opened, 'a')).to.include('Læs mere');
    history.replaceState(history.state, '', '?conferences-open=days/a');
    const linked = await shown({ 'deep-link': '' });
    await waitUntil(() => all(linked, '#a details[open]').length > 0, 'nothing was opened');
    expect(all(linked, '[part~=past]')).to.deep.equal([]);
    history.replaceState(history.state, '', '?conferences-search=oplæg');
    const found = await shown({ 'deep-link': '' });
    await waitUntil(() => all(found, '[part~=past]').length === 0, 'it is folded');
    history.replaceState(history.state, '', location.pathname);
  });

  it('is as a server wrote it until the visitor picks a day', async () => {
    const element = await hydratedFixture({
      tag: 'conference-programme',
      attributes: { conference: 'days' },
      data: days,
      now: new Date(at(12, '10:20')),
    });
    await waitUntil(() => all(element, 'p.now').length > 0, 'there is no line');
    expect(all(element, '[part~=past]')).to.deep.equal([]);
    dayButtons(element)[1]?.click();
    await waitUntil(() => all(element, '[part~=past]').length > 0, 'nothing was folded');
  });
});

it('tells in the heads of a grid what comes next in each room', async () => {
  const element = await shown({ layout: 'grid', day: '2030-09-12' });
  expect(texts(element, '[part~=next-in-room]')).to.deep.equal(['Næste: 11.00 Om d', 'Næste: 11.30 Om e']);
});

it('has no fault that a checker finds on its day', async () => {
  for (const layout of ['list', 'grid', 'agenda']) {
    const element = await shown({ layout });
    await nextFrame();
    expect(await axeViolations(element), layout).to.deep.equal([]);
  }
});
