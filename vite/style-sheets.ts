import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { styleSheets as StyleSheetsOf } from '../src/publish/style-sheets.js';

/** Writes the style sheets that prerendered widgets load from beside the script. The modules for npm have been built before. */
export async function writeStyleSheets(folder: string): Promise<void> {
  const module = pathToFileURL(join(folder, '../publish/style-sheets.js')).href;
  const { styleSheets } = (await import(module)) as { readonly styleSheets: typeof StyleSheetsOf };
  for (const [css, path] of await styleSheets()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), css);
  }
}
