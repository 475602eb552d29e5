import type { DatasetState } from '../dataset/loading/dataset-state.js';
import { describeFailure } from '../dataset/issues/describe-failure.js';
import { describeIssue, issueLanguage } from '../dataset/issues/describe-issue.js';
import { pageReports } from './page-reports.js';

const reported = new WeakSet<DatasetState>();

/** Tells, on the console and the panel of `debug`, what a webmaster or publisher must know about a dataset; once, however many widgets read it. */
export function reportState(url: string, state: DatasetState, pageLanguage: string): void {
  // Browsers do not promise that what waits for this module goes on in order: “loading” could come last.
  if (reported.has(state) || state.status === 'loading') return;
  reported.add(state);
  const reports = pageReports();
  (reports.states ??= new Map<string, DatasetState>()).set(url, state);
  reports.changed?.();
  const language = issueLanguage(pageLanguage);
  const place = `conference-widgets: ${url}`;
  if ('failure' in state) console.error(`${place}\n${describeFailure(state.failure, language)}`);
  if (!('dataset' in state)) return;
  const sentences = state.issues.map((issue) => describeIssue(issue, language));
  if (sentences.length > 0) console.warn([place, ...sentences].join('\n'));
  else console.info(`${place}\n${state.status}, ${state.dataset.conferences.length} conferences`);
}
