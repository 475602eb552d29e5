/** The command `import` alone in a process of its own, which starts faster than the whole program. */
import { importCommand } from '../../../src/cli/import/command.js';
import { nodeIo } from '../../../src/cli/node-io.js';

const [source, into] = process.argv.slice(2);
const none = { dryRun: false, new: false, check: false, json: false, sheet: [], column: [] };
const values = { input: [source], into, ...none };
process.exitCode = await importCommand.run(values, nodeIo(), 'da');
