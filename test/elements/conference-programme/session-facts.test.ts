import { expect } from '@open-wc/testing';
import { dataset } from '../../support/datasets.js';
import { axeViolations } from '../../support/axe.js';
import { completed, hydratedFixture, shadow } from '../../support/fixtures.js';
import { at } from './programme-dataset.js';
import { all, find, line, programme, texts } from './shown-programme.js';

const talk = (id: string, from: string, to: string, more: object = {}) => ({
  id,
  kind: 'talk',
  title: `Om ${id}`,
  start: at(12, from),
  end: at(12, to),
  ...more,
});

/** A day with what sessions can say of themselves. */
const facts = dataset({
  people: [
    { id: 'asta', name: 'Asta Å', photo: { src: 'https://example.dk/asta.jpg', alt: 'Asta', consent: true } },
    { id: 'bo', name: 'Bo B' },
  ],
  conferences: [
    {
      id: 'facts',
      title: 'Faktadage',
      start: '2030-09-12',
      status: 'scheduled',
      attendance: 'mixed',
      onlineUrl: 'https://example.dk/live',
      tracks: [
        { id: 'green', name: 'Grøn omstilling', color: '#9c6' },
        { id: 'plain', name: 'Uden farve' },
      ],
      rooms: [{ id: 'hall', name: 'Store sal' }],
      sessions: [
        talk('stige', '09:00', '10:00', {
          track: 'green',
          room: 'hall',
          level: 'Begynder',
          audience: 'Ledere',
          registration: { url: 'https://example.dk/plads', status: 'few-left' },
          recording: { url: 'https://example.dk/film', duration: 'PT1H5M', captions: ['da', 'en'] },
          image: { src: 'https://example.dk/stige.jpg', alt: 'En stige', credit: 'Foto: Bo B' },
          abstract: ['Om at låne.'],
          speakers: ['asta', 'bo'],
        }),
        talk('kaffe', '10:00', '10:15', { kind: 'break', title: 'Kaffe' }),
        talk('noegle', '10:15', '11:00', {
          track: 'plain',
          registration: { url: 'https://example.dk/plads', status: 'full' },
        }),
      ],
    },
  ],
});

const shown = (attributes: Record<string, string> = {}, now?: Date) =>
  programme({ conference: 'facts', ...attributes }, facts, now);

const session = (element: Element, id: string) => find(element, `#${CSS.escape(id)}`);

describe('the facts of a session', () => {
  it('are its level, its audience, and whether a seat is left', async () => {
    const element = await shown();
    expect(line(session(element, 'stige'))).to.match(/Niveau: Begynder Målgruppe: Ledere Få pladser/);
    expect(line(session(element, 'noegle'))).to.include('Alt optaget');
  });

  it('are how long its recording takes, in the unit that says it best', async () => {
    const length = async (duration: string) => {
      const recording = { url: 'https://example.dk/film', duration };
      const sessions = [talk('a', '09:00', '10:00', { recording })];
      const data = dataset({ conferences: [{ id: 'c', title: 'C', status: 'scheduled', sessions }] });
      const element = await programme({ conference: 'c' }, data);
      return session(element, 'a').querySelector('a[href$=film]')?.textContent.trim();
    };
    const lengths = ['PT45S', 'PT59M40S', 'PT2H', 'P1DT2H', 'PT0S'];
    expect(await Promise.all(lengths.map(length))).to.deep.equal([
      'Optagelse, 45 sek.: Om a',
      'Optagelse, 60 min.: Om a',
      'Optagelse, 120 min.: Om a',
      'Optagelse, 26 t.: Om a',
      'Optagelse: Om a',
    ]);
  });

  it('are links to register and to its recording, each named by it', async () => {
    const element = await shown();
    const links = [...session(element, 'stige').querySelectorAll<HTMLAnchorElement>('a[href]')];
    expect(links.map(({ textContent, href }) => [textContent.trim(), href])).to.deep.equal([
      ['Tilmeld dig: Om stige', 'https://example.dk/plads'],
      ['Optagelse, 65 min., undertekster på dansk og engelsk: Om stige', 'https://example.dk/film'],
    ]);
    expect(session(element, 'noegle').querySelector('a[href]')).to.equal(null);
  });

  for (const [time, expected] of [
    ['08:44', []],
    ['08:45', ['stige']],
    ['09:50', ['stige']],
    ['10:05', ['noegle']],
    ['11:00', []],
  ] as const) {
    it(`are a link to follow it online while it runs and shortly before (${time})`, async () => {
      const element = await shown({ fields: 'online' }, new Date(at(12, time)));
      const live = all(element, '[part~=session]').filter((each) => line(each).includes('Følg med online'));
      expect(live.map(({ id }) => id)).to.deep.equal(expected);
    });
  }

  it('are left out where an editor asks for others', async () => {
    const element = await shown({ fields: 'room' });
    expect(line(session(element, 'stige'))).to.equal('Om stige Lokale: Store sal');
    expect(all(element, '.track-bar, a[href]')).to.deep.equal([]);
  });

  it('have its picture and the photos of its speakers where it is open, with room kept for them', async () => {
    const element = await shown();
    await completed(element);
    const body = find(element, '#stige [part~=body]');
    const [picture, photo] = body.querySelectorAll('img');
    expect([picture?.alt, picture?.loading, photo?.alt]).to.deep.equal(['En stige', 'lazy', 'Asta']);
    expect(body.textContent).to.include('Foto: Bo B');
    session(element, 'stige').querySelector('details')?.setAttribute('open', '');
    expect(picture?.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(body.querySelectorAll('.faces li')).to.have.lengthOf(1);
  });
});

describe('the track of a session', () => {
  for (const layout of ['list', 'grid', 'agenda']) {
    it(`is a bar in its colour beside the word (${layout})`, async () => {
      const element = await shown({ layout });
      const [bar, ...others] = all(element, '.track-bar');
      expect(others).to.deep.equal([]);
      expect(bar?.getBoundingClientRect().width).to.equal(3);
      expect(line(session(element, 'stige'))).to.include('Grøn omstilling');
      expect(shadow(element).querySelectorAll('[style]')).to.have.lengthOf(0);
    });
  }

  it('is as dark or as light as the text asks for', async () => {
    const element = await shown();
    const fill = () => getComputedStyle(find(element, '.track-bar rect')).fill;
    element.style.color = '#111';
    const onLight = fill();
    element.style.color = '#eee';
    expect(fill()).not.to.equal(onLight);
  });
});

describe('the agenda of a conference-programme', () => {
  it('has one line for each session', async () => {
    const element = await shown({ layout: 'agenda' });
    const lines = texts(element, '[part~=session]');
    expect(lines).to.have.lengthOf(3);
    expect(lines[0]).to.match(/^Om stige Asta Å og Bo B Lokale: Store sal Spor: Grøn omstilling$/);
    expect(all(element, 'details')).to.deep.equal([]);
    for (const each of all(element, '.agenda [part~=session]'))
      expect(each.getBoundingClientRect().height).to.be.lessThan(40);
  });

  it('breaks a word that is longer than a line', async () => {
    const long = 'Multifunktionsmedborgerhusforsamlingslokalestabiliseringsperiode'.repeat(3);
    const session = { id: 'a', kind: 'talk', title: long, room: long, track: long, start: at(12, '09:00') };
    const conferences = [{ id: 'c', title: 'Naboskab', status: 'scheduled', sessions: [session] }];
    const element = await programme({ layout: 'agenda' }, dataset({ conferences }));
    for (const width of ['320px', '800px']) {
      element.style.inlineSize = width;
      for (const each of all(element, '.line > :not(:empty)')) {
        const { right } = each.getBoundingClientRect();
        expect(right, each.className).to.be.at.most(element.getBoundingClientRect().right);
        expect(each.scrollWidth, each.className).to.be.at.most(each.clientWidth);
      }
    }
  });

  it('is rendered by a server, and taken over', async () => {
    const element = await hydratedFixture({
      tag: 'conference-programme',
      attributes: { conference: 'facts', layout: 'agenda' },
      data: facts,
    });
    expect(all(element, '.agenda .line')).to.have.lengthOf(3);
  });

  it('has no fault that a checker finds', async () => {
    expect(await axeViolations(await shown({ layout: 'agenda' }))).to.deep.equal([]);
    expect(await axeViolations(await shown())).to.deep.equal([]);
  });
});
