import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { z } from '../../../src/dataset/schema/zod.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = inFolder(name);
  writeFileSync(path, content);
  return path;
}

function schedule(title: string, rooms: readonly string[]): string {
  const days = [
    {
      date: '2027-09-14',
      rooms: Object.fromEntries(
        rooms.map((room) => [
          room,
          [{ guid: `i-${room}`, title: `Oplæg i ${room}`, date: '2027-09-14T09:00:00+02:00', room }],
        ]),
      ),
    },
  ];
  const conference = { acronym: 'k2027', title, time_zone_name: 'Europe/Copenhagen', days };
  return JSON.stringify({ schedule: { conference } });
}

const source = file('årets program.json', schedule('Årsmøde', ['aula', 'sal']));

const dataset = z.looseObject({
  conferences: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      sessions: z.array(z.looseObject({ id: z.string() })),
    }),
  ),
});

function read(path: string) {
  return dataset.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** A dataset into which the source was imported. */
async function imported(name: string): Promise<string> {
  const into = inFolder(name, 'konferencer.json');
  const { code, err } = await run(['import', source, '--into', into, '--lang', 'da']);
  assert.equal(code, 0, err);
  return into;
}

test('the first import begins a valid dataset, which remembers its source beside it', async () => {
  const into = await imported('ny mappe');
  assert.equal(read(into).conferences[0]?.sessions.length, 2);
  assert.ok(existsSync(inFolder('ny mappe', 'konferencer.imported.json')));
  const checked = await run(['validate', into]);
  assert.equal(checked.out, '1 datasæt: 0 fejl, 0 vink.\n');
});

test('a new dataset needs what nobody can make up', async () => {
  const into = inFolder('mangler.json');
  const withoutLanguage = await run(['import', source, '--into', into]);
  assert.equal(withoutLanguage.code, 2);
  assert.match(withoutLanguage.err, /--lang da/);
  const list = file('liste.csv', 'Titel;Start\nÅrsmøde;2027\n');
  const withoutZone = await run(['import', list, '--into', into, '--lang', 'da']);
  assert.equal(withoutZone.code, 2);
  assert.match(withoutZone.err, /--time-zone Europe\/Copenhagen/);
  assert.equal(existsSync(into), false);
});

test('the plan is shown, and with --dry-run nothing else happens', async () => {
  const into = inFolder('prøve.json');
  const { code, out } = await run(['import', 'frab', source, '--into', into, '--lang', 'da', '--dry-run']);
  assert.equal(code, 0);
  assert.match(out, /tilføjes: Årsmøde \(conferences\/k2027\)/);
  assert.match(out, /1 tilføjes, 0 ændres/);
  assert.match(out, /Intet er skrevet/);
  assert.equal(existsSync(into), false);
  assert.equal(existsSync(inFolder('prøve.imported.json')), false);
});

test('the same again changes no byte', async () => {
  const into = await imported('igen');
  const before = readFileSync(into);
  const { code, out } = await run(['import', source, '--into', into]);
  assert.equal(code, 0);
  assert.match(out, /Datasættet er uændret/);
  assert.deepEqual(readFileSync(into), before);
});

test('what was changed by hand stays, what the source has changed comes, what it lacks is named', async () => {
  const into = await imported('rettet');
  const byHand = readFileSync(into, 'utf8')
    .replace('"Årsmøde"', '"Årsmødet"')
    .replace('{', '{\n  "$schema": "./conferences.schema.json",');
  writeFileSync(into, byHand);
  const changed = schedule('Årsmøde', ['aula']).replace('Oplæg i aula', 'Nyt oplæg');
  const later = file('årets program (1).json', changed);
  const { code, out } = await run(['import', later, '--into', into, '--language', 'en']);
  assert.equal(code, 0);
  assert.match(out, /title: edited by hand to "Årsmødet" and kept; the source has "Årsmøde"/);
  assert.match(out, /title: "Oplæg i aula" → "Nyt oplæg"/);
  assert.match(
    out,
    /missing from the source, kept in the dataset: Oplæg i sal \(conferences\/k2027\/sessions\/i-sal\)/,
  );
  assert.match(out, /0 added, 1 changed, 1 edited by hand and kept, 1 missing from the source/);
  const text = readFileSync(into, 'utf8');
  assert.match(text, /^\{\n {2}"\$schema": "\.\/conferences\.schema\.json",\n {2}"schemaVersion": 1,\n/);
  assert.match(text, /"Årsmødet"/);
  assert.match(text, /"Nyt oplæg"/);
  assert.match(text, /"i-sal"/);
});

test('what cannot be read is said with its place, the rest is written, and the command ends with 1', async () => {
  const into = await imported('halvt');
  const odd = file('tabel.csv', Buffer.from('Titel;Start\nÅben dag;2027-10-01\nNæste;snart\n', 'latin1'));
  const { code, err } = await run(['import', odd, '--into', into]);
  assert.equal(code, 1);
  assert.match(err, /vink: Filen er ikke UTF-8/);
  assert.match(err, /linje 3 fejl: .*snart/);
  assert.match(readFileSync(into, 'utf8'), /"Åben dag"/);
});

test('a source of which nothing can be read changes nothing', async () => {
  const into = await imported('intet');
  const before = readFileSync(into);
  const broken = await run(['import', 'frab', file('brudt.json', '{ "schedule": '), '--into', into]);
  assert.equal(broken.code, 1);
  assert.match(broken.err, /ikke gyldig JSON/);
  const unknown = await run(['import', file('brev.txt', 'Kære alle'), '--into', into]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /brev\.txt: Formatet genkendes ikke/);
  assert.deepEqual(readFileSync(into), before);
});

test('a dataset with errors is not imported into: the issues are shown', async () => {
  const { code, err } = await run(['import', source, '--into', 'data/invalid/email.json']);
  assert.equal(code, 1);
  assert.match(err, /people\[0\]\.email/);
});

test('wrong use is refused with what to write instead', async () => {
  const list = file('sessioner.json', '{ "sessions": [{ "id": "1", "title": "A" }], "speakers": [] }');
  const into = await imported('brug');
  const refusals = [
    [[source], /--into/],
    [['frab', '--into', into], /mangler en kilde/],
    [[source, source, '--into', into], /én ad gangen/],
    [[source, '--into', 'https://example.org/x.json'], /er ikke en fil/],
    [[source, '--into', into, '--time-zone', 'Danmark'], /Europe\/Copenhagen/],
    [[source, '--into', into, '--lang', 'da_DK'], /en-GB/],
    [[source, '--into', into, '--conference', 'års møde'], /aarsmoede-2027/],
    [[list, '--into', into], /--conference/],
    [[inFolder('ikke her.json'), '--into', into], /ikke her\.json findes ikke/],
  ] as const;
  for (const [words, message] of refusals) {
    const { code, out, err } = await run(['import', ...words]);
    assert.deepEqual([code, out], [2, ''], String(message));
    assert.match(err, message);
  }
});

test('a program gets plan and notices as JSON', async () => {
  const into = await imported('program');
  const { code, out } = await run(['import', source, '--into', into, '--conference', 'k2028', '--json']);
  assert.equal(code, 0);
  const told = z
    .object({
      format: z.string(),
      written: z.boolean(),
      changes: z.array(z.object({ outcome: z.string(), path: z.array(z.string()) })),
      notices: z.array(z.unknown()),
    })
    .parse(JSON.parse(out));
  assert.deepEqual([told.format, told.written], ['frab', true]);
  assert.deepEqual(told.changes[0], { outcome: 'added', path: ['conferences', 'k2028'] });
});

test('a source can come in on standard input', async () => {
  const into = await imported('ind');
  const readInput = () => Promise.resolve(new TextEncoder().encode('Titel;Start\nFra røret;2027\n'));
  const { code } = await run(['import', 'csv', '-', '--into', into], { readInput });
  assert.equal(code, 0);
  assert.match(readFileSync(into, 'utf8'), /Fra røret/);
});

test('--check reads the files of a folder and says what it can and cannot read; nothing is written', async () => {
  mkdirSync(inFolder('prøver'));
  file('prøver/a.json', schedule('Årsmøde', ['aula']));
  file('prøver/b.csv', 'Lokale;Titel\nAula;Oplæg\n');
  file('prøver/c.txt', 'Kære alle');
  const { code, out } = await run(['import', '--check', inFolder('prøver')]);
  assert.equal(code, 1);
  assert.match(out, /a\.json: frab, 1 konference, 1 programpunkt, 0 personer\./);
  assert.match(out, /b\.csv: csv, 1 konference, 1 programpunkt/);
  assert.match(out, /c\.txt: Formatet genkendes ikke/);
  assert.match(out, /3 filer, heraf 1 med fejl\.\n$/);
  assert.equal(existsSync(inFolder('prøver', 'a.imported.json')), false);
});

test('without a readable baseline nothing is risked', async () => {
  const into = await imported('glemt');
  writeFileSync(inFolder('glemt', 'konferencer.imported.json'), '{');
  const { code, err } = await run(['import', source, '--into', into]);
  assert.equal(code, 2);
  assert.match(err, /konferencer\.imported\.json.*ikke gyldig JSON/);
});

test('the plan names a person by the name and not by the job', async () => {
  const table = file('personer.csv', 'Navn;Titel;Organisation\nIda Test;direktør;Foreningen\n');
  const { out } = await run([
    'import',
    table,
    '--into',
    inFolder('personer.json'),
    '--lang',
    'da',
    '--time-zone',
    'Europe/Copenhagen',
  ]);
  assert.match(out, /tilføjes: Ida Test \(people\/ida-test\)/);
});
