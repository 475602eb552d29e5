import type { TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { rangeOf } from '../../embed/option-values.js';
import { choicesFor, type Choice } from './choices.js';
import type { OptionProblem } from './option-problems.js';
import { checkbox, choiceGroup, selectField, textField } from './fields.js';
import type { Widget, WidgetOption } from '../../embed/read-manifest.js';
import type { State } from './state.js';
import { choiceText } from './texts/choice-texts.js';
import { optionText } from './texts/option-texts.js';
import type { Texts } from './texts/texts.js';

/** The sentence that is said at the field. */
function describeProblem(name: string, { value, wants }: OptionProblem, texts: Texts): string {
  const { notUsed, needs } = texts;
  const { least, most } = rangeOf(name);
  return `${notUsed(value)} ${wants === 'number' ? needs.number(least, most) : needs[wants]}`;
}

/** The field for an option. */
export function optionField(
  widget: Widget,
  option: WidgetOption,
  {
    state,
    dataset,
    texts,
    problems,
  }: {
    state: State;
    dataset: Dataset | undefined;
    texts: Texts;
    problems: ReadonlyMap<string, OptionProblem>;
  },
  onChange: (value: string | undefined) => void,
): TemplateResult {
  const { name, kind } = option;
  const { language, options } = state;
  const problem = problems.get(name);
  const field = {
    id: `option-${name}`,
    ...optionText(widget.tag, name, language),
    error: problem && describeProblem(name, problem, texts),
  };
  const value = options.get(name);
  const set = (text: string) => onChange(text || undefined);
  if (kind === 'boolean') return checkbox(field, value !== undefined, (is) => onChange(is ? '' : undefined));
  if (kind === 'number') return textField(field, 'numeric', value ?? '', set);
  const choices = choicesFor(widget.tag, option, dataset, state);
  if (name === 'feed') {
    const refused = state.refused.get(name);
    const error = refused === undefined ? undefined : texts.wrongFeed;
    return textField({ ...field, error }, 'url', refused ?? value ?? '', set);
  }
  if (choices === undefined) return textField(field, 'text', value ?? '', set);
  const word = (value: string) => choiceText(name, value, language) ?? value;
  const labelled = (choice: Choice) => ({ label: word(choice.value), ...choice });
  const chosen = (choices.several ? (value ?? '').split(/[\s,]+/) : [value ?? '']).filter(Boolean);
  // A value that is not in the dataset, from an address, is shown so that it can be removed.
  const isKnown = (each: string) => choices.values.some((choice) => choice.value === each);
  const unknown = chosen.filter((each) => !isKnown(each)).map((each) => ({ value: each, label: each }));
  const offered = [...unknown, ...choices.values.map(labelled)];
  if (choices.several)
    return choiceGroup(field, 'checkbox', offered, chosen, (toggled) => {
      const values = offered.map((choice) => choice.value);
      set(values.filter((each) => chosen.includes(each) !== (each === toggled)).join(' '));
    });
  const none = { value: '', label: texts.notChosen };
  return selectField(field, [none, ...offered], value ?? '', set);
}
