/** What programmes have beside times and titles, in the words of an office. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read.js';

const options = { timeZone: 'Europe/Copenhagen', conference: 'annual' };

for (const [headings, full] of [
  [
    'Dato;Titel;Niveau;Målgruppe;Onlinelink;Optagelse;Tilmelding;Ledige pladser;Tilmeldingsstatus;Evaluering;Billede',
    'Alt optaget',
  ],
  [
    'Date;Title;Level;Audience;Online link;Recording;Registration;Seats left;Registration status;Feedback;Image',
    'Fully booked',
  ],
] as const) {
  test(`a programme: ${headings}`, () => {
    const cells = `Begyndere;Ledere;https://l.example/;https://r.example/;https://t.example/;0 pladser;${full};https://f.example/;https://i.example/a.png`;
    const { dataset, notices } = read('csv', `${headings}\n14-09-2027;A;${cells}\n`, options);
    const [session] = dataset.conferences[0]?.sessions ?? [];
    assert.deepEqual(session, {
      id: session?.id,
      kind: 'other',
      title: 'A',
      start: '2027-09-14',
      onlineUrl: 'https://l.example/',
      audience: 'Ledere',
      level: 'Begyndere',
      image: { src: 'https://i.example/a.png', alt: 'A' },
      registration: { url: 'https://t.example/', seats: 0, status: 'full' },
      recording: { url: 'https://r.example/' },
      feedbackUrl: 'https://f.example/',
    });
    assert.match(notices.join('\n'), /does not describe its pictures/);
  });
}

for (const headings of [
  'Titel;Start;Ledige pladser;Tilmeldingsstatus;Onlinelink;Hashtag;Evaluering;Partnere;Sponsorer;Koordinater;Find vej',
  'Title;Start;Seats left;Registration status;Online link;Hashtag;Feedback;Partners;Sponsors;Coordinates;Directions',
]) {
  test(`a conference: ${headings}`, () => {
    const { dataset } = read(
      'csv',
      `${headings}\nA;14-09-2027;12;Få pladser;https://l.example/;#a;https://f.example/;KL, COK;AAU;"55,4038; 10,4024";Bus 4\n`,
    );
    const [conference] = dataset.conferences;
    assert.deepEqual(conference?.registration, { seats: 12, status: 'few-left' });
    assert.deepEqual(conference.venue, {
      geo: { latitude: 55.4038, longitude: 10.4024 },
      directions: ['Bus 4'],
    });
    assert.equal(conference.onlineUrl, 'https://l.example/');
    assert.equal(conference.hashtag, '#a');
    assert.equal(conference.feedbackUrl, 'https://f.example/');
    assert.deepEqual(conference.partners, [
      { organisation: 'kl', role: 'partner' },
      { organisation: 'cok', role: 'partner' },
      { organisation: 'aau', role: 'sponsor' },
    ]);
  });
}

test('what is no number and no place on the map is left out, and said', () => {
  const { dataset, notices } = read(
    'csv',
    'Titel;Start;Ledige pladser;Koordinater\nA;14-09-2027;mange;ved havnen\n',
  );
  assert.equal(dataset.conferences[0]?.registration, undefined);
  assert.equal(dataset.conferences[0]?.venue, undefined);
  assert.match(notices.join('\n'), /"mange"/);
  assert.match(notices.join('\n'), /"ved havnen", which is not on the map/);
});
