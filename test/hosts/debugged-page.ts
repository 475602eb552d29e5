/** Pages of somebody else in which a webmaster looks for what is wrong. */
import { origins, page, scenario, type PublishedScenario } from '../server/client.js';
import type { Step } from '../server/step.js';
import { openFrame, probeScripts, type ForeignPage } from './foreign-page.js';

const [HOST, WIDGETS] = origins;

export const LOADER = `${WIDGETS}/dist/embed/conference-widgets.js`;
export const SINGLE_FILE = `${WIDGETS}/dist/embed/conference-widgets.all.js`;

export interface DebuggedPageOptions {
  readonly body?: string;
  /** The answer of the dataset's address. */
  readonly steps?: readonly Step[];
  /** Where the dataset lies; the page's own unless said otherwise. */
  readonly dataOrigin?: string;
  readonly script?: string;
  /** Of the script tag, besides its addresses. */
  readonly attributes?: string;
  /** More of the head. */
  readonly head?: string;
  /** Of the page's address. */
  readonly query?: string;
  /** A Content-Security-Policy, given the addresses of the scripts by which the page answers the test. */
  readonly policy?: (probe: readonly string[]) => string;
  readonly language?: string;
}

export interface DebuggedPage {
  readonly page: ForeignPage;
  readonly data: PublishedScenario;
}

/** Opens a page whose script has `data-debug`, or other attributes. */
export async function debuggedPage({
  body = '<conference-list></conference-list>',
  steps = [{ file: 'conferences.json' }],
  dataOrigin = HOST,
  script = LOADER,
  attributes = 'data-debug',
  head = '',
  query = '',
  policy,
  language = 'da',
}: DebuggedPageOptions): Promise<DebuggedPage> {
  const data = await scenario(steps, dataOrigin);
  const probe = await probeScripts(WIDGETS);
  const sources = [...probe.matchAll(/src="([^"]+)"/g)].map(([, source = '']) => source);
  const address = await page(
    `<!doctype html>
    <html lang="${language}">
      <head>
        <title>Konferencer</title>
        ${probe}
        ${head}
        <script type="module" src="${script}" data-src="${data.url}" ${attributes}></script>
      </head>
      <body>
        <main>
          <h1>Konferencer</h1>
          ${body}
        </main>
      </body>
    </html>`,
    policy ? { 'content-security-policy': policy(sources) } : {},
    HOST,
  );
  return { page: await openFrame(address + query), data };
}

/** The panel's sentence if nothing is wrong. */
export const FINE = 'Der er intet at rette.';

/** Resolves when a page shows all these texts. */
export async function showsAll(
  { page }: Pick<DebuggedPage, 'page'>,
  texts: readonly string[],
): Promise<void> {
  for (const text of texts) await page.shows(text);
}

/** Whether the page has asked for the panel. */
export async function hasLoadedPanel(page: ForeignPage): Promise<boolean> {
  return (await page.ask('fetched')).some((url) => url.includes('/debug-panel'));
}
