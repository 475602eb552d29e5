import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import type { View } from '../core/view.js';
import { placeOf } from '../dataset/queries/places.js';
import type { Session } from '../dataset/schema/session.js';

/** Red, green and blue, 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number];

/** Contrast to what is behind it (WCAG 2.2). */
const CONTRAST = 4.5;

/** The lightest ground below dark text, and the lightest below light text. */
const WHITE: Colour = [1, 1, 1];
const DARK: Colour = [0.16, 0.16, 0.16];
const BLACK: Colour = [0, 0, 0];

/** Steps from a colour to black or white. */
const STEPS = 40;

/** @param hex `#1f5f8b` or `#15b` */
function readColour(hex: string): Colour {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const channel = (at: number) => parseInt(digits.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The first colour on the way to another that can be told from the ground. */
function adjusted(colour: Colour, towards: Colour, ground: Colour): Colour {
  const mixed = (step: number): Colour => {
    const mix = (channel: 0 | 1 | 2) =>
      colour[channel] + ((towards[channel] - colour[channel]) * step) / STEPS;
    return [mix(0), mix(1), mix(2)];
  };
  const steps = [...Array(STEPS + 1).keys()];
  return mixed(steps.find((step) => contrast(mixed(step), ground) >= CONTRAST) ?? STEPS);
}

/**
 * A colour as it can be told from light and from dark ground.
 *
 * @param hex `#1f5f8b` or `#15b`
 */
export function onGrounds(hex: string): { readonly onLight: Colour; readonly onDark: Colour } {
  const colour = readColour(hex);
  return { onLight: adjusted(colour, BLACK, WHITE), onDark: adjusted(colour, WHITE, DARK) };
}

/** 0 where the text is dark, 1 where it is light: the ground is the host's, and only its text says what it is like. */
const IS_LIGHT_TEXT = 'clamp(0, (r + g + b - 1.5) * 99, 1)';

const fills = new Map<string, string>();

/** As a presentation attribute, which a server writes, too, and a policy without inline styles allows. */
function fillOf(hex: string): string {
  const { onLight, onDark } = onGrounds(hex);
  const channels = onLight.map((light, at) => {
    const change = (onDark[at] ?? 0) - light;
    return `calc(${light.toFixed(3)} + ${change.toFixed(3)} * ${IS_LIGHT_TEXT})`;
  });
  return `color(from currentColor srgb ${channels.join(' ')})`;
}

/** A bar in the colour of a session's track, beside the track's word; nothing where it has no colour. */
export function trackBar(view: View, session: Session): TemplateResult | typeof nothing {
  const color = placeOf('track', view.places ?? {}, session)?.color;
  if (!color) return nothing;
  const fill = fills.get(color) ?? fillOf(color);
  fills.set(color, fill);
  return html`<svg class="track-bar" aria-hidden="true">
    <rect width="100%" height="100%" fill=${fill} />
  </svg>`;
}
