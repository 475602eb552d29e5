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
  async run({ folder, port: requested }, { io, words }) {
    if (!Number.isInteger(requested) || requested < 0 || requested > LAST_PORT)
      throw new Refusal(words.invalidPort(requested));
    if ((await io.files.kind(folder)) !== 'folder') throw new Refusal(words.notFolder(folder));
    if (!(await io.files.kind(join(folder, '_headers')))) io.err(`${words.noHeaders(folder)}\n`);
    const base = basePath(folder);
    const server = createPreviewServer(folder, base);
    const ended = io.interruption();
    const port = await listen(server, requested);
    if (requested !== 0 && port !== requested) io.err(`${words.taken(requested)}\n`);
    io.out(`http://localhost:${port}${base}\n`);
    io.err(`${words.end}\n`);
    if (!ended.aborted) await once(ended, 'abort');
    server.close();
    server.closeAllConnections();
    return EXIT.fine;
  },
});
