/** Measures, in what `npm run build` wrote, how many bytes of script a page costs its visitors. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { z } from '../../src/dataset/schema/zod.js';

const EMBED = new URL('../../dist/embed/', import.meta.url);
const KILOBYTE = 1024;

/**
 * The most that a visitor may have to load, in KB of brotli at its highest level. The aims are 22, 16 and 75; docs/decisions
 * says what stands between the first two and us. A change that needs more has to say why: 0.6 KB of the widgets show each
 * conference by its own clock, leave out one record that throws and not its widget, and say where data is missing; 0.2 KB
 * read options that are on or off alike wherever they are written; 0.4 KB of the list put sessions in order of time, and
 * offer no registration that is over; 0.3 KB are words for links that lead nowhere, saved files, the choice of a table, and
 * what paper leaves out;
 * 1.8 KB, which only `all` has at once, leave links and placeholders to the framework or host that they belong to; 2 KB
 * of it are a grid of many rooms; 0.3 KB keep out data of strangers that a redirect brings;
 * 0.7 KB of `all` are the filters of a phone, their commonest values, and what a live region says;
 * 0.6 KB run tags without a type and load again what failed; 0.4 KB of `all` fetch a dataset whose copy in the page is broken;
 * 0.2 KB are the one first column and live region of all widgets;
 * 0.3 KB keep in sight what an unclosed widget has of the page, and take styles along to another document;
 * 0.2 KB say that something is unread only where that matters, and set Arabic;
 * 0.5 KB of the list, and 0.9 KB of `all`, link speakers and talks;
 * 0.5 KB of `all` say what to do about each answer of a server, and find widgets and scripts in odd places;
 * 0.3 KB read nothing of a page by a name that its markup can take; 0.2 KB say that a library has taken the name of a widget.
 */
const BUDGETS = [
  { page: 'conference-list', kilobytes: 32.9, entries: ['src/elements/conference-list/conference-list.ts'] },
  { page: 'contact-box', kilobytes: 22.6, entries: ['src/elements/contact-box/contact-box.ts'] },
  { page: 'conference-widgets.all.js', kilobytes: 85.9, entries: [] },
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
