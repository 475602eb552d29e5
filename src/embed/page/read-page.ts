import { DEBUG_PARAMETER } from '../../host-page/script-tag.js';
import { embedAddress } from '../../host-page/embed-address.js';
import { pageTitle, type PageLanguage } from './page-texts.js';

/** Content and settings of the page at an embed address. */
export interface EmbedPage {
  readonly title: string;
  /** Language of the title; the widget finds its own. */
  readonly language: PageLanguage;
  /** Heading for a widget without its own. A framed page has none, as the host has headings. */
  readonly heading: string | undefined;
  /** Value for CSS. */
  readonly colorScheme: string;
  /** Embed address with the options of the widget only. */
  readonly href: string;
  /** Warnings about the address, for the console. */
  readonly hints: readonly string[];
}

/** Values of the parameter `color-scheme`, and of the property in CSS. */
const COLOR_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', 'light dark'],
]);

/** Languages with a Danish title: none given, and those whose messages are partly in Danish. */
const DANISH = ['', 'da', 'kl', 'fo'];

const primary = (language: string) => language.toLowerCase().replace(/-.*/, '');

/**
 * Reads the address of an embed page: the options of the widget, and `color-scheme`. The default in a frame is `light`, because
 * only the host knows the colours around it.
 */
export function readPage(address: string, isFramed: boolean): EmbedPage | undefined {
  const asked = embedAddress(address, address, [address]);
  if (!asked) return undefined;
  const { widget } = asked;
  const options = new Map(asked.options);
  // The loader reads this one itself.
  options.delete(DEBUG_PARAMETER);
  const hints: string[] = [];

  const colorScheme = options.get('color-scheme');
  options.delete('color-scheme');
  if (colorScheme !== undefined && !COLOR_SCHEMES.has(colorScheme)) {
    hints.push(
      `color-scheme="${colorScheme}" is not used. Allowed: ${[...COLOR_SCHEMES.keys()].join(', ')}.`,
    );
  }

  // Otherwise anybody could show their own data under the address of this site.
  const { origin } = new URL(address);
  const src = options.get('src');
  if (src !== undefined && !(URL.canParse(src, address) && new URL(src, address).origin === origin)) {
    options.delete('src');
    hints.push(`src="${src}" is not used: the dataset of this page must be on ${origin}.`);
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
    colorScheme: COLOR_SCHEMES.get(colorScheme ?? '') ?? (isFramed ? 'light' : 'light dark'),
    href: href.href,
    hints,
  };
}
