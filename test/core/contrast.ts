import { contrastOf, type Color } from './contrast-of.js';

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
});

/** The colour seen through several layers, the first of which lies at the bottom. Any CSS colour, transparent ones too. */
function seen(colors: readonly string[]): Color {
  if (!context) throw new Error('There is no canvas.');
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/**
 * Contrast ratio of CSS colours, 1 to 21.
 *
 * @param backgrounds CSS colours that lie over each other, the lowest first.
 */
export function contrast(foreground: string, ...backgrounds: readonly string[]): number {
  return contrastOf(seen([...backgrounds, foreground]), seen(backgrounds));
}
