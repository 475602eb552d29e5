import { formatPath, type Issue } from './issue.js';
import { type IssueLanguage, quote } from './describe-issue.js';

/** What became of a value that is wrong: `leftOut` and `instead` of an issue, in words. */
interface FateTexts {
  readonly field: string;
  readonly item: string;
  /** @param where the record; empty for the dataset itself */
  readonly record: (where: string) => string;
  /** The id that a record got. */
  readonly id: (value: string) => string;
  /** One value that stands in place of a list. */
  readonly list: string;
  readonly value: (value: string) => string;
}

const TEXTS: Readonly<Record<IssueLanguage, FateTexts>> = {
  da: {
    field: 'Feltet vises ikke, men resten gør.',
    item: 'Denne del vises ikke, men resten gør.',
    record: (where) => (where ? `Intet af ${where} vises.` : 'Feltet vises ikke.'),
    id: (value) => `Posten vises med id’et ${value}.`,
    list: 'Det læses som en liste med ét punkt.',
    value: (value) => `Der vises ${value} i stedet.`,
  },
  en: {
    field: 'The field is not shown, but the rest is.',
    item: 'This part is not shown, but the rest is.',
    record: (where) => (where ? `Nothing of ${where} is shown.` : 'The field is not shown.'),
    id: (value) => `The record is shown with the id ${value}.`,
    list: 'It is read as a list of one.',
    value: (value) => `${value} is shown instead.`,
  },
};

/** Says in a sentence what is left out because of an issue, or what is shown instead; undefined where nothing is lost. */
export function describeFate({ path, leftOut, instead }: Issue, language: IssueLanguage): string | undefined {
  const texts = TEXTS[language];
  if (instead !== undefined) {
    if (path.at(-1) === 'id') return texts.id(quote(instead));
    return Array.isArray(instead) ? texts.list : texts.value(quote(instead));
  }
  return leftOut === 'record' ? texts.record(formatPath(path.slice(0, -1))) : leftOut && texts[leftOut];
}
