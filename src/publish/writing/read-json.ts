import { readFile } from 'node:fs/promises';
import type { z } from '../../dataset/schema/zod.js';
import { FolderRefusal } from './writing-refusal.js';

/** Whether an error says that nothing is at a path. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a file that `publish` keeps in a folder; undefined if there is none.
 *
 * @throws FolderRefusal if it has another content
 */
export async function readJson<Content>(
  file: string,
  shape: z.ZodMiniType<Content>,
): Promise<Content | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  const { data } = shape.safeParse(parsed(text));
  if (data === undefined) throw new FolderRefusal({ kind: 'damaged', file });
  return data;
}
