/** The script that loads the widgets of a page. Built as dist/embed/conference-widgets.js. */
import { takeOver } from './hand-over.js';
import { startLoader } from './loader.js';
import { startScript } from './start-script.js';

const running = takeOver();
if (running) startLoader(running);
else startScript(new Error().stack, startLoader);
