import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Conference } from '../dataset/schema/conference.js';
import { pageAddress } from './page-address.js';
import { describeForSearchEngines } from './structured-data-block.js';
import type { View } from './view.js';

interface Wish {
  readonly view: View;
  readonly conferences: readonly Conference[];
}

function isSame(a: Wish | undefined, b: Wish | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.view.dataset === b.view.dataset &&
    a.view.language === b.view.language &&
    a.conferences.length === b.conferences.length &&
    a.conferences.every((conference, index) => conference === b.conferences[index])
  );
}

/** Keeps what the page tells search engines in step with what a widget shows. To be loaded where an editor asks for it. */
export class StructuredDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #datasetUrl: () => string;
  #wish: Wish | undefined;
  #written: Wish | undefined;

  /** @param datasetUrl address of the dataset that the widget shows */
  constructor(host: ReactiveControllerHost & HTMLElement, datasetUrl: () => string) {
    this.#host = host;
    this.#datasetUrl = datasetUrl;
    host.addController(this);
  }

  hostConnected(): void {
    // Of an element that moves within the page nothing else changes.
    if (this.#wish) void this.#write(this.#wish);
  }

  hostDisconnected(): void {
    void this.#write(undefined);
  }

  hostUpdate(): void {
    this.#wish = undefined;
  }

  hostUpdated(): void {
    if (this.#host.isConnected) void this.#write(this.#wish);
  }

  /** To be called while rendering, where the widget shows conferences that are to be described. */
  describe(view: View, conferences: readonly Conference[]): void {
    this.#wish = { view, conferences };
  }

  async #write(wish: Wish | undefined): Promise<void> {
    if (isSame(wish, this.#written)) return;
    this.#written = wish;
    try {
      const { structuredEvents } = await import('../formats/export/json-ld.js');
      // It may have been overtaken meanwhile.
      if (this.#written !== wish) return;
      const options = wish && {
        dataset: wish.view.dataset,
        language: wish.view.language,
        datasetUrl: this.#datasetUrl(),
        url: pageAddress(),
      };
      describeForSearchEngines(this, wish && options && structuredEvents(wish.conferences, options));
    } catch (error) {
      console.error(`<${this.#host.localName}> could not write its structured data.`, error);
    }
  }
}
