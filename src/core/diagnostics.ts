import type { DatasetState } from '../dataset/load/store.js';
import { pagePart } from '../dataset/page-singleton.js';

export type ProblemCode =
  | 'choice' // the value of an attribute is none of the `known`
  | 'flag' // it is neither true nor false; it is taken as the `known`
  | 'id' // it is no id in the dataset, whose ids are the `known`
  | 'programme' // it is no name in the programme, whose names are the `known`
  | 'number' // it is no whole number between the two `known`
  | 'date'
  | 'address' // it is none
  | 'color' // it is none in hexadecimal digits
  | 'foreign-dataset' // a link names a dataset of strangers; `known` are the origins of ours
  | 'link-option' // a link has an option that only elements and placeholders may have
  | 'year'
  | 'calendar-file' // it is no https address
  | 'missing' // there is nothing to show without an attribute
  | 'record' // the record `value` cannot be shown
  | 'swallowed' // a widget has the rest of the page in it
  | 'option' // a widget has no such attribute; `where` it stands
  | 'widget'; // there is no such widget; `where` it is asked for

/** A problem and its console message, so that it can be said in another language. */
export interface Details {
  readonly code: ProblemCode;
  readonly known?: readonly (string | number)[];
  /** The one of the known that was probably meant. */
  readonly near?: string | undefined;
}

export interface Problem extends Details {
  /** Of the widget. */
  readonly tag: string;
  /** Of an attribute or option. */
  readonly name?: string;
  readonly value?: string;
  readonly where?: string;
}

/** The problems that a webmaster should know about. */
interface Diagnostics {
  /** By what the console says of it, in English. */
  readonly problems: Map<string, Problem | undefined>;
  /** By URL: the state of the dataset that was reported last. */
  states?: Map<string, DatasetState>;
  /** Is called when there is more to tell, where somebody listens. */
  changed?: () => void;
}

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    'conference-widgets.reports': Diagnostics;
  }
}

export function diagnostics(): Diagnostics {
  return pagePart('conference-widgets.reports', () => ({ problems: new Map() }));
}

/**
 * Says on the console, once in a page, what somebody got wrong and what would be right; the panel of `debug` says it, too.
 *
 * @param text in English; the panel has other languages for what comes with a problem
 */
export function warn(text: string, problem?: Problem): void {
  const reports = diagnostics();
  if (reports.problems.has(text)) return;
  reports.problems.set(text, problem);
  console.warn(text);
  reports.changed?.();
}
