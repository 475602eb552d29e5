import { once } from 'node:events';
import { join } from 'node:path';
import { defineCommand } from '../command.js';
import { EXIT, Refusal } from '../failure.js';
import { basePath, createPreviewServer, listen } from './preview-server.js';
import { serveTexts } from './texts.js';

const LAST_PORT = 65_535;

export const serveCommand = defineCommand({
  name: 'serve',
  positionals: { folder: { isRequired: true } },
  options: { port: { type: 'number', default: 8080 } },
  texts: serveTexts,
  example: 'public',
  async run({ folder, port: wished }, { io, words }) {
    if (!Number.isInteger(wished) || wished < 0 || wished > LAST_PORT)
      throw new Refusal(words.noPort(wished));
    if ((await io.files.kind(folder)) !== 'folder') throw new Refusal(words.noFolder(folder));
    if (!(await io.files.kind(join(folder, '_headers')))) io.err(`${words.noHeaders(folder)}\n`);
    const base = basePath(folder);
    const server = createPreviewServer(folder, base);
    const ended = io.interruption();
    const port = await listen(server, wished);
    if (wished !== 0 && port !== wished) io.err(`${words.taken(wished)}\n`);
    io.out(`http://localhost:${port}${base}\n`);
    io.err(`${words.end}\n`);
    if (!ended.aborted) await once(ended, 'abort');
    server.close();
    server.closeAllConnections();
    return EXIT.fine;
  },
});
