import { expect } from '@open-wc/testing';
import { find, line, programme, sessions, texts } from '../elements/conference-programme/shown-programme.js';
import { dataset } from '../support/datasets.js';
import { waitUntil } from '../support/wait-until.js';
import {
  bar,
  barText,
  choosable,
  conferenceWith,
  chosenText,
  forgetChoice,
  open,
  openBar,
  press,
  pressed,
  star,
  stars,
} from './choosing.js';

describe('the star of a session', () => {
  it('is there where it is asked for, at all sessions but breaks', async () => {
    expect(stars(await programme())).to.deep.equal([]);
    const element = await choosable();
    // What goes on after midnight stands there twice.
    const titles = new Set(texts(element, '[part~=title]'));
    expect(stars(element)).to.have.lengthOf(titles.size);
    expect(find(element, '#coffee').querySelector('[part~=star]')).to.equal(null);
  });

  it('is a toggle button with a name that says of what', async () => {
    const element = await choosable();
    const button = star(element, 'At låne en stige');
    expect([button.localName, button.ariaPressed]).to.deep.equal(['button', 'false']);
    await press(element, 'At låne en stige');
    expect(star(element, 'At låne en stige')).to.equal(button);
  });

  it('writes the choice into the address, and takes it out again', async () => {
    const element = await choosable();
    const before = location.href;
    await press(element, 'At låne en stige');
    expect(chosenText()).to.match(/^[A-Za-z0-9]{5}\.[A-Za-z0-9]{12}$/);
    await press(element, 'Åbent hus');
    expect(chosenText().split('.')).to.have.lengthOf(3);
    expect(pressed(element)).to.deep.equal(['At låne en stige', 'Åbent hus']);
    await press(element, 'At låne en stige');
    await press(element, 'Åbent hus');
    expect(location.href).to.equal(before);
  });

  it('leaves everything else in the address as it was written', async () => {
    history.replaceState(null, '', '?a=%C3%A6+b&a=2&flag&tx%5Bid%5D=3&conferences-search=x#place');
    const element = await choosable();
    await press(element, 'At låne en stige');
    expect(location.href).to.match(
      /\?a=%C3%A6\+b&a=2&flag&tx%5Bid%5D=3&conferences-search=x&conferences-mine=[\w.]+#place$/,
    );
  });

  it('says in the live region what became of it', async () => {
    const element = await choosable();
    const said = () => line(find(element, '[part=status]'));
    await press(element, 'At låne en stige');
    expect(said()).to.equal('Gemt i mit program: At låne en stige');
    await press(element, 'At låne en stige');
    expect(said()).to.equal('Fjernet fra mit program: At låne en stige');
  });

  it('is named by who speaks where no title is known', async () => {
    await press(await choosable(), 'Mads Grøn');
  });

  it('stands last in a session for the keyboard, before other actions, and at the end of its title for the eye', async () => {
    const element = await choosable({ actions: 'calendar mine' });
    const entry = find(element, '#welcome');
    await waitUntil(() => entry.querySelector('[part~=actions]'), 'no action came');
    const order = [...entry.querySelectorAll('summary, button')].map((each) => each.part.value);
    expect(order).to.deep.equal(['summary', 'star', 'save', 'summary']);
    const [title, button] = ['[part~=title]', '[part~=star]'].map((part) =>
      entry.querySelector(part)?.getBoundingClientRect(),
    );
    expect(button?.right).to.be.closeTo(entry.getBoundingClientRect().right, 1);
    expect(button?.top).to.be.closeTo(title?.top ?? 0, 16);
    expect(button?.width).to.be.least(24);
  });

  it('is in a table, too, and once for what takes several days', async () => {
    const element = await choosable({ layout: 'grid' });
    await press(element, 'Udstilling');
    expect(pressed(element)).to.deep.equal(['Udstilling']);
    expect(stars(element).filter((each) => each.ariaLabel?.endsWith('Udstilling'))).to.have.lengthOf(1);
  });
});

describe('an address that names sessions', () => {
  it('has them chosen when it is opened', async () => {
    const first = await choosable();
    await press(first, 'At låne en stige');
    await press(first, 'Bogen');
    const text = chosenText();
    first.remove();
    forgetChoice();
    open(text);
    const second = await choosable();
    await waitUntil(() => pressed(second).length === 2, 'nothing is chosen');
    expect(pressed(second)).to.deep.equal(['At låne en stige', 'Bogen']);
    expect(barText(second)).to.equal('Mit program: 2 valgte');
  });

  it('may name anything, of which what is known is shown', async () => {
    open(`only.${'x.y/../<b>%E0&'.repeat(50)}${'AAAAA.000000000000.'.repeat(10_000)}`);
    const element = await programme({ actions: 'mine' });
    await waitUntil(() => stars(element).length > 0, 'no star came');
    expect(sessions(element).length).to.be.above(5);
  });
});

describe('the bar of what is chosen', () => {
  it('is not there before anything is', async () => {
    const element = await choosable();
    expect(bar(element)).to.equal(undefined);
    await press(element, 'At låne en stige');
    expect(barText(element)).to.equal('Mit program: 1 valgt');
    await press(element, 'At låne en stige');
    await waitUntil(() => bar(element) === undefined, 'the bar stays');
  });

  it('is one line that stays in sight', async () => {
    const element = await choosable();
    await press(element, 'Velkommen');
    const { bottom, height } = bar(element)?.getBoundingClientRect() ?? {};
    expect(bottom).to.be.most(innerHeight + 1);
    expect(height).to.be.below(64);
  });

  it('names two that overlap, and how long', async () => {
    const element = await choosable();
    for (const title of ['På telefonen', 'At låne en stige', 'Who has the key?', 'Suppe'])
      await press(element, title);
    expect(barText(element)).to.equal('Mit program: 4 valgte, 1 overlap, 2 ændringer');
    await openBar(element);
    expect(texts(element, '[part~=mine-clashes] li')).to.deep.equal([
      'At låne en stige og Who has the key? overlapper 45 minutter',
    ]);
  });

  it('names two of the same title that overlap by their times and rooms', async () => {
    const workshop = { title: 'Værksted', end: '2030-09-12T11:00:00+02:00' };
    const data = dataset({
      conferences: [
        conferenceWith({
          stige: { ...workshop, start: '2030-09-12T09:00:00+02:00' },
          hus: { ...workshop, start: '2030-09-12T10:00:00+02:00', room: undefined },
        }),
      ],
    });
    const element = await choosable({}, data);
    for (const each of stars(element).slice(0, 2)) each.click();
    await waitUntil(() => pressed(element).length === 2, 'they are not chosen');
    await openBar(element);
    expect(texts(element, '[part~=mine-clashes] li')).to.deep.equal([
      'Værksted (09.00, Salen) og Værksted (10.00) overlapper 60 minutter',
    ]);
  });

  it('shows only what is chosen, and says so in the address and on paper', async () => {
    const element = await choosable();
    const all = sessions(element);
    await press(element, 'At låne en stige');
    await press(element, 'Bogen');
    find(element, '[part~=mine-only]').click();
    await waitUntil(() => sessions(element).length === 2, 'others are shown');
    expect(chosenText()).to.match(/^only\./);
    expect(texts(element, '[part~=title]')).to.deep.equal(['At låne en stige', 'Bogen']);
    expect(find(element, '[part~=left-out]').textContent).to.equal('Viser 2 af 12 punkter: kun mit program.');
    find(element, '[part~=mine-only]').click();
    await waitUntil(() => sessions(element).length === all.length, 'the others do not come back');
    expect(chosenText()).not.to.match(/^only/);
  });

  it('shows everything again when nothing is chosen any more', async () => {
    const element = await choosable();
    const before = sessions(element);
    await press(element, 'Bogen');
    find(element, '[part~=mine-only]').click();
    await waitUntil(() => sessions(element).length === 1, 'others are shown');
    star(element, 'Bogen').click();
    await waitUntil(() => sessions(element).length === before.length, 'nothing comes back');
    expect(chosenText()).to.equal('');
  });

  it('prints only what is chosen, and then shows what it did', async () => {
    const element = await choosable();
    const before = sessions(element).length;
    await press(element, 'Bogen');
    await openBar(element);
    const { print } = globalThis;
    const printed = new Promise<string[]>((resolve) => {
      window.print = () => {
        window.print = print;
        resolve(texts(element, '[part~=title]'));
        dispatchEvent(new Event('afterprint'));
      };
    });
    find(element, '[part~=mine-print]').click();
    expect(await printed).to.deep.equal(['Bogen']);
    await waitUntil(() => sessions(element).length === before, 'the others do not come back');
    expect(chosenText()).not.to.match(/^only/);
  });
});

describe('several programmes in one page', () => {
  it('of a group agree', async () => {
    const [first, second] = [await choosable(), await choosable({ layout: 'grid' })];
    await press(first, 'At låne en stige');
    await waitUntil(() => pressed(second).length === 1, 'the other does not follow');
    await press(second, 'At låne en stige');
    await waitUntil(() => pressed(first).length === 0, 'the first does not follow');
  });

  it('of two groups are apart', async () => {
    const [first, second] = [await choosable(), await choosable({ group: 'skema' })];
    await press(first, 'At låne en stige');
    await press(second, 'Bogen');
    expect([pressed(first), pressed(second)]).to.deep.equal([['At låne en stige'], ['Bogen']]);
    expect(chosenText('skema')).not.to.equal('');
  });

  it('of two conferences whose sessions have the same ids do not collide', async () => {
    const days = conferenceWith();
    const data = dataset({ conferences: [days, { ...days, id: 'other-days', title: 'Andre dage' }] });
    const first = await choosable({ conference: 'days' }, data);
    const second = await choosable({ conference: 'other-days' }, data);
    await press(first, 'Bogen');
    expect(pressed(second)).to.deep.equal([]);
    await press(second, 'Åbent hus');
    expect([pressed(first), pressed(second)]).to.deep.equal([['Bogen'], ['Åbent hus']]);
    expect([barText(first), barText(second)]).to.deep.equal(Array(2).fill('Mit program: 2 valgte'));
  });
});
