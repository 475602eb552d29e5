import type { LocatedIssue } from '../../dataset/parse/parse-text.js';
import type { CliLanguage } from '../command.js';
import { datasetTexts } from './texts.js';
import type { CheckedDataset } from './check-dataset.js';
import { excerpt, printable } from './excerpt.js';

/** Issues of one file that a person is shown at once; after them there is enough to do. */
const MOST = 100;

function writeIssue(issue: LocatedIssue, text: string, language: CliLanguage): string {
  const { line, column, severity, message } = issue;
  const { shown, marker } = excerpt(text, issue);
  const margin = ' '.repeat(String(line).length);
  return [
    `  ${line}:${column} ${datasetTexts[language].severities[severity]}: ${printable(message)}`,
    `    ${line} | ${shown}`,
    `    ${margin} | ${marker}`,
  ].join('\n');
}

/** The issues of a dataset for a person: where each is, what stands there, and what to do about it. Empty where there is none. */
export function writeIssues({ address, text, issues }: CheckedDataset, language: CliLanguage): string {
  if (issues.length === 0) return '';
  const shown = issues.slice(0, MOST).map((issue) => writeIssue(issue, text, language));
  const more = issues.length - shown.length;
  const lines = [address, ...shown, ...(more > 0 ? [`  ${datasetTexts[language].moreIssues(more)}`] : [])];
  return `${lines.join('\n')}\n`;
}
