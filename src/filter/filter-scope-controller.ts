import type { ReactiveController } from 'lit';
import { isSameList } from '../core/memoize.js';
import type { View } from '../core/view.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Session } from '../dataset/schema/session.js';
import type { SessionOf } from '../dataset/queries/session-facets.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { filterStore, groupOf, notify, type FilterHost, type ReportedScopes } from './filter-store.js';

/** Lists of older versions only report: that they leave the page is noticed here. */
function createReportedScopes(): ReportedScopes {
  const told: ReportedScopes['told'] = new Map();
  const listeners: ReportedScopes['listeners'] = new Set();
  const watched = new WeakSet<FilterHost>();
  const notifyFilters = (group: string) => {
    for (const listener of listeners) listener(group);
  };
  const watch = (list: FilterHost) => {
    if (watched.has(list)) return;
    watched.add(list);
    list.addController({
      hostDisconnected() {
        const before = told.get(list);
        told.delete(list);
        if (before) notifyFilters(before.group);
      },
    });
  };
  return {
    told,
    listeners,
    tell(list, dataset, conferences, sessions) {
      // It may leave the page while an update is under way.
      if (!list.isConnected) return;
      watch(list);
      const group = groupOf(list);
      const before = told.get(list);
      if (
        before?.group === group &&
        before.dataset === dataset &&
        isSameList(before.conferences, conferences) &&
        (before.sessions === sessions || isSameList(before.sessions ?? [], sessions ?? []))
      )
        return;
      told.set(list, { group, dataset, conferences, sessions });
      if (before && before.group !== group) notifyFilters(before.group);
      notifyFilters(group);
    },
  };
}

function reportedScopes(): ReportedScopes {
  return (filterStore().shown ??= createReportedScopes());
}

/** What a filter counts within. */
interface Scope {
  readonly dataset: Dataset;
  /** In the order of their dataset. */
  readonly conferences: readonly Conference[];
  /** Those of programmes; undefined where something shows whole conferences, or nothing shows any. */
  readonly sessions: readonly SessionOf[] | undefined;
}

const isSameScope = (a: Scope, b: Scope) =>
  isSameList(a.conferences, b.conferences) &&
  !a.sessions === !b.sessions &&
  isSameList(
    (a.sessions ?? []).map(({ session }) => session),
    (b.sessions ?? []).map(({ session }) => session),
  );

interface CountingHost extends FilterHost {
  readonly hasUpdated: boolean;
}

/** Knows which conferences the lists of a filter's group show while nothing is filtered. */
export class FilterScopeController implements ReactiveController {
  readonly #host: CountingHost;
  readonly #isPrerendered: boolean;
  /** The group whose lists have been asked to report. */
  #group: string | undefined;
  #scope: Scope | undefined;

  constructor(host: CountingHost, isPrerendered: boolean) {
    this.#host = host;
    this.#isPrerendered = isPrerendered;
    host.addController(this);
  }

  readonly #onReport = (group: string) => {
    if (group !== this.#group || !this.#scope) return;
    const reported = this.#reported(this.#scope.dataset);
    if (isSameScope(this.#scope, reported)) return;
    this.#scope = reported;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    reportedScopes().listeners.add(this.#onReport);
  }

  hostDisconnected(): void {
    reportedScopes().listeners.delete(this.#onReport);
    this.#group = undefined;
  }

  hostUpdate(): void {
    // The server, which knows no other widgets, counted within the whole dataset. Hydration is followed by an update.
    if (this.#isPrerendered && !this.#host.hasUpdated) return;
    const group = groupOf(this.#host);
    if (group === this.#group) return;
    this.#group = group;
    this.#scope = undefined;
    // Lists that were there before have not been asked.
    notify(group);
  }

  /** The conferences of the dataset that lists show; all of them where there is no list. */
  conferences({ dataset }: View): readonly Conference[] {
    return this.#scopeIn(dataset)?.conferences ?? dataset.conferences;
  }

  /** The sessions, where the group shows programmes and no lists. */
  sessions({ dataset }: View): readonly SessionOf[] | undefined {
    return this.#scopeIn(dataset)?.sessions;
  }

  #scopeIn(dataset: Dataset): Scope | undefined {
    if (this.#group === undefined) return undefined;
    if (this.#scope?.dataset !== dataset) this.#scope = this.#reported(dataset);
    return this.#scope;
  }

  #reported(dataset: Dataset): Scope {
    const shown = [...reportedScopes().told.values()].filter(
      (each) => each.group === this.#group && each.dataset === dataset,
    );
    const lists = shown.filter(({ sessions }) => !sessions);
    const inLists = new Set(lists.flatMap(({ conferences }) => conferences));
    const conferences =
      lists.length > 0 ? dataset.conferences.filter((each) => inLists.has(each)) : dataset.conferences;
    if (lists.length > 0 || shown.length === 0) return { dataset, conferences, sessions: undefined };
    const pairs = new Map<Session, SessionOf>();
    for (const {
      conferences: [conference],
      sessions = [],
    } of shown) {
      for (const session of sessions) if (conference) pairs.set(session, { conference, session });
    }
    return { dataset, conferences, sessions: [...pairs.values()] };
  }
}
