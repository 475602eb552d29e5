import { readFile, writeFile } from 'node:fs/promises';
import { generateJsonSchema } from './generate-json-schema.js';
import { generateCompiledSchema } from './generate-compiled-schema.js';
import { generateEditorData, generateManifest } from './generate-manifest.js';
import { generateTableTemplate } from './generate-table-templates.js';
import { DOCUMENTS } from './documents/documents.js';

interface GeneratedFile {
  readonly path: string;
  /** The text that the file should have, made from the text it has: some files are generated in part. */
  readonly generate: (present: string) => string | Promise<string>;
}

/** Every committed file that a program writes. */
const GENERATED_FILES: readonly GeneratedFile[] = [
  { path: 'data/conferences.schema.json', generate: generateJsonSchema },
  { path: 'src/dataset/parse/compiled-schema.generated.ts', generate: generateCompiledSchema },
  { path: 'data/custom-elements.json', generate: generateManifest },
  { path: 'data/html-custom-data.json', generate: generateEditorData },
  { path: 'data/templates/konferencer.csv', generate: () => generateTableTemplate('conferences', 'da') },
  { path: 'data/templates/conferences.csv', generate: () => generateTableTemplate('conferences', 'en') },
  { path: 'data/templates/program.csv', generate: () => generateTableTemplate('programme', 'da') },
  { path: 'data/templates/programme.csv', generate: () => generateTableTemplate('programme', 'en') },
  ...DOCUMENTS,
];

async function present(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

/** @throws an error that names the files that are not what the program would write */
export async function checkGeneratedFiles(): Promise<void> {
  const stale: string[] = [];
  for (const { path, generate } of GENERATED_FILES) {
    const text = await present(path);
    if (text !== (await generate(text))) stale.push(path);
  }
  if (stale.length > 0) throw new Error(`Out of date: ${stale.join(', ')}. Run: npm run generate`);
}

export async function writeGeneratedFiles(): Promise<void> {
  for (const { path, generate } of GENERATED_FILES)
    await writeFile(path, await generate(await present(path)));
}
