import { DEBUG_PARAMETER } from '../../host-page/script-tag.js';
import { embedAddress } from '../../host-page/embed-address.js';
import { pageTitle, type PageLanguage } from './page-texts.js';

/** What the page at an embed address is to be. */
export interface EmbedPage {
  readonly title: string;
  /** Of the title; the widget finds its own. */
  readonly language: PageLanguage;
  /** The heading above a widget that brings none. A framed page stands under headings of its host. */
  readonly heading: string | undefined;
  /** As CSS has it. */
  readonly colorScheme: string;
  /** The embed address of the widget, with the options that are its own. */
  readonly href: string;
  /** What is wrong with the address, for who reads the console. */
  readonly hints: readonly string[];
}

/** What `color-scheme` may be, and what that is in CSS. */
const COLOR_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', 'light dark'],
]);

/** Who gets a Danish title: also where no language is named, and where the messages have Danish words. */
const DANISH = ['', 'da', 'kl', 'fo'];

const primary = (language: string) => language.toLowerCase().replace(/-.*/, '');

/**
 * Reads the address that a page was opened at: the options of a link, and `color-scheme`. In a frame that is `light` unless
 * it says otherwise, because nobody but the host knows what is around it.
 */
export function readPage(address: string, isFramed: boolean): EmbedPage | undefined {
  const asked = embedAddress(address, address, [address]);
  if (!asked) return undefined;
  const { widget } = asked;
  const options = new Map(asked.options);
  // The loader reads it from the address itself.
  options.delete(DEBUG_PARAMETER);
  const hints: string[] = [];

  const wished = options.get('color-scheme');
  options.delete('color-scheme');
  if (wished !== undefined && !COLOR_SCHEMES.has(wished)) {
    hints.push(`color-scheme="${wished}" is not used. Allowed: ${[...COLOR_SCHEMES.keys()].join(', ')}.`);
  }

  // Else anybody could publish anything under the name of this site, by a link to it.
  const { origin } = new URL(address);
  const src = options.get('src');
  if (src !== undefined && !(URL.canParse(src, address) && new URL(src, address).origin === origin)) {
    options.delete('src');
    hints.push(`src="${src}" is not used: the dataset of this page must lie on ${origin}.`);
  }

  const language = DANISH.includes(primary(options.get('lang') ?? '')) ? 'da' : 'en';
  const ownHeading = options.get('heading') ?? '';
  const hasHeading = ownHeading !== '';
  if (hasHeading && !isFramed && !options.has('heading-level')) options.set('heading-level', '1');
  const title = hasHeading ? ownHeading : pageTitle(widget, language);
  const href = new URL(address);
  href.hash = '';
  href.search = new URLSearchParams([...options]).toString();
  return {
    title,
    language,
    heading: hasHeading || isFramed ? undefined : title,
    colorScheme: COLOR_SCHEMES.get(wished ?? '') ?? (isFramed ? 'light' : 'light dark'),
    href: href.href,
    hints,
  };
}
