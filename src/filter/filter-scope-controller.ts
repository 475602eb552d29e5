import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Conference } from '../dataset/schema/conference.js';
import { memoize } from '../core/memoize.js';
import { groupOf, filterStore } from './filter-store.js';
import { filterScope } from './shown-conferences.js';
import type { View } from '../core/view.js';

interface CountingHost extends ReactiveControllerHost, HTMLElement {
  readonly group: string | undefined;
  readonly hasUpdated: boolean;
}

/** Knows which conferences the lists of the widget's group show as long as nothing is looked for. */
export class FilterScopeController implements ReactiveController {
  readonly #host: CountingHost;
  readonly #isPrerendered: boolean;
  readonly #conferences = memoize<readonly Conference[]>();
  /** The group whose lists have been asked. */
  #asked: string | undefined;
  /** Another one each time that a list shows something else. */
  #state = {};

  constructor(host: CountingHost, isPrerendered: boolean) {
    this.#host = host;
    this.#isPrerendered = isPrerendered;
    host.addController(this);
  }

  readonly #onTold = (group: string) => {
    if (group !== this.#asked) return;
    this.#state = {};
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    filterScope().listeners.add(this.#onTold);
  }

  hostDisconnected(): void {
    filterScope().listeners.delete(this.#onTold);
    this.#asked = undefined;
  }

  hostUpdate(): void {
    if (this.#isPrerendered && !this.#host.hasUpdated) {
      // The server, which knows no other widgets, counted within the whole dataset.
      void this.#host.updateComplete.then(() => this.#host.requestUpdate());
      return;
    }
    const group = groupOf(this.#host);
    if (group === this.#asked) return;
    this.#asked = group;
    this.#state = {};
    // Lists tell it when they render, and those that were there before have not been asked.
    for (const listener of filterStore().listeners) listener(group);
  }

  /** Those of the dataset that lists show; all of it where there is no list. */
  of({ dataset }: View): readonly Conference[] {
    if (this.#asked === undefined) return dataset.conferences;
    return this.#conferences([dataset, this.#state], () => {
      const lists = [...filterScope().told.values()].filter(
        (told) => told.group === this.#asked && told.dataset === dataset,
      );
      const shown = new Set(lists.flatMap(({ conferences }) => conferences));
      return lists.length > 0 ? dataset.conferences.filter((each) => shown.has(each)) : dataset.conferences;
    });
  }
}
