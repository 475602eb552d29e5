/** The worker in which Studio publishes: the same publication as the command's, made by the same functions. */
import { parse } from '../../dataset/parse/parse.js';
import { publication, publicationSize } from '../../publish/publication.js';
import { siteAt } from '../../publish/site.js';
import { fetchBuiltFiles } from './fetch-built-files.js';
import { FolderTarget } from './folder-target.js';
import type { PublishReport, PublishRequest } from './publish-messages.js';
import { type PublicationTarget, Refusal } from './publication-target.js';
import { ZipTarget } from './zip-target.js';

/** Milliseconds between two reports of how far it is. */
const PAUSE = 100;

/** Reports what is done, and not so often that it takes time. */
function progressOf(kind: 'making' | 'writing'): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - last < PAUSE && done < total) return;
    last = now;
    report({ kind, done, total });
  };
}

function report(message: PublishReport): void {
  postMessage(message);
}

/** @throws Refusal */
async function publish({ text, baseUrl, folder, keep, places }: PublishRequest): Promise<PublishReport> {
  const { dataset } = parse(JSON.parse(text.replace(/^\uFEFF/u, '')));
  if (!dataset) throw new Refusal('invalid', '');
  const built = await fetchBuiltFiles(places);
  const site = siteAt(baseUrl, built);
  const target: PublicationTarget = folder
    ? await FolderTarget.open(folder, keep, progressOf('writing'))
    : new ZipTarget();
  const total = await publicationSize(dataset, site, built);
  const files: string[] = [];
  const immutable: string[] = [];
  const content: string[] = [];
  let empty = 0;
  const onProgress = progressOf('making');
  for await (const file of publication(dataset, site, built, () => (empty += 1))) {
    files.push(file.path);
    if (file.cache === 'immutable') immutable.push(file.path);
    if (file.cache === 'content') content.push(file.path);
    onProgress(files.length, Math.max(files.length, total));
    await target.add(file);
  }
  const result = await target.end(built.version, { files, immutable, content });
  return 'empty' in result ? { ...result, empty } : result;
}

addEventListener('message', ({ data }: MessageEvent<PublishRequest>) => {
  publish(data).then(report, (error: unknown) => {
    const reason = error instanceof Refusal ? error.reason : 'failed';
    report({ kind: 'refused', reason, detail: error instanceof Error ? error.message : String(error) });
  });
});
