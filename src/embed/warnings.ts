/** Warnings about the options of a widget, in English for the console. */
import { nearest } from '../dataset/issues/nearest.js';
import type { Details, Problem } from '../core/diagnostics.js';
import { originsOf } from '../host-page/embed-address.js';
import { lookKind, lookWords, MOST_RADIUS } from '../host-page/looks.js';

/** The text, and its parts for other languages. */
export type Warning = readonly [text: string, problem: Problem];

const advice = (near: string | undefined, known: readonly string[]) =>
  near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`;

/** @param where place of the name, such as `a placeholder` */
export function unknownWidget(tag: string, where: string, known: readonly string[]): Warning {
  const near = nearest(tag, known);
  return [
    `conference-widgets: "${tag}" in ${where} is not a widget. ${advice(near, known)}`,
    { code: 'widget', tag, where, known, near },
  ];
}

/**
 * @param tag with the prefix of the page
 * @param where place of the option, such as `a placeholder`
 */
export function unknownOption(tag: string, name: string, where: string, known: readonly string[]): Warning {
  const near = nearest(name, known);
  return [
    `conference-widgets: "${name}" is not an option of <${tag}> in ${where}. ${advice(near, known)}`,
    { code: 'option', tag, name, where, known, near },
  ];
}

/** @param tag with the prefix of the page */
export function swallowed(tag: string): Warning {
  return [
    `conference-widgets: a placeholder for <${tag}> has parts of the page in it. HTML has no <div />: write <div …></div>.`,
    { code: 'swallowed', tag, where: 'a placeholder' },
  ];
}

/**
 * @param tag with the prefix of the page
 * @param where the link
 */
export function refusedOption(tag: string, name: string, where: string): Warning {
  return [
    `conference-widgets: "${name}" in ${where} is not used: anybody can write a link, so it only chooses data and how it looks. To use it, insert <${tag}> as an element or a placeholder.`,
    { code: 'link-option', tag, name, where },
  ];
}

/**
 * @param tag with the prefix of the page
 * @param value address of the dataset
 * @param where the link
 * @param places addresses whose origins links may use
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

/** What a look takes. */
const lookValues = (name: string): Details & { readonly wants: string } => {
  const known = lookWords(name);
  if (known.length > 0) return { code: 'choice', known, wants: `Allowed: ${known.join(', ')}.` };
  return lookKind(name) === 'radius'
    ? { code: 'number', known: [0, MOST_RADIUS], wants: `Give a whole number from 0 to ${MOST_RADIUS}.` }
    : { code: 'color', wants: 'Give one such as "7a1f4b".' };
};

/** Without the widget, which stands in a page of its own. */
export function describeWrongLook(name: string, value: string): string {
  return `${name}="${value}" is not used. ${lookValues(name).wants}`;
}

/** @param tag with the prefix of the page */
export function wrongLook(tag: string, name: string, value: string): Warning {
  const { wants: _, ...details } = lookValues(name);
  return [`conference-widgets: <${tag}> ${describeWrongLook(name, value)}`, { ...details, tag, name, value }];
}
