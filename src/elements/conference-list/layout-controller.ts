import type { CSSResultGroup, ReactiveController, ReactiveControllerHost } from 'lit';
import { html } from '../../core/html.js';
import { oneOf } from '../../core/attributes.js';
import { adoptLazyStyles } from '../../core/lazy.js';
import { accordionItem } from './accordion-item.js';
import type { Layout } from './layout.js';

/** Those that most pages have. */
const layouts: Record<string, Layout | undefined> = {
  list: {
    list: (_view, _fields, _count, items) =>
      html`<ul class="list" part="list" role="list">
        ${items}
      </ul>`,
  },
  accordion: {
    item: accordionItem,
    list: (_view, _fields, _count, items) =>
      html`<ul class="accordion" part="list" role="list">
        ${items}
      </ul>`,
  },
};

/** Each of the others is a file of its own, so that a visitor downloads only the one in use. */
const files = {
  cards: async () => (await import('./cards.js')).cards,
  table: async () => (await import('./table.js')).table,
  timeline: async () => (await import('./timeline.js')).timeline,
};

type LoadedLayout = keyof typeof files;

export const LAYOUTS = ['list', 'accordion', 'cards', 'table', 'timeline'] as const;

type LayoutName = (typeof LAYOUTS)[number];

function isLoadedLayout(name: LayoutName): name is LoadedLayout {
  return Object.hasOwn(files, name);
}

/** A layout if it is there. */
function peekLayout(name: LayoutName): Layout | undefined {
  return layouts[name];
}

/** Loads a layout where it is not there. A failed download can be asked for again. */
export async function loadLayout(name: LayoutName): Promise<void> {
  if (isLoadedLayout(name)) layouts[name] ??= await files[name]();
}

/** The styles of a layout that is there, beyond those of every list. */
export function stylesOfLayout(name: string | undefined): CSSResultGroup {
  return [...((LAYOUTS.find((each) => each === name) && layouts[name ?? '']?.styles) ?? [])];
}

interface LayoutHost extends ReactiveControllerHost, HTMLElement {
  readonly layout: string | undefined;
}

/** Loads the layout that a list is asked for, with its styles. */
export class LayoutController implements ReactiveController {
  readonly #host: LayoutHost;
  readonly #asked = new Set<LayoutName>();
  readonly #failed = new Set<LayoutName>();
  /** The one that the list was last shown in, which stays until another is there. */
  shown: Layout | undefined;

  constructor(host: LayoutHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { current } = this;
    if (current?.styles) adoptLazyStyles(this.#host, ...current.styles);
    if (!this.#requested && !this.#asked.has(this.#name)) void this.available();
  }

  get #name(): LayoutName {
    return oneOf(this.#host, 'layout', this.#host.layout, LAYOUTS);
  }

  /** Undefined until it is there; where it cannot be had, a list will do. */
  get #requested(): Layout | undefined {
    const name = this.#name;
    return peekLayout(this.#failed.has(name) ? 'list' : name);
  }

  /** Undefined until there is one to show a list in. */
  get current(): Layout | undefined {
    return this.#requested ?? this.shown;
  }

  /** Resolves when there is one. */
  async available(): Promise<void> {
    const name = this.#name;
    this.#asked.add(name);
    try {
      await loadLayout(name);
    } catch (error) {
      this.#failed.add(name);
      console.error(`<${this.#host.localName}> could not load its layout.`, error);
    }
    this.#host.requestUpdate();
  }
}
