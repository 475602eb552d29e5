import { once } from 'node:events';
import { basename } from 'node:path';
import { findBuild } from '../../publish/read-built-files.js';
import { defineCommand } from '../command.js';
import { whileLocked } from '../dataset/dataset-lock.js';
import { EXIT, Refusal } from '../failure.js';
import type { Files } from '../io.js';
import { isPort, listen } from '../serve/preview-server.js';
import { createStudioServer, type EditedFile, makeSecret } from './studio-server.js';
import { studioTexts } from './texts.js';

/** Milliseconds to wait for another command that writes the same file. */
const PATIENCE = 10_000;

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** A file that other windows, and other commands, may write as well. */
function editedFile(path: string, files: Files, busy: string): EditedFile {
  const read = async () => ((await files.kind(path)) === undefined ? undefined : files.read(path));
  const onBusy = () => {
    throw new Refusal(busy);
  };
  return {
    name: basename(path),
    read,
    write: async (bytes, isRight) => {
      const lock = `${(await files.realPath(path)) ?? path}.lock`;
      return whileLocked(lock, PATIENCE, onBusy, () =>
        files.writeIf(path, bytes, async () => isRight(await read())),
      );
    },
  };
}

export const studioCommand = defineCommand({
  name: 'studio',
  positionals: { file: {} },
  options: { port: { type: 'number', default: 8090 } },
  texts: studioTexts,
  example: 'conferences.json',
  async run({ file: path, port: requested }, { io, words }) {
    if (!isPort(requested)) throw new Refusal(words.invalidPort(requested));
    const build = await findBuild();
    if (!build) throw new Refusal(words.notBuilt);
    const kind = path === undefined ? undefined : await io.files.kind(path);
    if (path !== undefined && kind === 'folder') throw new Refusal(words.isFolder(path));
    const file = path === undefined ? undefined : editedFile(path, io.files, words.busy(path));
    const secret = makeSecret();
    const server = createStudioServer({ folder: build.folder, files: io.files, secret, file });
    const ended = io.interruption();
    const port = await listen(server, requested).catch((error: unknown) => {
      throw new Refusal(words.cannotListen(requested, codeOf(error)));
    });
    if (requested !== 0 && port !== requested) io.err(`${words.taken(requested)}\n`);
    if (path !== undefined && kind === undefined) io.err(`${words.isNew(path)}\n`);
    io.out(`http://localhost:${port}/${secret}/studio/\n`);
    io.err(`${words.secret}\n${words.end}\n`);
    if (!ended.aborted) await once(ended, 'abort');
    server.close();
    server.closeAllConnections();
    return EXIT.fine;
  },
});
