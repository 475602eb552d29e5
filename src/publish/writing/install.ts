import { copyFile, link, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.js';
import { z } from '../../dataset/schema/zod.js';
import { checkPaths, kindAt, refuseLinks } from './path-on-disk.js';
import { STAGING } from '../publication-path.js';
import { RECORD_PATH } from '../publication-record.js';
import { readJson } from './read-json.js';
import { clearStaging, placeholderPath, planPath, stagedPath, waitForDisk, writeStaged } from './staging.js';
import { withPath } from './with-path.js';

const paths = z.array(z.string());

const installation = z.object({
  /** Files at new addresses. */
  added: paths,
  /** Files with new content. */
  replaced: paths,
  /** Files that are no longer used. */
  removed: paths,
});

/** The steps from the staging folder to the publication, as paths of files. */
export type Installation = z.infer<typeof installation>;

/** Stands in for a page. It links to nothing, so that none of its links is broken. */
export const PLACEHOLDER = `<!doctype html>
<html lang="da">
<meta charset="utf-8" />
<meta name="robots" content="noindex" />
<title>Siden ændres</title>
<p>Siden er ved at blive ændret. Prøv igen om lidt.</p>
<p lang="en">This page is being changed. Try again in a moment.</p>
</html>
`;

const isPage = (path: string) => path.endsWith('.html');

/** Moves a staged file into place, unless that was done before a crash. */
async function place(folder: string, path: string): Promise<void> {
  const target = join(folder, path);
  const source = stagedPath(folder, path);
  if ((await kindAt(source)) !== 'file') return;
  await makeFolder(dirname(target));
  await withPath(target, () => rename(source, target));
}

/** Puts the placeholder where a page is or will be. */
async function standIn(folder: string, path: string): Promise<void> {
  const target = join(folder, path);
  const source = placeholderPath(folder);
  const temporary = `${source}.part`;
  await makeFolder(dirname(target));
  await rm(temporary, { force: true });
  // A link takes no space, but some disks have none.
  await link(source, temporary).catch(() => copyFile(source, temporary));
  await withPath(target, () => rename(temporary, target));
}

/** Removes a file, unless that was done before a crash, or somebody has put a folder in its place. */
async function remove(folder: string, path: string): Promise<void> {
  const file = join(folder, path);
  const kind = await kindAt(file);
  if (kind === 'file' || kind === 'link') await unlink(file);
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      await rmdir(join(folder, parent));
    } catch {
      return; // the folder is not empty
    }
  }
}

/**
 * Moves the staged files into place. A folder in use by a web server cannot be swapped in one step: between two renames,
 * or after a crash, it would be missing. A symbolic link would change the set-up of the server, and is lost when the
 * folder is copied. A file can be replaced in one step, so files are moved one by one, in an order in which each refers
 * only to existing files. Pages link to each other in circles, so a placeholder without links stands in for some:
 *
 * 1. placeholders for new pages; new files that are not pages; the new pages;
 * 2. replaced files, which may refer to the new ones;
 * 3. the record;
 * 4. placeholders for pages that are no longer used; then all files that are no longer used are removed.
 *
 * Steps already done are skipped, so after a crash this is simply run again.
 */
export async function install(folder: string, { added, replaced, removed }: Installation): Promise<void> {
  if (!(await kindAt(placeholderPath(folder)))) await writeStaged(placeholderPath(folder), PLACEHOLDER);
  const pages = added.filter(isPage);
  const others = added.filter((path) => !isPage(path));
  for (const path of pages) if ((await kindAt(join(folder, path))) !== 'file') await standIn(folder, path);
  for (const path of [...others, ...pages, ...replaced, RECORD_PATH]) await place(folder, path);
  for (const path of removed.filter(isPage))
    if ((await kindAt(join(folder, path))) === 'file') await standIn(folder, path);
  // Files come after those that refer to them, and the placeholders, which refer to nothing, last.
  for (const path of removed.filter((each) => !isPage(each)).reverse()) await remove(folder, path);
  for (const path of removed.filter(isPage)) await remove(folder, path);
  await clearStaging(folder);
}

/**
 * Checks that no step leads over a symbolic link.
 *
 * @throws FolderRefusal
 */
async function checkSteps(folder: string, { added, replaced, removed }: Installation): Promise<void> {
  const known = new Set<string>();
  for (const path of [...added, ...replaced, RECORD_PATH]) {
    await refuseLinks(folder, `${STAGING}/files/${path}`, known);
    await refuseLinks(folder, path, known);
  }
  // A file that has become a link is removed, and what it leads to stays.
  for (const path of removed) await refuseLinks(folder, dirname(path), known);
}

/**
 * Records that everything is staged. After this, a crash does not undo the publication: the next run completes it.
 *
 * @throws FolderRefusal if a step leads over a symbolic link
 */
export async function commit(folder: string, plan: Installation): Promise<void> {
  await checkSteps(folder, plan);
  // Before the plan, as the disk may be full.
  await writeStaged(placeholderPath(folder), PLACEHOLDER);
  const temporary = `${planPath(folder)}.part`;
  await writeStaged(temporary, JSON.stringify(plan));
  await waitForDisk([temporary]);
  await rename(temporary, planPath(folder));
}

/**
 * Recovers from a crash: completes a recorded publication, or removes a half-staged one.
 *
 * @throws FolderRefusal if the plan is not one of ours
 */
export async function recover(folder: string): Promise<void> {
  const path = planPath(folder);
  await refuseLinks(folder, `${STAGING}/plan.json`);
  const plan = await readJson(path, installation);
  if (!plan) return clearStaging(folder);
  checkPaths([...plan.added, ...plan.replaced, ...plan.removed], path);
  await checkSteps(folder, plan);
  await install(folder, plan);
}
