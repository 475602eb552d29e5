/** What an editor got wrong in a shape of a widget, as the console says it in English. */
import { nearest } from '../dataset/issues/nearest.js';
import type { Problem } from '../core/diagnostics.js';
import { originsOf } from '../host-page/embed-address.js';

/** The words, and what they are made of, for other languages. */
export type Warning = readonly [text: string, problem: Problem];

const advice = (near: string | undefined, known: readonly string[]) =>
  near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`;

/** @param where the shape that asks for the widget, for who reads the console */
export function unknownWidget(tag: string, where: string, known: readonly string[]): Warning {
  const near = nearest(tag, known);
  return [
    `conference-widgets: "${tag}" in ${where} is not a widget. ${advice(near, known)}`,
    { code: 'widget', tag, where, known, near },
  ];
}

/**
 * @param tag of the widget, with the page's prefix
 * @param where the shape that the option stands in, for who reads the console
 */
export function unknownOption(tag: string, name: string, where: string, known: readonly string[]): Warning {
  const near = nearest(name, known);
  return [
    `conference-widgets: "${name}" is not an option of <${tag}> in ${where}. ${advice(near, known)}`,
    { code: 'option', tag, name, where, known, near },
  ];
}

/**
 * @param tag of the widget, with the page's prefix
 * @param value address of the dataset that a link names
 * @param where the link, for who reads the console
 * @param places addresses on whose origins datasets of links may lie
 */
export function foreignDataset(
  tag: string,
  value: string,
  where: string,
  places: readonly string[],
): Warning {
  const known = [...new Set(originsOf(places))];
  return [
    `conference-widgets: src="${value}" in ${where} is not used: anybody can write a link, so it shows only datasets on ${known.join(', ')}. To show another, insert <${tag}> as an element or a placeholder.`,
    { code: 'foreign-dataset', tag, name: 'src', value, where, known },
  ];
}
