/** `npm test`: everything that must hold before a change is taken in. */
import './pinned-environment.js';
import { runSteps } from './run-steps.js';
import { STEPS } from './steps.js';

// What a step started is ended with this process, which a plain SIGTERM would not do.
process.once('SIGTERM', () => process.exit(143));

process.exitCode = (await runSteps(STEPS)) ? 0 : 1;
