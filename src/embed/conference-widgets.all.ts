/** The script with all widgets in one file, for pages that pin a hash. Built as dist/embed/conference-widgets.all.js. */
import { leaveAsWritten } from './islands.js';
import { startLoader } from './loader.js';
import { startScript } from './start-script.js';

startScript(new Error().stack, (running) => {
  leaveAsWritten(running.options, (left) => {
    startLoader({ ...running, left });
  });
});
