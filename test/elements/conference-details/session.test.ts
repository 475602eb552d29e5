/** One session in full, in place of its conference. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/conference-details/conference-details.define.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { headingLevels, statusText } from '../../support/appearance.js';
import { describeContract } from '../../support/contract.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, place, shadow } from '../../support/fixtures.js';
import { recordWarnings } from '../../support/warnings.js';
import { waitUntil } from '../../support/wait-until.js';
import { details, text, title } from './shown-details.js';

const at = (time: string) => `2030-09-12T${time}:00+02:00`;

const data = dataset({
  people: [
    { id: 'asta', name: 'Asta Adler', title: 'Forsker' },
    { id: 'bo', name: 'Bo Bek' },
  ],
  conferences: [
    {
      id: 'dagen',
      title: 'Dagen',
      start: '2030-09-12',
      status: 'scheduled',
      venue: { name: 'Odeon', city: 'Odense' },
      rooms: [{ id: 'sal', name: 'Store sal', floor: '2. sal', accessibility: ['hearing-loop'] }],
      sessions: [
        { id: 'a', kind: 'talk', title: 'Velkomst', room: 'sal', start: at('09:00'), end: at('09:30') },
        { id: 'pause', kind: 'break', title: 'Kaffe', room: 'sal', start: at('09:30') },
        {
          id: 'b',
          kind: 'workshop',
          title: 'Værksted',
          room: 'sal',
          track: 'Praksis',
          language: 'en',
          speakers: ['asta', 'bo'],
          start: at('10:00'),
          end: at('11:00'),
          abstract: ['Vi prøver det.'],
          materials: [{ title: 'Noter', url: 'https://example.dk/noter.pdf' }],
        },
        { id: 'c', kind: 'talk', speakers: ['bo'], room: 'sal', start: '2030-09-13T09:00:00+02:00' },
        { id: 'd', kind: 'talk', title: 'Væk', status: 'cancelled' },
      ],
    },
  ],
});

const session = (id: string, more: Readonly<Record<string, string>> = {}) =>
  details({ conference: 'dagen', session: id, ...more }, data);

describe('conference-details of a session', () => {
  describeContract({
    tag: 'conference-details',
    attributes: { conference: 'dagen', session: 'b' },
    data,
    text: 'Værksted',
    empty: messages.noConference,
  });

  it('shows when, what, where, who, what about and what is beside it', async () => {
    expect(text(await session('b')).replaceAll('\u00a0', ' ')).to.equal(
      '12. september 2030 kl. 10.00–11.00 CEST · Workshop Værksted Program: Dagen ' +
        'Lokale Store sal, 2. sal Teleslynge Sted Odeon, Odense Spor Praksis Sprog engelsk ' +
        'AA Asta Adler Forsker BB Bo Bek Vi prøver det. Materialer Noter ' +
        'I samme lokale Forrige: 09.00–09.30 Velkomst Næste: 13. september 2030 kl. 09.00 CEST Bo Bek',
    );
  });

  it('shows the floor once, also where the name of the room needs it, and what is beside it on that floor', async () => {
    const rooms = ['1. sal', '2. sal'].map((floor, index) => ({ id: `r${index}`, name: 'Sal', floor }));
    const sessions = ['r0', 'r1', 'r0'].map((room, index) => ({
      id: `s${index}`,
      kind: 'talk',
      title: `Oplæg ${index}`,
      room,
      start: at(`1${index}:00`),
    }));
    const alike = dataset({
      conferences: [{ id: 'dagen', title: 'Dagen', status: 'scheduled', rooms, sessions }],
    });
    const words = text(await details({ conference: 'dagen', session: 's0' }, alike));
    expect(words).to.contain('Lokale Sal (1. sal) I samme lokale Næste: 12.00');
  });

  it('shows its picture, for whom it is, its seats, and where to register and to see it again', async () => {
    const more = {
      image: { src: `${location.origin}/sal.jpg`, alt: 'Salen' },
      level: 'Begyndere',
      audience: 'Frivillige',
      registration: { url: 'https://example.dk/tilmelding', status: 'few-left' },
      recording: { url: 'https://example.dk/film', duration: 'PT45M', captions: ['da'] },
    };
    const rich = dataset({
      conferences: [
        {
          id: 'dagen',
          title: 'Dagen',
          status: 'scheduled',
          attendance: 'mixed',
          venue: { name: 'Odeon', city: 'Odense' },
          sessions: [{ id: 'a', kind: 'talk', title: 'Velkomst', start: at('09:00'), ...more }],
        },
      ],
    });
    const element = await details({ conference: 'dagen', session: 'a' }, rich);
    const root = shadow(element);
    expect(root.querySelector<HTMLImageElement>('[part=image] img')?.alt).to.equal('Salen');
    const rows = [...root.querySelectorAll('dl .row')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal([
      'StedOdeon, Odense',
      `Deltagelse${messages.attendance.mixed}`,
      'NiveauBegyndere',
      'MålgruppeFrivillige',
      `${messages.registration} ${messages.seatsStatus['few-left']}`,
    ]);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('ul[part=facts] a')];
    expect(links.map(({ href }) => href)).to.deep.equal([more.registration.url, more.recording.url]);
    expect(links[1]?.textContent).to.match(/45.min.*dansk/);
  });

  it('says that it is cancelled, and that its time is not known', async () => {
    const shown = text(await session('d'));
    expect(shown).to.include('Aflyst: Væk').and.to.include(messages.timeUnknown);
    expect(shadow(await session('d')).querySelector('nav')).to.equal(null);
  });

  it('has a picture that failed before the script came take no room, with who made it', async () => {
    const image = { src: `${location.origin}/gone.jpg`, alt: 'Salen', credit: 'Asta Adler' };
    const sessions = [{ id: 'a', kind: 'talk', title: 'Velkomst', start: at('09:00'), image }];
    const container = place();
    const element = await hydratedFixture(
      {
        tag: 'conference-details',
        attributes: { conference: 'dagen', session: 'a' },
        data: dataset({ conferences: [{ id: 'dagen', title: 'Dagen', status: 'scheduled', sessions }] }),
      },
      (root) => {
        container.append(root.host);
      },
    );
    const figure = shadow(element).querySelector('[part=image]');
    await waitUntil(() => figure?.querySelector('img')?.complete);
    element.requestUpdate();
    await element.updateComplete;
    expect(figure?.getBoundingClientRect().height).to.be.below(2);
  });

  it('shows the way to register in the size of its text, apart from the facts', async () => {
    const registration = { url: 'https://example.dk/tilmelding', status: 'open' };
    const sessions = [{ id: 'a', kind: 'talk', title: 'Velkomst', start: at('09:00'), registration }];
    const element = await details(
      { conference: 'dagen', session: 'a' },
      dataset({ conferences: [{ id: 'dagen', title: 'Dagen', status: 'scheduled', sessions }] }),
    );
    const links = shadow(element).querySelector('ul[part=facts]');
    const facts = shadow(element).querySelector('dl');
    if (!links || !facts) throw new Error('There is no link.');
    expect(getComputedStyle(links).fontSize).to.equal(getComputedStyle(facts).fontSize);
    const gap = links.getBoundingClientRect().top - facts.getBoundingClientRect().bottom;
    expect(gap).to.be.at.least(8);
  });

  it('breaks a long word of its title between syllables, where the language has rules for that', async () => {
    const element = await session('b');
    const heading = shadow(element).querySelector('[part=title]');
    expect(heading && getComputedStyle(heading).hyphens).to.equal('auto');
  });

  it('goes by its speakers where it has no title', async () => {
    expect(title(await session('c'))).to.equal('Bo Bek');
  });

  it('has its title as heading, and those of its sections one level below', async () => {
    expect(headingLevels(await session('b', { 'heading-level': '1' }))).to.deep.equal([1, 2]);
  });

  it('says that there is none for an unknown id, and tells the editor which was meant', async () => {
    const warnings = recordWarnings();
    const element = await details({ conference: 'dagen', session: 'paus' }, data);
    expect(statusText(element)).to.equal(messages.noSession);
    await waitUntil(
      () => warnings.some((warning) => /<conference-details>.*session="paus".*"pause"/.test(warning)),
      'the editor is told nothing',
    );
  });

  it('changes to another session and back to the conference', async () => {
    const element = await hydratedFixture({
      tag: 'conference-details',
      attributes: { conference: 'dagen', session: 'a' },
      data,
    });
    expect(title(element)).to.equal('Velkomst');
    element.session = 'b';
    await element.updateComplete;
    expect(title(element)).to.equal('Værksted');
    element.session = undefined;
    await waitUntil(() => title(element) === 'Dagen', 'the conference is not shown');
  });

  it('has its star on the line of its time, above the title, and not on one of its own', async () => {
    const element = await session('a', { actions: 'mine' });
    const boxOf = (selector: string) => shadow(element).querySelector(selector)?.getBoundingClientRect();
    await waitUntil(() => boxOf('[part=star]') !== undefined);
    const [star, time, name, line] = ['[part=star]', '.when', '[part=title]', '[part=of]'].map(boxOf);
    expect(Number(star?.top)).to.be.closeTo(Number(time?.top), 12);
    expect(star?.left).to.be.above(Number(name?.left));
    expect(Number(line?.top) - Number(name?.bottom)).to.be.below(12);
  });

  it('saves it in a calendar', async () => {
    const element = await session('b', { actions: 'calendar' });
    await waitUntil(() => shadow(element).querySelector('[part~=save]'), 'no button');
    expect(shadow(element).querySelector('[part~=calendars]')?.textContent ?? text(element)).to.include(
      'alender',
    );
  });

  it('lets the page style each part', async () => {
    const parts = [...shadow(await session('b')).querySelectorAll('[part]')].flatMap((each) => [
      ...each.part,
    ]);
    expect(parts).to.include.members([
      'session',
      'of',
      'title',
      'facts',
      'speakers',
      'portrait',
      'body',
      'neighbours',
    ]);
  });
});
