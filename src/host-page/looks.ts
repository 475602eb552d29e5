/**
 * How an editor wants a widget to look, as links, placeholders and frames carry it: by the names of the custom properties, without
 * their prefix. Anybody can write a link, so only these values count, and what becomes CSS is written here or made of digits.
 */

const COLOR = /^(?:accent|background|control-line|focus|line|muted|surface|text)-color$/;

/** The colours of the page in a frame: behind the widget, and of the text around it. */
export const PAGE_COLORS = ['page-color', 'page-text-color'] as const;

/** All space in a widget is measured in its own size of type, and so that makes it dense or roomy. */
export const DENSITIES = { dense: '0.875em', roomy: '1.125em' } as const;

/** Without quotation marks, which a CMS may turn into others. */
export const FONTS = { sans: 'system-ui, sans-serif', serif: 'Georgia, serif' } as const;

/** The largest radius of a corner, in pixels. */
export const MOST_RADIUS = 32;

const HEX = /^#?([\da-f]{3}|[\da-f]{6})$/i;

/** `#rrggbb` for `#rgb` and `#rrggbb`, also without the number sign; undefined for anything else. */
export function hexColor(value: string): string | undefined {
  const [, digits] = HEX.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const all = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${all.toLowerCase()}`;
}

type LookKind = 'color' | 'radius' | 'density' | 'font';

/** Undefined for the name of anything else. */
export function lookKind(name: string): LookKind | undefined {
  return COLOR.test(name) ? 'color' : (['radius', 'density', 'font'] as const).find((kind) => kind === name);
}

const wordsOf = (kind: LookKind | undefined): Readonly<Record<string, string>> =>
  kind === 'density' ? DENSITIES : kind === 'font' ? FONTS : {};

/** The words that a look takes; empty for a colour or a number. */
export const lookWords = (name: string): string[] => Object.keys(wordsOf(lookKind(name)));

/** A value of this kind in CSS; undefined for one that is wrong. */
function cssValue(kind: LookKind | undefined, value: string): string | undefined {
  if (kind === 'color') return hexColor(value);
  if (kind === 'radius')
    return /^\d{1,2}$/.test(value) && Number(value) <= MOST_RADIUS ? `${Number(value)}px` : undefined;
  const words = wordsOf(kind);
  return Object.hasOwn(words, value) ? words[value] : undefined;
}

/** The declaration for a look; undefined for a value, or a name, that there is none for. */
export function lookDeclaration(
  name: string,
  value: string,
): readonly [property: string, value: string] | undefined {
  const kind = lookKind(name);
  const css = cssValue(kind, value);
  const property =
    kind === 'density' ? 'font-size' : kind === 'font' ? 'font-family' : `--conference-${name}`;
  return css === undefined ? undefined : [property, css];
}

/** Whether only the address of a frame has it. */
export const isPageColor = (name: string): boolean => PAGE_COLORS.some((each) => each === name);

/** Names of the looks whose values are wrong, and so not used. */
export function wrongLooks(options: Iterable<readonly [string, string]>): string[] {
  return [...options]
    .filter(([name, value]) =>
      isPageColor(name) ? !hexColor(value) : lookKind(name) && !lookDeclaration(name, value),
    )
    .map(([name]) => name);
}

/** The declarations of those options that are looks with a right value, by property. */
export function lookDeclarations(options: Iterable<readonly [string, string]>): Map<string, string> {
  const found = [...options].map(([name, value]) => lookDeclaration(name, value));
  return new Map(found.filter((declaration) => declaration !== undefined));
}

/** The same on one line of CSS; empty for none. */
export function lookStyle(options: Iterable<readonly [string, string]>): string {
  return [...lookDeclarations(options)].map((declaration) => declaration.join(': ')).join('; ');
}
