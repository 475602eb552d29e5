import type { DatasetState } from '../dataset/loading/dataset-state.js';
import { describeFailure } from '../dataset/issues/describe-failure.js';
import { describeIssue } from '../dataset/issues/describe-issue.js';

const reported = new WeakSet<DatasetState>();

/** Says on the console what a webmaster or publisher must know about a dataset; once, however many widgets read it. */
export function reportState(url: string, state: DatasetState, pageLanguage: string): void {
  if (reported.has(state)) return;
  reported.add(state);
  const language = pageLanguage.startsWith('da') ? 'da' : 'en';
  const place = `conference-widgets: ${url}`;
  if ('failure' in state) console.error(`${place}\n${describeFailure(state.failure, language)}`);
  if (!('dataset' in state)) return;
  const sentences = state.issues.map((issue) => describeIssue(issue, language));
  if (sentences.length > 0) console.warn([place, ...sentences].join('\n'));
  else console.info(`${place}\n${state.status}, ${state.dataset.conferences.length} conferences`);
}
