import { describeFailure } from '../../dataset/issues/failure.js';
import { describeIssue, type IssueLanguage } from '../../dataset/issues/describe-issue.js';
import type { Failure } from '../../dataset/issues/failure.js';
import type { DatasetState } from '../../dataset/load/store.js';
import type { Problem } from '../../core/diagnostics.js';
import type { PageProblem } from './inspect-page.js';
import { allowingDirective, type Violation } from '../../host-page/policy.js';
import { blocksLit, type LoadFailure } from '../load-failure.js';
import type { NetworkCause } from './refusals.js';
import { danish } from './texts/da.js';
import { english } from './texts/en.js';
import type { DebugTexts } from './texts/texts.js';

const TEXTS: Readonly<Record<IssueLanguage, DebugTexts>> = { da: danish, en: english };

/** Issues of a dataset that are enough to begin with. */
const MOST_ISSUES = 50;

/** One cause with its remedy. */
export interface Finding {
  readonly text: string;
  /** Of the text, where it is not the panel's. */
  readonly language?: IssueLanguage;
  /** A line to copy that belongs to the text. */
  readonly line?: string;
  /** Whether all is well. */
  readonly isFine?: boolean;
}

/** Of a dataset, what could be read. */
type Content = Pick<Extract<DatasetState, { status: 'ready' }>, 'issues' | 'dataset'>;

/** What there is to tell about one matter. */
export interface Group {
  readonly heading: string;
  readonly findings: readonly Finding[];
}

/** All that is known about a page. */
export interface Evidence {
  readonly pageProblems: readonly PageProblem[];
  readonly failures: readonly LoadFailure[];
  /** By what the console says of them, in English. */
  readonly problems: ReadonlyMap<string, Problem | undefined>;
  /** By URL. */
  readonly states: ReadonlyMap<string, DatasetState>;
  /** By URL, for datasets that could not be read; missing as long as it is not known. */
  readonly causes: ReadonlyMap<string, NetworkCause>;
  /** Those that concern us. */
  readonly violations: readonly Violation[];
}

export function debugTexts(language: IssueLanguage): DebugTexts {
  return TEXTS[language];
}

function refusal(violation: Violation, texts: DebugTexts): Finding {
  const { address, directive } = violation;
  return { text: texts.refused(address, directive), line: allowingDirective(violation, self.origin) };
}

/** Whether a page's policy refused to fetch this. */
const refuses =
  (url: string) =>
  ({ directive, address }: Violation) =>
    directive === 'connect-src' && url.startsWith(address);

/** Why the dataset could not be had. Of a request without an answer a page finds out more than its browser says. */
function failureFinding(url: string, failure: Failure, evidence: Evidence, language: IssueLanguage): Finding {
  const texts = TEXTS[language];
  if (failure.reason === 'network') {
    const violation = evidence.violations.find(refuses(url));
    if (violation) return refusal(violation, texts);
    const cause = evidence.causes.get(url);
    if (cause) return { text: texts.causes[cause](self.origin) };
  }
  return { text: describeFailure(failure, language) };
}

function contentFindings({ issues, dataset }: Content, language: IssueLanguage): Finding[] {
  const texts = TEXTS[language];
  const more = issues.length - MOST_ISSUES;
  return [
    ...issues.slice(0, MOST_ISSUES).map((issue) => ({ text: describeIssue(issue, language) })),
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

/** The console's words, which begin with our name; the panel is ours anyway. */
const withoutName = (text: string) => text.replace(/^conference-widgets: /, '');

/** What the console says in English is said in the panel's language where that has words for it. */
function describeProblem(text: string, problem: Problem | undefined, { problems }: DebugTexts): Finding {
  // A problem of a newer script may have a code that is not known here.
  const describe = problem && problems?.[problem.code];
  return describe ? { text: describe(problem) } : { text: withoutName(text), language: 'en' };
}

/** The widgets that did not come: one for each remedy, and none for which the policy's refusal is named already. */
function failures({ failures, violations }: Evidence, texts: DebugTexts): Finding[] {
  const isNamed = ({ url }: LoadFailure) =>
    violations.some(
      ({ directive, address }) =>
        directive.startsWith('script-src') && new URL(address).origin === new URL(url).origin,
    );
  const ofLit = failures.find(blocksLit);
  const ofFiles = failures.find((each) => !blocksLit(each) && !isNamed(each));
  return [ofLit, ofFiles]
    .filter((failure) => failure !== undefined)
    .map((failure) => ({ text: withoutName(texts.failed(failure)) }));
}

/** One of those that the same line allows is enough. */
function refusals(evidence: Evidence, texts: DebugTexts): Finding[] {
  const urls = [...evidence.states.keys()];
  const others = evidence.violations.filter((violation) => !urls.some((url) => refuses(url)(violation)));
  const findings = others.map((violation) => refusal(violation, texts));
  return findings.filter(({ line }, index) => findings.findIndex((each) => each.line === line) === index);
}

/** What there is to tell, in the order in which it is mended: what keeps all from working comes first. */
export function collectGroups(evidence: Evidence, language: IssueLanguage): Group[] {
  const texts = TEXTS[language];
  const options = [...evidence.problems].map(([text, problem]) => describeProblem(text, problem, texts));
  const ofPage = evidence.pageProblems.map((problem) => ({
    text: texts.pageProblems[problem.code](problem),
    ...(problem.instead && { line: problem.instead }),
  }));
  const groups: Group[] = [
    { heading: texts.policy, findings: [...refusals(evidence, texts), ...failures(evidence, texts)] },
    { heading: texts.page, findings: ofPage },
    { heading: texts.options, findings: options },
    ...[...evidence.states].map(([url, state]) => ({
      heading: texts.dataset(url),
      findings: stateFindings(url, state, evidence, language),
    })),
  ];
  return groups.filter(({ findings }) => findings.length > 0);
}
