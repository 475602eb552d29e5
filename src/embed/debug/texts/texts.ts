import type { Problem, ProblemCode } from '../../../core/diagnostics.js';
import type { PageProblem, PageProblemCode } from '../inspect-page.js';
import type { LoadFailure } from '../../load-failure.js';
import type { NetworkCause } from '../refusals.js';

/** All that the panel says to a webmaster, apart from what is said of a dataset everywhere. */
export interface DebugTexts {
  readonly title: string;
  readonly close: string;
  /** Why it is there, and who sees it. */
  readonly why: string;
  readonly count: (findings: number) => string;
  readonly page: string;
  readonly policy: string;
  readonly options: string;
  readonly dataset: (url: string) => string;
  readonly read: (conferences: number) => string;
  readonly more: (issues: number) => string;
  /** Is followed by the directive. */
  readonly refused: (address: string, directive: string) => string;
  /** Why a widget keeps its fallback, and the remedy. */
  readonly failed: (failure: LoadFailure) => string;
  readonly causes: Readonly<Record<NetworkCause, (origin: string) => string>>;
  /** Where there is something to write instead, it follows. */
  readonly pageProblems: Readonly<Record<PageProblemCode, (problem: PageProblem) => string>>;
  /** What the console says in English; undefined for English. */
  readonly problems: Readonly<Record<ProblemCode, (problem: Problem) => string>> | undefined;
}
