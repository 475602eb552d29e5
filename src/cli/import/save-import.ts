import { isSame } from '../../dataset/merge/merge-value.js';
import { updateBaseline } from '../../dataset/merge/baseline.js';
import type { Context } from '../command.js';
import { Refusal } from '../failure.js';
import { whileLocked } from '../dataset/dataset-lock.js';
import { hasRecords } from '../../formats/import/plan-source.js';
import type { Planned } from './plan-import.js';
import { baselinePath, hashOf, nextBaselinePath, type Target, toText, versionOf } from './target.js';
import type { ImportWords } from './texts.js';

/** Milliseconds to wait for other imports into the same dataset. */
const PATIENCE = 120_000;

/** A plan, and the files that it was made for. */
export interface PlannedImport {
  readonly target: Target;
  readonly planned: Planned;
}

/** The new text of the baseline; undefined if it does not change. */
function newBaseline({ target, planned: { plan, source, name } }: PlannedImport): string | undefined {
  if (!hasRecords(source)) return undefined;
  const updated = updateBaseline(target.baseline, plan.imported, name, plan.dataset);
  const isStored = target.baseline && !target.isInterrupted;
  return isStored && isSame(updated, target.baseline) ? undefined : toText(updated);
}

/**
 * Writes the dataset unless somebody has changed it. The baseline follows: without the dataset it would make old values
 * look edited by hand. If the import is interrupted in between, the next one finds it under another name.
 *
 * @returns false if somebody has changed one of the files
 */
async function write(path: string, planned: PlannedImport, { io }: Context<ImportWords>): Promise<boolean> {
  const { files } = io;
  const { target } = planned;
  const { text } = planned.planned;
  const baseline = newBaseline(planned);
  const isUnchanged = async () => (await versionOf(path, files)) === target.version;
  if (!(await isUnchanged())) return false;
  const next = nextBaselinePath(path);
  if (text !== undefined) {
    if (baseline !== undefined) {
      await files.write(next, `{"dataset":"${hashOf(text)}","baseline":${baseline}}`);
    }
    if (!(await files.writeIf(path, text, isUnchanged))) {
      await files.remove(next);
      return false;
    }
  }
  if (baseline !== undefined) await files.write(baselinePath(path), baseline);
  await files.remove(next);
  return true;
}

/**
 * Writes what was planned. If somebody has changed the dataset since it was read, the import is planned again, so that
 * neither change is lost.
 *
 * @param planAgain reads the dataset again; undefined if it has errors by now, which have been reported
 * @returns what was written; undefined if the dataset has errors
 * @throws Refusal if another import into the dataset does not end, or a file system error
 */
export async function saveImport(
  path: string,
  first: PlannedImport,
  planAgain: () => Promise<PlannedImport | undefined>,
  context: Context<ImportWords>,
): Promise<PlannedImport | undefined> {
  const { io, words } = context;
  if (first.planned.text === undefined && newBaseline(first) === undefined) return first;
  const lock = `${(await io.files.realPath(path)) ?? path}.lock`;
  const onBusy = (pid: number | undefined) => {
    throw new Refusal(words.busy(path, pid, lock));
  };
  return whileLocked(lock, PATIENCE, onBusy, async () => {
    let planned: PlannedImport | undefined = first;
    while (planned && !(await write(path, planned, context))) planned = await planAgain();
    return planned;
  });
}
