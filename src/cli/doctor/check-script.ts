import { createHash } from 'node:crypto';
import { z } from '../../dataset/schema/zod.js';
import type { PageElement } from '../../host-page/page-element.js';
import { awaitsConsent, scriptType } from '../../host-page/script-tag.js';
import { resolveAddress } from '../../publish/static-content/dataset-address.js';
import type { Io } from '../io.js';
import { isUrl } from '../read-address.js';
import { checkChunks } from './check-chunks.js';
import type { Finding } from './finding.js';
import { checkHeaders, lookUp } from './look-up.js';

const record = z.object({ version: z.string() });

/** Folder of a version in a publication, such as `scripts/1.2.0/`. */
const VERSION_FOLDER = /\/scripts\/([^/]+)\/[^/]+$/;

/** Types of scripts that browsers run (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element). */
const CLASSIC = /^(?:(?:application|text)\/(?:x-)?(?:java|ecma)script)?$/;
const RUNS = new RegExp(`${CLASSIC.source}|^module$`);

/** Whether bytes match `integrity` (https://www.w3.org/TR/SRI/). The strongest algorithm counts. */
function matches(bytes: Uint8Array, integrity: string): boolean {
  const hashes = integrity.trim().split(/\s+/);
  const strongest = ['sha512', 'sha384', 'sha256'].find((kind) =>
    hashes.some((hash) => hash.startsWith(kind)),
  );
  if (strongest === undefined) return true;
  const hash = createHash(strongest).update(bytes).digest('base64');
  return hashes.some((each) => each.replace(/\?.*/, '') === `${strongest}-${hash}`);
}

/** The latest published version, if the publication names it. */
async function publishedVersion(address: string, io: Io): Promise<string | undefined> {
  const root = VERSION_FOLDER.test(address) ? '../../publication.json' : 'publication.json';
  const found = await lookUp(new URL(root, address).href, io);
  if ('reason' in found) return undefined;
  try {
    return record.parse(JSON.parse(new TextDecoder().decode(found.bytes))).version;
  } catch {
    return undefined;
  }
}

async function checkVersion(address: string, io: Io): Promise<Finding[]> {
  if (!isUrl(address)) return [];
  const version = VERSION_FOLDER.exec(address)?.[1] ?? new URL(address).searchParams.get('version');
  const published = version === null ? undefined : await publishedVersion(address, io);
  if (version === null || published === undefined || version === published) return [];
  return [{ code: 'older-script', severity: 'hint', facts: { version, published, address } }];
}

/**
 * Checks whether browsers run the script, and whether it is the latest version.
 *
 * @param widgets tags of the widgets in the page
 * @param page address of the page, or path of its file
 * @param base base of relative addresses
 */
export async function checkScript(
  script: PageElement,
  widgets: Iterable<string>,
  page: string,
  base: string,
  io: Io,
): Promise<Finding[]> {
  const src = script.getAttribute('src') ?? script.dataset['src'] ?? '';
  const address = resolveAddress(src, base);
  const findings: Finding[] = [];
  const type = scriptType(script);
  const notRun: Finding = { code: 'not-a-module', severity: 'error', facts: { address: src } };
  if (awaitsConsent(script)) return [{ code: 'held-back', severity: 'error', facts: { address: src, type } }];
  if (!RUNS.test(type)) findings.push(notRun);
  if (address === undefined)
    return [...findings, { code: 'not-looked-at', severity: 'hint', facts: { address: src } }];
  if (page.startsWith('https:') && address.startsWith('http:'))
    return [...findings, { code: 'mixed-content', severity: 'error', facts: { address } }];
  const origin = isUrl(page) ? new URL(page).origin : undefined;
  const found = await lookUp(address, io, origin);
  if ('reason' in found)
    return [
      ...findings,
      { code: 'unreachable', severity: 'error', facts: { address, reason: found.reason } },
    ];
  if (CLASSIC.test(type) && new TextDecoder().decode(found.bytes).includes('import.meta'))
    findings.push(notRun);
  const media = { pattern: /(?:java|ecma)script/i, name: 'text/javascript', severity: 'error' } as const;
  findings.push(...checkHeaders(found, page, media));
  const integrity = script.getAttribute('integrity');
  if (integrity && !matches(found.bytes, integrity)) {
    const expected = `sha384-${createHash('sha384').update(found.bytes).digest('base64')}`;
    findings.push({ code: 'wrong-integrity', severity: 'error', facts: { address, expected } });
  }
  if (findings.length === 0)
    findings.push(...(await checkChunks(found.address, found.bytes, widgets, origin, io)));
  if (findings.length === 0) findings.push({ code: 'script-found', severity: 'fine', facts: { address } });
  return [...findings, ...(await checkVersion(address, io))];
}
