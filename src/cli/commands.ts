import type { Command } from './command.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { initCommand } from './commands/init.js';
import { prerenderCommand } from './commands/prerender.js';
import { publishCommand } from './commands/publish.js';
import { serveCommand } from './commands/serve.js';
import { snippetCommand } from './commands/snippet.js';
import { validateCommand } from './commands/validate.js';

/** In the order in which a publisher meets them; the help lists them so. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  validateCommand,
  importCommand,
  exportCommand,
  publishCommand,
  prerenderCommand,
  serveCommand,
  snippetCommand,
  doctorCommand,
];
