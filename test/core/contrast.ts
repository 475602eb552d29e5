/** Red, green and blue, 0 to 255. */
type Color = readonly [number, number, number];

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

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 *
 * @param backgrounds CSS colours that lie over each other, the lowest first.
 */
export function contrast(foreground: string, ...backgrounds: readonly string[]): number {
  const light = luminance(seen([...backgrounds, foreground])) + 0.05;
  const dark = luminance(seen(backgrounds)) + 0.05;
  return Math.max(light, dark) / Math.min(light, dark);
}
