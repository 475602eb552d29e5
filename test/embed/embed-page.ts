/** The pages at embed addresses, as the build wrote them, with a probe in them. */
import { TRUSTED_TYPES_POLICY, widgetPolicy } from '../../src/host-page/host-policy.js';
import { origins, page, scenario, type PublishedScenario } from '../server/client.js';
import { probeScripts } from '../hosts/foreign-page.js';
import { CONFERENCES } from './conferences.js';
import { EMBED } from './host-page.js';

const ORIGIN = origins[1];

/** The strictest policy that the site of the pages can have: they bring a style sheet. */
const POLICY = [
  "default-src 'none';",
  `style-src ${ORIGIN};`,
  ...widgetPolicy(ORIGIN),
  ...TRUSTED_TYPES_POLICY,
].join(' ');

/** Anybody may write over `parent`, and a page whose parent it is itself is one that stands in no frame. */
const ALONE = 'parent = self';

export interface EmbedPageOptions {
  readonly tag?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Opened by itself, as far as the page can tell. */
  readonly isAlone?: boolean;
}

/** A dataset on the origin of the pages. */
export async function publishConferences(): Promise<PublishedScenario> {
  return scenario([{ body: CONFERENCES }], ORIGIN);
}

/** The address of a page with a probe in it. */
export async function embedPage({
  tag = 'conference-list',
  query = {},
  isAlone = false,
}: EmbedPageOptions = {}): Promise<string> {
  const folder = `${EMBED}/embed/${tag}/`;
  const written = await (await fetch(`${folder}index.html`)).text();
  const alone = await scenario([{ headers: { 'content-type': 'text/javascript' }, body: ALONE }], ORIGIN);
  const head = `<head>
    <base href="${folder}" />
    ${isAlone ? `<script src="${alone.url}"></script>` : ''}
    ${await probeScripts()}`;
  const html = written.replace('<head>', head);
  const address = await page(html, { 'content-security-policy': POLICY }, ORIGIN, `/embed/${tag}/`);
  const src = 'src' in query ? {} : { src: (await publishConferences()).url };
  return `${address}?${new URLSearchParams({ ...src, ...query }).toString()}`;
}
