/** An address that is opened again later, and one that is gone back to. */
import { expect } from '@open-wc/testing';
import { all, find, line, texts } from '../elements/conference-programme/shown-programme.js';
import { dataset } from '../support/datasets.js';
import { waitUntil } from '../support/wait-until.js';
import {
  bar,
  barText,
  choosable,
  chosenText,
  conferenceWith,
  forgetChoice,
  open,
  openBar,
  press,
  pressed,
} from './choosing.js';

const data = (changes?: Parameters<typeof conferenceWith>[0]) =>
  dataset({ conferences: [conferenceWith(changes)] });

/** Chooses all three, and opens the address with what has become of the programme. */
async function openedLater(changes: Parameters<typeof conferenceWith>[0]) {
  const before = await choosable({}, data());
  for (const title of ['At låne en stige', 'Åbent hus', 'Bogen']) await press(before, title);
  const text = chosenText();
  before.remove();
  forgetChoice();
  open(text);
  const element = await choosable({}, data(changes));
  await waitUntil(() => bar(element), 'no bar came');
  return element;
}

const news = (element: Element) => texts(element, '[part~=mine-news] li');

describe('an address that is opened again later', () => {
  it('says nothing where nothing has been changed', async () => {
    const element = await openedLater({});
    expect(barText(element)).to.equal('Mit program: 3 valgte');
    expect(find(element, '[part~=mine-summary]').ariaExpanded).to.equal('false');
    expect(pressed(element)).to.deep.equal(['At låne en stige', 'Åbent hus', 'Bogen']);
  });

  it('names a session that has been cancelled, openly and in the live region', async () => {
    const element = await openedLater({ hus: { status: 'cancelled' } });
    await waitUntil(() => news(element).length > 0, 'nothing is said');
    expect(news(element)).to.deep.equal(['Aflyst: Åbent hus']);
    expect(barText(element)).to.equal('Mit program: 3 valgte, 1 ændring');
    expect(line(find(element, '[part=status]'))).to.equal('Aflyst: Åbent hus');
    expect(all(element, '[part~=mine-seen]')).to.deep.equal([]);
  });

  it('says only of a cancelled one that it is, whatever else has been taken out with it', async () => {
    const element = await openedLater({
      hus: { status: 'cancelled', room: undefined, start: undefined, end: undefined },
    });
    await waitUntil(() => news(element).length > 0, 'nothing is said');
    expect(news(element)).to.deep.equal(['Aflyst: Åbent hus']);
  });

  it('names one that has been moved, with both times, and one in another room', async () => {
    const element = await openedLater({
      stige: { start: '2030-09-12T10:00:00+02:00', end: '2030-09-12T10:45:00+02:00' },
      hus: { room: 'Biblioteket' },
      bog: { start: '2030-09-13' },
    });
    await waitUntil(() => news(element).length > 0, 'nothing is said');
    expect(news(element)).to.deep.equal([
      'Flyttet: At låne en stige. Før: 12. september 2030 kl. 09.30 CEST. Nu: 12. september 2030 kl. 10.00 CEST.',
      'Nyt lokale: Åbent hus. Nu: Biblioteket.',
      'Flyttet: Bogen. Før: Tidspunkt ikke oplyst. Nu: 13. september 2030.',
    ]);
  });

  it('says when one began that is gone', async () => {
    const element = await openedLater({ stige: undefined, bog: undefined });
    await waitUntil(() => news(element).length > 0, 'nothing is said');
    expect(news(element)).to.deep.equal([
      'Et punkt, som du har valgt, findes ikke længere. Det begyndte 12. september 2030 kl. 09.30 CEST.',
      'Et punkt, som du har valgt, findes ikke længere.',
    ]);
    expect(barText(element)).to.equal('Mit program: 1 valgt, 2 ændringer');
  });

  it('says so of a whole conference that is gone', async () => {
    open('AAAAA.2ndbPAqw92sU');
    const element = await choosable({}, data());
    await waitUntil(() => news(element).length === 1, 'nothing is said');
    expect(barText(element)).to.equal('Mit program: 0 valgte, 1 ændring');
  });

  it('is up to date once that has been read', async () => {
    const element = await openedLater({ stige: undefined, hus: { room: 'Biblioteket' } });
    await waitUntil(() => news(element).length === 2, 'nothing is said');
    find(element, '[part~=mine-seen]').click();
    await waitUntil(() => news(element).length === 0, 'it is said again');
    expect(barText(element)).to.equal('Mit program: 2 valgte');
    expect(pressed(element)).to.deep.equal(['Åbent hus', 'Bogen']);
  });

  it('keeps what another dataset in the page has, and says nothing of it', async () => {
    const there = await choosable({}, data());
    const other = dataset({ conferences: [{ ...conferenceWith({ bog: undefined }), id: 'elsewhere' }] });
    const here = await choosable({}, other);
    await press(there, 'Bogen');
    await press(here, 'Åbent hus');
    await openBar(there);
    await openBar(here);
    expect([news(there), news(here)]).to.deep.equal([[], []]);
    expect([pressed(there), pressed(here)]).to.deep.equal([['Bogen'], ['Åbent hus']]);
  });
});

async function back(): Promise<void> {
  const isThere = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history.back();
  await isThere;
}

describe('the history of the browser', () => {
  it('has no entry for a choice', async () => {
    const element = await choosable({}, data());
    const { length } = history;
    await press(element, 'Bogen');
    await press(element, 'Åbent hus');
    expect(history.length).to.equal(length);
  });

  it('leads back and forward to addresses that name other sessions', async () => {
    const element = await choosable({}, data());
    await press(element, 'Bogen');
    const text = chosenText();
    await press(element, 'Åbent hus');
    history.pushState(history.state, '', `?conferences-mine=${text}`);
    dispatchEvent(new PopStateEvent('popstate'));
    // It is what the choice was before, and the choice stands.
    expect(pressed(element)).to.deep.equal(['Åbent hus', 'Bogen']);
    await back();
    expect(pressed(element)).to.deep.equal(['Åbent hus', 'Bogen']);
  });

  it('does not take back a choice together with a filter', async () => {
    const element = await choosable({ 'deep-link': '' }, data());
    const filtered = new URL(location.href);
    filtered.searchParams.set('conferences-search', 'stige');
    history.pushState(history.state, '', filtered);
    dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(
      () => texts(element, '[part~=title]').join() === 'At låne en stige',
      'nothing is filtered',
    );
    await press(element, 'At låne en stige');
    await back();
    await waitUntil(() => all(element, '[part~=title]').length === 3, 'the filter stays');
    expect(pressed(element)).to.deep.equal(['At låne en stige']);
    expect(chosenText()).not.to.equal('');
  });

  it('is followed to an address of somebody else, and back', async () => {
    const element = await choosable({}, data());
    await press(await choosable({ group: 'skema' }, data()), 'Bogen');
    await press(element, 'Åbent hus');
    history.pushState(history.state, '', `?conferences-mine=${chosenText('skema')}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => pressed(element).join() === 'Bogen', 'the address is not followed');
    await back();
    await waitUntil(() => pressed(element).join() === 'Åbent hus', 'the way back is not followed');
  });
});
