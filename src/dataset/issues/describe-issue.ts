import { formatPath, type Issue, type IssueSentences } from './issue.js';
import { danish } from './issue-sentences/da.js';
import { english } from './issue-sentences/en.js';
import { suggestionFor } from './nearest.js';

/** Languages of issue messages, which are for publishers and not for visitors. */
export type IssueLanguage = 'da' | 'en';

/** The language of issue messages for a page in this language (BCP 47). */
export function issueLanguage(pageLanguage: string): IssueLanguage {
  return /^da\b/i.test(pageLanguage) ? 'da' : 'en';
}

const LANGUAGES: Readonly<Record<IssueLanguage, IssueSentences>> = { da: danish, en: english };

/** Longer values are cut. */
const LONGEST_VALUE = 60;

/** Characters that nobody sees and JSON does not escape. */
const UNSEEN = /[\x7F-\x9F\uFFFE\uFFFF]/g;

/** A value as written, on one line. Never throws. */
export function quote(value: unknown): string {
  if (typeof value === 'string') {
    const json = JSON.stringify(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);
    return json.replace(UNSEEN, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
  }
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

/**
 * Describes an issue in one sentence: what is wrong, where, and what to do about it.
 *
 * @param where what people call the place
 */
export function describeIssue(issue: Issue, language: IssueLanguage, where = formatPath(issue.path)): string {
  const { kinds, sentences } = LANGUAGES[language];
  const suggestion = suggestionFor(issue);
  return sentences[issue.code]({
    where,
    value: quote(issue.value),
    // A getter, as few sentences need it and there may be thousands of expected ids.
    get expected() {
      const names = issue.expected?.map((name) => kinds[name] ?? quote(name)) ?? [];
      return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
    },
    suggestion: suggestion && quote(suggestion),
  });
}
