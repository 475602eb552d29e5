import type { ReactiveController } from 'lit';
import { isSameList } from '../core/memoize.js';
import type { View } from '../core/view.js';
import type { Conference } from '../dataset/schema/conference.js';
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
    tell(list, dataset, conferences) {
      // It may leave the page while an update is under way.
      if (!list.isConnected) return;
      watch(list);
      const group = groupOf(list);
      const before = told.get(list);
      if (
        before?.group === group &&
        before.dataset === dataset &&
        isSameList(before.conferences, conferences)
      )
        return;
      told.set(list, { group, dataset, conferences });
      if (before && before.group !== group) notifyFilters(before.group);
      notifyFilters(group);
    },
  };
}

function reportedScopes(): ReportedScopes {
  return (filterStore().shown ??= createReportedScopes());
}

/** Conferences within which a filter counts, in the order of their dataset. */
interface Scope {
  readonly dataset: Dataset;
  readonly conferences: readonly Conference[];
}

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
    const { dataset, conferences } = this.#scope;
    const reported = this.#reported(dataset);
    if (isSameList(conferences, reported)) return;
    this.#scope = { dataset, conferences: reported };
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
    if (this.#group === undefined) return dataset.conferences;
    if (this.#scope?.dataset !== dataset) this.#scope = { dataset, conferences: this.#reported(dataset) };
    return this.#scope.conferences;
  }

  #reported(dataset: Dataset): readonly Conference[] {
    const lists = [...reportedScopes().told.values()].filter(
      (list) => list.group === this.#group && list.dataset === dataset,
    );
    if (lists.length === 0) return dataset.conferences;
    const reported = new Set(lists.flatMap(({ conferences }) => conferences));
    return dataset.conferences.filter((each) => reported.has(each));
  }
}
