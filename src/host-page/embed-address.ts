/** What an embed address asks for. */
export interface EmbedAddress {
  /** The tag of a widget. */
  readonly widget: string;
  /** Options by the names of attributes, as they stand in the query. */
  readonly options: Map<string, string>;
}

/** `embed/<widget>`, with what web servers and file systems put behind it. */
const PATH = /\/embed\/([a-z]+(?:-[a-z]+)+)(?:\.html|\/(?:index\.html)?)?$/;

/** Editors write an ampersand once more, and make quotation marks and spaces of their own. */
function mended(href: string): string {
  return href.trim().replace(/&(?:amp|#0*38|#x26);/gi, '&');
}

/** An option without what an editor has put around it. */
function bare(value: string): string {
  return value.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g, '');
}

/** The origins of those that are addresses. */
export function originsOf(addresses: readonly string[]): string[] {
  return addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).origin);
}

/** Whether an address is on the origin of one of these places. */
export function isAmong(places: readonly string[], address: string, base: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const { origin } = new URL(address, base);
  // What has no origin of its own, as `data:`, says so by the same word.
  return origin !== 'null' && originsOf(places).includes(origin);
}

/**
 * What a link asks for: `https://konferencer.dk/embed/conference-list?year=2019`. Undefined for every other link.
 *
 * @param href as it is written, not as the browser has resolved it
 * @param base address of the page
 * @param places addresses on whose origins embed addresses stand
 */
export function embedAddress(
  href: string,
  base: string,
  places: readonly string[],
): EmbedAddress | undefined {
  const address = mended(href);
  if (!isAmong(places, address, base)) return undefined;
  const { pathname, searchParams } = new URL(address, base);
  const [, widget] = PATH.exec(pathname) ?? [];
  if (widget === undefined) return undefined;
  return { widget, options: new Map([...searchParams].map(([name, value]) => [bare(name), bare(value)])) };
}
