import { readBuiltFiles } from '../../publish/read-built-files.js';
import { writePublication } from '../../publish/writing/write-publication.js';
import { defineCommand } from '../command.js';
import { loadDataset } from '../dataset/check-dataset.js';
import { Interrupted, tidy } from '../interruptible.js';
import { LIMIT_OPTIONS } from '../limits.js';
import { EXIT, Refusal } from '../failure.js';
import { Progress } from '../progress.js';
import { readSite } from '../base-url.js';
import { publishTexts } from './texts.js';

export const publishCommand = defineCommand({
  name: 'publish',
  positionals: { file: { isRequired: true } },
  options: {
    ...LIMIT_OPTIONS,
    out: { type: 'string', isRequired: true },
    baseUrl: { type: 'string', isRequired: true },
    keep: { type: 'number', default: 10 },
    json: { type: 'boolean' },
  },
  texts: publishTexts,
  example: 'conferences.json --out public --base-url https://example.org/',
  async run({ file, out, baseUrl, keep, json }, { io, language, words }) {
    if (!Number.isInteger(keep) || keep < 0) throw new Refusal(words.invalidKeep(keep));
    readSite(baseUrl, language); // refuses an invalid address before anything is read
    const built = await readBuiltFiles();
    if (!built) throw new Refusal(words.notBuilt);
    const site = readSite(baseUrl, language, built);
    const dataset = await loadDataset(file, io, language);
    if (!dataset) {
      io.err(`${words.nothingWritten}\n`);
      return EXIT.dataErrors;
    }
    // What renders pages takes longest to load, and other commands and the help need none of it.
    const { publication, publicationSize } = await import('../../publish/publication.js');
    const total = io.isTerminal ? await publicationSize(dataset, site, built) : 0;
    const progress = new Progress(io);
    try {
      const onEmpty = (path: string, error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        progress.end();
        io.err(`${words.empty(path, reason)}\n`);
      };
      const result = await tidy(io, (signal) =>
        writePublication(publication(dataset, site, built, onEmpty), out, {
          version: built.version,
          keep,
          onFile: (count) => progress.show(() => words.progress(count, Math.max(count, total))),
          signal,
        }),
      ).finally(() => {
        progress.end();
      });
      switch (result.kind) {
        case 'busy':
          throw new Refusal(words.busy(out, result.pid, result.lock));
        case 'foreign':
          throw new Refusal(words.foreign(out, result.paths));
        case 'changed-version':
          throw new Refusal(words.changedVersion(out, built.version, result.paths));
        case 'damaged':
          throw new Refusal(words.damaged(result.file));
        case 'outside':
          throw new Refusal(words.outside(result.file, result.named));
        case 'link':
          throw new Refusal(words.link(result.path));
        case 'written': {
          const { added, replaced, unchanged, removed, versions } = result;
          const lines = [
            words.published(out, site.baseUrl.href),
            words.counts(added, replaced, unchanged, removed),
            words.versions(versions),
          ];
          const forPrograms = {
            folder: out,
            baseUrl: site.baseUrl,
            added,
            replaced,
            unchanged,
            removed,
            versions,
          };
          io.out(`${json ? JSON.stringify(forPrograms) : lines.join('\n')}\n`);
          return EXIT.fine;
        }
      }
    } catch (error) {
      if (error instanceof Interrupted) io.err(`${words.interrupted}\n`);
      throw error;
    }
  },
});
