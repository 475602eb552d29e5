import type { Dataset } from '../../dataset/schema/dataset.js';
import { unknownRecords } from '../../embed/named-records.js';
import { wrongPart } from '../../embed/option-values.js';
import type { Widget, WidgetOption } from '../../embed/read-manifest.js';

/** What is wrong with the value of an option: its part that is wrong, and what the option takes. */
export interface OptionProblem {
  readonly value: string;
  readonly wants: 'number' | 'date' | 'year' | 'day' | 'choice';
}

const WANTS: Readonly<Record<string, OptionProblem['wants']>> = {
  from: 'date',
  to: 'date',
  year: 'year',
  day: 'day',
};

function problemOf(
  options: ReadonlyMap<string, string>,
  option: WidgetOption,
  value: string,
  dataset: Dataset | undefined,
): OptionProblem | undefined {
  const { name, kind } = option;
  const wrong = wrongPart(option, value);
  if (wrong !== undefined)
    return { value: wrong, wants: kind === 'number' ? 'number' : (WANTS[name] ?? 'choice') };
  if (!dataset || value === '') return undefined;
  const [unknown] = unknownRecords({ options }, name, value, dataset)?.unknown ?? [];
  return unknown === undefined ? undefined : { value: unknown, wants: WANTS[name] ?? 'choice' };
}

/**
 * The options of a widget whose values it would not take, by their names. No code has them.
 *
 * @param dataset undefined as long as it is not known what can be chosen from it
 */
export function optionProblems(
  { options: known }: Widget,
  options: ReadonlyMap<string, string>,
  dataset: Dataset | undefined,
): ReadonlyMap<string, OptionProblem> {
  return new Map(
    known.flatMap((option) => {
      const value = options.get(option.name);
      const problem = value === undefined ? undefined : problemOf(options, option, value, dataset);
      return problem ? [[option.name, problem] as const] : [];
    }),
  );
}
