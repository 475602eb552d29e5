/** Measures, in what `npm run build` wrote, how many bytes of script a page costs its visitors. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { z } from '../../src/dataset/schema/zod.js';

const EMBED = new URL('../../dist/embed/', import.meta.url);
const STUDIO = new URL('../../dist/studio/', import.meta.url);
const KILOBYTE = 1024;

/** The most that the first screen of Studio may load, in KB of brotli. The rest comes by need. */
const STUDIO_BUDGET = 60;

/**
 * The most that a visitor may have to load before there is something to read, in KB of brotli at its highest level. The aims are
 * 22, 16 and 75; docs/decisions/0031 says what stands between them and us. Measured are 33.8, 23.2 and 110.2. A change that needs
 * more has to say why. The last has 8 KB for a programme of the visitor's own, with its words in eight languages,
 * and 1 KB for videos in place, which others load by need. 0.3 KB let it take over filters that a server wrote, and write tracks and
 * levels of sponsors into what visitors save. 0.3 KB let links and placeholders carry how their widget looks. A list and the last have 0.1 KB by
 * which browsers work while its files come (docs/decisions/0057). 0.1 KB of the last tells search engines what rooms are like,
 * 0.3 KB prints an agenda on one page, and 0.5 KB keeps the focus among stars, names the zone of times that a clock shows twice, and
 * begins a video where its link says. 0.6 KB tell rooms and overlapping sessions of the same name apart, and say of a file in a
 * frame only what is known, and 0.3 KB let large text fit a narrow page and keep
 * addresses of what is printed off paper. 0.1 KB of a list renders several slices to a frame (docs/decisions/0053).
 */
const BUDGETS = [
  // A prerendered page that nobody has touched. The aim is 3.
  { page: 'conference-widgets.pages.js', kilobytes: 2.6, entries: [] },
  { page: 'conference-list', kilobytes: 34, entries: ['src/elements/conference-list/conference-list.ts'] },
  { page: 'contact-box', kilobytes: 23.2, entries: ['src/elements/contact-box/contact-box.ts'] },
  { page: 'conference-widgets.all.js', kilobytes: 110.3, entries: [] },
] as const;

/** Vite's manifest of built modules, by the path of their sources. */
const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.optional(z.array(z.string())) }),
);

type Manifest = z.infer<typeof manifestSchema>;

export interface Measurement {
  readonly page: string;
  readonly kilobytes: number;
  readonly budget: number;
  /** Names of the files that the page executes, relative to dist/embed. */
  readonly files: readonly string[];
}

/** A module's built file and those it imports, which a browser executes all. */
function executedFiles(manifest: Manifest, entry: string): string[] {
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`${entry} is not in dist/embed/manifest.json. Run: npm run build`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => executedFiles(manifest, imported))];
}

async function compressedBytes(file: string, folder = EMBED): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(await readFile(new URL(file, folder)), { params }).length;
}

/** A static import in a built file. */
const IMPORT = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g;

/** A built file of Studio, and all that it imports before it runs. */
async function withImports(file: string, found = new Set<string>()): Promise<ReadonlySet<string>> {
  if (found.has(file)) return found;
  found.add(file);
  const code = await readFile(new URL(file, STUDIO), 'utf8');
  for (const [, imported = ''] of code.matchAll(IMPORT)) await withImports(imported, found);
  return found;
}

/** The first screen of Studio, with its style sheets. */
async function measureStudio(): Promise<Measurement> {
  const files = [...(await withImports('studio.js')), 'studio.css', 'demo.css', 'index.html'];
  const bytes = await Promise.all(files.map((file) => compressedBytes(file, STUDIO)));
  const kilobytes = bytes.reduce((sum, size) => sum + size, 0) / KILOBYTE;
  return { page: 'studio', kilobytes, budget: STUDIO_BUDGET, files };
}

/** The bytes of each page with a budget: the loader, the widget with all it imports, and the Danish messages; and of Studio. */
export async function measureBudgets(): Promise<Measurement[]> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(new URL('manifest.json', EMBED), 'utf8')));
  const pages = BUDGETS.map(async ({ page, kilobytes: budget, entries }) => {
    const executed = [...entries, 'src/i18n/messages/da.ts'].flatMap((entry) =>
      executedFiles(manifest, entry),
    );
    const files = entries.length > 0 ? [...new Set(['conference-widgets.js', ...executed])] : [page];
    const bytes = await Promise.all(files.map((file) => compressedBytes(file)));
    return { page, kilobytes: bytes.reduce((sum, size) => sum + size, 0) / KILOBYTE, budget, files };
  });
  return Promise.all([...pages, measureStudio()]);
}

/**
 * Prints what each page costs.
 *
 * @throws an error that names the pages over their budget.
 */
export async function checkBudgets(): Promise<Measurement[]> {
  const measurements = await measureBudgets();
  console.table(
    measurements.map(({ page, kilobytes, budget, files }) => ({
      page,
      'KB brotli': Number(kilobytes.toFixed(2)),
      budget,
      files: files.length,
    })),
  );
  const over = measurements.filter(({ kilobytes, budget }) => kilobytes > budget);
  if (over.length > 0) throw new Error(`Over budget: ${over.map(({ page }) => page).join(', ')}`);
  return measurements;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await checkBudgets();
