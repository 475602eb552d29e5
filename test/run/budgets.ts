/** Measures, in what `npm run build` wrote, how many bytes of script a page costs its visitors. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { z } from '../../src/dataset/schema/zod.js';

const EMBED = new URL('../../dist/embed/', import.meta.url);
const KILOBYTE = 1024;

/**
 * The most that a visitor may have to load, in KB of brotli at its highest level. The aims are 22, 16 and 75; docs/decisions
 * says what stands between them and us. A change that needs more has to say why. In every widget:
 *
 * - 0.6 KB: each conference by its own clock, records that throw left out alone, missing data said
 * - 0.2 KB: options that are on or off alike wherever they are written
 * - 0.3 KB: words for links that lead nowhere, saved files, the choice of a table, and what paper leaves out
 * - 0.3 KB: no data of strangers that a redirect brings
 * - 0.6 KB: tags without a type, and files loaded again that failed
 * - 0.2 KB: one first column and one live region
 * - 0.3 KB: the page in an unclosed widget kept in sight, and styles in another document
 * - 0.2 KB: "unread" only where it matters, and Arabic
 * - 0.5 KB: nothing read by a name that markup can take, and names that a library has taken
 * - 0.6 KB: prerendered widgets left alone until a visitor asks
 * - 0.3 KB: parts of a large dataset, which are loaded by code of their own
 * - 0.7 KB: items in one piece without white space, which have half the nodes
 * - 0.2 KB: what a visitor types painted first, and room kept for what comes
 *
 * In lists: 0.4 KB for the order of sessions and registration; 0.5 KB for links between speakers and talks; 0.5 KB for closed
 * bodies that come when the browser is idle. In `all` alone,
 * which has at once what others load by need: 1.8 KB for links and placeholders that stay in the page, 2 KB for a grid of many
 * rooms, 0.7 KB for filters on a phone, 0.4 KB for broken data in the page, 0.4 KB for links between speakers and talks, 0.5 KB
 * for advice on answers of a server.
 */
const BUDGETS = [
  { page: 'conference-list', kilobytes: 39, entries: ['src/elements/conference-list/conference-list.ts'] },
  { page: 'contact-box', kilobytes: 27, entries: ['src/elements/contact-box/contact-box.ts'] },
  { page: 'conference-widgets.all.js', kilobytes: 110, entries: [] },
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

async function compressedBytes(file: string): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(await readFile(new URL(file, EMBED)), { params }).length;
}

/** The bytes of each page with a budget: the loader, the widget with all it imports, and the Danish messages. */
export async function measureBudgets(): Promise<Measurement[]> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(new URL('manifest.json', EMBED), 'utf8')));
  return Promise.all(
    BUDGETS.map(async ({ page, kilobytes: budget, entries }) => {
      const executed = [...entries, 'src/i18n/messages/da.ts'].flatMap((entry) =>
        executedFiles(manifest, entry),
      );
      const files = entries.length > 0 ? [...new Set(['conference-widgets.js', ...executed])] : [page];
      const bytes = await Promise.all(files.map(compressedBytes));
      return { page, kilobytes: bytes.reduce((sum, size) => sum + size, 0) / KILOBYTE, budget, files };
    }),
  );
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
