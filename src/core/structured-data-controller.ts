import { type ReactiveController, type ReactiveControllerHost, render } from 'lit';
import { html } from './html.js';
import { pagePart } from '../dataset/page-singleton.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { Session } from '../dataset/schema/session.js';
import { isSameList } from './memoize.js';
import { pageAddress } from './page-settings.js';
import { own } from '../host-page/own.js';

/** A thing of schema.org; `@id` is its name in the world. */
type DescribedThing = Readonly<Record<string, unknown>>;

/** The descriptions by widget, and the block in the page that holds them. */
interface Block {
  readonly things: Map<object, readonly DescribedThing[]>;
  element: HTMLScriptElement | undefined;
}

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    'conference-widgets.structured-data': Block;
  }
}

/** Each thing once, however many widgets show it. */
function graph(block: Block): DescribedThing[] {
  const byId = new Map([...block.things.values()].flat().map((thing) => [thing['@id'], thing]));
  return [...byId.values()];
}

/**
 * A data block, which neither runs nor needs a permission. Trusted Types nevertheless report each text that a script gives to
 * a `<script>`, of whatever type, unless it "already started": which one from a template has
 * (https://html.spec.whatwg.org/multipage/scripting.html#already-started).
 */
function blockElement(things: readonly DescribedThing[]): HTMLScriptElement | undefined {
  const fragment = new DocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  const element = fragment.querySelector('script');
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  // Whoever writes the page out as HTML must not end the block early.
  element?.append(json.replaceAll('<', '\\u003c'));
  return element ?? undefined;
}

/**
 * Says what a widget shows for search engines, in the one block of the page that all widgets and all copies of the script
 * share. Undefined takes it back; with the last of them the block goes.
 */
function describeForSearchEngines(widget: object, things: readonly DescribedThing[] | undefined): void {
  const block = pagePart('conference-widgets.structured-data', () => ({
    things: new Map(),
    element: undefined,
  }));
  if (things) block.things.set(widget, things);
  else block.things.delete(widget);
  const all = graph(block);
  block.element?.remove();
  block.element = all.length > 0 ? blockElement(all) : undefined;
  if (block.element) own(document, 'head').append(block.element);
}

/** The conferences that a widget describes to search engines. */
export interface Described {
  readonly dataset: Dataset;
  /** The address of the dataset. */
  readonly datasetUrl: string;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly conferences: readonly Conference[];
  /** Only this session of the first. */
  readonly session?: Session | undefined;
}

/** Keeps the page's structured data in step with what a widget shows. */
export class StructuredDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #described: () => Described | undefined;
  /** The values that the current description was made from. */
  #written: readonly unknown[] = [];

  /** @param described undefined where nothing is to be described */
  constructor(host: ReactiveControllerHost & HTMLElement, described: () => Described | undefined) {
    this.#host = host;
    this.#described = described;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing else changes about an element that moves within the page.
    void this.#write(this.#described());
  }

  hostDisconnected(): void {
    void this.#write(undefined);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) void this.#write(this.#described());
  }

  async #write(described: Described | undefined): Promise<void> {
    const { dataset, language, conferences = [], session } = described ?? {};
    const written = described ? [dataset, language, session, ...conferences] : [];
    if (isSameList(written, this.#written)) return;
    this.#written = written;
    try {
      const { structuredEvents, structuredSession } = await import('../formats/export/json-ld.js');
      // It may have been overtaken meanwhile.
      if (this.#written !== written) return;
      const options = described && { ...described, url: pageAddress() };
      const [conference] = conferences;
      const events =
        options &&
        (session && conference
          ? structuredSession(conference, session, options)
          : structuredEvents(conferences, options));
      describeForSearchEngines(this, events);
    } catch (error) {
      console.error(`<${this.#host.localName}> could not write its structured data.`, error);
    }
  }
}
