import { withoutControls } from '../dataset/parse/rules.js';
import { baseUrlProblem } from './publication-address.js';

/** The places of a snippet for an address: the link to fall back on, the dataset, a calendar to subscribe to, and the publication. */
export type AddressPlace = 'href' | 'data' | 'feed' | 'base';

const WEB = ['https:', 'http:'];

/** Editors remove `webcal:`, and the widget takes no other. */
const SCHEMES: Readonly<Record<AddressPlace, readonly string[]>> = {
  href: WEB,
  data: WEB,
  feed: ['https:'],
  base: WEB,
};

const CONTACT = [...WEB, 'mailto:', 'tel:'];

/** An address within the site that the snippet is for, which is not known here. */
const WITHIN_SITE = /^[/.?#]/;

/** Without the characters that end an attribute or a line in HTML, in whatever way a CMS writes it. */
function encoded(address: string): string {
  return address.replace(/["'<>`\s]/g, (character) =>
    character === "'" ? '%27' : encodeURIComponent(character),
  );
}

/**
 * An address as it can stand in a snippet; undefined for one that a snippet must not have. Snippets come from addresses that
 * strangers can make, and run in other people's pages, so only the schemes that a place needs are allowed.
 *
 * @param widget its tag; the link of a contact may write or call
 */
export function snippetAddress(place: AddressPlace, value: string, widget: string): string | undefined {
  // Browsers read an address without its line breaks and tabs.
  const address = withoutControls(value.replace(/[\t\n\r]/g, '')).trim();
  if (place === 'href' && WITHIN_SITE.test(address) && URL.canParse(address, 'https://example.org/'))
    return encoded(address);
  if (!URL.canParse(address) || (place === 'base' && baseUrlProblem(address))) return undefined;
  const { protocol, username, password } = new URL(address);
  const schemes = place === 'href' && widget === 'contact-box' ? CONTACT : SCHEMES[place];
  return schemes.includes(protocol) && username + password === '' ? encoded(address) : undefined;
}
