import { createHash } from 'node:crypto';
import { z } from '../../dataset/schema/zod.js';
import type { ParsedElement } from '../../host-page/parse5-page.js';
import { hasCurlyQuotes } from '../../host-page/find-widgets.js';
import { awaitsConsent, scriptAddress } from '../../host-page/script-tag.js';
import { resolveAddress } from '../../publish/static-content/dataset-address.js';
import type { Io } from '../io.js';
import { isUrl } from '../read-address.js';
import { checkChunks } from './check-chunks.js';
import type { Finding } from './finding.js';
import { checkHeaders, JAVASCRIPT_FILE, lookUp } from './look-up.js';

const record = z.object({ version: z.string() });

/** Folder of a version in a publication, such as `scripts/1.2.0/`. */
const VERSION_FOLDER = /\/scripts\/([^/]+)\/[^/]+$/;

/** https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const JAVASCRIPT =
  /^(?:(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/;

/** How browsers run a script, if they do (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element). */
function kindOf(script: ParsedElement): 'classic' | 'module' | undefined {
  const language = script.getAttribute('language');
  const type = (script.getAttribute('type') ?? (language ? `text/${language}` : '')).toLowerCase();
  // Blanks around it are taken away for classic scripts only.
  if (type === 'module') return 'module';
  return type === '' || JAVASCRIPT.test(type.trim()) ? 'classic' : undefined;
}

/** A script tag of ours whose quotation marks an editor has made curly: they are a part of its address. */
export function checkQuotes(elements: readonly ParsedElement[]): Finding[] {
  return elements.flatMap((element): Finding[] => {
    const value = element.localName === 'script' ? (element.getAttribute('src') ?? '') : '';
    const isOurs = value.includes('conference-widgets') && hasCurlyQuotes(value);
    const facts = { option: 'src', value, line: element.line };
    return isOurs ? [{ code: 'curly-quotes', severity: 'error', facts }] : [];
  });
}

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
  script: ParsedElement,
  widgets: Iterable<string>,
  page: string,
  base: string,
  io: Io,
): Promise<Finding[]> {
  const src = scriptAddress(script) ?? '';
  const address = resolveAddress(src, base);
  const findings: Finding[] = [];
  const kind = kindOf(script);
  const notRun: Finding = { code: 'not-a-module', severity: 'error', facts: { address: src } };
  const type = script.getAttribute('type') ?? '';
  if (awaitsConsent(script)) return [{ code: 'held-back', severity: 'error', facts: { address: src, type } }];
  if (kind === undefined) findings.push(notRun);
  else if (script.getAttribute('src') === null)
    findings.push({ code: 'held-back', severity: 'error', facts: { address: src, type } });
  if (kind === 'classic' && script.getAttribute('nomodule') !== null)
    findings.push({ code: 'nomodule', severity: 'error', facts: { address: src } });
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
  if (kind === 'classic' && new TextDecoder().decode(found.bytes).includes('import.meta'))
    findings.push(notRun);
  // Browsers run classic scripts of other sites without asking them, unless the tag says otherwise.
  const asksSite = kind !== 'classic' || script.getAttribute('crossorigin') !== null;
  const ofHeaders = checkHeaders(found, page, JAVASCRIPT_FILE);
  findings.push(...ofHeaders.filter(({ code }) => asksSite || code !== 'no-cors'));
  const integrity = script.getAttribute('integrity');
  if (integrity && !matches(found.bytes, integrity)) {
    const expected = `sha384-${createHash('sha384').update(found.bytes).digest('base64')}`;
    findings.push({ code: 'wrong-integrity', severity: 'error', facts: { address, expected } });
  }
  if (findings.length === 0)
    findings.push(...(await checkChunks(found.address, found.bytes, widgets, page, io)));
  if (findings.length === 0) findings.push({ code: 'script-found', severity: 'fine', facts: { address } });
  return [...findings, ...(await checkVersion(address, io))];
}
