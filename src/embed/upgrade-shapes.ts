import { warn } from '../core/diagnostics.js';
import { pagePart } from '../dataset/page-singleton.js';
import type { PageScript } from '../host-page/script-tag.js';
import { readShape } from '../host-page/shapes.js';
import { sizeFrame } from './frame-height.js';
import { foreignDataset, unknownOption, unknownWidget } from './warnings.js';

/** What shapes become, and how. */
export interface ShapesOptions extends PageScript {
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

/** Lit says which attributes a widget has, and which of them are there or not. */
interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
  readonly elementProperties?: ReadonlyMap<
    PropertyKey,
    { readonly attribute?: unknown; readonly type?: unknown }
  >;
}

/** Of an attribute that is there or not: what says in an address or a `data-` attribute that it is not. */
const NO = ['false', '0', 'no', 'nej', 'off'];

function booleans({ elementProperties = new Map() }: WidgetClass): readonly string[] {
  return [...elementProperties]
    .filter(([, { type }]) => type === Boolean)
    .map(([name, { attribute }]) => (typeof attribute === 'string' ? attribute : String(name).toLowerCase()));
}

/**
 * An element with these options as its attributes; what is not an option is left out, and said on the console.
 *
 * @param name of the element, with the page's prefix
 * @param where the shape that the options stand in, for who reads the console
 */
function makeWidget(
  name: string,
  Widget: WidgetClass,
  options: ReadonlyMap<string, string>,
  where: string,
): HTMLElement {
  const element = document.createElement(name);
  const known = Widget.observedAttributes ?? [];
  const flags = booleans(Widget);
  for (const [option, value] of options) {
    if (!known.includes(option)) {
      warn(...unknownOption(name, option, where, known));
    } else if (!flags.includes(option)) element.setAttribute(option, value);
    else if (!NO.includes(value.toLowerCase())) element.setAttribute(option, '');
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
    // The page may have taken it away meanwhile, and bring it back.
    taken.delete(element);
    return;
  }
  const widget = makeWidget(name, Widget, shape.options, where);
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
