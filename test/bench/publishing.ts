/**
 * `node --import tsx test/bench/publishing.ts`: publishes a large invented dataset with the built command line, twice, and
 * prints what it took. Speed never fails it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventDataset, type InventedDataset } from './invented-dataset.js';
import { markdownTable } from './markdown-table.js';

const EXTENT = { conferences: 2000, sessions: 10 };
const SPEAKERS = 4000;

/** With as many speakers as there would be: each talks a few times, at neighbouring conferences. */
function withSpeakers({ people: [model], conferences, ...dataset }: InventedDataset) {
  return {
    ...dataset,
    people: Array.from({ length: SPEAKERS }, (_, index) => ({
      ...model,
      id: `person-${index + 1}`,
      name: `${model?.name ?? ''} ${index + 1}`,
    })),
    conferences: conferences.map((conference, position) => ({
      ...conference,
      sessions: conference.sessions.map((session, index) => ({
        ...session,
        speakers: [`person-${((position * 2 + index) % SPEAKERS) + 1}`],
      })),
    })),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'conference-publication-'));
try {
  const file = join(folder, 'conferences.json');
  writeFileSync(file, JSON.stringify(withSpeakers(inventDataset(EXTENT))));
  const out = join(folder, 'public');
  const rows = ['first time', 'again, unchanged'].map((time) => {
    const start = performance.now();
    // The process itself says what memory it took at most.
    const measured = `process.on('exit', () => console.error('KB ' + process.resourceUsage().maxRSS))`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(measured)}`,
        'dist/cli/bin.js',
        'publish',
        file,
        '--out',
        out,
        '--base-url',
        'https://example.org/',
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stdout + stderr);
    const seconds = (performance.now() - start) / 1000;
    const [, kilobytes = ''] = /^KB (\d+)$/m.exec(stderr) ?? [];
    const files = readdirSync(out, { recursive: true }).length;
    return [time, seconds.toFixed(1), (Number(kilobytes) / 1024).toFixed(0), String(files)];
  });
  console.log(
    `${EXTENT.conferences} conferences, ${EXTENT.conferences * EXTENT.sessions} sessions, ${SPEAKERS} speakers`,
  );
  console.log(markdownTable(['publishing', 'seconds', 'MB at most', 'files'], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
