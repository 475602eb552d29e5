import { nearest } from '../../dataset/issues/nearest.js';
import { rangeOf, wrongPart } from '../../embed/option-values.js';
import { snippetAddress } from '../../embed/snippet-address.js';
import type { Widget, WidgetOption } from '../../embed/read-manifest.js';
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

/**
 * Parses options of a widget, written as in HTML but without quotation marks: `year=2019`, or `open`.
 *
 * @returns values by the names of attributes; a boolean attribute has an empty value.
 * @throws Refusal if the widget would warn of the value, as there is no page yet where anyone would see the warning
 */
export function readOptions(
  widget: Widget,
  given: readonly string[],
  words: SnippetWords,
): ReadonlyMap<string, string> {
  const known = widget.options.map(({ name }) => name);
  const entries = given.map((pair): [string, string] => {
    const [, name = pair, value = ''] = /^([^=]*)(?:=(.*))?$/s.exec(pair) ?? [];
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
