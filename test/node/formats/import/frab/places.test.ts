import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read.js';

const schedule = (events: readonly object[]) => ({
  schedule: {
    base_url: 'https://t.example/annual/',
    conference: {
      acronym: 'annual',
      title: 'Annual',
      time_zone_name: 'Europe/Copenhagen',
      logo: 'media/logo.png',
      tracks: [
        { name: 'The sea', slug: '7-the-sea', color: '#0af' },
        { name: 'Towns', colors: { light: '#F9B000', dark: '#F9B001' }, guid: 'g-towns' },
        { name: 'Hills', color: 'teal' },
      ],
      rooms: [
        { name: 'Aula', slug: 'aula', guid: 'g-aula', capacity: 320 },
        { name: 'Øster sal', capacity: null },
      ],
      days: [{ date: '2027-03-13', rooms: { Aula: events } }],
    },
  },
});

test('rooms and tracks that a schedule lists are those of the conference, in its order', () => {
  const { dataset, notices } = read('frab', schedule([]));
  const [conference] = dataset.conferences;
  assert.deepEqual(conference?.rooms, [
    { id: 'aula', name: 'Aula', capacity: 320 },
    { id: 'oster-sal', name: 'Øster sal' },
  ]);
  assert.deepEqual(conference.tracks, [
    { id: '7-the-sea', name: 'The sea', color: '#0af' },
    { id: 'towns', name: 'Towns', color: '#F9B000' },
    { id: 'hills', name: 'Hills', color: '#008080' },
  ]);
  assert.doesNotMatch(notices.join('\n'), /color/);
});

test('events refer to them by id, whatever the schedule calls them; others keep their names', () => {
  const { dataset } = read(
    'frab',
    schedule([
      { guid: 'a', title: 'A', room: 'Øster sal', track: 'Towns' },
      { guid: 'b', title: 'B', room: { guid: 'g-aula' }, track: { guid: 'g-towns' } },
      { guid: 'c', title: 'C', room: 'Foyer', track: { name: 'The sea', slug: '7-the-sea' } },
      { guid: 'd', title: 'D', track: 'Lakes' },
    ]),
  );
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ room, track }) => [room, track]),
    [
      ['oster-sal', 'towns'],
      ['aula', 'towns'],
      ['Foyer', '7-the-sea'],
      ['aula', 'Lakes'],
    ],
  );
});

test('pictures, recordings and forms for feedback have their places; a notice asks what the pictures show', () => {
  const { dataset, notices } = read(
    'frab',
    schedule([
      {
        guid: 'a',
        title: 'A',
        logo: '/media/a.png',
        feedback_url: 'https://t.example/a/feedback',
        video_download_url: 'https://v.example/a.mp4',
        links: [{ url: 'https://t.example/a/feedback', title: 'Feedback' }],
      },
    ]),
  );
  const [conference] = dataset.conferences;
  const [session] = conference?.sessions ?? [];
  assert.deepEqual(conference?.image, { src: 'https://t.example/annual/media/logo.png', alt: 'Annual' });
  assert.deepEqual(session?.image, { src: 'https://t.example/media/a.png', alt: 'A' });
  assert.deepEqual(session.recording, { url: 'https://v.example/a.mp4' });
  assert.equal(session.feedbackUrl, 'https://t.example/a/feedback');
  assert.equal(session.materials, undefined);
  assert.match(notices.join('\n'), /does not describe its pictures/);
});

test('the XML has tracks with colours, too', () => {
  const { dataset } = read(
    'frab',
    `<schedule><conference><acronym>annual</acronym><title>Annual</title>
      <tracks><track name="Towns" slug="towns" color="#f9b000"/></tracks></conference>
      <day index="1" date="2027-03-13"><room name="Aula"><event id="7" guid="a"><title>A</title>
      <track slug="towns">Towns</track><feedback_url>https://t.example/a/f</feedback_url></event></room></day></schedule>`,
  );
  const [conference] = dataset.conferences;
  assert.deepEqual(conference?.tracks, [{ id: 'towns', name: 'Towns', color: '#f9b000' }]);
  assert.equal(conference.sessions?.[0]?.track, 'towns');
  assert.equal(conference.sessions[0].feedbackUrl, 'https://t.example/a/f');
});

test('names may be texts by language, of which a session says one or all', () => {
  const { dataset, notices } = read('frab', {
    schedule: {
      conference: {
        acronym: 'annual',
        title: 'Annual',
        time_zone_name: 'Europe/Copenhagen',
        tracks: [{ name: { da: 'Blå', en: '<b>Blue</b>' }, color: 'not a colour' }],
        rooms: [{ name: { da: 'Biograf', en: 'Cinema' }, capacity: '120' }],
        days: [
          {
            date: '2027-03-13',
            rooms: {
              Cinema: [
                {
                  guid: 'a',
                  title: 'A',
                  track: { da: 'Blå', en: 'Blue' },
                  type: { da: 'Oplæg', en: 'Talk' },
                },
                { guid: 'b', title: 'B', track: 'Blue', room: { da: 'Biograf', en: 'Cinema' } },
                { guid: 'c', title: 'C', track: { da: 'Rød', en: 'Red' }, room: { da: 'Gang', en: 'Hall' } },
              ],
            },
          },
        ],
      },
    },
  });
  const [conference] = dataset.conferences;
  assert.deepEqual(conference?.rooms, [
    { id: 'biograf', name: { da: 'Biograf', en: 'Cinema' }, capacity: 120 },
  ]);
  assert.deepEqual(conference.tracks, [{ id: 'bla', name: { da: 'Blå', en: 'Blue' } }]);
  assert.deepEqual(
    conference.sessions?.map(({ kind, room, track }) => [kind, room, track]),
    [
      ['talk', 'biograf', 'bla'],
      ['other', 'biograf', 'bla'],
      ['other', { da: 'Gang', en: 'Hall' }, { da: 'Rød', en: 'Red' }],
    ],
  );
  assert.match(notices.join('\n'), /color × 1/);
});

test('the tracks of XML stand in three places', () => {
  const xml = (inside: string, beside: string) =>
    `<?xml version="1.0"?><schedule><conference><title>Annual</title><acronym>annual</acronym>${inside}` +
    `<time_zone_name>Europe/Copenhagen</time_zone_name></conference>${beside}<day date="2027-03-13"><room name="Aula">` +
    '<event guid="a"><date>2027-03-13T09:00:00+01:00</date><duration>00:05</duration><title>A</title><track>Sea</track></event>' +
    '</room></day></schedule>';
  const track = '<track slug="sea" name="Sea" color="teal"/>';
  for (const text of [
    xml(track, ''),
    xml(`<tracks>${track}</tracks>`, ''),
    xml('', `<tracks>${track}</tracks>`),
  ]) {
    const [conference] = read('frab', text).dataset.conferences;
    assert.deepEqual(conference?.tracks, [{ id: 'sea', name: 'Sea', color: '#008080' }]);
    assert.equal(conference.sessions?.[0]?.track, 'sea');
  }
});
