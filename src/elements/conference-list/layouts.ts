import { html } from 'lit';
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

export type LayoutName = (typeof LAYOUTS)[number];

function isLoadedLayout(name: LayoutName): name is LoadedLayout {
  return Object.hasOwn(files, name);
}

/** A layout if it is there. */
export function peekLayout(name: LayoutName): Layout | undefined {
  return layouts[name];
}

/** Loads a layout where it is not there. A failed download can be asked for again. */
export async function loadLayout(name: LayoutName): Promise<void> {
  if (isLoadedLayout(name)) layouts[name] ??= await files[name]();
}
