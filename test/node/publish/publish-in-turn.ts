/** A process to be killed: it writes two publications into the folder that it is given, in turn, without end. */
import { writePublication } from '../../../src/publish/writing/write-publication.js';
import { filesOf, optionsOf, TWO_PUBLICATIONS } from './two-publications.js';

const [folder = ''] = process.argv.slice(2);

process.stdout.write('begun\n');
for (;;) {
  for (const publication of TWO_PUBLICATIONS) {
    const result = await writePublication(filesOf(publication), folder, optionsOf(publication));
    if (result.kind !== 'written') throw new Error(JSON.stringify(result));
  }
}
