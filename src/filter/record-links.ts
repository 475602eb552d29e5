import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Lazy } from '../core/lazy.js';
import { page, pageSettings } from '../core/page-settings.js';
import { memoize } from '../core/memoize.js';
import { showRecord } from '../core/show-record.js';
import type { LinkTarget, View } from '../core/view.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Session } from '../dataset/schema/session.js';
import { bodies } from '../templates/bodies.js';
import type { linkFinder } from './find-link.js';
import { groupOf, type Grouped } from './filter-store.js';

export interface LinksHost extends ReactiveControllerHost, HTMLElement, Grouped {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The speakers or sessions that a widget shows. */
interface ShownRecords {
  /** Another one where it shows others. */
  readonly key: unknown;
  readonly has: (target: LinkTarget) => boolean;
}

let present: typeof linkFinder | undefined;

/** Gives the code that finds links to those who cannot wait for it: a server, and hydration of what one wrote. */
export function provideLinks(find: typeof linkFinder): void {
  present = find;
}

interface LinksOptions {
  readonly kind: 'speaker' | 'session';
  readonly isPrerendered: boolean;
  readonly datasetUrl: () => string;
  /** Undefined as long as it shows none. */
  readonly shown: () => ShownRecords | undefined;
}

/** The sessions of one conference, for a widget that shows all of them, or this one alone. */
export function sessionsOf(conference: Conference, only?: Session): ShownRecords {
  return {
    key: only ?? conference,
    has: (target) =>
      target.kind === 'session' &&
      target.conference === conference.id &&
      (only ? only.id === target.id : conference.sessions?.some(({ id }) => id === target.id) === true),
  };
}

/**
 * Links the speakers of a widget to where the page shows what they say, and talks to where it shows their speakers: in
 * another widget of the group, else on a page of the publication. A server knows no other widgets, and what it wrote stays
 * as it is.
 */
export class RecordLinksController implements ReactiveController {
  static readonly #connected = new Set<RecordLinksController>();

  readonly #host: LinksHost;
  readonly #options: LinksOptions;
  /** Loaded where there is something to link to: most pages have one widget. */
  readonly #finder: Lazy<typeof linkFinder>;
  #key: unknown;
  /** Another one where the counterparts show other records. */
  #others = {};
  readonly #link = memoize<NonNullable<View['linkTo']>>();

  constructor(host: LinksHost, options: LinksOptions) {
    this.#host = host;
    this.#options = options;
    this.#finder = new Lazy(host, 'links', async () => {
      // Links lead into what is closed.
      const [{ linkFinder }] = await Promise.all([import('./find-link.js'), bodies.load()]);
      return linkFinder;
    });
    host.addController(this);
  }

  hostConnected(): void {
    RecordLinksController.#connected.add(this);
  }

  hostUpdated(): void {
    const key = this.#shown?.key;
    if (key === this.#key) return;
    this.#key = key;
    this.#tell();
  }

  hostDisconnected(): void {
    RecordLinksController.#connected.delete(this);
    this.#key = undefined;
    this.#tell();
  }

  get host(): LinksHost {
    return this.#host;
  }

  has(target: LinkTarget): boolean {
    return this.#shown?.has(target) === true;
  }

  get #shown(): ShownRecords | undefined {
    const { shown } = this.#options;
    return showRecord({ id: this.#host.localName }, shown, undefined);
  }

  /** The others whose records are the counterpart of these. */
  get #counterparts(): RecordLinksController[] {
    return [...RecordLinksController.#connected].filter(
      (other) => other.#options.kind !== this.#options.kind && groupOf(other.#host) === groupOf(this.#host),
    );
  }

  #tell(): void {
    for (const other of this.#counterparts) {
      other.#others = {};
      other.#host.requestUpdate();
    }
  }

  /** Another function where links may lead elsewhere; undefined where there are none. */
  linkTo({ dataset, language }: View): View['linkTo'] {
    const { isPrerendered, kind, datasetUrl } = this.#options;
    const counterparts = page && !isPrerendered ? this.#counterparts : [];
    const { pages } = pageSettings();
    if (counterparts.length === 0 && pages === undefined) return undefined;
    const finder = present ?? this.#finder.get();
    if (!finder) return undefined;
    const url = datasetUrl();
    return this.#link([dataset, language, url, pages, this.#others], () => {
      const shown = { dataset, language, datasetUrl: url };
      const [find, findPage] = [finder(shown, counterparts), finder(shown, [])];
      // Of their own kind other widgets say no more than they do; the publication may.
      return (target) => (target.kind === kind || target.kind === 'conference' ? findPage : find)(target);
    });
  }
}
