import { isWebAddress } from '../dataset/parse/rules.js';
import type { BuiltFiles } from '../publish/built-files.js';
import type { Site } from '../publish/publication-file.js';
import { siteAt } from '../publish/site.js';
import type { CliLanguage } from './command.js';
import { Refusal } from './failure.js';
import { frameTexts } from './frame-texts.js';
import { VERSION } from './version.js';

/**
 * The publication at the address given as `--base-url`.
 *
 * @param built needed only for the hashes of the scripts.
 * @throws Refusal if it is not a web address
 */
export function readSite(
  baseUrl: string,
  language: CliLanguage,
  built: Pick<BuiltFiles, 'version' | 'integrity'> = { version: VERSION, integrity: {} },
): Site {
  if (!isWebAddress(baseUrl)) throw new Refusal(frameTexts[language].invalidBaseUrl(baseUrl));
  return siteAt(baseUrl, built);
}
