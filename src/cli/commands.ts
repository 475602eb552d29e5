import type { Command } from './command.js';
import { doctorCommand } from './doctor/command.js';
import { exportCommand } from './export/command.js';
import { importCommand } from './import/command.js';
import { initCommand } from './init/command.js';
import { prerenderCommand } from './prerender/command.js';
import { publishCommand } from './publish/command.js';
import { serveCommand } from './serve/command.js';
import { snippetCommand } from './snippet/command.js';
import { studioCommand } from './studio/command.js';
import { validateCommand } from './validate/command.js';

/** In the order a publisher needs them, which is also the order in the help. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  studioCommand,
  validateCommand,
  importCommand,
  exportCommand,
  publishCommand,
  prerenderCommand,
  serveCommand,
  snippetCommand,
  doctorCommand,
];
