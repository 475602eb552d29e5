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
import { readOwnSource } from './own-source.js';
import { findNetworkCause, watchPolicy, type NetworkCause } from './refusals.js';
import { own, rootOf, select } from '../../host-page/own.js';

/** Milliseconds between a change in the page and an update. */
const PAUSE = 100;

/** Reports a widget that could not be loaded, with the text in the console. */
export type ReportFailure = (text: string, tag: string) => void;

/** Addresses of images in widgets; they can be on any site. */
function pictures(scripts: readonly RunningScript[]): string[] {
  const tags = scripts.flatMap(({ prefix, tags }) => tags.map((tag) => prefix + tag));
  const widgets = select(document, tags.join());
  return widgets.flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('img') ?? [])].map(({ src }) => src),
  );
}

/** Kinds of files that widgets load. */
const KINDS = /^(script|connect|img|frame|child)-src/;

/** The violations that concern files of the widgets. That the panel may not read the page itself concerns nobody. */
function ofWidgets(
  violations: readonly Violation[],
  scripts: readonly RunningScript[],
  datasets: Iterable<string>,
): Violation[] {
  const origins = originsOf(scripts.flatMap(({ places }) => places));
  const urls = [...datasets, ...pictures(scripts)];
  return violations
    .filter(({ directive, address }) => KINDS.test(directive) && address !== location.href)
    .filter(
      ({ address }) =>
        origins.includes(new URL(address).origin) || urls.some((url) => url.startsWith(address)),
    );
}

/** Adds the panel at the end of the page. It is updated with the page until it is closed. */
function openPanel(first: RunningScript): (script: RunningScript) => ReportFailure {
  const reports = diagnostics();
  const states = (reports.states ??= new Map<string, DatasetState>());
  const scripts = [first];
  const failures: LoadFailure[] = [];
  const violations: Violation[] = [];
  const causes = new Map<string, NetworkCause>();
  const asked = new WeakSet<DatasetState>();
  const language = issueLanguage(rootOf(document).lang);
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  /** Looks up the cause of each failure once. */
  function findCauses(): void {
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
      violations: ofWidgets(violations, scripts, states.keys()),
    };
  }

  function update(): void {
    timer = undefined;
    if (own(document, 'readyState') === 'loading') return;
    findCauses();
    const groups = collectGroups(gather(), language);
    const news = JSON.stringify(groups);
    if (news === shown) return;
    shown = news;
    panel.show(groups);
    if (!panel.host.isConnected) own(document, 'body').append(panel.host);
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
  own(document, 'addEventListener').call(document, 'DOMContentLoaded', change, { once: true });
  observer.observe(document, { attributes: true, childList: true, subtree: true });
  change();
  void readOwnSource(scripts);

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
    /** Adds a script to the open panel. */
    'conference-widgets.debug-panel': (script: RunningScript) => ReportFailure;
  }
}

/**
 * Opens the panel that shows a webmaster what is wrong in this page and how to fix it. There is one panel for all scripts and
 * widgets.
 */
export function openDebugPanel(script: RunningScript): ReportFailure {
  const join = pagePart('conference-widgets.debug-panel', () => openPanel(script));
  return join(script);
}
