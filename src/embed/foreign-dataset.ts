import type { Warning } from './warnings.js';

/**
 * @param tag of the widget, with the page's prefix
 * @param where the link, for who reads the console
 * @param places addresses on whose origins datasets of links may lie
 */
export function foreignDataset(
  tag: string,
  value: string,
  where: string,
  places: readonly string[],
): Warning {
  const origins = places.filter((place) => URL.canParse(place)).map((place) => new URL(place).origin);
  const known = [...new Set(origins)];
  return [
    `conference-widgets: src="${value}" in ${where} is not used: anybody can write a link, and so it shows datasets on ${known.join(', ')} only. Insert <${tag}> as an element or a placeholder to show another.`,
    { code: 'foreign-dataset', tag, name: 'src', value, where, known },
  ];
}
