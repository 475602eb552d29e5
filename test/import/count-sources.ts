/**
 * Prints what files contain, counted by other parsers than ours, and what the importers make of them:
 * node --import tsx test/import/count-sources.ts FOLDER…
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../../src/formats/import/source/decode-text.js';
import { detectFormat, whyUndetected } from '../../src/formats/import/detect-format.js';
import { importSource } from '../../src/formats/import/source/import-source.js';
import type { Imported } from '../../src/formats/import/importer.js';
import { describeNotice, formatPlace } from '../../src/formats/import/notice-sentences.js';
import { countSource, type Counts } from './source-counts.js';

const show = ({ conferences, sessions, people }: Counts) =>
  [conferences, sessions, people].map((count) => String(count ?? '?').padStart(4)).join('');

function countDataset({ records }: Imported): Counts {
  return {
    conferences: records.conferences.length,
    sessions: records.conferences.reduce((sum, { sessions }) => sum + (sessions?.length ?? 0), 0),
    people: records.people.length,
  };
}

const sentence = (notice: Parameters<typeof describeNotice>[0]) =>
  `${formatPlace(notice.place, 'en')} ${describeNotice(notice, 'en')}`.trim().slice(0, 160);

async function countFile(path: string): Promise<void> {
  const { text, notices } = decodeText(await readFile(path));
  const format = detectFormat(text);
  if (format === undefined) {
    console.log(`${path}\n    not imported: ${sentence(whyUndetected(text))}`);
    return;
  }
  const alone = importSource(text, format, { datasetTimeZone: 'Europe/Copenhagen' });
  const isPart = alone.notices.some(({ code }) => code === 'conference-needed');
  const options = { datasetTimeZone: 'Europe/Copenhagen', conference: 'conference' };
  const imported = isPart ? importSource(text, format, options) : alone;
  console.log(`${path} (${format})`);
  console.log(`    source${show(countSource(text, format))}   dataset${show(countDataset(imported))}`);
  for (const notice of [...notices, ...imported.notices]) {
    if (notice.code !== 'zone-of-dataset') console.log(`    ${notice.severity}: ${sentence(notice)}`);
  }
}

const folders = process.argv.slice(2);
if (folders.length === 0) console.log('Give one or more folders.');
else console.log('Numbers are conferences or events, sessions or rows, and people. ? is not counted.');
for (const folder of folders) {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  for (const name of files.map((entry) => entry.name).sort()) await countFile(join(folder, name));
}
