/**
 * `node --import tsx test/bench/importing.ts`: imports large invented tables with the built command line, twice, and prints
 * what it took. Speed never fails it. Processor time is what others on the machine change least.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable } from './markdown-table.js';

const ROWS = 10_000;

const FIRST = ['Asta', 'Bo', 'Clara', 'Dan', 'Ea', 'Finn', 'Gry', 'Hans', 'Ida', 'Jens'];
const LAST = ['Holm', 'Lund', 'Friis', 'Krogh', 'Bay', 'Ravn', 'Juul', 'Vang', 'Dam', 'Skov'];

const two = (value: number) => String(value).padStart(2, '0');
const text = (index: number) => `Vi ser på emne ${index}, og hvordan kommuner og skoler samler erfaringer.`;

/** A thousand names, so that most people are in several rows. */
function name(index: number): string {
  const [first, middle, last] = [index, Math.floor(index / 10), Math.floor(index / 100)].map(
    (each) => each % 10,
  );
  return `${FIRST[first ?? 0] ?? ''} ${LAST[middle ?? 0] ?? ''} ${LAST[last ?? 0] ?? ''}`;
}

const TABLES: Readonly<
  Record<string, { readonly headings: string; readonly row: (index: number) => readonly string[] }>
> = {
  conferences: {
    headings: 'Title,Series,Start,End,Place,City,Organisers,Summary,Description,Topics,Link',
    row: (index) => [
      `Konference om emne ${index}`,
      `Serie ${index % 50}`,
      ...['', ''].map(() => `${2000 + (index % 40)}-${two(1 + (index % 12))}-${two(1 + (index % 27))}`),
      `Huset ${index % 90}`,
      'Odense',
      `Kommune ${index % 98}; Region Syddanmark`,
      text(index),
      text(index),
      'Frivillighed; Samarbejde',
      `https://example.org/${index}`,
    ],
  },
  sessions: {
    headings: 'Date,Start,End,Title,Type,Speakers,Room,Track,Description',
    row: (index) => [
      `2027-${two(1 + Math.floor(index / 900))}-${two(1 + (Math.floor(index / 33) % 27))}`,
      `${two(8 + (index % 10))}:00`,
      `${two(8 + (index % 10))}:45`,
      `Oplæg ${index} om samarbejde`,
      'talk',
      `${name(index)}; ${name(index * 7)}`,
      `Sal ${index % 7}`,
      `Spor ${index % 5}`,
      text(index),
    ],
  },
  people: {
    headings: 'Name,Organisation,Bio',
    row: (index) => [
      `${name(index)} ${LAST[Math.floor(index / 1000) % 10] ?? ''}`,
      `Kommune ${index % 98}`,
      text(index),
    ],
  },
};

const folder = mkdtempSync(join(tmpdir(), 'conference-import-'));
try {
  const rows = Object.entries(TABLES).flatMap(([table, { headings, row }]) => {
    const file = join(folder, `${table}.csv`);
    const lines = Array.from({ length: ROWS }, (_, index) =>
      row(index)
        .map((cell) => `"${cell}"`)
        .join(','),
    );
    writeFileSync(file, [headings, ...lines].join('\n'));
    return ['first time', 'again, unchanged'].map((time, round) => {
      const start = performance.now();
      // The process itself says what it took.
      const measured = `process.on('exit', () => console.error('CPU ' + process.cpuUsage().user))`;
      const conference =
        table === 'sessions' ? ['--conference', 'dage', ...(round === 0 ? ['--new'] : [])] : [];
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          '--import',
          `data:text/javascript,${encodeURIComponent(measured)}`,
          'dist/cli/bin.js',
          'import',
          file,
          '--into',
          join(folder, `${table}.json`),
          ...conference,
          '--lang',
          'da',
          '--time-zone',
          'Europe/Copenhagen',
        ],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      const [, microseconds = ''] = /^CPU (\d+)$/m.exec(stderr) ?? [];
      const elapsed = (performance.now() - start) / 1000;
      return [`${ROWS} ${table}, ${time}`, elapsed.toFixed(1), (Number(microseconds) / 1e6).toFixed(1)];
    });
  });
  console.log(markdownTable(['importing a table', 'seconds', 'of processor time'], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
