import { issueLanguage } from '../../dataset/issues/describe-issue.js';
import { pageReports, type PageScript } from '../../ui/page-reports.js';
import { collectGroups, type Evidence } from './collect-groups.js';
import { inspectPage } from './inspect-page.js';
import { findNetworkCause, type NetworkCause } from './network-cause.js';
import { makePanel } from './panel-view.js';
import { watchPolicy, type Violation } from './policy.js';
import { unknownNames } from './unknown-names.js';

/** Milliseconds in which changes of a page are taken together. */
const PAUSE = 100;

/** The pictures in widgets, which may come from anywhere. */
function pictures(scripts: readonly PageScript[]): string[] {
  const tags = scripts.flatMap(({ prefix, tags }) => tags.map((tag) => prefix + tag));
  const widgets = tags.length > 0 ? [...document.querySelectorAll(tags.join())] : [];
  return widgets.flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('img') ?? [])].map(({ src }) => src),
  );
}

/** Of all that the page's policy refuses, what we asked for. */
function ours(violations: readonly Violation[]): Violation[] {
  const { scripts, states } = pageReports();
  const origins = scripts.flatMap(({ places }) => places).map((place) => new URL(place).origin);
  const urls = [...states.keys(), ...pictures(scripts)];
  return violations.filter(
    ({ address }) => origins.includes(new URL(address).origin) || urls.some((url) => url.startsWith(address)),
  );
}

/**
 * Opens the panel that tells a webmaster what is wrong in this page and what to do about it, at the end of the page; once,
 * whatever number of scripts and widgets asks for it. It follows the page until it is closed.
 */
export function openDebugPanel(): void {
  const reports = pageReports();
  if (reports.changed) return;
  const violations: Violation[] = [];
  const causes = new Map<string, NetworkCause>();
  const asked = new WeakSet();
  const language = issueLanguage(document.documentElement.lang);
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Asks once for each failure. */
  function askForCauses(): void {
    for (const [url, state] of reports.states) {
      if (!('failure' in state) || state.failure.reason !== 'network' || asked.has(state)) continue;
      asked.add(state);
      void findNetworkCause(url).then((cause) => {
        causes.set(url, cause);
        change();
      });
    }
  }

  function gather(): Evidence {
    const unknown = unknownNames(document, reports.scripts).map(
      ({ text, problem }) => [text, problem] as const,
    );
    return {
      pageProblems: inspectPage(document, reports.scripts),
      problems: new Map([...reports.problems, ...unknown]),
      states: reports.states,
      causes,
      violations: ours(violations),
    };
  }

  function update(): void {
    timer = undefined;
    if (document.readyState === 'loading') return;
    askForCauses();
    const groups = collectGroups(gather(), language);
    const news = JSON.stringify(groups);
    if (news === shown) return;
    shown = news;
    panel.show(groups);
    if (!panel.host.isConnected) document.body.append(panel.host);
  }

  function change(): void {
    timer ??= setTimeout(update, PAUSE);
  }

  const observer = new MutationObserver(change);
  const unwatch = watchPolicy(violations, change);
  const panel = makePanel(language, () => {
    unwatch();
    observer.disconnect();
    clearTimeout(timer);
    // Whoever asks again in this page has seen it.
    reports.changed = () => undefined;
    panel.host.remove();
  });
  reports.changed = change;
  document.addEventListener('DOMContentLoaded', change, { once: true });
  observer.observe(document, { attributes: true, childList: true, subtree: true });
  change();
}
