/** Colours as CSS writes them. Calendars know only the named ones (RFC 7986, section 5.9). */
import colours from 'color-name';
import { COLOUR } from '../dataset/parse/rules.js';

type Channels = readonly [red: number, green: number, blue: number];

const DIGITS = 16;

/** `#1f5f8b` or `#abc`, as the dataset has colours. */
function channels(colour: string): Channels {
  const short = colour.slice(1);
  const long = short.length === 3 ? short.replace(/./g, '$&$&') : short;
  const [red = 0, green = 0, blue = 0] = (long.match(/../g) ?? []).map((pair) => parseInt(pair, DIGITS));
  return [red, green, blue];
}

/** Lightness, and green to red and blue to yellow, so that distances are as people see them: https://bottosson.github.io/posts/oklab/ */
function oklab(rgb: Channels): Channels {
  const linear = rgb.map((channel) => {
    const share = channel / 255;
    return share > 0.04045 ? ((share + 0.055) / 1.055) ** 2.4 : share / 12.92;
  });
  const mixed = (values: readonly number[], weights: Channels) =>
    weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);
  const cones = (
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ] as const
  ).map((weights) => Math.cbrt(mixed(linear, weights)));
  return [
    mixed(cones, [0.2104542553, 0.793617785, -0.0040720468]),
    mixed(cones, [1.9779984951, -2.428592205, 0.4505937099]),
    mixed(cones, [0.0259040371, 0.7827717662, -0.808675766]),
  ];
}

const inDigits = (rgb: readonly number[]) =>
  `#${rgb.map((channel) => channel.toString(DIGITS).padStart(2, '0')).join('')}`;

/** The colour of a name in any letter case, as `#4682b4`; undefined if CSS has no such name. */
export function colourNamed(name: string): string | undefined {
  const key = name.toLowerCase();
  const found = Object.hasOwn(colours, key) ? colours[key] : undefined;
  return found && inDigits(found);
}

/** `#1f5f8b80` and `#abcd`, with the share of the ground that shows through; and digits without their sign, as tables have them. */
const HEX = /^#?(?:([\da-f]{6})(?:[\da-f]{2})?|([\da-f]{3})[\da-f]?)$/i;

/** `rgb(31, 95, 139)`, `rgba(31, 95, 139, .5)`, `rgb(31 95 139 / 50%)` */
const RGB = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*[\d.]+%?\s*)?\)$/i;

/**
 * A colour as the dataset has it, from its name, its digits or `rgb()`; undefined for anything else. What shows through it is left
 * out, because a bar stands on the ground of the page.
 */
export function writtenColour(text: string): string | undefined {
  const word = text.trim();
  if (COLOUR.test(word)) return word;
  const [, long, short] = HEX.exec(word) ?? [];
  const digits = long ?? short;
  // A number is no colour.
  if (digits !== undefined && (word.startsWith('#') || long !== undefined)) return `#${digits}`;
  const rgb = RGB.exec(word)?.slice(1).map(Number);
  if (rgb) return rgb.every((channel) => channel <= 255) ? inDigits(rgb) : undefined;
  return colourNamed(word);
}

/** The name of the colour that looks most like this one. Hue counts more than lightness. @param colour `#1f5f8b` or `#abc` */
export function nearestColourName(colour: string): string {
  const [lightness, red, yellow] = oklab(channels(colour));
  const ranked = Object.entries(colours).map(([name, rgb]) => {
    const own = oklab(rgb);
    return { name, distance: Math.hypot((own[0] - lightness) / 2, own[1] - red, own[2] - yellow) };
  });
  return ranked.reduce((best, each) => (each.distance < best.distance ? each : best)).name;
}
