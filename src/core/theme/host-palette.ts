/** Red, green and blue in sRGB, 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number];

/** What the page looks like where a widget stands. */
export interface HostColors {
  readonly text: Color;
  readonly background: Color;
  /** Undefined where the page has no link. */
  readonly link: Color | undefined;
}

export type Palette = Readonly<
  Record<'text' | 'muted' | 'line' | 'control-line' | 'surface' | 'accent' | 'focus', Color>
>;

/** What WCAG 2.2 AA asks of text (1.4.3), and of controls (1.4.11). */
const TEXT = 4.5;
const CONTROL = 3;

const BLACK: Color = [0, 0, 0];
const WHITE: Color = [1, 1, 1];

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(one: Color, other: Color): number {
  const [light, dark] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(light, dark) / Math.min(light, dark);
}

/** @param share of the upper colour, 0 to 1 */
export function mix(upper: Color, lower: Color, share: number): Color {
  const channel = (index: 0 | 1 | 2) => upper[index] * share + lower[index] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

/**
 * The page's own colours, each where it can be read: what is too weak gives way to the colour of the text, and a text
 * that is too weak itself to black or white.
 */
export function hostPalette({ text, background, link }: HostColors): Palette {
  const isReadable = (color: Color, least: number, ...behind: Color[]) =>
    behind.every((each) => contrast(color, each) >= least);
  const stronger = contrast(BLACK, background) > contrast(WHITE, background) ? BLACK : WHITE;
  const ink = isReadable(text, TEXT, background, mix(text, background, 0.05)) ? text : stronger;
  const tint = mix(ink, background, 0.05);
  const surface = isReadable(ink, TEXT, tint) ? tint : background;
  const muted = mix(ink, background, 0.76);
  const controlLine = mix(ink, background, 0.6);
  return {
    text: ink,
    muted: isReadable(muted, TEXT, background, surface) ? muted : ink,
    line: mix(ink, background, 0.18),
    'control-line': isReadable(controlLine, CONTROL, background, surface) ? controlLine : ink,
    surface,
    accent: link && isReadable(link, TEXT, background) ? link : ink,
    focus: ink,
  };
}
