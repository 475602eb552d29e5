import { describeIssue, type IssueLanguage } from '../../dataset/issues/describe-issue.js';
import { formatPath } from '../../dataset/issues/format-path.js';
import type { ImportNotice, Place } from './notice.js';
import { noticeSentences } from './notice-sentences.js';

const LINE: Readonly<Record<IssueLanguage, string>> = { da: 'linje', en: 'line' };

/** The place as a person looks it up: `linje 12`, or the way there from the root. Empty for the whole. */
export function formatPlace(place: Place | undefined, language: IssueLanguage): string {
  if (!place) return '';
  return 'line' in place ? `${LINE[language]} ${place.line}` : formatPath(place.path);
}

/** One sentence for a person: what is so, and what to do about it. Where it is, `formatPlace` tells. */
export function describeNotice(notice: ImportNotice, language: IssueLanguage): string {
  if ('issue' in notice) return describeIssue(notice.issue, language);
  return noticeSentences[language][notice.code](notice.value, notice.expected ?? []);
}
