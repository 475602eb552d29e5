import { issueLanguage } from '../../dataset/issues/describe-issue.js';
import type { DatasetState } from '../../dataset/load/store.js';
import { pagePart } from '../../dataset/page-singleton.js';
import { diagnostics } from '../../core/diagnostics.js';
import { collectGroups, type Evidence } from './collect-groups.js';
import { inspectPage, unknownNames } from './inspect-page.js';
import { originsOf } from '../../host-page/embed-address.js';
import type { Violation } from '../../host-page/policy.js';
import type { RunningScript } from '../../host-page/script-tag.js';
import type { LoadFailure } from '../load-failure.js';
import { makePanel } from './panel-view.js';
import { findNetworkCause, watchPolicy, type NetworkCause } from './refusals.js';

/** Milliseconds in which changes of a page are taken together. */
const PAUSE = 100;

/** Tells the panel which widget did not come, and what the console says of it. */
export type Tell = (text: string, tag: string) => void;

/** The pictures in widgets, which may come from anywhere. */
function pictures(scripts: readonly RunningScript[]): string[] {
  const tags = scripts.flatMap(({ prefix, tags }) => tags.map((tag) => prefix + tag));
  const widgets = [...document.querySelectorAll(tags.join())];
  return widgets.flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('img') ?? [])].map(({ src }) => src),
  );
}

/** What widgets consist of; all else of these origins is the page's own. */
const KINDS = /^(script|connect|img|frame|child)-src/;

/** Of all that the page's policy refuses, what we asked for. */
function ours(
  violations: readonly Violation[],
  scripts: readonly RunningScript[],
  datasets: Iterable<string>,
): Violation[] {
  const origins = originsOf(scripts.flatMap(({ places }) => places));
  const urls = [...datasets, ...pictures(scripts)];
  return violations
    .filter(({ directive }) => KINDS.test(directive))
    .filter(
      ({ address }) =>
        origins.includes(new URL(address).origin) || urls.some((url) => url.startsWith(address)),
    );
}

/** Opens the panel at the end of the page. It follows the page until it is closed. */
function openPanel(first: RunningScript): (script: RunningScript) => Tell {
  const reports = diagnostics();
  const states = (reports.states ??= new Map<string, DatasetState>());
  const scripts = [first];
  const failures: LoadFailure[] = [];
  const violations: Violation[] = [];
  const causes = new Map<string, NetworkCause>();
  const asked = new WeakSet<DatasetState>();
  const language = issueLanguage(document.documentElement.lang);
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  /** Asks once for each failure. */
  function askForCauses(): void {
    for (const [url, state] of states) {
      if (!('failure' in state) || state.failure.reason !== 'network' || asked.has(state)) continue;
      asked.add(state);
      void findNetworkCause(url).then((cause) => {
        causes.set(url, cause);
        change();
      });
    }
  }

  function gather(): Evidence {
    return {
      pageProblems: inspectPage(document, scripts),
      failures,
      problems: new Map([...reports.problems, ...unknownNames(document, scripts)]),
      states,
      causes,
      violations: ours(violations, scripts, states.keys()),
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
    if (!isClosed) timer ??= setTimeout(update, PAUSE);
  }

  const observer = new MutationObserver(change);
  const unwatch = watchPolicy(violations, change);
  const panel = makePanel(language, () => {
    isClosed = true;
    unwatch();
    observer.disconnect();
    clearTimeout(timer);
    panel.host.remove();
  });
  reports.changed = change;
  document.addEventListener('DOMContentLoaded', change, { once: true });
  observer.observe(document, { attributes: true, childList: true, subtree: true });
  change();

  return (script) => {
    if (scripts.every(({ url }) => url !== script.url)) scripts.push(script);
    change();
    return (text, tag) => {
      failures.push({ text, tag, url: script.url });
      change();
    };
  };
}

declare module '../../dataset/page-singleton.js' {
  interface PageSingleton {
    /** Lets the open panel know of one more script. */
    'conference-widgets.debug-panel': (script: RunningScript) => Tell;
  }
}

/**
 * Opens the panel that tells a webmaster what is wrong in this page and what to do about it; once, whatever number of
 * scripts and widgets asks for it.
 */
export function openDebugPanel(script: RunningScript): Tell {
  const join = pagePart('conference-widgets.debug-panel', () => openPanel(script));
  return join(script);
}
