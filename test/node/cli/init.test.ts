import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { parseText } from '../../../src/dataset/parse/parse-text.js';
import { shapeOf } from '../../../src/dataset/parse/compiled-schema.js';
import type { Io } from '../../../src/cli/io.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

/** A person who answers so, one question after the other, and hears what is asked. */
function person(...answers: string[]): Pick<Io, 'ask'> & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? '');
    },
  };
}

function datasetIn(folder: string) {
  const { dataset, issues } = parseText(readFileSync(inFolder(folder, 'conferences.json'), 'utf8'));
  assert.deepEqual(issues, []);
  assert.ok(dataset);
  return dataset;
}

for (const language of ['da', 'en']) {
  test(`without questions it makes a valid dataset, its schema and a README (${language})`, async () => {
    const folder = `nyt æble ${language}`;
    const { code, out } = await run(['init', inFolder(folder), '--yes', '--language', language]);
    assert.equal(code, 0);
    const dataset = datasetIn(folder);
    assert.equal(dataset.language, language);
    assert.equal(dataset.$schema, './conferences.schema.json');
    assert.ok(out.includes(inFolder(folder, 'README.md')));
    assert.equal(
      readFileSync(inFolder(folder, 'conferences.schema.json'), 'utf8'),
      readFileSync('data/conferences.schema.json', 'utf8'),
    );
    const checked = await run(['validate', inFolder(folder, 'conferences.json')]);
    assert.equal(checked.code, 0);
  });

  test(`the README explains every field that the dataset begins with (${language})`, async () => {
    const folder = `forklaret ${language}`;
    await run(['init', inFolder(folder), '--yes', '--language', language]);
    const readme = readFileSync(inFolder(folder, 'README.md'), 'utf8');
    const dataset = datasetIn(folder);
    const [conference] = dataset.conferences;
    const fields = Object.keys({
      ...dataset,
      ...conference,
      ...conference?.sessions?.[0],
      ...dataset.people[0],
    });
    for (const field of fields.filter((name) => !['$schema', 'schemaVersion'].includes(name)))
      assert.ok(readme.includes(`\`${field}\``), field);
  });

  test(`the README speaks of no field that there is not (${language})`, async () => {
    const folder = `kendt ${language}`;
    await run(['init', inFolder(folder), '--yes', '--language', language]);
    const readme = readFileSync(inFolder(folder, 'README.md'), 'utf8');
    const known = new Set(
      [
        'dataset',
        'organisation',
        'person',
        'conference',
        'venue',
        'session',
        'material',
        'registration',
      ].flatMap((record) => shapeOf(record).names),
    );
    const named = [...readme.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(
      ([, cell = '']) => cell.match(/\w+/g) ?? [],
    );
    assert.ok(named.length > 15);
    for (const name of named) assert.ok(known.has(name), name);
  });
}

test('a person is asked, and what was answered is in the dataset', async () => {
  const somebody = person('Kommunen på Øen', 'en-GB', '', 'Havnen i 2030', '2030-09');
  const { code } = await run(['init', inFolder('spurgt')], somebody);
  assert.equal(code, 0);
  assert.equal(somebody.asked.length, 5);
  assert.match(somebody.asked[2] ?? '', /tidszone.*\[Europe\/Copenhagen\]/);
  const dataset = datasetIn('spurgt');
  assert.equal(dataset.organisations[0]?.name, 'Kommunen på Øen');
  assert.equal(dataset.language, 'en-GB');
  assert.equal(dataset.timeZone, 'Europe/Copenhagen');
  assert.equal(dataset.conferences[0]?.title, 'Havnen i 2030');
  assert.equal(dataset.conferences[0].start, '2030-09');
  assert.match(readFileSync(inFolder('spurgt', 'README.md'), 'utf8'), /Kommunen på Øen/);
});

test('an answer that cannot be used is asked for again, with what to write', async () => {
  const somebody = person(
    '',
    'dansk',
    'da',
    'København',
    'Europe/Copenhagen',
    '',
    '14. september',
    '2030-09-14',
  );
  const { code, err } = await run(['init', inFolder('igen')], somebody);
  assert.equal(code, 0);
  assert.match(err, /sprogets kode/);
  assert.match(err, /Europe\/Copenhagen/);
  assert.match(err, /2027-09-14/);
  assert.equal(datasetIn('igen').conferences[0]?.start, '2030-09-14');
});

test('the date that the facts were looked over is today, where the conferences are', async () => {
  await run(['init', inFolder('i dag'), '--yes'], { now: () => new Date('2030-05-31T23:30:00Z') });
  assert.equal(datasetIn('i dag').updated, '2030-06-01');
});

test('nothing is overwritten, and nothing is written beside it', async () => {
  await run(['init', inFolder('brugt'), '--yes']);
  const before = readFileSync(inFolder('brugt', 'conferences.json'), 'utf8');
  const again = await run(['init', inFolder('brugt'), '--yes', '--language', 'en']);
  assert.equal(again.code, 2);
  assert.match(again.err, /conferences\.json already exists and will not be overwritten/);
  assert.equal(readFileSync(inFolder('brugt', 'conferences.json'), 'utf8'), before);

  writeFileSync(inFolder('README.md'), 'min');
  const beside = await run(['init', inFolder()], person());
  assert.equal(beside.code, 2);
  assert.equal(existsSync(inFolder('conferences.json')), false);
  assert.equal(readFileSync(inFolder('README.md'), 'utf8'), 'min');
});
