import { readdir, readFile } from 'node:fs/promises';

const DIST = new URL('../../dist/', import.meta.url);

/** The built scripts by the path of their address, as they are now: a build that runs meanwhile changes nothing. */
export async function builtScripts(dist = DIST): Promise<[path: string, text: string][]> {
  const embed = new URL('embed/', dist);
  const files = (await readdir(embed, { recursive: true })).filter((file) => file.endsWith('.js'));
  return Promise.all(
    files.map(
      async (file) => [`/embed/${file}`, await readFile(new URL(file, embed), 'utf8')] as [string, string],
    ),
  );
}
