import type { Problem, ProblemCode } from '../../../core/diagnostics.js';
import type { PageProblem, PageProblemCode } from '../inspect-page.js';
import type { LoadFailure } from '../../load-failure.js';
import type { NetworkCause } from '../refusals.js';

/** A value without quotation marks around it. */
export function straight(value = ''): string {
  return value.replace(/[“”„«»‘’″]/g, '').trim();
}

/** Texts of the panel. Issues of a dataset have their own. */
export interface DebugTexts {
  readonly title: string;
  readonly close: string;
  /** Why the panel is shown, and to whom. */
  readonly why: string;
  readonly count: (findings: number) => string;
  readonly page: string;
  readonly policy: string;
  readonly options: string;
  readonly dataset: (url: string) => string;
  readonly read: (conferences: number) => string;
  readonly more: (issues: number) => string;
  /** Followed by the directive. */
  readonly refused: (address: string, directive: string) => string;
  /** Why a widget could not be loaded, and the remedy. */
  readonly failed: (failure: LoadFailure) => string;
  readonly causes: Readonly<Record<NetworkCause, (origin: string) => string>>;
  /** Followed by the HTML to insert, if there is any. */
  readonly pageProblems: Readonly<Record<PageProblemCode, (problem: PageProblem) => string>>;
  /** Translations of warnings in the console; undefined for English. */
  readonly problems: Readonly<Record<ProblemCode, (problem: Problem) => string>> | undefined;
}
