import { isWebAddress } from '../dataset/parse/rules.js';
import type { BuiltFiles } from '../publish/built-files.js';
import type { Site } from '../publish/publication-file.js';
import { siteAt } from '../publish/site.js';
import type { CliLanguage } from './command.js';
import { Refusal } from './failure.js';
import { frameTexts } from './frame-texts.js';
import { VERSION } from './version.js';

/**
 * Where `--base-url` says that a publication stands.
 *
 * @param built for the hashes of its scripts, where they are asked for.
 * @throws Refusal where it is no web address
 */
export function readSite(
  baseUrl: string,
  language: CliLanguage,
  built: Pick<BuiltFiles, 'version' | 'integrity'> = { version: VERSION, integrity: {} },
): Site {
  if (!isWebAddress(baseUrl)) throw new Refusal(frameTexts[language].noBaseUrl(baseUrl));
  return siteAt(baseUrl, built);
}
