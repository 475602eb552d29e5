import { warn } from '../core/diagnostics.js';
import { pagePart } from '../dataset/page-singleton.js';
import { isOn } from '../host-page/flag.js';
import type { PageScript } from '../host-page/script-tag.js';
import { readShape } from '../host-page/shapes.js';
import { sizeFrame } from './frame-height.js';
import { foreignDataset, unknownOption, unknownWidget } from './warnings.js';

/** The script's settings, and its part in an upgrade. */
export interface ShapesOptions extends PageScript {
  /** Resolves when the widget is registered, or its failure has been reported. */
  readonly load: (name: string) => Promise<void>;
  /** Requests the dataset of the page. */
  readonly request: () => void;
  /** Opens the panel of `debug`. */
  readonly debug: () => void;
}

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    /** Elements that are upgraded already, by any copy of the script. */
    'conference-widgets.shapes': WeakSet<Element>;
  }
}

interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/**
 * Creates a widget with these options as attributes. Unknown options are left out with a warning.
 *
 * @param name tag with the prefix of the page
 * @param where place of the options, for the warning
 */
function makeWidget(
  name: string,
  Widget: WidgetClass,
  options: ReadonlyMap<string, string>,
  where: string,
): HTMLElement {
  const element = document.createElement(name);
  const known = Widget.observedAttributes ?? [];
  for (const [option, value] of options) {
    if (known.includes(option)) element.setAttribute(option, value);
    else warn(...unknownOption(name, option, where, known));
  }
  return element;
}

async function upgrade(element: HTMLElement, script: ShapesOptions): Promise<void> {
  const taken = pagePart('conference-widgets.shapes', () => new WeakSet());
  const { places, prefix, tags, load, request, debug } = script;
  if (taken.has(element)) return;
  const shape = readShape(element, script);
  if (!shape?.isWidget) return;
  taken.add(element);
  const isLink = element.localName === 'a';
  const where = isLink ? (element.getAttribute('href') ?? '') : 'a placeholder';
  if (!tags.includes(shape.widget)) {
    warn(...unknownWidget(shape.widget, where, tags));
    return;
  }
  const name = prefix + shape.widget;
  if (shape.foreignDataset) warn(...foreignDataset(name, shape.foreignDataset, where, places));
  if (!shape.options.get('src')) request();
  await load(name);
  const Widget = customElements.get(name);
  if (!Widget || !element.isConnected) {
    // It may have been removed from the page, and can come back.
    taken.delete(element);
    return;
  }
  const widget = makeWidget(name, Widget, shape.options, where);
  if (isOn(widget.getAttribute('debug'))) debug();
  if (isLink) {
    element.replaceWith(widget);
    widget.append(element);
  } else {
    widget.append(...element.childNodes);
    element.append(widget);
  }
}

/** Turns placeholders and links into widgets with the old content as fallback, and adjusts the height of frames. */
export function upgradeShapes(elements: readonly HTMLElement[], options: ShapesOptions): void {
  for (const element of elements) {
    if (element instanceof HTMLIFrameElement) sizeFrame(element, options.places);
    else void upgrade(element, options);
  }
}
