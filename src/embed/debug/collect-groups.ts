import { describeFailure } from '../../dataset/issues/failure.js';
import { describeFate } from '../../dataset/issues/describe-fate.js';
import { describeIssue, type IssueLanguage } from '../../dataset/issues/describe-issue.js';
import type { Failure } from '../../dataset/issues/failure.js';
import type { DatasetState } from '../../dataset/load/store.js';
import type { Problem } from '../../core/diagnostics.js';
import type { PageProblem } from './inspect-page.js';
import { hasCurlyQuotes } from '../../host-page/find-widgets.js';
import { allowingDirective, type Violation } from '../../host-page/policy.js';
import { blocksLit, isNameTaken, type LoadFailure } from '../load-failure.js';
import type { NetworkCause } from './refusals.js';
import { danish } from './texts/da.js';
import { english } from './texts/en.js';
import type { DebugTexts } from './texts/texts.js';

const TEXTS: Readonly<Record<IssueLanguage, DebugTexts>> = { da: danish, en: english };

/** The number of issues of a dataset to show. */
const MOST_ISSUES = 50;

/** A cause with its remedy. */
export interface Finding {
  readonly text: string;
  /** Language of the text, if it differs from the panel. */
  readonly language?: IssueLanguage;
  /** A line to copy. */
  readonly line?: string;
  /** Whether nothing is wrong. */
  readonly isFine?: boolean;
}

/** The readable part of a dataset. */
type Content = Pick<Extract<DatasetState, { status: 'ready' }>, 'issues' | 'dataset'>;

/** Findings on one subject. */
export interface Group {
  readonly heading: string;
  readonly findings: readonly Finding[];
}

/** Everything that is known about a page. */
export interface Evidence {
  readonly pageProblems: readonly PageProblem[];
  readonly failures: readonly LoadFailure[];
  /** By the text in the console, in English. */
  readonly problems: ReadonlyMap<string, Problem | undefined>;
  /** By URL. */
  readonly states: ReadonlyMap<string, DatasetState>;
  /** By URL of a dataset that could not be loaded; missing until the cause is known. */
  readonly causes: ReadonlyMap<string, NetworkCause>;
  /** Violations that concern widgets. */
  readonly violations: readonly Violation[];
}

export function debugTexts(language: IssueLanguage): DebugTexts {
  return TEXTS[language];
}

function blocked(violation: Violation, texts: DebugTexts): Finding {
  const { address, directive } = violation;
  return { text: texts.refused(address, directive), line: allowingDirective(violation, self.origin) };
}

/** Whether a violation blocked this request. */
const blocks =
  (url: string) =>
  ({ directive, address }: Violation) =>
    directive === 'connect-src' && url.startsWith(address);

/** Why the dataset could not be loaded. For a network error the page finds out more than the browser reports. */
function failureFinding(url: string, failure: Failure, evidence: Evidence, language: IssueLanguage): Finding {
  const texts = TEXTS[language];
  if (failure.reason === 'network') {
    const violation = evidence.violations.find(blocks(url));
    if (violation) return blocked(violation, texts);
    const cause = evidence.causes.get(url);
    if (cause) return { text: texts.causes[cause](self.origin) };
  }
  return { text: describeFailure(failure, language) };
}

function contentFindings({ issues, dataset }: Content, language: IssueLanguage): Finding[] {
  const texts = TEXTS[language];
  const more = issues.length - MOST_ISSUES;
  return [
    ...issues.slice(0, MOST_ISSUES).map((issue) => {
      const texts = [describeIssue(issue, language), describeFate(issue, language)];
      return { text: texts.filter(Boolean).join(' ') };
    }),
    ...(more > 0 ? [{ text: texts.more(more), isFine: true }] : []),
    { text: texts.read(dataset.conferences.length), isFine: true },
  ];
}

function stateFindings(
  url: string,
  state: DatasetState,
  evidence: Evidence,
  language: IssueLanguage,
): Finding[] {
  return [
    ...('failure' in state ? [failureFinding(url, state.failure, evidence, language)] : []),
    ...('dataset' in state ? contentFindings(state, language) : []),
  ];
}

/** The text of the console without the name, which the panel does not need. */
const withoutName = (text: string) => text.replace(/^conference-widgets: /, '');

/** The text of the console in the language of the panel, if it can be translated. */
function describeProblem(text: string, problem: Problem | undefined, { problems }: DebugTexts): Finding {
  // A newer script may report an unknown code.
  const describe = problem && problems?.[problem.code];
  return describe ? { text: describe(problem) } : { text: withoutName(text), language: 'en' };
}

const loadFinding = (failure: LoadFailure, texts: DebugTexts): Finding => ({
  text: withoutName(texts.failed(failure)),
});

/** Failures to load widgets: one for each remedy, and none if a violation explains it. */
function failures({ failures, violations }: Evidence, texts: DebugTexts): Finding[] {
  const isNamed = ({ url }: LoadFailure) =>
    violations.some(
      ({ directive, address }) =>
        directive.startsWith('script-src') && new URL(address).origin === new URL(url).origin,
    );
  const ofLit = failures.find(blocksLit);
  const ofFiles = failures.find((each) => !blocksLit(each) && !isNameTaken(each) && !isNamed(each));
  return [ofLit, ofFiles]
    .filter((failure) => failure !== undefined)
    .map((failure) => loadFinding(failure, texts));
}

/** Violations; one of those that the same line would allow. */
function violationFindings(evidence: Evidence, texts: DebugTexts): Finding[] {
  const urls = [...evidence.states.keys()];
  const others = evidence.violations.filter((violation) => !urls.some((url) => blocks(url)(violation)));
  const findings = others.map((violation) => blocked(violation, texts));
  return findings.filter(({ line }, index) => findings.findIndex((each) => each.line === line) === index);
}

/** All findings, in the order in which to fix them. */
export function collectGroups(evidence: Evidence, language: IssueLanguage): Group[] {
  const texts = TEXTS[language];
  const options = [...evidence.problems]
    // The page says what is the matter with such a value.
    .filter(([, problem]) => !hasCurlyQuotes(problem?.value ?? ''))
    .map(([text, problem]) => describeProblem(text, problem, texts));
  const ofNames = evidence.failures.filter(isNameTaken).map((failure) => loadFinding(failure, texts));
  const ofPage = evidence.pageProblems.map((problem) => ({
    text: texts.pageProblems[problem.code](problem),
    ...(problem.instead && { line: problem.instead }),
  }));
  const groups: Group[] = [
    {
      heading: texts.policy,
      findings: [...violationFindings(evidence, texts), ...failures(evidence, texts)],
    },
    { heading: texts.page, findings: [...ofNames, ...ofPage] },
    { heading: texts.options, findings: options },
    ...[...evidence.states].map(([url, state]) => ({
      heading: texts.dataset(url),
      findings: stateFindings(url, state, evidence, language),
    })),
  ];
  return groups.filter(({ findings }) => findings.length > 0);
}
