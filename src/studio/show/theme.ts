/** How an editor wants a widget to look: declarations that its element takes, and whether the colours can be read. */
import { contrast, type Color } from '../../core/theme/host-colors.js';
import type { Widget } from '../../embed/read-manifest.js';
import type { Look, State, ThemeName } from './state.js';

/** The custom properties that the widgets read. */
const PROPERTIES = {
  accent: '--conference-accent-color',
  text: '--conference-text-color',
  muted: '--conference-muted-color',
  line: '--conference-line-color',
  'control-line': '--conference-control-line-color',
  surface: '--conference-surface-color',
  background: '--conference-background-color',
  focus: '--conference-focus-color',
  radius: '--conference-radius',
} as const;

type PropertyName = keyof typeof PROPERTIES;

const PROPERTY_NAMES = Object.keys(PROPERTIES) as PropertyName[];

/** All space in a widget is measured in its own size of type, and so that makes it dense or roomy. */
export const SIZES = { dense: '0.875em', roomy: '1.125em' } as const;

/** Without quotation marks, which a CMS may turn into others. */
export const FONTS = { sans: 'system-ui, sans-serif', serif: 'Georgia, serif' } as const;

/** The largest radius of a corner, in pixels. */
export const MOST_RADIUS = 32;

export interface PageColors {
  readonly ground: string;
  readonly ink: string;
}

/** The pages of the preview, as in preview.css. */
const LOOK_COLORS: Readonly<Record<Look, PageColors>> = {
  light: { ground: '#ffffff', ink: '#1b2326' },
  dark: { ground: '#15191b', ink: '#e4e8e6' },
  dkfds: { ground: '#ffffff', ink: '#1a1a1a' },
};

const HEX = /^#?([\da-f]{3}|[\da-f]{6})$/i;

/** `#rrggbb` for `#rgb` and `#rrggbb`, also without the number sign; undefined for anything else. */
export function hexColor(value: string): string | undefined {
  const [, digits] = HEX.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const all = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${all.toLowerCase()}`;
}

/** A value as the state and the address have it: a colour has no number sign, which an address would encode. */
export function themeValue(name: ThemeName, value: string): string {
  return isColor(name) ? (hexColor(value)?.slice(1) ?? value) : value;
}

export type ThemeColor = Exclude<ThemeName, 'radius' | 'size' | 'font'>;

const isColor = (name: ThemeName): name is ThemeColor => !['radius', 'size', 'font'].includes(name);

const ownValue = (table: Readonly<Record<string, string>>, value: string) =>
  Object.hasOwn(table, value) ? table[value] : undefined;

/** A value as CSS has it; undefined where it is none. */
function cssValue(name: ThemeName, value: string): string | undefined {
  if (isColor(name)) return hexColor(value);
  if (name === 'size') return ownValue(SIZES, value);
  if (name === 'font') return ownValue(FONTS, value);
  return /^\d{1,2}$/.test(value) && Number(value) <= MOST_RADIUS ? `${Number(value)}px` : undefined;
}

/** The names whose values are wrong. No code has these. */
export function themeProblems({ theme }: Pick<State, 'theme'>): ReadonlySet<ThemeName> {
  return new Set(
    [...theme].filter(([name, value]) => cssValue(name, value) === undefined).map(([name]) => name),
  );
}

/** The colours that a widget has, in the order in which they are offered. */
export function widgetColors({ properties }: Pick<Widget, 'properties'>): (PropertyName & ThemeColor)[] {
  return PROPERTY_NAMES.filter((name) => name !== 'radius').filter((name) =>
    properties.includes(PROPERTIES[name]),
  );
}

/** Declarations for a widget, on one line: of what it has, and of what has a right value. Empty for none. */
export function themeStyle(
  { theme }: Pick<State, 'theme'>,
  { properties }: Pick<Widget, 'properties'>,
): string {
  const valueOf = (name: ThemeName) => cssValue(name, theme.get(name) ?? '');
  const declarations: (readonly [string, string | undefined])[] = [
    ...PROPERTY_NAMES.filter((name) => properties.includes(PROPERTIES[name])).map(
      (name) => [PROPERTIES[name], valueOf(name)] as const,
    ),
    ['font-family', valueOf('font')],
    ['font-size', valueOf('size')],
  ];
  return declarations
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join('; ');
}

/** The rule for a site's style sheet, for all widgets of this kind. */
export const themeRule = (tag: string, style: string): string => `${tag} { ${style}; }`;

/** The colours of the page around the widget: those of the person's own, and those of the preview for the rest. */
export function pageColors({ theme, look }: Pick<State, 'theme' | 'look'>): PageColors {
  const { ground, ink } = LOOK_COLORS[look];
  return {
    ground: hexColor(theme.get('ground') ?? '') ?? ground,
    ink: hexColor(theme.get('ink') ?? '') ?? ink,
  };
}

function channels(hex: string): Color {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Whether white can be read better than black on a colour. @param hex `#rrggbb` */
export function isDark(hex: string): boolean {
  const color = channels(hex);
  return contrast(color, [1, 1, 1]) > contrast(color, [0, 0, 0]);
}

/** The contrast of a chosen colour with what it stands on, or with what stands on it. */
export interface Contrast {
  /** 1 to 21. The least, where there are several. */
  readonly ratio: number;
  /** What WCAG 2.2 AA asks for: 4.5 for text (1.4.3), 3 for the edges of controls and the focus (1.4.11). */
  readonly least: 4.5 | 3;
  /** What is compared: an ink with what is behind it, or something behind with the text. */
  readonly with: 'behind' | 'text';
}

/** Colours on which a text stands. */
export const BEHIND: readonly ThemeColor[] = ['ground', 'surface', 'background'];

/** The contrast of a colour that is chosen; undefined if it is not chosen or wrong, or if it is only an ornament. */
export function contrastOf(name: ThemeColor, state: Pick<State, 'theme' | 'look'>): Contrast | undefined {
  const chosen = (each: ThemeColor) => hexColor(state.theme.get(each) ?? '');
  const color = chosen(name);
  if (color === undefined || name === 'line') return undefined;
  const { ground, ink } = pageColors(state);
  const text = chosen('text') ?? ink;
  const lowest = (others: readonly string[]) =>
    Math.min(...others.map((other) => contrast(channels(color), channels(other))));
  if (BEHIND.includes(name)) return { ratio: lowest([text]), least: 4.5, with: 'text' };
  if (name === 'focus' || name === 'control-line')
    return { ratio: lowest([ground]), least: 3, with: 'behind' };
  const surfaces = name === 'ink' ? [] : [chosen('surface'), chosen('background')];
  const behind = [ground, ...surfaces.filter((each) => each !== undefined)];
  return { ratio: lowest(behind), least: 4.5, with: 'behind' };
}
