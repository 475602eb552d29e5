/** Links lead to a place that can be seen, also in a page with a header that stays in sight. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import { messages } from '../../src/i18n/messages/da.js';
import { roomsDataset } from '../support/rooms.js';
import { clientFixture, shadow, type WidgetTag } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

const HEADER = 120;

const spacers = [document.createElement('div'), document.createElement('div')];

beforeEach(() => {
  for (const spacer of spacers) spacer.style.blockSize = '2000px';
  document.body.append(...spacers);
  document.documentElement.style.setProperty('--conference-scroll-offset', `${HEADER}px`);
});

afterEach(() => {
  for (const spacer of spacers) spacer.remove();
  document.documentElement.style.removeProperty('--conference-scroll-offset');
  history.replaceState(history.state, '', location.pathname);
  scrollTo(0, 0);
});

async function linked(tag: WidgetTag, open: string, attributes: Readonly<Record<string, string>> = {}) {
  history.replaceState(history.state, '', `?conferences-open=${encodeURIComponent(open)}`);
  const element = await clientFixture({
    tag,
    attributes: { 'deep-link': '', ...attributes },
    data: roomsDataset(8),
  });
  return element;
}

async function topOf(element: Element, selector: string): Promise<number> {
  await waitUntil(() => shadow(element).activeElement, 'the link leads nowhere');
  const found = shadow(element).querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found.getBoundingClientRect().top;
}

describe('a link in a page with a header that stays in sight', () => {
  it('leads to a conference below it', async () => {
    const list = await linked('conference-list', 'rooms');
    expect(await topOf(list, '[part~=item]')).to.be.within(HEADER, innerHeight);
  });

  it('leads to a session in a list below it, with its time', async () => {
    const list = await linked('conference-list', 'rooms/lunch-12');
    expect(await topOf(list, '[data-session=lunch-12] time')).to.be.within(HEADER, innerHeight);
  });

  for (const session of ['opening-13', 'morning-13-4']) {
    for (const layout of ['list', 'grid']) {
      it(`leads to ${session} below it and below the days, with its time (${layout})`, async () => {
        const programme = await linked('conference-programme', `rooms/${session}`, { layout });
        const title = await topOf(programme, `#${session} [part~=title]`);
        const bar = shadow(programme).querySelector('.bar')?.getBoundingClientRect();
        expect(title).to.be.within(bar?.bottom ?? 0, innerHeight);
        const times = [...shadow(programme).querySelectorAll('time')].filter(
          (time) =>
            time.checkVisibility() &&
            time.closest('tr, .slot')?.querySelector(`#${session}`) &&
            time.getBoundingClientRect().top >= (bar?.bottom ?? 0) - 1,
        );
        expect(times.length, 'no time is in sight').to.be.at.least(1);
      });
    }
  }
});

describe('a link to what is not there', () => {
  it('is said by a list', async () => {
    const list = await linked('conference-list', 'findes-ikke');
    const lost = () => shadow(list).querySelector('[part~=lost]')?.textContent;
    await waitUntil(() => lost() === messages.linkLeadsNowhere, 'it says nothing');
  });

  it('is said once where a list and a programme have one group', async () => {
    const list = await linked('conference-list', 'findes-ikke');
    const programme = await linked('conference-programme', 'findes-ikke');
    const lost = () =>
      [list, programme].flatMap((each) => [...shadow(each).querySelectorAll('[part~=lost]')]);
    await waitUntil(() => lost().length > 0, 'it is not said');
    await programme.updateComplete;
    expect(lost()).to.have.lengthOf(1);
  });
});
