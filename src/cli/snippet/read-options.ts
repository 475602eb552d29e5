import { nearest } from '../../dataset/issues/nearest.js';
import type { Widget, WidgetOption } from '../../embed/read-manifest.js';
import { words as wordsOf } from '../../core/attributes.js';
import { Refusal } from '../failure.js';
import type { SnippetWords } from './texts.js';

/** What is wrong with a value, for a person; undefined where it is right. */
function objection(
  { name, kind, words: known, several }: WidgetOption,
  value: string,
  words: SnippetWords,
): string | undefined {
  if (kind === 'boolean') return value === '' ? undefined : words.isNoValue(name);
  if (kind === 'number')
    return value !== '' && Number.isFinite(Number(value)) ? undefined : words.isNumber(name, value);
  if (known.length === 0) return undefined;
  const given = several ? wordsOf(value) : [value];
  const wrong = given.find((word) => !known.includes(word));
  return wrong === undefined ? undefined : words.isOneOf(name, wrong, nearest(wrong, known), known);
}

/**
 * Options of a widget as they are written in HTML but for the quotation marks: `year=2019`, or `open`.
 *
 * @returns values by the names of attributes; an empty one is an attribute that is just there.
 * @throws Refusal where the widget would not understand: nobody sees its warning in a page that is not there yet
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
    const wrong = objection(option, value, words);
    if (wrong !== undefined) throw new Refusal(wrong);
    return [name, value];
  });
  return new Map(entries);
}
