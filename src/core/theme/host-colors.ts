import { own } from '../../host-page/own.js';

/** Red, green and blue in sRGB, 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number];

/** The colours of the page around a widget. */
interface HostColors {
  readonly text: Color;
  readonly background: Color;
  /** Undefined where the page has no link. */
  readonly link: Color | undefined;
}

/** The colours of a theme. The first that can be read is taken. */
export interface ThemeColors {
  readonly links: readonly Color[];
  readonly controlLines: readonly Color[];
}

type Palette = Readonly<
  Record<'text' | 'muted' | 'line' | 'control-line' | 'surface' | 'background' | 'accent' | 'focus', Color>
>;

/** Minimum contrast in WCAG 2.2 AA, for text (1.4.3) and for controls (1.4.11). */
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
export function contrast(one: Color, other: Color): number {
  const [light, dark] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(light, dark) / Math.min(light, dark);
}

/** @param hex `#rrggbb` */
export function colorOf(hex: string): Color {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Whether white can be read better than black on a colour. */
export const isDark = (color: Color): boolean => contrast(WHITE, color) > contrast(BLACK, color);

/** @param share of the upper colour, 0 to 1 */
function mix(upper: Color, lower: Color, share: number): Color {
  const channel = (index: 0 | 1 | 2) => upper[index] * share + lower[index] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

/**
 * The page's own colours, and those of a theme before them, each where it can be read: what is too weak gives way to the
 * colour of the text, and a text that is too weak itself to black or white.
 */
export function hostPalette({ text, background, link }: HostColors, theme?: ThemeColors): Palette {
  const isReadable = (color: Color, least: number, ...behind: Color[]) =>
    behind.every((each) => contrast(color, each) >= least);
  const stronger = isDark(background) ? WHITE : BLACK;
  const ink = isReadable(text, TEXT, background, mix(text, background, 0.05)) ? text : stronger;
  const tint = mix(ink, background, 0.05);
  const surface = isReadable(ink, TEXT, tint) ? tint : background;
  const muted = mix(ink, background, 0.76);
  const links = theme?.links ?? [link ?? ink];
  const controlLines = theme?.controlLines ?? [];
  return {
    text: ink,
    muted: isReadable(muted, TEXT, background, surface) ? muted : ink,
    line: mix(ink, background, 0.18),
    'control-line':
      [...controlLines, mix(ink, background, 0.6)].find((line) =>
        isReadable(line, CONTROL, background, surface),
      ) ?? ink,
    surface,
    background,
    accent: links.find((each) => isReadable(each, TEXT, background)) ?? ink,
    focus: ink,
  };
}

/** A colour with what shows through it; `alpha` is 0 to 1. */
interface Paint {
  readonly color: Color;
  readonly alpha: number;
}

const CHANNELS = /-?[\d.]+(?:e-?\d+)?/g;

/** A colour may be written in a dozen ways; what the browser has mixed has one. */
function paint(probe: HTMLElement, css: string): Paint {
  probe.style.color = `color-mix(in srgb, ${css}, ${css})`;
  const channels = getComputedStyle(probe).color.match(CHANNELS)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels.map((each) => Math.min(Math.max(each, 0), 1));
  return { color: [red, green, blue], alpha };
}

const seen = ({ color, alpha }: Paint, behind: Color): Color => mix(color, behind, alpha);

/** The visual parent of an element: a slot or the host of a shadow root included. */
function container(element: Element): Element | null {
  const root = own(element, 'getRootNode').call(element);
  return (
    own(element, 'assignedSlot') ??
    own(element, 'parentElement') ??
    (root instanceof ShadowRoot ? root.host : null)
  );
}

/** The element itself first, and the root of the page last. */
function withContainers(element: Element): Element[] {
  const above = container(element);
  return [element, ...(above ? withContainers(above) : [])];
}

/** The colour behind an element; undefined for a picture, which has no single colour. */
function backgroundOf(probe: HTMLElement, containers: readonly Element[]): Color | undefined {
  const layers: Paint[] = [];
  for (const each of containers) {
    const { backgroundImage, backgroundColor } = getComputedStyle(each);
    if (backgroundImage !== 'none') return undefined;
    layers.push(paint(probe, backgroundColor));
    if (layers.at(-1)?.alpha === 1) break;
  }
  return layers.reduceRight((behind, layer) => seen(layer, behind), paint(probe, 'Canvas').color);
}

/** A link of the page as it stands in a text: none that is made to look like a button, nor one of a widget's own. */
function nearestLink(element: Element, containers: readonly Element[]): Element | undefined {
  const isPlain = (link: Element) =>
    !element.contains(link) &&
    link.checkVisibility() &&
    /^(transparent|rgba\(0, 0, 0, 0\))$/.test(getComputedStyle(link).backgroundColor);
  for (const each of containers) {
    const link = [...each.querySelectorAll('a[href]')].find(isPlain);
    if (link) return link;
  }
  return undefined;
}

/**
 * The colours of the page where an element stands; undefined where a picture lies behind it.
 *
 * @param probe an element beside the widget's content, to compute colours with
 */
export function hostColors(element: Element, probe: HTMLElement): HostColors | undefined {
  const containers = withContainers(element);
  const background = backgroundOf(probe, containers);
  if (!background) return undefined;
  const textColor = (of: Element) => seen(paint(probe, getComputedStyle(of).color), background);
  const link = nearestLink(element, containers);
  return { text: textColor(element), background, link: link && textColor(link) };
}
