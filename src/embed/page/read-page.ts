import { DEBUG_PARAMETER } from '../../host-page/script-tag.js';
import { embedAddress } from '../../host-page/embed-address.js';
import { isPageColor, lookKind } from '../../host-page/looks.js';
import { pageLanguage } from './page-language.js';
import { pageTitle, type PageLanguage } from './page-texts.js';
import { pageLooks } from './page-looks.js';

/** Content and settings of the page at an embed address. */
export interface EmbedPage {
  readonly title: string;
  /** Language of the title; the widget finds its own. */
  readonly language: PageLanguage;
  /**
   * Heading of the page. Opened by itself, that is its title: anybody can write a link, and must not put words into the
   * publisher's mouth. In a frame it is the one that the host asks for, as the host has headings of its own.
   */
  readonly heading: { readonly text: string; readonly level: number } | undefined;
  /** Value for CSS. */
  readonly colorScheme: string;
  /** Declarations of its looks, by property. */
  readonly style: ReadonlyMap<string, string>;
  /** Embed address with the options of the widget only. */
  readonly href: string;
  /** Whether the widget needs more width than a text: a grid. */
  readonly isWide: boolean;
  /** Warnings about the address, for the console. */
  readonly hints: readonly string[];
}

/** Values of the parameter `color-scheme`, and of the property in CSS. */
const COLOR_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', 'light dark'],
]);

/** A level from 1 to 6; 2 unless the address has one. */
function headingLevel(value: string | undefined): number {
  return value && /^[1-6]$/.test(value) ? Number(value) : 2;
}

/**
 * Reads the address of an embed page: the options of the widget, `color-scheme`, and how it looks. The default in a frame is
 * `light`, because only the host knows the colours around it.
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

  const ownHeading = options.get('heading') ?? '';
  options.delete('heading');
  if (ownHeading && !isFramed) {
    hints.push(`heading="${ownHeading}" is not used: anybody can write a link. It is used in a frame only.`);
  }

  const looks = pageLooks(options, isFramed);
  hints.push(...looks.hints);
  for (const name of [...options.keys()]) if (isPageColor(name) || lookKind(name)) options.delete(name);

  const language = pageLanguage(options.get('lang'));
  const title = pageTitle(widget, language);
  const level = isFramed ? headingLevel(options.get('heading-level')) : 1;
  const text = isFramed ? ownHeading : title;
  // The items of the widget stand below its heading.
  if (isFramed && ownHeading) options.set('heading-level', String(Math.min(level + 1, 6)));
  const href = new URL(address);
  href.hash = '';
  href.search = new URLSearchParams([...options]).toString();
  return {
    title,
    language,
    heading: text ? { text, level } : undefined,
    colorScheme:
      COLOR_SCHEMES.get(colorScheme ?? '') ?? looks.colorScheme ?? (isFramed ? 'light' : 'light dark'),
    style: looks.style,
    href: href.href,
    isWide: options.get('layout') === 'grid',
    hints,
  };
}
