import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { shownText } from '../../support/appearance.js';
import { dataset } from '../../support/datasets.js';
import { surround } from '../../support/states.js';
import { waitUntil } from '../../support/wait-until.js';
import { brokenWords, lineCount } from '../../core/text-boxes.js';
import { realDataset } from '../real-dataset.js';
import { at, programmeDataset } from './programme-dataset.js';
import { all, dayButtons, find, line, programme, sessions, slot, texts } from './shown-programme.js';

const box = (element: Element, selector: string) => find(element, selector).getBoundingClientRect();

describe('conference-programme content', () => {
  it('shows the sessions by day and time, whatever their order in the dataset, and all of them', async () => {
    expect(sessions(await programme())).to.deep.equal([
      'exhibition',
      'welcome',
      'coffee',
      'ladder',
      'key',
      'soup',
      'phone',
      'walk',
      '', // the exhibition again, on the second day
      'cake',
      'goodbye',
      'open-house',
      'book',
    ]);
  });

  it('shows times as clocks show them at the event, and names the zone to who is elsewhere', async () => {
    const element = await programme();
    expect(line(slot(element, '09.00'))).to.include('09.00–09.15 Velkommen');
    expect(shownText(element)).to.match(/Tidszone for alle tider: centraleuropæisk sommertid/i);
  });

  it('does not name the zone to who is in it', async () => {
    const element = await programme({}, { ...programmeDataset, timeZone: 'America/New_York' });
    expect(shownText(element)).not.to.include('Tidszone');
  });

  it('says on which day a night ends, and a stay of several days', async () => {
    const times = texts(await programme(), '.slot > .time');
    expect(times).to.include('kl. 20.00 – fredag kl. 01.30').and.to.include('kl. 08.00 – fredag kl. 15.00');
  });

  it('says on the next day until when it goes on', async () => {
    const element = await programme({ day: '2030-09-13' });
    expect(line(slot(element, 'til'))).to.match(/^til kl\. 15\.00 Udstilling/);
  });

  it('says once when parallel sessions are, and of each where they do not end together', async () => {
    const element = await programme();
    expect(line(slot(element, '09.30'))).to.match(/^09\.30 At låne en stige/);
    expect(line(find(element, '#soup'))).to.include('09.30–11.00');
    const together = await programme({ track: 'Unge' });
    expect(line(slot(together, '09.30'))).to.match(/^09\.30–10\.15 Who/);
    expect(line(find(together, '#key'))).not.to.include('kl.');
  });

  it('puts parallel sessions side by side with equal heights on wide, and in order on narrow', async () => {
    const element = await programme();
    const surroundings = surround(element, { 'inline-size': '900px' });
    const [ladder, key] = [box(element, '#ladder'), box(element, '#key')];
    expect([key.top, key.height]).to.deep.equal([ladder.top, ladder.height]);
    expect(key.left).to.be.at.least(ladder.right);
    surroundings.style.inlineSize = '320px';
    expect(box(element, '#key').top).to.be.at.least(box(element, '#ladder').bottom);
  });

  it('puts rooms side by side in a wide grid, and rows in order in a narrow one, each with its room', async () => {
    const element = await programme({ layout: 'grid', day: '2030-09-12' });
    const surroundings = surround(element, { 'inline-size': '1200px' });
    expect(box(element, '#key').left).to.be.at.least(box(element, '#ladder').right);
    expect(line(find(element, '#ladder'))).not.to.include('Salen');
    surroundings.style.inlineSize = '320px';
    expect(box(element, '#key').top).to.be.at.least(box(element, '#ladder').bottom);
    expect(line(find(element, '#ladder'))).to.include('Salen');
    expect(surroundings.scrollWidth).to.be.at.most(320);
  });

  it('lets what is long span the rows of what is short', async () => {
    const element = await programme({ layout: 'grid', day: '2030-09-12' });
    surround(element, { 'inline-size': '1200px' });
    expect(box(element, '#soup').top).to.be.below(box(element, '#phone').top);
    const cell = find(element, 'td:has(#soup)').getBoundingClientRect();
    expect(cell.bottom).to.be.at.least(box(element, '#phone').bottom);
  });

  it('lets a break that has no room stand across all rooms of a wide grid', async () => {
    const element = await programme({ layout: 'grid', day: '2030-09-12' });
    surround(element, { 'inline-size': '1200px' });
    expect(box(element, 'td:has(#coffee)').right).to.be.closeTo(box(element, '.grid').right, 8);
  });

  it('shows a break on one line, without a heading', async () => {
    const element = await programme();
    const coffee = find(element, '[part~=slot]:has(#coffee)');
    surround(element, { 'inline-size': '320px' });
    expect(line(coffee)).to.equal('09.15–09.30 Kaffe');
    expect(coffee.clientHeight).to.be.below(50);
    expect(find(element, '#coffee').querySelector('h1, h2, h3, h4, h5, h6')).to.equal(null);
  });

  it('shows kind, speakers with title, room, and what is done for accessibility', async () => {
    expect(line(find(await programme(), '#welcome'))).to.match(
      /^Velkommen Karen Blå, Professor, Center for Offentlig Kompetenceudvikling .*Salen.*Hovedoplæg.*Teleslynge, Tegnsprogstolkning/,
    );
  });

  it('sets titles bold, and names, times and facts light', async () => {
    const element = await programme();
    const weight = (selector: string) => getComputedStyle(find(element, selector)).fontWeight;
    expect(weight('#welcome [part~=title]')).to.equal('600');
    for (const light of ['.slot > .time', '#welcome .speakers', '#welcome .facts'])
      expect(weight(light)).to.equal('400');
  });

  it('shows the language of what is not in the dataset’s, and marks its title', async () => {
    const element = await programme();
    expect(line(find(element, '#key'))).to.include('engelsk');
    expect(find(element, '#key [lang=en]').textContent).to.equal('Who has the key?');
  });

  it('says before the title what is cancelled, postponed or moved', async () => {
    const element = await programme();
    expect(line(find(element, '#soup [part~=title]'))).to.equal('Aflyst: Suppe');
    expect(getComputedStyle(find(element, '#soup .struck')).textDecorationLine).to.equal('line-through');
    expect(line(find(element, '#cake [part~=title]'))).to.equal('Udskudt: Kagen');
    expect(line(find(element, '#phone [part~=title]'))).to.equal('Flyttet online: På telefonen');
  });

  it('has the time of a session in the description of its heading', async () => {
    const element = await programme();
    const description = (id: string) => {
      const named = find(element, `#${id} [part~=title]`).getAttribute('aria-describedby');
      return named && line(find(element, `[id="${named}"]`));
    };
    expect(description('welcome')).to.equal('09.00–09.15');
    expect(description('key')).to.equal('09.30');
    const ids = all(element, '.slot > .time').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('breaks lines between the words of that where there is little room, and none within a word', async () => {
    const element = await programme();
    surround(element, { 'inline-size': '110px' });
    const title = find(element, '#phone [part~=title]');
    expect(title.scrollWidth).to.be.at.most(title.clientWidth);
    expect(lineCount(title)).to.be.at.least(3);
    expect(brokenWords(title)).to.deep.equal([]);
  });

  it('opens to abstract and materials', async () => {
    const element = await programme();
    find(element, '#welcome summary').click();
    expect(line(find(element, '#welcome')))
      .to.include('Om at blive budt velkommen.')
      .and.to.include('Dias (PDF)');
    expect(find(element, '#welcome a').ariaLabel).to.equal('Dias: Velkommen');
  });

  it('puts the speakers in the place of a title that is not known', async () => {
    expect(line(find(await programme(), '#goodbye'))).to.equal('Mads Grøn');
  });

  it('shows what has no time, no room or no day', async () => {
    const element = await programme();
    expect(line(find(element, '[part~=slot]:has(#open-house)'))).to.equal('Tidspunkt ikke oplyst Åbent hus');
    expect(texts(element, '[part~=day-title]').at(-1)).to.equal(messages.timeUnknown);
    expect(sessions(element)).to.include('book').and.to.include('phone');
  });

  it('in a grid, too', async () => {
    const shown = sessions(await programme({ layout: 'grid' }));
    expect(shown).to.have.members(sessions(await programme()));
  });

  it('shows a programme without any time as a list that does not go on about it', async () => {
    const element = await programme({ conference: 'frivillighed-2017' }, realDataset);
    expect(texts(element, '[part~=title]')).to.have.lengthOf(5);
    expect(shownText(element)).to.include('Vibe Klarup').and.not.to.include(messages.timeUnknown);
  });

  const moments: [time: string, now: string[], next: string[]][] = [
    ['08:30', ['exhibition'], ['welcome']],
    ['09:05', ['exhibition', 'welcome'], ['coffee']],
    ['09:40', ['exhibition', 'ladder', 'key'], ['phone']],
    ['21:00', ['exhibition', 'walk'], []],
  ];
  for (const [time, now, next] of moments) {
    for (const layout of ['list', 'grid']) {
      it(`marks what goes on at ${time}, and what is next (${layout})`, async () => {
        const attributes = { day: '2030-09-12', layout };
        const element = await programme(attributes, programmeDataset, new Date(at(12, time)));
        const marked = (state: string) =>
          all(element, `.marker.${state}`).flatMap((marker) => {
            const entry = marker.closest('.entry');
            if (entry) return entry.id;
            return [...(marker.closest('.slot')?.querySelectorAll('.entry') ?? [])].map(({ id }) => id);
          });
        expect(marked('now')).to.deep.equal(now);
        expect(marked('next')).to.deep.equal(next);
      });
    }
  }

  for (const layout of ['list', 'grid']) {
    const night = {
      ...programmeDataset,
      conferences: [
        {
          id: 'night',
          start: '2030-09-12',
          end: '2030-09-13',
          status: 'scheduled',
          sessions: [
            {
              id: 'day',
              kind: 'talk',
              title: 'Dag',
              start: at(12, '10:00'),
              end: at(12, '11:00'),
              room: 'A',
            },
            { id: 'party', kind: 'other', title: 'Fest', start: at(12, '20:00'), end: at(13, '01:30') },
            {
              id: 'film',
              kind: 'other',
              title: 'Film',
              start: at(12, '22:00'),
              end: at(13, '00:15'),
              room: 'B',
            },
            { id: 'morning', kind: 'talk', title: 'Morgen', start: at(13, '09:00'), room: 'A' },
          ],
        },
      ],
    };

    it(`keeps after midnight of the day before what still runs, as today (${layout})`, async () => {
      const shown = async (day: number, time: string) =>
        sessions(await programme({ day: 'today', layout }, night, new Date(at(day, time))));
      expect(await shown(12, '23:50')).to.deep.equal(['day', 'party', 'film']);
      expect(await shown(13, '00:10')).to.deep.equal(['party', 'film', 'morning']);
      expect(await shown(13, '00:20')).to.deep.equal(['party', 'morning']);
      expect(await shown(13, '01:40')).to.deep.equal(['morning']);
    });

    it(`keeps the last night when the programme has no further day (${layout})`, async () => {
      const [conference] = night.conferences;
      const last = { ...conference, sessions: conference?.sessions.slice(0, 3) };
      const data = { ...night, conferences: [last] };
      const element = await programme({ day: 'today', layout }, data, new Date(at(13, '00:10')));
      expect(sessions(element)).to.include('party');
      expect(texts(element, '.marker')).to.deep.equal(['Nu', 'Nu']);
    });

    it(`shows a long programme whole (${layout})`, async () => {
      const long = Array.from({ length: 500 }, (_, index) => ({
        id: `s${index}`,
        kind: 'talk',
        title: `Oplæg ${index}`,
        start: at(10 + (index % 5), `${String(8 + (index % 10)).padStart(2, '0')}:00`),
        room: `Lokale ${index % 7}`,
      }));
      const conferences = [{ id: 'long', status: 'scheduled', start: '2030-09-10', sessions: long }];
      const element = await programme({ layout }, dataset({ conferences }));
      await waitUntil(() => sessions(element).length === 500, 'it is not whole');
      dayButtons(element)[3]?.click();
      await waitUntil(() => sessions(element).length === 100, 'the day is not whole');
    });
  }
});
