/**
 * `npm test`: everything that must hold before a change is taken in. `npm test -- FILE… --browser NAME`: these tests alone.
 * `npm run test:watch -- FILE…`: again at every change.
 */
import './pinned-environment.js';
import { readRequest, type Request } from './request.js';
import { runSteps } from './run-steps.js';
import { allSteps, testSteps } from './steps.js';
import { watchTests } from './watch-tests.js';

// Processes of a step end with this one, which a plain SIGTERM would not do.
process.once('SIGTERM', () => process.exit(143));

function request(): Request {
  try {
    return readRequest(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const requested = request();
if (requested.watch) await watchTests(requested);
else {
  const steps = requested.everything ? allSteps(requested) : testSteps(requested);
  process.exitCode = (await runSteps(steps)) ? 0 : 1;
}
