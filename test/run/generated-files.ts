import { readFile, writeFile } from 'node:fs/promises';
import { generateJsonSchema } from './generate-json-schema.js';
import { generateCompiledSchema } from './generate-compiled-schema.js';
import { generateEditorData, generateManifest } from './generate-manifest.js';
import { generateExampleWorkbook } from './generate-example-workbook.js';
import { generateTableTemplate } from './generate-table-templates.js';
import { DOCUMENTS } from './documents/documents.js';

type Content = string | Uint8Array;

interface GeneratedFile {
  readonly path: string;
  /** What the file should have, made from the text it has: some files are generated in part. */
  readonly generate: (present: string) => Content | Promise<Content>;
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
  { path: 'data/templates/konferencer.xlsx', generate: () => generateExampleWorkbook('da') },
  { path: 'data/templates/conferences.xlsx', generate: () => generateExampleWorkbook('en') },
  ...DOCUMENTS,
];

async function present(path: string): Promise<Buffer> {
  return readFile(path).catch(() => Buffer.alloc(0));
}

/** @throws an error that names the files that are not what the program would write */
export async function checkGeneratedFiles(): Promise<void> {
  const stale: string[] = [];
  for (const { path, generate } of GENERATED_FILES) {
    const content = await present(path);
    const wanted = await generate(content.toString());
    if (!content.equals(Buffer.from(wanted))) stale.push(path);
  }
  if (stale.length > 0) throw new Error(`Out of date: ${stale.join(', ')}. Run: npm run generate`);
}

export async function writeGeneratedFiles(): Promise<void> {
  for (const { path, generate } of GENERATED_FILES)
    await writeFile(path, await generate((await present(path)).toString()));
}
