import { nearest } from '../../dataset/issues/nearest.js';
import { readShape } from './read-shape.js';
import { sizeFrame } from './size-frame.js';
import { widgetFor } from './widget-for.js';

/** What shapes become, and how. */
export interface ShapesOptions {
  /** The tags of the widgets. */
  readonly tags: readonly string[];
  readonly prefix: string;
  /** Addresses on whose origins embed addresses stand. */
  readonly places: readonly string[];
  /** Resolves when the widget is registered, or cannot be, which is then said already. */
  readonly load: (name: string) => Promise<void>;
  /** Asks for the page's dataset. */
  readonly request: () => void;
}

/**
 * What all copies and versions of the script in a page share: the elements that one of them has taken up. Pages hold old
 * versions for years: never change the meaning.
 */
const KEY: unique symbol = Symbol.for('conference-widgets.shapes');
const page = globalThis as { [KEY]?: WeakSet<Element> | undefined };

/** Where a link is the fallback of a widget, or of what is to become one. */
function isFallback(element: HTMLElement, { tags, prefix }: ShapesOptions): boolean {
  const widgets = ['.conference-widget[data-widget]', ...tags, ...tags.map((tag) => prefix + tag)];
  return Boolean(element.parentElement?.closest(widgets.join()));
}

async function upgrade(element: HTMLElement, options: ShapesOptions): Promise<void> {
  const taken = (page[KEY] ??= new WeakSet());
  if (taken.has(element) || isFallback(element, options)) return;
  const asked = readShape(element, options.places);
  if (!asked) return;
  taken.add(element);
  const { prefix, tags, load, request } = options;
  const where = element.localName === 'a' ? (element.getAttribute('href') ?? '') : 'a placeholder';
  if (!tags.includes(asked.widget)) {
    const near = nearest(asked.widget, tags);
    const advice = near ? `Did you mean "${near}"?` : `There are: ${tags.join(', ')}.`;
    console.warn(`conference-widgets: "${asked.widget}" in ${where} is no widget. ${advice}`);
    return;
  }
  const name = prefix + asked.widget;
  if (!asked.options.has('src')) request();
  await load(name);
  const Widget = customElements.get(name);
  // The page may have taken it away meanwhile.
  if (!Widget || !element.isConnected) return;
  const widget = widgetFor(name, Widget, asked.options, where);
  if (element.localName === 'a') {
    element.replaceWith(widget);
    widget.append(element);
  } else {
    widget.append(...element.childNodes);
    element.append(widget);
  }
}

/** Puts widgets in the places of placeholders and links, which stay in them as their fallback; frames get their height. */
export function upgradeShapes(elements: readonly HTMLElement[], options: ShapesOptions): void {
  for (const element of elements) {
    if (element instanceof HTMLIFrameElement) sizeFrame(element, options.places);
    else void upgrade(element, options);
  }
}
