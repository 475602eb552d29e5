import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import test from 'node:test';
import { z } from '../../../src/dataset/schema/zod.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = inFolder(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const record = z.looseObject({ id: z.string(), title: z.optional(z.string()) });
const dataset = z.looseObject({
  language: z.string(),
  timeZone: z.string(),
  people: z.optional(z.array(z.looseObject({ id: z.string() }))),
  conferences: z.array(
    z.looseObject({ ...record.shape, start: z.optional(z.string()), sessions: z.optional(z.array(record)) }),
  ),
});

const read = (path: string) => dataset.parse(JSON.parse(readFileSync(path, 'utf8')));

/** A dataset of one conference. */
function begin(name: string, more: object = {}): string {
  const conferences = [
    { id: 'aarsmoede-2027', title: 'Årsmøde', start: '2027-09-14', status: 'scheduled' },
    { id: 'temadag-2027', title: 'Temadag', start: '2027-03-01', status: 'scheduled' },
  ];
  const content = { schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen', conferences, ...more };
  return file(`${name}/konferencer.json`, JSON.stringify(content));
}

const programme = (...rows: readonly string[]) =>
  ['Dato;Start;Titel;Oplægsholder', ...rows.map((row) => `14-09-2027;${row}`), ''].join('\n');

test('a mistyped id of a conference is refused with the nearest, and --new creates it', async () => {
  const into = begin('tastefejl');
  const source = file('tastefejl/program.csv', programme('9.00;Velkomst;'));
  const before = readFileSync(into);
  const mistyped = ['import', source, '--into', into, '--conference', 'aarsmode-2027'];
  const refused = await run(mistyped);
  assert.equal(refused.code, 2);
  assert.match(
    refused.err,
    /ingen konference med id’et aarsmode-2027\. Mente du aarsmoede-2027\? Tilføj --new/,
  );
  const far = await run([...mistyped.slice(0, -1), 'noget-andet', '--language', 'en']);
  assert.match(far.err, /It has aarsmoede-2027, temadag-2027\. Add --new/);
  assert.deepEqual(readFileSync(into), before);
  const created = await run([...mistyped, '--new']);
  assert.equal(created.code, 0);
  assert.match(created.err, /conferences\/aarsmode-2027 vink: .*hverken titel eller dato/);
  assert.equal(read(into).conferences.at(-1)?.sessions?.length, 1);
  // A dataset that does not exist yet needs no --new, but it is said all the same.
  const fresh = inFolder('tastefejl', 'ny.json');
  const first = await run([
    'import',
    source,
    '--into',
    fresh,
    '--conference',
    'a',
    '--lang',
    'da',
    '--time-zone',
    'Europe/Copenhagen',
  ]);
  assert.equal(first.code, 0, first.err);
  assert.match(first.err, /Konferencen a har hverken titel eller dato/);
});

test('a conference with a title of its own is added under a new id, and the similar one is named', async () => {
  const into = begin('ny konference');
  const source = file(
    'ny konference/a.ics',
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20280901\r\nSUMMARY:Årsmøde 2028\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  );
  await run(['import', source, '--into', into]);
  assert.equal(read(into).conferences.length, 3);
});

test('two files of the same name are two sources; a copy or a name given is the same one', async () => {
  const into = begin('kilder');
  const options = ['--into', into, '--conference', 'aarsmoede-2027'];
  const a = file('kilder/a/program.csv', programme('9.00;Velkomst;', '11.00;Oplæg;'));
  const b = file('kilder/b/program.csv', programme('13.00;Workshop;'));
  await run(['import', a, ...options]);
  const other = await run(['import', b, ...options]);
  assert.doesNotMatch(other.out, /mangler i kilden, men/);
  // A copy of the same download is compared with the first.
  const copy = file('kilder/a/program (1).csv', programme('9.00;Velkomst;'));
  const again = await run(['import', copy, ...options]);
  assert.match(again.out, /mangler i kilden, men bliver i datasættet: Oplæg/);
  assert.doesNotMatch(again.out, /Workshop/);
  const named = file('kilder/c/andet.csv', programme('15.00;Tak;'));
  await run(['import', named, ...options, '--source', 'foreningen']);
  const renamed = file('kilder/d/tredje.csv', programme('15.30;Farvel;'));
  const last = await run(['import', renamed, ...options, '--source', 'foreningen']);
  assert.match(last.out, /mangler i kilden, men bliver i datasættet: Tak/);
  assert.doesNotMatch(last.out, /Velkomst|Workshop/);
});

test('a baseline of an earlier version, which knows only file names, is understood', async () => {
  const into = begin('gammel');
  const options = ['--into', into, '--conference', 'aarsmoede-2027'];
  const source = file('gammel/hentet/program.csv', programme('9.00;Velkomst;', '11.00;Oplæg;'));
  await run(['import', source, ...options]);
  const baseline = inFolder('gammel', 'konferencer.imported.json');
  const old = readFileSync(baseline, 'utf8').replaceAll('"./hentet/program.csv"', '"program.csv"');
  assert.match(old, /"program\.csv"/);
  writeFileSync(baseline, old);
  writeFileSync(source, programme('9.30;Velkomst;'));
  const { out } = await run(['import', source, ...options]);
  assert.match(out, /mangler i kilden, men bliver i datasættet: Oplæg/);
  assert.match(out, /0 tilføjes, 1 ændres/);
  assert.doesNotMatch(readFileSync(baseline, 'utf8'), /"program\.csv"/);
});

test('what somebody deleted by hand does not come back, and is listed', async () => {
  const into = begin('slettet');
  const options = ['--into', into, '--conference', 'aarsmoede-2027'];
  const source = file('slettet/program.csv', programme('9.00;Velkomst;Ida Test', '11.00;Oplæg;Bo Prøve'));
  await run(['import', source, ...options]);
  const now = read(into);
  const conferences = now.conferences.map((conference) => ({
    ...conference,
    sessions: conference.sessions
      ?.filter(({ title }) => title !== 'Oplæg')
      .map((session) => ({ ...session, speakers: undefined })),
  }));
  writeFileSync(into, JSON.stringify({ ...now, conferences, people: [] }));
  // A new session of somebody who was deleted comes without them.
  writeFileSync(
    source,
    programme('9.00;Velkomst;Ida Test', '11.00;Oplæg;Bo Prøve', '13.00;Workshop;Ida Test'),
  );
  const { code, out, err } = await run(['import', source, ...options]);
  assert.equal(code, 0, err);
  assert.match(out, /slettet i hånden og tilføjes ikke igen: Oplæg/);
  assert.match(out, /slettet i hånden og tilføjes ikke igen: Ida Test \(people\/ida-test\)/);
  assert.match(out, /1 tilføjes, 0 ændres, .*3 er slettet i hånden\./);
  const after = read(into);
  assert.deepEqual(
    after.conferences[0]?.sessions?.map(({ title }) => title),
    ['Velkomst', 'Workshop'],
  );
  assert.deepEqual(after.people ?? [], []);
  assert.doesNotMatch(readFileSync(into, 'utf8'), /ida-test/);
  // Again, nothing changes.
  const bytes = readFileSync(into);
  await run(['import', source, ...options]);
  assert.deepEqual(readFileSync(into), bytes);
});

test('who deletes the dataset begins again', async () => {
  const source = file('forfra/liste.csv', 'Titel;Start\nÅbent hus;2027-05-01\n');
  const into = inFolder('forfra', 'konferencer.json');
  const words = ['import', source, '--into', into, '--lang', 'da', '--time-zone', 'Europe/Copenhagen'];
  await run(words);
  writeFileSync(into, '{}');
  const { rmSync } = await import('node:fs');
  rmSync(into);
  const { out } = await run(words);
  assert.match(out, /tilføjes: Åbent hus/);
  assert.equal(read(into).conferences.length, 1);
});

test('sessions, people, materials, series and organisations are counted, for people and for programs', async () => {
  const into = begin('tal');
  const schedule = {
    schedule: {
      conference: {
        acronym: 'k2028',
        title: 'Kongres',
        time_zone_name: 'Europe/Copenhagen',
        days: [
          {
            date: '2028-09-14',
            rooms: {
              Aula: ['a', 'b'].map((guid) => ({
                guid,
                title: `Oplæg ${guid}`,
                date: '2028-09-14T09:00:00+02:00',
                persons: [{ guid: 'p', public_name: 'Ida Test' }],
                attachments: [{ title: 'Slides', url: `https://example.org/${guid}.pdf`, type: 'slides' }],
              })),
            },
          },
        ],
      },
    },
  };
  const source = file('tal/schedule.json', JSON.stringify(schedule));
  const { out } = await run(['import', source, '--into', into, '--dry-run']);
  assert.match(
    out,
    /konferencer: 1 tilføjes\n {2}programpunkter: 2 tilføjes\n {2}personer: 1 tilføjes\n {2}materialer: 2 tilføjes\n/,
  );
  const json = await run(['import', source, '--into', into, '--json']);
  const { counts } = z.looseObject({ counts: z.record(z.string(), z.unknown()) }).parse(JSON.parse(json.out));
  const added = { added: 1, changed: 0, kept: 0, gone: 0, deleted: 0 };
  assert.deepEqual(counts, {
    conferences: added,
    sessions: { ...added, added: 2 },
    people: added,
    materials: { ...added, added: 2 },
  });
  const csv = file('tal/liste.csv', 'Titel;Start;Serie;Arrangør\nA;2029;Møder;Foreningen\n');
  const other = await run(['import', csv, '--into', into, '--language', 'en']);
  assert.match(other.out, /series: 1 added\n {2}organisations: 1 added\n/);
});

test('a new dataset asks on a terminal for what neither options nor source say, and else shows the whole command', async () => {
  const source = file('spørg/min liste.csv', 'Title;Start\nÅbent hus;2027-05-01 10:00\n');
  const into = inFolder('spørg', 'nyt sæt.json');
  const refused = await run(['import', 'csv', source, '--into', into, '--dry-run']);
  assert.equal(refused.code, 2);
  assert.ok(
    refused.err.includes(
      `npx conference-widgets import csv "${source}" --into "${into}" --dry-run --lang da --time-zone Europe/Copenhagen\n`,
    ),
    refused.err,
  );
  const asked: string[] = [];
  const answers = ['dansk', 'sv', 'Stockholm', 'Europe/Stockholm'];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(answers.shift() ?? '');
  };
  const { code, err } = await run(['import', source, '--into', into], { ask, isInteractive: true });
  assert.equal(code, 0, err);
  assert.match(asked.join('\n'), /sprog.*\[da\]: \n.*\n.*tidszone.*\[Europe\/Copenhagen\]: \n/);
  const made = read(into);
  assert.deepEqual([made.language, made.timeZone], ['sv', 'Europe/Stockholm']);
  assert.equal(made.conferences[0]?.start, '2027-05-01T10:00:00+02:00');
});

test('whatever a file is, it is a sentence, and with --check the next file is read', async () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  mkdirSync(inFolder('sært', 'a.ics'), { recursive: true });
  const inputs = {
    'deep.json': deep,
    'deeper.json': `{"@context":"https://schema.org","@type":"Event","name":"A","x":${deep}}`,
    'deep.xml': `<schedule>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</schedule>`,
    'half.ics': 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:2027',
    'nul.csv': 'Titel;Start\n\u0000\u0000;\u0000\n',
    'god.csv': 'Titel;Start\nÅbent hus;2027-05-01\n',
  };
  for (const [name, content] of Object.entries(inputs)) file(`sært/${name}`, content);
  const { code, out, err } = await run(['import', '--check', inFolder('sært'), inFolder('sært', 'væk.csv')]);
  assert.equal(code, 1);
  assert.doesNotMatch(out + err, /fejl i programmet|at .*\.ts:/);
  for (const name of [...Object.keys(inputs), 'væk.csv'])
    assert.match(out, new RegExp(`${name}\\b.*\\n`), name);
  assert.match(out, /god\.csv: csv, 1 konference/);
  assert.match(out, /væk\.csv findes ikke/);
  const into = begin('sært til');
  for (const name of [...Object.keys(inputs), 'a.ics']) {
    const alone = await run(['import', inFolder('sært', name), '--into', into]);
    assert.doesNotMatch(alone.out + alone.err, /fejl i programmet/, name);
  }
});

test('a source that is too large is refused with its size, before it is read', async () => {
  const into = begin('stor');
  const source = file('stor/stor.csv', 'Titel\nA\n');
  const { nodeFiles } = await import('../../../src/cli/node-files.js');
  const files = { ...nodeFiles, size: () => Promise.resolve(600_000_000), read: nodeFiles.read };
  const { code, err } = await run(['import', source, '--into', into, '--language', 'en'], { files });
  assert.equal(code, 2);
  assert.match(err, /stor\.csv has 600 MB, and at most 100 MB can be imported at a time/);
});

test('a dataset that is nested too deeply is said, not a failure of the program', async () => {
  const deep = '['.repeat(30_000) + ']'.repeat(30_000);
  const into = file(
    'dybt/konferencer.json',
    `{"schemaVersion":1,"language":"da","timeZone":"Europe/Copenhagen","x":${deep}}`,
  );
  const source = file('dybt/liste.csv', 'Titel;Start\nÅbent hus;2027-05-01\n');
  const { code, err } = await run(['import', source, '--into', into]);
  assert.notEqual(code, 0);
  assert.doesNotMatch(err, /fejl i programmet/);
  assert.equal(existsSync(`${into}.lock`), false);
});
