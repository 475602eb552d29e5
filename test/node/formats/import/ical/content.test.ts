import assert from 'node:assert/strict';
import test from 'node:test';
import { calendar, event } from './calendar.js';
import { read } from '../read.js';

const DAY = 'DTSTART;VALUE=DATE:20270914';

const one = (...lines: readonly string[]) => {
  const { dataset, notices } = read('ical', calendar(...event('a', 'SUMMARY:A', DAY, ...lines)));
  return { conference: dataset.conferences[0], notices };
};

test('private, confidential and declined events are left out and said', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      'X-WR-CALNAME:ida@havn.example',
      ...event('a', 'SUMMARY:Private', DAY, 'CLASS:PRIVATE'),
      ...event('b', 'SUMMARY:Secret', DAY, 'CLASS:CONFIDENTIAL'),
      ...event('c', 'SUMMARY:Unknown', DAY, 'CLASS:X-INTERNAL'),
      ...event(
        'd',
        'SUMMARY:No',
        DAY,
        'ATTENDEE;PARTSTAT=DECLINED:mailto:Ida@havn.example',
        'ATTENDEE:mailto:b@havn.example',
      ),
      ...event('e', 'SUMMARY:Alone', DAY, 'ATTENDEE;PARTSTAT=DECLINED:mailto:c@havn.example'),
      ...event(
        'f',
        'SUMMARY:Other',
        DAY,
        'ATTENDEE;PARTSTAT=DECLINED:mailto:b@havn.example',
        'ATTENDEE:mailto:ida@havn.example',
      ),
      ...event('g', 'SUMMARY:Public', DAY, 'CLASS:PUBLIC'),
    ),
  );
  assert.deepEqual(
    dataset.conferences.map(({ title }) => title),
    ['Other', 'Public'],
  );
  assert.deepEqual(dataset.people, []);
  const said = notices.join('\n');
  for (const title of ['Private', 'Secret', 'Unknown'])
    assert.match(said, new RegExp(`${title} is private in the calendar and was left out`));
  for (const title of ['No', 'Alone'])
    assert.match(said, new RegExp(`declined ${title}, so the event was left out`));
});

test('a tentative event has a date that is not certain, and as a session it is left out', () => {
  for (const line of ['STATUS:TENTATIVE', 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE']) {
    const { conference, notices } = one(line);
    assert.equal(conference?.dateCertainty, 'inferred');
    assert.match(notices.join(), /A is tentative, so its date is shown as inferred/);
  }
  const { dataset, notices } = read(
    'ical',
    calendar(
      ...event('a', 'SUMMARY:A', DAY, 'STATUS:TENTATIVE'),
      ...event('b', 'SUMMARY:B', DAY, 'STATUS:CONFIRMED'),
    ),
    { conference: 'annual' },
  );
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ title }) => title),
    ['B'],
  );
  assert.match(notices.join(), /A is tentative and was left out/);
});

test('a cancelled event is kept as cancelled, however that is written', () => {
  assert.equal(one('STATUS:CANCELLED').conference?.status, 'cancelled');
  const { dataset } = read('ical', calendar('METHOD:CANCEL', ...event('a', 'SUMMARY:Aflyst: Årsmøde', DAY)));
  assert.deepEqual([dataset.conferences[0]?.status, dataset.conferences[0]?.title], ['cancelled', 'Årsmøde']);
  assert.match(one('STATUS:MAYBE').notices.join(), /^line 4 MAYBE is not recognised .*CANCELLED/);
});

test('line breaks of a text stay, and paragraphs are those between empty lines', () => {
  const { conference } = one(
    'DESCRIPTION:Program:\\n9.00 Velkomst\\n9.30 Oplæg\\n\\nTilmelding: <https://havn.example/?a=1&b=2>\\n',
  );
  assert.deepEqual(conference?.description, [
    'Program:\n9.00 Velkomst\n9.30 Oplæg',
    'Tilmelding: <https://havn.example/?a=1&b=2>',
  ]);
});

test('markup becomes plain text, wherever it is and however often it is escaped', () => {
  assert.deepEqual(one('DESCRIPTION:<p>Først</p><p>A &amp\\; B</p>').conference?.description, [
    'Først',
    'A & B',
  ]);
  assert.deepEqual(
    one('X-ALT-DESC;FMTTYPE=text/html:<html><body><p>En\\, to</p></body></html>').conference?.description,
    ['En, to'],
  );
  assert.deepEqual(
    one('DESCRIPTION:&lt\\;p&gt\\;Først&lt\\;/p&gt\\;&lt\\;p&gt\\;Så&lt\\;/p&gt\\;').conference?.description,
    ['Først', 'Så'],
  );
});

test('addresses are kept where the dataset has a place for them', () => {
  const { conference } = one(
    'URL:https://havn.example/moede',
    'CONFERENCE;VALUE=URI;LABEL=Video:https://moede.example/x',
    'CONFERENCE;VALUE=URI:tel:+4512345678',
    'CONFERENCE;VALUE=URI;LABEL=Chat:https://moede.example/chat',
    'IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://havn.example/sal.png',
    'GEO:56.1;10.2',
    'ATTACH;FMTTYPE=application/pdf;FILENAME=Dias.pdf:https://havn.example/d/1',
    'ATTACH:https://havn.example/Bog%20et.pdf',
    'LOCATION;ALTREP="https://havn.example/sal":Havnen\\, Aarhus',
    'DESCRIPTION;ALTREP="https://havn.example/om":<p><a href="https://havn.example/tilmeld">Tilmeld dig her</a> <a href="https://havn.example/vej">Find vej</a></p>',
  );
  assert.deepEqual(conference?.links, [
    { title: 'A', url: 'https://havn.example/moede' },
    { title: 'Chat', url: 'https://moede.example/chat' },
    { title: 'Find vej', url: 'https://havn.example/vej' },
    { title: 'A', url: 'https://havn.example/om' },
  ]);
  assert.deepEqual(conference.materials, [
    { title: 'Dias.pdf', url: 'https://havn.example/d/1', mediaType: 'application/pdf' },
    { title: 'Bog et.pdf', url: 'https://havn.example/Bog%20et.pdf' },
  ]);
  assert.deepEqual(conference.registration, { url: 'https://havn.example/tilmeld' });
  assert.deepEqual(conference.venue, {
    name: 'Havnen, Aarhus',
    geo: { latitude: 56.1, longitude: 10.2 },
    url: 'https://havn.example/sal',
  });
  assert.equal(conference.onlineUrl, 'https://moede.example/x');
  assert.deepEqual(conference.image, { src: 'https://havn.example/sal.png', alt: 'A' });
});

test('an address as the place is a link, and no place', () => {
  const { conference } = one('LOCATION:https://moede.example/rum');
  assert.equal(conference?.venue, undefined);
  assert.deepEqual(conference?.links, [{ title: 'rum', url: 'https://moede.example/rum' }]);
});

test('what the dataset has no place for is counted, and a mailbox is no person', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      'X-WR-CALNAME:Møder',
      ...event(
        'a',
        'SUMMARY:A',
        DAY,
        'ORGANIZER;CN=Ida Test:mailto:ida@havn.example',
        'ATTENDEE;CN=Bo Test:mailto:bo@havn.example',
        'ATTENDEE;CN=Eva Test:mailto:eva@havn.example',
        'IMAGE;VALUE=BINARY;ENCODING=BASE64;FMTTYPE=image/png:AAAA',
        'RELATED-TO:b',
        'X-PRICE:100',
        'SEQUENCE:3',
        'X-MICROSOFT-CDO-IMPORTANCE:1',
        'ATTACH;VALUE=BINARY;ENCODING=BASE64:AAAA',
      ),
    ),
  );
  assert.deepEqual([dataset.people, dataset.organisations], [[], []]);
  assert.equal(notices.length, 1);
  for (const count of [
    'ATTENDEE × 2',
    'ORGANIZER × 1',
    'IMAGE × 1',
    'RELATED-TO × 1',
    'X-PRICE × 1',
    'ATTACH × 1',
    'X-WR-CALNAME × 1',
  ]) {
    assert.match(notices.join(), new RegExp(count));
  }
  assert.doesNotMatch(notices.join(), /SEQUENCE|MICROSOFT/);
});

test('a session has its kind and track from the categories, and its addresses as materials', () => {
  const { dataset } = read(
    'ical',
    calendar(
      ...event(
        'a',
        'SUMMARY:A',
        DAY,
        'CATEGORIES:Workshop,Havet',
        'URL:https://havn.example/a',
        'LOCATION:Sal 1',
      ),
      ...event('b', 'SUMMARY:B', DAY, 'CATEGORIES:Byer,Havet'),
    ),
    { conference: 'annual' },
  );
  const [a, b] = dataset.conferences[0]?.sessions ?? [];
  assert.deepEqual(
    [a?.kind, a?.track, a?.room, a?.materials],
    ['workshop', 'Havet', 'Sal 1', [{ title: 'A', url: 'https://havn.example/a' }]],
  );
  assert.deepEqual([b?.kind, b?.track], ['other', undefined]);
});

test('the calendar’s name is the title of the conference, unless it is a mailbox', () => {
  const title = (...lines: readonly string[]) =>
    read('ical', calendar(...lines, ...event('a', 'SUMMARY:A', DAY)), { conference: 'annual' }).dataset
      .conferences[0]?.title;
  assert.deepEqual(
    [
      title('X-WR-CALNAME:Årsmøde\\, 2027'),
      title('NAME:Summit', 'X-WR-CALNAME:Other'),
      title('X-WR-CALNAME:ida@havn.example'),
    ],
    ['Årsmøde, 2027', 'Summit', undefined],
  );
});

test('of several pictures the largest is taken, and a badge only where there is no other', () => {
  const image = (display: string) =>
    `IMAGE;VALUE=URI;${display}:https://havn.example/${display.slice(8).toLowerCase()}.png`;
  for (const [found, ...displays] of [
    ['fullsize', 'DISPLAY=BADGE', 'DISPLAY=THUMBNAIL', 'DISPLAY=FULLSIZE'],
    ['badge', 'DISPLAY=BADGE'],
  ]) {
    assert.equal(one(...displays.map(image)).conference?.image?.src, `https://havn.example/${found}.png`);
  }
});
