import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { TABLE_KINDS, type TableKind, TABLES } from '../../../../../src/formats/import/table/columns.js';
import { templateHeading } from '../../../../../src/formats/import/table/headings.js';
import { type ExampleLanguage, EXAMPLES } from '../../../../run/example-workbook.js';
import { generateExampleWorkbook } from '../../../../run/generate-example-workbook.js';
import { readWorkbook } from './read.js';

const FILES: readonly (readonly [ExampleLanguage, string])[] = [
  ['da', 'data/templates/konferencer.xlsx'],
  ['en', 'data/templates/conferences.xlsx'],
];

/** What tables may have besides, because programs write it so: it says the same as another column, or is not taken. */
const SAME: Readonly<Record<TableKind, readonly string[]>> = {
  conferences: ['startTime', 'endTime', 'latitude', 'longitude', 'id'],
  programme: [
    'time',
    'startTime',
    'endTime',
    'endDate',
    'duration',
    'subtitle',
    'speakerTitle',
    'organisation',
    'id',
  ],
  people: ['firstName', 'lastName', 'photo', 'id'],
  organisations: ['id'],
};

test('the workbooks have each column that a table may have, with an example or empty', () => {
  for (const { sheets } of Object.values(EXAMPLES))
    for (const kind of TABLE_KINDS) {
      const fields = sheets.flatMap((sheet) =>
        sheet.kind === kind ? sheet.columns.map(({ field }) => field) : [],
      );
      assert.deepEqual([...fields, ...SAME[kind]].toSorted(), Object.keys(TABLES[kind]).toSorted());
    }
});

for (const [language, path] of FILES) {
  test(`${path} is imported without a notice, with all that it has`, async () => {
    const { dataset, notices, tables } = await readWorkbook(new Uint8Array(readFileSync(path)));
    assert.deepEqual(notices, []);
    const [first, second] = dataset.conferences;
    assert.deepEqual([first?.start, first?.end, second?.start], ['2027-09-14', '2027-09-15', '2028-03']);
    assert.equal(first?.venue?.postalCode, '0999');
    assert.equal(first.description?.length, 2);
    assert.equal(first.registration?.opens, '2027-05-03');
    assert.deepEqual(first.accessibility, ['accessible-toilet', 'companion-ticket']);
    const { sessions = [] } = first;
    const [welcome] = sessions;
    assert.deepEqual(welcome?.accessibility, ['sign-language', 'captioning']);
    assert.match(JSON.stringify(welcome.image), /Mona/);
    assert.equal(sessions.at(-1)?.status, 'moved-online');
    assert.deepEqual(
      sessions.map(({ kind, start }) => [kind, start]),
      [
        ['keynote', '2027-09-14T09:00:00+02:00'],
        ['talk', '2027-09-14T09:45:00+02:00'],
        ['break', '2027-09-14T10:30:00+02:00'],
        ['workshop', '2027-09-14T10:50:00+02:00'],
        ['talk', '2027-09-15T09:00:00+02:00'],
        ['panel', '2027-09-15T10:40:00+02:00'],
      ],
    );
    assert.deepEqual(
      first.rooms?.map(({ capacity, accessibility = [] }) => [capacity, accessibility.length]),
      [
        [120, 2],
        [24, 1],
      ],
    );
    assert.deepEqual(
      first.tracks?.map(({ color }) => color),
      ['#1f5f8b', '#8a4b08'],
    );
    assert.deepEqual(
      first.partners?.map(({ role, level }) => [role, level !== undefined]),
      [
        ['partner', false],
        ['sponsor', true],
      ],
    );
    const logos = dataset.organisations.filter(({ logo, url }) => logo && url).map(({ id }) => id);
    assert.deepEqual(logos.toSorted(), first.partners.map(({ organisation }) => organisation).toSorted());
    assert.equal(second?.sessions, undefined);
    assert.deepEqual(
      dataset.people.map(({ id, email }) => [id, email]),
      [
        ['ida-test', undefined],
        ['bo-prove', 'bo@example.org'],
        ['mona-eksempel', undefined],
      ],
    );
    // Each column means something, and the sheet that explains the others is no table.
    const [guide, ...others] = tables;
    assert.deepEqual([guide?.kind, guide?.columns], [undefined, []]);
    for (const { columns } of others) assert.ok(columns.every(({ field }) => field !== undefined));
  });

  test(`${path} has the same bytes each time, a row of headings that stays, and lists`, async () => {
    const bytes = await generateExampleWorkbook(language);
    assert.deepEqual(bytes, await generateExampleWorkbook(language));
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    for (const [index, { freezePane, dataValidations = [] }] of sheets.slice(1).entries()) {
      const { columns = [] } = EXAMPLES[language].sheets[index] ?? {};
      assert.equal(freezePane?.rows, 1);
      assert.equal(
        dataValidations.length,
        columns.filter((each) => each.allowed ?? each.isConference).length,
      );
    }
  });

  for (const { kind, name, columns } of EXAMPLES[language].sheets) {
    if (!columns.some(({ allowed }) => allowed)) continue;
    test(`each word that the sheet ${name} offers is known (${language})`, async () => {
      const main = kind === 'people' ? 'name' : 'title';
      const headings = [main, ...columns.flatMap(({ field, allowed }) => (allowed ? [field] : []))];
      const lists = headings.map((field) => columns.find((each) => each.field === field)?.allowed ?? []);
      const length = Math.max(...lists.map((list) => list.length));
      const rows = Array.from({ length }, (_, row) =>
        lists.map((list, index) => (index === 0 ? `Ida Test ${'abcdefgh'[row] ?? ''}` : (list[row] ?? null))),
      );
      const written = headings.map((field) => templateHeading(kind, field, language));
      const bytes = await writeXlsx({ sheets: [{ name, rows: [written, ...rows] }] });
      const { notices, dataset } = await readWorkbook(bytes, {
        conference: kind === 'programme' ? 'a' : undefined,
      });
      assert.deepEqual(
        notices.filter((notice) => !notice.startsWith('The table is a list of people')),
        [],
      );
      const kinds = dataset.conferences.flatMap(({ sessions = [] }) => sessions.map((each) => each.kind));
      assert.ok(!kinds.includes('other') || kind !== 'programme');
    });
  }
}
