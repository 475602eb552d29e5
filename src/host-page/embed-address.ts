/** The widget that an embed address asks for, and its options. */
export interface EmbedAddress {
  /** The tag of a widget. */
  readonly widget: string;
  /** Options by attribute name, from the query. */
  readonly options: Map<string, string>;
}

/** `embed/<widget>`, with the endings that web servers and file systems add. */
const PATH = /\/embed\/([a-z]+(?:-[a-z]+)+)(?:\.html|\/(?:index\.html)?)?$/;

/** The address without the second escaping that some editors apply to `&`. */
function unescaped(href: string): string {
  return href.trim().replace(/&(?:amp|#0*38|#x26);/gi, '&');
}

/** The value without the quotation marks and spaces that editors put around it. */
function trimmed(value: string): string {
  return value.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g, '');
}

/** The origins of the addresses; invalid ones are left out. */
export function originsOf(addresses: readonly string[]): string[] {
  return addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).origin);
}

/** Whether an address has the same origin as one of these places. */
export function isAmong(places: readonly string[], address: string, base: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const { origin } = new URL(address, base);
  // All opaque origins, such as those of `data:`, have the same name.
  return origin !== 'null' && originsOf(places).includes(origin);
}

/**
 * Reads an embed address, such as `https://konferencer.dk/embed/conference-list?year=2019`. Undefined for any other address.
 *
 * @param href as written in the page, not resolved
 * @param base address of the page
 * @param places addresses whose origins have embed addresses
 */
export function embedAddress(
  href: string,
  base: string,
  places: readonly string[],
): EmbedAddress | undefined {
  const address = unescaped(href);
  if (!isAmong(places, address, base)) return undefined;
  const { pathname, searchParams } = new URL(address, base);
  const [, widget] = PATH.exec(pathname) ?? [];
  if (widget === undefined) return undefined;
  return {
    widget,
    options: new Map([...searchParams].map(([name, value]) => [trimmed(name), trimmed(value)])),
  };
}
