import { formatPath, type Issue, type IssueSentences } from './issue.js';
import { danish } from './issue-sentences/da.js';
import { english } from './issue-sentences/en.js';
import { suggestionFor } from './nearest.js';

/** The languages that issues are described in: those of the people who keep a dataset, not of all who visit a page. */
export type IssueLanguage = 'da' | 'en';

/** The one of them that suits readers of a page in this language (BCP 47). */
export function issueLanguage(pageLanguage: string): IssueLanguage {
  return /^da\b/i.test(pageLanguage) ? 'da' : 'en';
}

const LANGUAGES: Readonly<Record<IssueLanguage, IssueSentences>> = { da: danish, en: english };

/** Characters of a value that are enough to find it by. */
const LONGEST_VALUE = 60;

/** A value as its writer would know it again, on one line; never throws, whatever it is given. */
function quote(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);
  }
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

/** One sentence for a person: what is wrong, where, and what to do about it. */
export function describeIssue(issue: Issue, language: IssueLanguage): string {
  const { kinds, sentences } = LANGUAGES[language];
  const suggestion = suggestionFor(issue);
  return sentences[issue.code]({
    where: formatPath(issue.path),
    value: quote(issue.value),
    // Asked for by few sentences; the expected ids of an unknown reference may be thousands.
    get expected() {
      const names = issue.expected?.map((name) => kinds[name] ?? quote(name)) ?? [];
      return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
    },
    suggestion: suggestion && quote(suggestion),
  });
}
