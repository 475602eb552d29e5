/** `npm run generate`: brings every generated file up to date. */
import { writeGeneratedFiles } from './generated-files.js';

await writeGeneratedFiles();
