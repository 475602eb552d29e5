import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read.js';

const options = { timeZone: 'Europe/Copenhagen' };

test('with a conference the table is its programme', () => {
  const { dataset } = read(
    'csv',
    `Dato;Tid;Titel;Type;Oplægsholdere;Lokale;Sprog
14-09-2027;9.30–10.15;Naboer;Oplæg;Karen Blå, Ib Grå;Aula;Dansk
14-09-2027;12;Frokost;Pause;;;
`,
    { ...options, conference: 'annual' },
  );
  assert.deepEqual(dataset.conferences[0]?.sessions, [
    {
      id: 'naboer',
      kind: 'talk',
      title: 'Naboer',
      language: 'da',
      speakers: ['karen-bla', 'ib-gra'],
      start: '2027-09-14T09:30:00+02:00',
      end: '2027-09-14T10:15:00+02:00',
      room: 'Aula',
    },
    { id: 'frokost', kind: 'break', title: 'Frokost', start: '2027-09-14T12:00:00+02:00' },
  ]);
});

test('what ends at an earlier time of the clock ends on the next day, at midnight as well', () => {
  const { dataset, notices } = read(
    'csv',
    `Dato;Tid;Start;Slut;Titel;Lokale
14-09-2027;20.00-01.00;;;Fest;Aula
14-09-2027;22-24;;;Film;Aula
31-12-2027;;23.30;0.15;Nytår;Aula
`,
    { ...options, conference: 'annual' },
  );
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ start, end }) => [start, end]),
    [
      ['2027-09-14T20:00:00+02:00', '2027-09-15T01:00:00+02:00'],
      ['2027-09-14T22:00:00+02:00', '2027-09-15T00:00:00+02:00'],
      ['2027-12-31T23:30:00+01:00', '2028-01-01T00:15:00+01:00'],
    ],
  );
  assert.equal(notices.length, 1, notices.join('\n'));
});

test('a session of several days begins on the first and ends on the last', () => {
  const { dataset } = read(
    'csv',
    'Dato;Tid;Titel\n14.-15. september 2027;9-12;Kursus\n14.-15. september 2027;;Udstilling\n',
    { ...options, conference: 'annual' },
  );
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ start, end }) => [start, end]),
    [
      ['2027-09-14T09:00:00+02:00', '2027-09-15T12:00:00+02:00'],
      ['2027-09-14', '2027-09-15'],
    ],
  );
});

test('times of the clock without a day are said, and the rest of the row is taken', () => {
  const { dataset, notices } = read('csv', 'Tid;Titel\n9-10;Naboer\n', { ...options, conference: 'annual' });
  assert.deepEqual(dataset.conferences[0]?.sessions, [{ id: 'naboer', kind: 'other', title: 'Naboer' }]);
  assert.match(notices.join('\n'), /^line 2 .*9-10/);
});

test('the day may stand with the time of the clock', () => {
  const { dataset } = read('csv', 'Tidspunkt;Titel\n14. september 2027 kl. 9.30;Naboer\n', {
    ...options,
    conference: 'annual',
  });
  assert.equal(dataset.conferences[0]?.sessions?.[0]?.start, '2027-09-14T09:30:00+02:00');
});

test('a time of the clock may have seconds, as spreadsheets write them', () => {
  const { dataset } = read('csv', 'Dato;Start;Titel;Lokale\n14-09-2027;09:30:00;Naboer;Aula\n', {
    ...options,
    conference: 'annual',
  });
  assert.equal(dataset.conferences[0]?.sessions?.[0]?.start, '2027-09-14T09:30:00+02:00');
});

test('the date above the headings is that of the first rows, alone or with its weekday at the end of a title', () => {
  const starts = (above: string) =>
    read(
      'csv',
      `Program;;;\n${above};;;\nKl.;Titel;Taler;Sal\n9-9.45;Velkomst;;A\nOnsdag d. 15. september 2027;;;\n9;Debat;;A\n`,
      { ...options, conference: 'annual' },
    ).dataset.conferences[0]?.sessions?.map(({ start }) => start);
  const second = '2027-09-15T09:00:00+02:00';
  const both = ['2027-09-14T09:00:00+02:00', second];
  assert.deepEqual(starts('Tirsdag d. 14. september 2027'), both);
  assert.deepEqual(starts('14-09-2027'), both);
  assert.deepEqual(starts('Årsmøde tirsdag den 14. september 2027'), both);
  // A date beside other words may be that of the print.
  assert.deepEqual(starts('Udskrevet 13. september 2027'), [undefined, second]);
});

test('times of day are not said to be dates without a year', () => {
  const { notices } = read('csv', 'Dato;Start;Slut;Titel;Lokale\n14-09-2027;9.30;10.15;A;Aula\n', {
    ...options,
    conference: 'annual',
  });
  assert.doesNotMatch(notices.join('\n'), /without a year/);
});

test('titles and descriptions in two languages are both kept, also where only one heading names its language', () => {
  const table = (headings: string) =>
    read('csv', `Dato;Tid;${headings}\n14-09-2027;9;Åbning;Opening;Tekst;Text\n`, {
      ...options,
      conference: 'annual',
    });
  for (const headings of [
    'Titel (da);Title (en);Resumé (da);Abstract (en)',
    'Titel;Title (en);Resumé;Abstract (en)',
  ]) {
    const [session] = table(headings).dataset.conferences[0]?.sessions ?? [];
    assert.deepEqual(session?.title, { da: 'Åbning', en: 'Opening' });
    assert.deepEqual(session.abstract, [{ da: 'Tekst', en: 'Text' }]);
  }
});
