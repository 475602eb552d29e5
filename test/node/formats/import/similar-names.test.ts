/** What an import says of names that are almost others, and what comes of it when a person says that they are. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { recordsIn } from '../../../../src/dataset/merge/records-in.js';
import type { Fields } from '../../../../src/dataset/parse/value-kinds.js';
import { planMerge, readFor, type SourceSettings } from '../../../../src/formats/import/plan-source.js';
import { openSource } from '../../../../src/formats/import/source/open-source.js';
import { similarNames } from '../../../../src/formats/import/similar-names.js';
import { describeNotice, formatPlace } from '../../../../src/formats/import/notice-sentences.js';

const ROOT: Fields = { schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen' };

const EARLIER: Fields = {
  ...ROOT,
  organisations: [{ id: 'ks', name: 'Kulturstyrelsen' }],
  series: [{ id: 's', name: { da: 'Naboskabsdage' } }],
  people: [
    { id: 'mona', name: 'Mona Eksempel', organisation: 'ks' },
    { id: 'bo', name: 'Bo Prøvesen' },
  ],
  conferences: [
    {
      id: 'a',
      title: 'A',
      status: 'scheduled',
      rooms: [{ id: 'r1', name: 'Auditorium' }],
      sessions: [{ id: 'x', kind: 'talk', title: 'Åbning', room: 'r1', track: 'Frivillighed' }],
    },
  ],
};

async function plan(text: string, current: Fields, settings: SourceSettings = {}) {
  const opened = await openSource(new TextEncoder().encode(text));
  assert.ok('read' in opened);
  const imported = readFor(opened.read, current, settings);
  const merged = planMerge(current, imported, { name: './s.csv', baseline: undefined, same: settings.same });
  return { imported, merged, similar: similarNames(current, imported, merged) };
}

const PROGRAMME = `Dato;Start;Titel;Oplægsholder;Organisation;Lokale;Spor
14-09-2027;9.00;Velkomst;Mona Exempel;Kulturstyrelssen;Auditorum;Frivilighed
14-09-2027;10.00;Samtale;Bo Prøvesen;;Auditorium;Frivillighed
14-09-2027;11.00;Debat;Bo Prøvessen;;Auditorum;Frivillighed
`;

test('people, organisations, rooms and tracks that are almost others are named, and read as those if a person says so', async () => {
  const settings = { conference: 'a' };
  const { similar } = await plan(PROGRAMME, EARLIER, settings);
  const told = similar.map((notice): unknown[] =>
    'same' in notice ? Object.values({ ...notice.same }) : [],
  );
  assert.deepEqual(told, [
    ['people', 'Mona Exempel', 'Mona Eksempel'],
    ['people', 'Bo Prøvessen', 'Bo Prøvesen'],
    ['organisations', 'Kulturstyrelssen', 'Kulturstyrelsen'],
    ['room', 'Auditorum', 'Auditorium'],
    ['track', 'Frivilighed', 'Frivillighed'],
  ]);
  assert.equal(formatPlace(similar[0]?.place, 'da'), 'linje 2');
  assert.equal(
    similar[0] && describeNotice(similar[0], 'da'),
    'Mona Exempel ligner Mona Eksempel, som også findes. Er det en stavefejl, så ret navnet i kilden.',
  );
  const same = similar.flatMap((notice) => ('same' in notice && notice.same ? [notice.same] : []));
  const { merged, similar: left } = await plan(PROGRAMME, EARLIER, { ...settings, same });
  assert.deepEqual(left, []);
  const { dataset } = merged;
  assert.deepEqual(dataset.people, EARLIER.people);
  assert.deepEqual(dataset.organisations, EARLIER.organisations);
  const sessions = recordsIn(recordsIn(dataset, 'conferences')[0] ?? {}, 'sessions');
  assert.deepEqual(
    sessions.map(({ speakers, room, track }) => [speakers, room, track]),
    [
      [undefined, 'r1', 'Frivillighed'],
      [['mona'], 'Auditorium', 'Frivillighed'],
      [['bo'], 'Auditorium', 'Frivillighed'],
      [['bo'], 'Auditorium', 'Frivillighed'],
    ],
  );
});

test('of two names in one source, the one of which more is said is kept, with what both say', async () => {
  const text = `Titel;Start;Serie
Naboskabsdage 2027;14-09-2027;Naboskapsdage
`;
  const { similar } = await plan(text, EARLIER);
  assert.deepEqual(
    similar.map((notice) => 'same' in notice && notice.same),
    [{ kind: 'series', name: 'Naboskapsdage', as: 'Naboskabsdage' }],
  );
  const own = `Dato;Titel;Oplægsholder
14-09-2027;Samtale;Mona Exempel
14-09-2027;Velkomst;Mona Eksempel, konsulent
`;
  const settings = { conference: 'ny' };
  const first = await plan(own, ROOT, settings);
  const [notice] = first.similar;
  assert.ok(notice && 'same' in notice && notice.same);
  assert.deepEqual(notice.same, { kind: 'people', name: 'Mona Exempel', as: 'Mona Eksempel' });
  const { merged } = await plan(own, ROOT, { ...settings, same: [notice.same] });
  assert.deepEqual(
    recordsIn(merged.dataset, 'people').map(({ id, name, title }) => [id, name, title]),
    [['mona-eksempel', 'Mona Eksempel', 'konsulent']],
  );
});

test('two who speak together, work elsewhere or were there before are two', async () => {
  const settings = { conference: 'a' };
  const together = `Dato;Titel;Oplægsholdere
14-09-2027;Velkomst;Lars Pedersen og Lars Petersen
`;
  assert.deepEqual((await plan(together, EARLIER, settings)).similar, []);
  const elsewhere = `Dato;Titel;Oplægsholder;Organisation
14-09-2027;Velkomst;Mona Exempel;Prøvebanken
`;
  assert.deepEqual((await plan(elsewhere, EARLIER, settings)).similar, []);
  const there: Fields = {
    ...EARLIER,
    people: [...recordsIn(EARLIER, 'people'), { id: 'mona-exempel', name: 'Mona Exempel' }],
  };
  assert.deepEqual(
    (await plan('Dato;Titel;Oplægsholder\n14-09-2027;Velkomst;Mona Exempel\n', there, settings)).similar,
    [],
  );
});

test('a conference that is mistyped beside a session is named, and the row is read if a person says so', async () => {
  const conferences = [
    { title: 'Naboskabsdage', id: 'n' },
    { title: 'Vinterdage', id: 'v' },
  ];
  const sheets = [
    {
      name: 'Konferencer',
      rows: [['Id', 'Titel', 'Start'], ...conferences.map(({ id, title }) => [id, title, '2027-09-14'])],
    },
    {
      name: 'Program',
      rows: [
        ['Konference', 'Titel', 'Dato'],
        ['Naboskapsdage', 'Velkomst', '2027-09-14'],
        ['Vinterdage', 'Sne', '2027-09-14'],
      ],
    },
  ];
  const opened = await openSource(await writeXlsx({ sheets }));
  assert.ok('read' in opened);
  const { notices } = opened.read({});
  const same = notices.flatMap((notice) => ('same' in notice && notice.same ? [notice.same] : []));
  assert.deepEqual(same, [{ kind: 'conference', name: 'Naboskapsdage', as: 'Naboskabsdage' }]);
  const { records } = opened.read({ same });
  assert.deepEqual(
    records.conferences.map(({ sessions }) => sessions?.length),
    [1, 1],
  );
});

test('thousands of names take no time to compare', async () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => `14-09-2027;Titel ${index};Person Prøve ${index}`);
  const { similar } = await plan(['Dato;Titel;Oplægsholder', ...rows].join('\n'), EARLIER, {
    conference: 'a',
  });
  assert.deepEqual(similar, []);
});
