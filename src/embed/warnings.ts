import { nearest } from '../dataset/issues/nearest.js';
import type { Problem } from '../core/diagnostics.js';

/** What the console says, in English, and what it is made of. */
export type Warning = readonly [text: string, problem: Problem];

/** @param where the shape that asks for the widget, for who reads the console */
export function unknownWidget(tag: string, where: string, tags: readonly string[]): Warning {
  const near = nearest(tag, tags);
  const advice = near ? `Did you mean "${near}"?` : `There are: ${tags.join(', ')}.`;
  return [
    `conference-widgets: "${tag}" in ${where} is no widget. ${advice}`,
    { code: 'widget', tag, where, known: tags, near },
  ];
}

/**
 * @param tag of the widget, with the page's prefix
 * @param where the shape that the option stands in, for who reads the console
 */
export function unknownOption(tag: string, name: string, where: string, known: readonly string[]): Warning {
  const near = nearest(name, known);
  const advice = near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`;
  return [
    `conference-widgets: "${name}" is not an option of <${tag}> in ${where}. ${advice}`,
    { code: 'option', tag, name, where, known, near },
  ];
}
