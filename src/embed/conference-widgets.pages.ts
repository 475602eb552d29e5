/**
 * The script of prerendered pages: it leaves them as they were written, and loads the other script beside it when that is not
 * enough. Built as dist/embed/conference-widgets.pages.js.
 */
import { handOver } from './hand-over.js';
import { leaveAsWritten } from './islands.js';
import { scriptFolder } from './script-folder.js';
import { type Running, startScript } from './start-script.js';

let attempts = 0;

async function load(running: Running): Promise<void> {
  // A browser may keep an import that failed for as long as the page is open.
  const query = attempts > 0 ? `?${attempts}` : '';
  handOver(running);
  try {
    await import(/* @vite-ignore */ `${scriptFolder}conference-widgets.js${query}`);
  } catch (error) {
    attempts += 1;
    console.error(
      `conference-widgets: there is no conference-widgets.js beside ${running.script.url}.`,
      error,
    );
    addEventListener('online', () => void load(running), { once: true });
  }
}

startScript(new Error().stack, (running) => {
  leaveAsWritten(running.options, (left) => void load({ ...running, left }));
});
