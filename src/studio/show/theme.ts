/** How an editor wants a widget to look: what its code carries, and whether the colours can be read. */
import { colorOf, contrast } from '../../core/theme/host-colors.js';
import type { Widget } from '../../embed/read-manifest.js';
import { hexColor, lookDeclaration } from '../../host-page/looks.js';
import type { Look, State, ThemeName } from './state.js';

/** What a widget can look like, in the order in which it is offered: by the names that addresses have. */
const LOOK_NAMES = {
  accent: 'accent-color',
  text: 'text-color',
  muted: 'muted-color',
  line: 'line-color',
  'control-line': 'control-line-color',
  surface: 'surface-color',
  background: 'background-color',
  focus: 'focus-color',
  radius: 'radius',
  font: 'font',
  size: 'density',
  ground: 'page-color',
  ink: 'page-text-color',
} as const satisfies Record<ThemeName, string>;

const NAMES = Object.keys(LOOK_NAMES) as ThemeName[];

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

/** A value as the state and the address have it: a colour has no number sign, which an address would encode. */
export function themeValue(name: ThemeName, value: string): string {
  return isColor(name) ? (hexColor(value)?.slice(1) ?? value) : value;
}

export type ThemeColor = Exclude<ThemeName, 'radius' | 'size' | 'font'>;

const isColor = (name: ThemeName): name is ThemeColor => !['radius', 'size', 'font'].includes(name);

/** Whether a value is one that code can have. */
const isRight = (name: ThemeName, value: string): boolean =>
  isColor(name) ? hexColor(value) !== undefined : lookDeclaration(LOOK_NAMES[name], value) !== undefined;

/** The names whose values are wrong. No code has these. */
export function themeProblems({ theme }: Pick<State, 'theme'>): ReadonlySet<ThemeName> {
  return new Set([...theme].filter(([name, value]) => !isRight(name, value)).map(([name]) => name));
}

/** Whether a widget has a property of its own for a look. */
const isOwn = ({ properties }: Pick<Widget, 'properties'>, name: ThemeName) =>
  properties.includes(`--conference-${LOOK_NAMES[name]}`);

/** The colours that a widget has, in the order in which they are offered. */
export function widgetColors(widget: Pick<Widget, 'properties'>): ThemeColor[] {
  return NAMES.filter(isColor).filter((name) => isOwn(widget, name));
}

/**
 * The looks that code carries: of what the widget has, and of what has a right value. A frame cannot see the page around it, so its colours
 * are with them, and what is said of contrast holds there, too.
 */
export function themeLooks(
  { theme }: Pick<State, 'theme'>,
  widget: Pick<Widget, 'properties'>,
): Map<string, string> {
  return new Map(
    NAMES.flatMap((name) => {
      const value = theme.get(name) ?? '';
      const isRead = isOwn(widget, name) || ['font', 'size', 'ground', 'ink'].includes(name);
      return isRead && isRight(name, value) ? [[LOOK_NAMES[name], themeValue(name, value)] as const] : [];
    }),
  );
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
    Math.min(...others.map((other) => contrast(colorOf(color), colorOf(other))));
  if (BEHIND.includes(name)) return { ratio: lowest([text]), least: 4.5, with: 'text' };
  if (name === 'focus' || name === 'control-line')
    return { ratio: lowest([ground]), least: 3, with: 'behind' };
  const surfaces = name === 'ink' ? [] : [chosen('surface'), chosen('background')];
  const behind = [ground, ...surfaces.filter((each) => each !== undefined)];
  return { ratio: lowest(behind), least: 4.5, with: 'behind' };
}
