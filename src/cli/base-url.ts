import type { BuiltFiles } from '../publish/built-files.js';
import { type Site, siteAt } from '../publish/site.js';
import type { CliLanguage } from './command.js';
import { printable } from './dataset/check-dataset.js';
import { Refusal } from './failure.js';
import { baseUrlProblem } from '../embed/publication-address.js';
import { frameTexts } from './frame-texts.js';
import { VERSION } from '../publish/version.js';

/**
 * The publication at the address given as `--base-url`, which comes into settings of web servers and into every page.
 *
 * @param built needed only for the hashes of the scripts.
 * @throws Refusal if it cannot be the address of a publication
 */
export function readSite(
  baseUrl: string,
  language: CliLanguage,
  built: Pick<BuiltFiles, 'version' | 'integrity'> = { version: VERSION, integrity: {} },
): Site {
  const problem = baseUrlProblem(baseUrl);
  if (problem === undefined) return siteAt(baseUrl, built);
  // A password must not come into a log.
  const shown = problem === 'credentials' ? baseUrl.replace(/\/\/[^/?#]*@/, '//…@') : baseUrl;
  throw new Refusal(frameTexts[language].invalidBaseUrl[problem](printable(shown)));
}
