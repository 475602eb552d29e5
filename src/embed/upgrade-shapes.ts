import { pagePart } from '../dataset/page-singleton.js';
import { warn } from '../core/diagnostics.js';
import { isAmong } from '../host-page/embed-address.js';
import { foreignDataset } from './foreign-dataset.js';
import { isFallback } from '../host-page/is-fallback.js';
import { readShape } from '../host-page/shapes.js';
import { sizeFrame } from './frame-height.js';
import { unknownWidget } from './warnings.js';
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
  /** Opens the panel of `debug`. */
  readonly debug: () => void;
}

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    /** The elements that a copy of the script has taken up. */
    'conference-widgets.shapes': WeakSet<Element>;
  }
}

async function upgrade(element: HTMLElement, shapes: ShapesOptions): Promise<void> {
  const taken = pagePart('conference-widgets.shapes', () => new WeakSet());
  const { places, prefix, tags, load, request, debug } = shapes;
  if (taken.has(element) || isFallback(element, tags, prefix)) return;
  const asked = readShape(element, places);
  if (!asked) return;
  taken.add(element);
  const isLink = element.localName === 'a';
  const where = isLink ? (element.getAttribute('href') ?? '') : 'a placeholder';
  if (!tags.includes(asked.widget)) {
    warn(...unknownWidget(asked.widget, where, tags));
    return;
  }
  const name = prefix + asked.widget;
  const options = new Map(asked.options);
  const src = options.get('src');
  // Else who writes a comment under a page could show there, as the page's own, what they like.
  if (isLink && src && !isAmong(places, src, element.baseURI)) {
    options.delete('src');
    warn(...foreignDataset(name, src, where, places));
  }
  if (!options.get('src')) request();
  await load(name);
  const Widget = customElements.get(name);
  if (!Widget || !element.isConnected) {
    // The page may have taken it away meanwhile, and bring it back.
    taken.delete(element);
    return;
  }
  const widget = widgetFor(name, Widget, options, where);
  if (widget.hasAttribute('debug')) debug();
  if (isLink) {
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
