import assert from 'node:assert/strict';
import test from 'node:test';
import type { Session } from '../../../../../src/dataset/schema/session.js';
import { read, type Read } from '../read.js';

const xml = (conference: string, days: string) => `<?xml version="1.0" encoding="utf-8"?>
<schedule><conference><acronym>t</acronym><title>T</title><start>2027-03-13</start><end>2027-03-14</end>
<time_zone_name>Europe/Copenhagen</time_zone_name>${conference}</conference>
${days}</schedule>`;

const event = (id: string, ...parts: readonly string[]) =>
  `<event guid="${id}" id="${id}"><title>${id}</title>${parts.join('')}</event>`;

const day = (...events: readonly string[]) =>
  `<day date="2027-03-13"><room name="A">${events.join('\n')}</room></day>`;

const at = '<date>2027-03-13T13:00:00+01:00</date>';

const sessions = ({ dataset }: Read): readonly Session[] => dataset.conferences[0]?.sessions ?? [];

const json = (events: readonly object[], conference: object = {}, schedule: object = {}) => ({
  schedule: {
    ...schedule,
    conference: {
      acronym: 't',
      title: 'T',
      time_zone_name: 'Europe/Copenhagen',
      ...conference,
      days: [{ date: '2027-03-13', rooms: { A: events } }],
    },
  },
});

test('durations are read as programs write them, and one that is none is said with its line', () => {
  const written = ['135.0:00', '90', '0:120', '00:45:00', '1:02:00', '24:00', '6944:11:40', '-1:00'];
  const found = read(
    'frab',
    xml(
      '',
      day(...written.map((duration, index) => event(`e${index}`, at, `<duration>${duration}</duration>`))),
    ),
  );
  assert.deepEqual(
    sessions(found).map(({ end }) => end?.slice(5, 16)),
    [
      '03-13T15:15',
      '03-13T14:30',
      '03-13T15:00',
      '03-13T13:45',
      '03-14T15:00',
      '03-14T13:00',
      undefined,
      undefined,
    ],
  );
  assert.match(found.notices.join('\n'), /^line 10 6944:11:40 is not/m);
  assert.match(found.notices.join('\n'), /^line 11 -1:00 is not/m);
});

test('the date may stand at the event without a time, which stands beside it', () => {
  const found = read(
    'frab',
    xml('', day(event('a', '<date>2027-03-13</date><start>10:30</start><duration>00:30</duration>'))),
  );
  assert.deepEqual(
    sessions(found).map(({ start, end }) => [start, end]),
    [['2027-03-13T10:30:00+01:00', '2027-03-13T11:00:00+01:00']],
  );
});

test('an end may be a time alone, and lie after midnight', () => {
  const found = read(
    'frab',
    json([
      { guid: 'a', title: 'A', date: '2027-03-13T10:30:00+01:00', end: '11:15' },
      { guid: 'b', title: 'B', date: '2027-03-13T23:30:00+01:00', end: '0:15' },
    ]),
  );
  assert.deepEqual(
    sessions(found).map(({ end }) => end),
    ['2027-03-13T11:15:00+01:00', '2027-03-14T00:15:00+01:00'],
  );
});

test('the hour at which days change, the place and the city stand once for the conference', () => {
  const found = read(
    'frab',
    xml(
      '<subtitle>Near</subtitle><venue>Havnen</venue><city>Aarhus</city><day_change>09:00:00</day_change>',
      day(event('evening', '<start>23:30</start>'), event('night', '<start>00:30</start>')),
    ),
  );
  assert.deepEqual(
    sessions(found).map(({ start }) => start),
    ['2027-03-13T23:30:00+01:00', '2027-03-14T00:30:00+01:00'],
  );
  assert.deepEqual(found.dataset.conferences[0]?.venue, { name: 'Havnen', city: 'Aarhus' });
  assert.equal(found.dataset.conferences[0].theme, 'Near');
});

test('a text may be XHTML, CDATA or escaped, with the addresses of its links', () => {
  const found = read(
    'frab',
    xml(
      '',
      day(
        event(
          'a',
          '<subtitle>Tom &amp; <i>Jerry</i></subtitle>',
          '<abstract>Some <b>bold</b> and <a href="https://e.example/">a link</a>.</abstract>',
          '<description>&lt;p&gt;Sign up &lt;a href="https://e.example/s"&gt;here&lt;/a&gt;.&lt;/p&gt;</description>',
        ),
        event('b', '<abstract><![CDATA[<p>One &amp; <b>two</b></p>]]></abstract>'),
        event('c', '<abstract><p>One</p><p>Two<br/>three &#8211; four</p></abstract>'),
      ),
    ),
  );
  assert.deepEqual(
    sessions(found).map(({ title, abstract }) => [title, abstract]),
    [
      [
        'a – Tom & Jerry',
        ['Some bold and a link (https://e.example/).', 'Sign up here (https://e.example/s).'],
      ],
      ['b', ['One & two']],
      ['c', ['One', 'Two\nthree – four']],
    ],
  );
});

test('Markdown becomes paragraphs, lists become lines', () => {
  const found = read(
    'frab',
    json([{ guid: 'a', title: 'A', description: '**One** two\n\n* a\n* [b](/b)' }], {
      url: 'https://t.example',
    }),
  );
  assert.deepEqual(sessions(found)[0]?.abstract, ['One two', '– a\n– b (https://t.example/b)']);
});

test('addresses are found in href, and start from the address of the schedule', () => {
  const found = read(
    'frab',
    json(
      [
        {
          guid: 'a',
          title: 'A',
          attachments: [{ title: 'Slides', url: '/media/s.pdf' }, { url: 'files/b.pdf' }],
          links: [
            { title: 'More', href: 'https://m.example/' },
            { url: 'https://n.example/' },
            'https://o.example/p',
          ],
        },
      ],
      {},
      { base_url: 'https://t.example/2027' },
    ),
  );
  assert.deepEqual(sessions(found)[0]?.materials, [
    { title: 'Slides', url: 'https://t.example/media/s.pdf' },
    { title: 'b.pdf', url: 'https://t.example/2027/files/b.pdf' },
    { title: 'More', url: 'https://m.example/' },
    { title: 'https://n.example/', url: 'https://n.example/' },
    { title: 'p', url: 'https://o.example/p' },
  ]);
});

test('a link to the feedback is no material', () => {
  const feedback = 'https://t.example/feedback';
  const links = [
    { title: 'Feedback', url: feedback },
    { title: 'Film', url: 'https://v.example/' },
  ];
  const found = read('frab', json([{ guid: 'a', title: 'A', feedback_url: feedback, links }]));
  assert.deepEqual(sessions(found)[0]?.materials, [{ title: 'Film', url: 'https://v.example/' }]);
});

test('of several languages the first is kept and the others are said; names and any case are understood', () => {
  const written = ['de, en', 'EN', 'en_gb', 'Deutsch', 'dansk', 'Danish/English', 'xx-nonsense-', ''];
  const found = read(
    'frab',
    json(written.map((language, index) => ({ guid: `e${index}`, title: 'A', language }))),
  );
  assert.deepEqual(
    sessions(found).map(({ language }) => language),
    ['de', 'en', 'en-GB', 'de', 'da', 'da', undefined, undefined],
  );
  assert.match(found.notices.join('\n'), /language en × 1, language English × 1, language xx-nonsense- × 1/);
});

test('what the dataset has no place for is counted', () => {
  const found = read(
    'frab',
    json(
      [
        {
          guid: 'a',
          title: 'A',
          do_not_record: true,
          recording_license: 'CC BY',
          url: 'https://t.example/a',
        },
        { guid: 'b', title: 'B', do_not_record: false, recording_license: '', url: 'https://t.example/b' },
        { guid: 'c', title: 'C', type: 'Devroom', answers: [{ question: 'q', answer: 'a' }] },
      ],
      { colors: { primary: '#1f5f8b' }, rooms: [{ name: 'Aula', description: 'On the left' }] },
    ),
  );
  const told = found.notices.join('\n');
  for (const part of [
    'url × 2',
    'do_not_record × 1',
    'recording_license × 1',
    'type Devroom × 1',
    'answers × 1',
    'colors × 1',
    'description × 1',
  ]) {
    assert.ok(told.includes(part), told);
  }
});

test('sign language is an accessibility feature', () => {
  const found = read(
    'frab',
    json([
      { guid: 'a', title: 'A', sign_language: true },
      { guid: 'b', title: 'B', sign_language: false },
    ]),
  );
  assert.deepEqual(
    sessions(found).map(({ accessibility }) => accessibility),
    [['sign-language'], undefined],
  );
});

test('drafts, private and rejected entries are left out and said; what is cancelled stays', () => {
  const found = read(
    'frab',
    json([
      { guid: 'a', title: 'A', state: 'confirmed' },
      { guid: 'b', title: 'B', state: 'draft' },
      { guid: 'c', title: 'C', public: false },
      { guid: 'd', title: 'D', state: 'canceled' },
    ]),
  );
  assert.deepEqual(
    sessions(found).map(({ id, status }) => [id, status]),
    [
      ['a', undefined],
      ['d', 'cancelled'],
    ],
  );
  assert.match(found.notices.join('\n'), /left out: B, C\./);
});

test('version 2 has tracks and people in lists of their own', () => {
  const found = read('frab', {
    schedule: {
      base_url: 'https://t.example/hub/',
      conference: {
        acronym: 't',
        title: 'T',
        time_zone_name: 'Europe/Copenhagen',
        tracks: [{ slug: 'sea', name: 'The sea' }],
        days: [{ date: '2027-03-13', start: '2027-03-13T09:00:00+01:00' }],
      },
      events: [
        {
          guid: 'a',
          title: 'A',
          start: '2027-03-13T10:00:00+01:00',
          end: '2027-03-13T11:00:00+01:00',
          room: { name: 'Hall' },
          track: { slug: 'sea' },
          participants: [
            { guid: 'p', role: 'SPEAKER' },
            { guid: 'q', name: 'Ib', role: 'COORDINATOR' },
          ],
          links: [{ type: 'ORIGIN', url: 'https://o.example/' }],
        },
      ],
      persons: [
        {
          guid: 'p',
          name: 'Karen Blå',
          biography: 'Knows *all*.',
          links: [{ service: 'MASTODON', url: 'https://m.example/@k' }],
        },
      ],
    },
  });
  assert.deepEqual(sessions(found), [
    {
      id: 'a',
      kind: 'other',
      title: 'A',
      speakers: ['p'],
      start: '2027-03-13T10:00:00+01:00',
      end: '2027-03-13T11:00:00+01:00',
      room: 'Hall',
      track: 'sea',
    },
  ]);
  assert.deepEqual(found.dataset.people, [
    {
      id: 'p',
      name: 'Karen Blå',
      bio: ['Knows all.'],
      links: [{ title: 'MASTODON', url: 'https://m.example/@k' }],
    },
  ]);
  assert.equal(found.dataset.conferences[0]?.start, '2027-03-13');
  assert.match(found.notices.join('\n'), /coordinator × 1, links × 1/);
});
