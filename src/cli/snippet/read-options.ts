import { nearest } from '../../dataset/issues/nearest.js';
import { rangeOf, wrongPart } from '../../embed/option-values.js';
import { snippetAddress } from '../../embed/snippet-address.js';
import type { SnippetShape } from '../../embed/snippet.js';
import type { Widget, WidgetOption } from '../../embed/read-manifest.js';
import {
  hexColor,
  isPageColor,
  lookKind,
  lookWords,
  MOST_RADIUS,
  wrongLooks,
} from '../../host-page/looks.js';
import { Refusal } from '../failure.js';
import type { SnippetWords } from './texts.js';

/** A message about an invalid value; undefined if it is valid. */
function describeInvalid(option: WidgetOption, value: string, words: SnippetWords): string | undefined {
  const { name, kind, words: known } = option;
  if (kind === 'boolean') return value === '' ? undefined : words.takesNoValue(name);
  if (kind === 'number' && value === '') return words.needsNumber(name, value, rangeOf(name));
  const wrong = wrongPart(option, value);
  if (wrong === undefined) return undefined;
  if (kind === 'number') return words.needsNumber(name, wrong, rangeOf(name));
  if (name === 'year') return words.needsYear(name, wrong);
  if (name === 'from' || name === 'to') return words.needsDate(name, wrong);
  const choices = name === 'day' ? ['all', 'today', '2030-09-12'] : known;
  return words.needsOneOf(name, wrong, nearest(wrong, choices), choices);
}

/** A message about a wrong value of a look; undefined if it is right. */
function describeWrongLook(name: string, value: string, words: SnippetWords): string | undefined {
  if (wrongLooks([[name, value]]).length === 0) return undefined;
  if (lookKind(name) === 'radius') return words.needsNumber(name, value, { least: 0, most: MOST_RADIUS });
  const known = lookWords(name);
  return known.length > 0
    ? words.needsOneOf(name, value, nearest(value, known), known)
    : words.needsColor(name, value);
}

/** Whether this is how a widget looks in this shape, rather than one of its options. */
export const isLook = (name: string, shape: SnippetShape): boolean =>
  lookKind(name) !== undefined || (shape === 'iframe' && isPageColor(name));

/**
 * Parses options of a widget, and how it looks, written as in HTML but without quotation marks: `year=2019`, or `open`.
 *
 * @returns values by the names of attributes; a boolean attribute has an empty value.
 * @throws Refusal if the widget would warn of the value, as there is no page yet where anyone would see the warning
 */
export function readOptions(
  widget: Widget,
  given: readonly string[],
  shape: SnippetShape,
  words: SnippetWords,
): ReadonlyMap<string, string> {
  const known = widget.options.map(({ name }) => name);
  const entries = given.map((pair): [string, string] => {
    const [, name = pair, value = ''] = /^([^=]*)(?:=(.*))?$/s.exec(pair) ?? [];
    if (isLook(name, shape)) {
      const wrong = describeWrongLook(name, value, words);
      if (wrong !== undefined) throw new Refusal(wrong);
      // Addresses encode a number sign.
      return [name, hexColor(value)?.slice(1) ?? value];
    }
    const option = widget.options.find((each) => each.name === name);
    if (!option) throw new Refusal(words.unknownOption(widget.tag, name, nearest(name, known), known));
    const message = describeInvalid(option, value, words);
    if (message !== undefined) throw new Refusal(message);
    if (name === 'feed' && snippetAddress(name, value, widget.tag) === undefined)
      throw new Refusal(words.wrongFeed(value));
    return [name, value];
  });
  return new Map(entries);
}

/** @throws Refusal if no snippet may have the address */
export function readHref(href: string, widget: string, words: SnippetWords): string {
  const address = snippetAddress('href', href, widget);
  if (address === undefined) throw new Refusal(words.wrongHref(href, widget === 'contact-box'));
  return address;
}
