import { once } from 'node:events';
import { join } from 'node:path';
import { defineCommand } from '../command.js';
import { EXIT, Refusal } from '../failure.js';
import { hostInAddress, isLoopback, knownHosts } from './known-hosts.js';
import { basePath, createPreviewServer, isPort, listen } from './preview-server.js';
import { serveTexts } from './texts.js';

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

export const serveCommand = defineCommand({
  name: 'serve',
  positionals: { folder: { isRequired: true } },
  options: {
    port: { type: 'number', default: 8080 },
    host: { type: 'string', default: 'localhost' },
    cors: { type: 'boolean' },
  },
  texts: serveTexts,
  example: 'public',
  async run({ folder, port: requested, host: given, cors }, { io, words }) {
    if (!isPort(requested)) throw new Refusal(words.invalidPort(requested));
    const host = given
      .trim()
      .replace(/^\[(.*)\]$/, '$1')
      .toLowerCase();
    if ((await io.files.kind(folder)) !== 'folder') throw new Refusal(words.notFolder(folder));
    if (!(await io.files.kind(join(folder, '_headers')))) io.err(`${words.noHeaders(folder)}\n`);
    const base = basePath(folder);
    const server = createPreviewServer(folder, { base, hosts: knownHosts(host), isShared: cors });
    const ended = io.interruption();
    const port = await listen(server, requested, host).catch((error: unknown) => {
      throw new Refusal(words.cannotListen(given, requested, codeOf(error)));
    });
    if (requested !== 0 && port !== requested) io.err(`${words.taken(requested)}\n`);
    if (!isLoopback(host)) io.err(`${words.open(given)}\n`);
    if (cors) io.err(`${words.shared}\n`);
    io.out(`http://${hostInAddress(host)}:${port}${base}\n`);
    io.err(`${words.end}\n`);
    if (!ended.aborted) await once(ended, 'abort');
    server.close();
    server.closeAllConnections();
    return EXIT.fine;
  },
});
