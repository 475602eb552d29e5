import { readdir, readFile } from 'node:fs/promises';

const EMBED = new URL('../../dist/embed/', import.meta.url);

/** The built scripts by the path of their address, as they are now: a build that runs meanwhile changes nothing. */
export async function builtScripts(): Promise<[path: string, text: string][]> {
  const files = (await readdir(EMBED, { recursive: true })).filter((file) => file.endsWith('.js'));
  return Promise.all(
    files.map(
      async (file) => [`/embed/${file}`, await readFile(new URL(file, EMBED), 'utf8')] as [string, string],
    ),
  );
}
