import { describeIssue, type IssueLanguage, issueLanguage } from '../dataset/issues/describe-issue.js';
import { describeFailure } from '../dataset/issues/failure.js';
import type { Issue } from '../dataset/issues/issue.js';
import { nearest } from '../dataset/issues/nearest.js';
import type { DatasetState } from '../dataset/load/store.js';
import { isOn } from '../host-page/flag.js';
import { type Details, diagnostics, warn } from './diagnostics.js';
import { rootOf } from '../host-page/own.js';

/** A widget that reads a dataset, from its own address or from that of the script tag. */
type Reader = Pick<HTMLElement, 'localName'> & { readonly src: string | undefined };

/** Says where a text is written that is no address. */
function warnOfAddress({ localName, src }: Reader, value: string): void {
  const [tag, name] = src ? [localName, 'src'] : ['script', 'data-src'];
  const advice = 'Give one such as "https://example.org/conferences.json".';
  warn(`<${tag}> ${name}="${value}" is no address. ${advice}`, { code: 'address', tag, name, value });
}

/** Says how a boolean option is taken that is neither true nor false. */
export function explainFlag(tag: string, name: string, value: string): void {
  const known = [String(isOn(value))];
  const text = `<${tag}> ${name}="${value}" is taken as ${known.join()}. Write true or false.`;
  warn(text, { code: 'flag', tag, name, value, known });
}

/** Sentences on the console; a publisher who needs more has the command `validate`. */
const MOST_SENTENCES = 100;

/** Sentences at a stretch: to find the id that was probably meant takes a millisecond or two in a large dataset. */
const AT_A_STRETCH = 5;

const MORE = {
  da: (count: number) => `Og ${count} mere. Kommandoen conference-widgets validate viser alle.`,
  en: (count: number) => `And ${count} more. The command conference-widgets validate lists all.`,
};

/** Resolves when the browser has nothing better to do. Safari does not say when. */
async function idle(): Promise<void> {
  await new Promise<void>((resolve) => {
    if (Object.hasOwn(globalThis, 'requestIdleCallback'))
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: 1_000 },
      );
    else setTimeout(resolve, 50);
  });
}

async function listIssues(issues: readonly Issue[], language: IssueLanguage): Promise<string[]> {
  const sentences: string[] = [];
  for (const issue of issues.slice(0, MOST_SENTENCES)) {
    if (sentences.length % AT_A_STRETCH === 0) await idle();
    sentences.push(describeIssue(issue, language));
  }
  const more = issues.length - sentences.length;
  return more > 0 ? [...sentences, MORE[language](more)] : sentences;
}

const reported = new WeakSet<DatasetState>();

/** Tells, on the console and the panel of `debug`, what a webmaster or publisher must know about a dataset; once, however many widgets read it. */
export async function explainState(reader: Reader, url: string, state: DatasetState): Promise<void> {
  // Browsers do not promise that what waits for this module goes on in order: “loading” could come last.
  if (reported.has(state) || state.status === 'loading') return;
  reported.add(state);
  const reports = diagnostics();
  (reports.states ??= new Map<string, DatasetState>()).set(url, state);
  reports.changed?.();
  if (!URL.canParse(url)) warnOfAddress(reader, url);
  const language = issueLanguage(rootOf(document).lang);
  const place = `conference-widgets: ${url}`;
  if ('failure' in state) console.error(`${place}\n${describeFailure(state.failure, language)}`);
  if (!('dataset' in state)) return;
  const sentences = await listIssues(state.issues, language);
  if (sentences.length > 0) console.warn([place, ...sentences].join('\n'));
  else console.info(`${place}\n${state.status}, ${state.dataset.conferences.length} conferences`);
}

/** The message for an unknown id. In a file of its own, because most pages never need to search for the id that was meant. */
export function describeUnknownId(id: string, known: readonly string[]): readonly [message: string, Details] {
  const near = nearest(id, known);
  const advice = near ? `Did you mean "${near}"?` : `Known: ${known.slice(0, 20).join(', ') || 'none'}.`;
  return [`is not in the dataset. ${advice}`, { code: 'id', known, near }];
}
