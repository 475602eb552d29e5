import type { Command } from './command.js';
import { prerenderCommand } from './commands/prerender.js';
import { publishCommand } from './commands/publish.js';
import { validateCommand } from './commands/validate.js';

/** In the order in which a publisher meets them; the help lists them so. */
export const COMMANDS: readonly Command[] = [validateCommand, publishCommand, prerenderCommand];
