import { isWebAddress } from '../../dataset/reading/rules.js';
import { warnOnce } from '../../ui/options.js';

/** The address of a calendar file; undefined where none or a wrong one is given. Editors remove `webcal:` links, so it is https. */
export function feedAddress(host: HTMLElement, value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (isWebAddress(value) && /^https:/i.test(value)) return value;
  warnOnce(
    host,
    `feed="${value}" is not used: give the https address of a calendar file, such as https://example.org/conferences.ics.`,
  );
  return undefined;
}
