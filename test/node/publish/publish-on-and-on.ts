/**
 * A process to be killed: it writes two publications into a folder in turn, as `publish` does, without end.
 * No earlier version stays, so that each comes with scripts of its own. Its parameters are the folder, and a file with both of them as JSON.
 */
import { readFileSync } from 'node:fs';
import type { PublicationFile } from '../../../src/publish/site.js';
import { writePublication } from '../../../src/publish/writing/write-publication.js';

const [folder = '', path = ''] = process.argv.slice(2);

const publications = JSON.parse(readFileSync(path, 'utf8')) as {
  version: string;
  files: PublicationFile[];
}[];

async function* each(files: readonly PublicationFile[]): AsyncGenerator<PublicationFile> {
  for (const file of files) yield Promise.resolve(file);
}

process.stdout.write('begun\n');
for (let turn = 0; ; turn++) {
  const { version, files } = publications[turn % publications.length] ?? { version: '', files: [] };
  const result = await writePublication(each(files), folder, { version, keep: 0 });
  if (result.kind !== 'written') throw new Error(JSON.stringify(result));
}
