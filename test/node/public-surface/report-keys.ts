import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonKeys } from './json-keys.js';
import { PROGRAMS, runProgram } from './run-program.js';

const LIST = '<conference-list></conference-list>';

/** Pages beside a publication, for the doctor: with much that can be right and wrong. */
const PAGES: Readonly<Record<string, string>> = {
  'names.html': `<script type="module" src="conference-widgets.js"></script>
    <conference-list yaer="2019"></conference-list>
    <div class="conference-widget" data-widget="contact-bax"></div>
    <div class="conference-widget" data-widget="contact-box"></div>
    <p>Se <a href="embed/conference-list?year=2019">konferencer</a> her.</p>
    <p><a href="embed/conference-list?year=2019">Konferencer</a></p>`,
  'files.html': `<script type="module" src="conference-widgets.js" integrity="sha384-AAAA" data-src="broken.json"></script>
    ${LIST}<contact-box src="gone.json"></contact-box>`,
  'held-back.html': '<script type="text/plain" src="conference-widgets.js"></script>',
  'odd-type.html': '<script type="text/babel" src="conference-widgets.js"></script>',
  'text.html':
    '<meta http-equiv="Content-Security-Policy" content="default-src *"><p>&lt;conference-list&gt;&lt;/conference-list&gt;</p>',
  'no-script.html': LIST,
};

/** A programme as frab has it, of talks by their identifiers. */
function schedule(talks: Readonly<Record<string, string>>, city: string): string {
  const start = '2027-09-14T09:00:00+02:00';
  const room = Object.entries(talks).map(([guid, title]) => ({ guid, title, date: start, room: 'Aula' }));
  const days = [{ date: '2027-09-14', rooms: { Aula: room } }];
  const conference = { acronym: 'k2027', title: 'Møde', city, time_zone_name: 'Europe/Copenhagen', days };
  return JSON.stringify({ schedule: { conference } });
}

/**
 * The keys of what commands write with `--json`: `validate files[].issues[].line`.
 *
 * @param folder a publication, into which files to look at are put
 * @param published what `publish` said of it
 */
export async function reportKeys(folder: string, published: string): Promise<readonly string[]> {
  const [program = ''] = PROGRAMS;
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const keysOf = (command: string, report: string) =>
    jsonKeys(JSON.parse(report)).map((key) => `${command} ${key}`);
  const report = async (command: string, ...parameters: readonly string[]) =>
    keysOf(command, await runProgram(program, command, ...parameters, '--json'));

  const invalid = readdirSync('data/invalid').filter((name) => name !== 'expected.json');
  const into = join(folder, 'imported.json');
  const source = file('schedule.json', schedule({ a: 'Et', b: 'To', c: 'Tre' }, 'Aarhus'));
  const begun = await report('import', source, '--into', into, '--lang', 'da');
  file('schedule.json', schedule({ a: 'Et nyt', b: 'To', d: 'Fire' }, 'Odense'));
  file('broken.json', '{ "schemaVersion": 1 }');
  const reports = await Promise.all([
    report('validate', ...invalid.map((name) => join('data/invalid', name)), 'missing.json'),
    report('import', source, '--into', into, '--dry-run'),
    report('import', file('table.csv', 'Titel;Dato\nMøde;en dag'), 'missing.json', '--check'),
    ...Object.entries(PAGES).map(([name, page]) => report('doctor', file(name, page))),
    report('snippet', 'conference-list', 'year=2019', '--base-url', 'https://example.org/', '--pin'),
    report('prerender', file('static.html', LIST), '--data', into),
  ]);
  return [...begun, ...reports.flat(), ...keysOf('publish', published)];
}
