import { parse } from '../../dataset/parse/parse.js';
import { parseText } from '../../dataset/parse/parse-text.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { CliLanguage } from '../command.js';
import type { Io } from '../io.js';
import { isNearPage, placeWithoutContent } from '../named-file.js';
import { isUrl } from '../read-address.js';
import type { Finding } from './finding.js';
import { checkHeaders, lookUp } from './look-up.js';

/** A dataset of a page, as visitors get it, with the findings. */
export interface DatasetOfPage {
  readonly address: string;
  readonly dataset: Dataset | undefined;
  readonly findings: readonly Finding[];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function readTolerantly(text: string): Dataset | undefined {
  try {
    return parse(JSON.parse(text), { mode: 'tolerant' }).dataset;
  } catch {
    return undefined;
  }
}

/**
 * Checks whether a dataset can be loaded from the page, and whether it has errors.
 *
 * @param isOfLink whether a link names it, which shows no dataset of another origin, also after a redirect
 */
export async function checkDatasetOfPage(
  address: string,
  isOfLink: boolean,
  page: string,
  io: Io,
  language: CliLanguage,
): Promise<DatasetOfPage> {
  if (page.startsWith('https:') && address.startsWith('http:')) {
    const findings = [{ code: 'mixed-content', severity: 'error', facts: { address } }] as const;
    return { address, dataset: undefined, findings };
  }
  if (!isUrl(address) && !(await isNearPage(address, page, io.files))) {
    const findings = [{ code: 'not-looked-at', severity: 'hint', facts: { address } }] as const;
    return { address, dataset: undefined, findings };
  }
  const found = await lookUp(address, io, isUrl(page) ? new URL(page).origin : undefined);
  if ('reason' in found) {
    const facts = { address, reason: found.reason };
    return { address, dataset: undefined, findings: [{ code: 'unreachable', severity: 'error', facts }] };
  }
  if (isOfLink && found.headers && new URL(found.address).origin !== new URL(address).origin) {
    const facts = { address, answered: found.address };
    return {
      address,
      dataset: undefined,
      findings: [{ code: 'dataset-elsewhere', severity: 'error', facts }],
    };
  }
  const type = { pattern: /json/i, name: 'application/json', severity: 'hint' } as const;
  const findings: Finding[] = checkHeaders(found, page, type);
  const text = new TextDecoder().decode(found.bytes);
  if (!isUtf8(found.bytes)) findings.push({ code: 'not-utf-8', severity: 'hint', facts: { address } });
  const dataset = readTolerantly(text);
  const { issues } = parseText(text, { language });
  const errors = issues.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first) {
    // Somebody else may have written the page, and named any file of this machine.
    const said = isUrl(address)
      ? `${first.line}:${first.column} ${first.message}`
      : placeWithoutContent(first);
    const facts = { address, errors: errors.length, first: said };
    findings.push({ code: 'dataset-has-errors', severity: dataset ? 'hint' : 'error', facts });
  } else if (dataset) {
    const facts = { address, conferences: dataset.conferences.length };
    findings.push({ code: 'dataset-found', severity: 'fine', facts });
  }
  return { address, dataset, findings };
}
