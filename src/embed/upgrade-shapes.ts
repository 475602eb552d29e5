import { warn } from '../core/diagnostics.js';
import { pagePart } from '../dataset/page-singleton.js';
import { refusedOptions, unknownOptions } from '../host-page/find-widgets.js';
import { isOn, LINK } from '../host-page/flag.js';
import { lookDeclarations, wrongLooks } from '../host-page/looks.js';
import type { PageScript } from '../host-page/script-tag.js';
import { isUnclosed, readShape, SHAPES, type Shape } from '../host-page/shapes.js';
import { sizeFrame } from './frame-height.js';
import { isTaken } from './widgets.js';
import { keepAside, putBack } from './keep-aside.js';
import {
  foreignDataset,
  refusedOption,
  swallowed,
  unknownOption,
  unknownWidget,
  wrongLook,
} from './warnings.js';
import { make, own, select } from '../host-page/own.js';

/** The script's settings, and its part in an upgrade. */
export interface ShapesOptions extends PageScript {
  /** Resolves when the widget is registered, or its failure has been reported. */
  readonly load: (name: string) => Promise<void>;
  /** Requests the dataset of the page for a widget of this name, with these options. */
  readonly request: (name: string, optionOf: (option: string) => unknown) => void;
  /** Opens the panel of `debug`. */
  readonly debug: () => void;
}

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    /** Elements that are upgraded already, by any copy of the script. */
    'conference-widgets.shapes': WeakSet<Element>;
  }
}

const taken = () => pagePart('conference-widgets.shapes', () => new WeakSet());

interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/** The widget of a link or placeholder. */
interface Upgraded {
  readonly widget: HTMLElement;
  readonly script: ShapesOptions;
  options: ReadonlyMap<string, string>;
  /** How often somebody has taken the widget away, and when that began. */
  removals: number;
  since: number;
}

/** By link or placeholder. They stay where they are, because a framework that has made them may want to change or remove them. */
const upgraded = new WeakMap<Element, Upgraded>();

/** The link or placeholder of a widget. */
const sources = new WeakMap<Node, HTMLElement>();

/** Times within a second that a widget is put back. More often only a script would remove it, which would go on for ever. */
const MOST_REMOVALS = 10;

const isLink = (element: Element) => own(element, 'localName') === 'a';

/** Place of an option, for warnings. */
const whereIs = (element: Element) =>
  isLink(element) ? (element.getAttribute('href') ?? '') : 'a placeholder';

/** Gives a widget the options of its link or placeholder, and says which ones it does not take. */
function setOptions(element: HTMLElement, made: Upgraded, Widget: WidgetClass, shape: Shape): void {
  const { widget } = made;
  const known = Widget.observedAttributes ?? [];
  const where = whereIs(element);
  const written = { shape: isLink(element) ? 'link' : 'placeholder', ...shape } as const;
  for (const name of unknownOptions(written, known))
    warn(...unknownOption(widget.localName, name, where, known));
  for (const name of refusedOptions(written, known)) warn(...refusedOption(widget.localName, name, where));
  const { options } = shape;
  for (const name of wrongLooks(options)) warn(...wrongLook(widget.localName, name, options.get(name) ?? ''));
  const looks = lookDeclarations(options);
  for (const property of lookDeclarations(made.options).keys())
    if (!looks.has(property)) widget.style.removeProperty(property);
  // Through the object model, which every policy allows, unlike an attribute.
  for (const [property, value] of looks) widget.style.setProperty(property, value);
  for (const name of made.options.keys()) if (!options.has(name)) widget.removeAttribute(name);
  for (const [name, value] of options)
    if (known.includes(name) && made.options.get(name) !== value) widget.setAttribute(name, value);
  made.options = options;
  if (isOn(widget.getAttribute('debug'))) made.script.debug();
}

/** The nodes that a widget stands for: its link, or the content of its placeholder. */
const contentOf = (element: HTMLElement, widget: HTMLElement): Node[] =>
  isLink(element) ? [element] : [...own(element, 'childNodes')].filter((node) => node !== widget);

/** Whether a widget stands beside its link, or in its placeholder. */
const isInPlace = (element: HTMLElement, widget: HTMLElement) =>
  isLink(element) ? widget.previousSibling === element : own(widget, 'parentNode') === element;

function place(element: HTMLElement, { widget, script }: Upgraded): void {
  const isOpen = !isLink(element) && isUnclosed(element, script);
  if (!isInPlace(element, widget)) {
    if (isLink(element)) element.after(widget);
    else if (isOpen) own(element, 'prepend').call(element, widget);
    else own(element, 'append').call(element, widget);
  }
  if (isOpen) {
    warn(...swallowed(widget.localName));
    putBack(contentOf(element, widget));
    keepAside([], widget);
    return;
  }
  keepAside(contentOf(element, widget), widget);
}

/** The widget that a copy of a link or placeholder brings with it. */
function broughtWidget(element: HTMLElement, name: string): HTMLElement | undefined {
  const candidates = isLink(element) ? [element.nextElementSibling] : [...own(element, 'children')];
  return candidates
    .filter((each) => each instanceof HTMLElement)
    .find((each) => own(each, 'localName') === name && (!isLink(element) || each.hasAttribute(LINK)));
}

/** Makes a link or placeholder what it was. */
function undo(element: HTMLElement, { widget }: Upgraded): void {
  upgraded.delete(element);
  sources.delete(widget);
  widget.remove();
  putBack(contentOf(element, widget));
}

async function upgrade(element: HTMLElement, script: ShapesOptions): Promise<void> {
  const { places, prefix, tags, load, request } = script;
  // One that was out of the page comes back with its widget.
  if (upgraded.has(element)) live.add(element);
  if (taken().has(element)) return;
  const asked = readShape(element, script);
  if (!asked || asked.stays) return;
  taken().add(element);
  if (!tags.includes(asked.widget)) {
    warn(...unknownWidget(asked.widget, whereIs(element), tags));
    return;
  }
  const name = prefix + asked.widget;
  if (!asked.options.get('src')) request(name, (option) => asked.options.get(option));
  await load(name);
  const Widget = customElements.get(name);
  const shape = readShape(element, script);
  if (
    !Widget ||
    isTaken(name) ||
    !own(element, 'isConnected') ||
    shape?.widget !== asked.widget ||
    shape.stays
  ) {
    // It may have been removed from the page or changed, and can come back.
    taken().delete(element);
    return;
  }
  if (shape.foreignDataset) warn(...foreignDataset(name, shape.foreignDataset, whereIs(element), places));
  const widget = broughtWidget(element, name) ?? make(name);
  const made = { widget, script, options: new Map(), removals: 0, since: 0 };
  upgraded.set(element, made);
  sources.set(widget, element);
  if (isLink(element)) widget.setAttribute(LINK, '');
  setOptions(element, made, Widget, shape);
  place(element, made);
  watch(element);
}

/** Brings a widget in step with its link or placeholder after a change of either. */
function settle(element: HTMLElement, made: Upgraded): void {
  const { widget, script } = made;
  const shape = readShape(element, script);
  const isSame = shape && !shape.stays && script.prefix + shape.widget === widget.localName;
  if (!isInPlace(element, widget)) {
    const now = performance.now();
    if (now - made.since > 1000) [made.removals, made.since] = [0, now];
    made.removals += 1;
  }
  const Widget = customElements.get(widget.localName);
  if (own(element, 'isConnected') && isSame && Widget && made.removals <= MOST_REMOVALS) {
    setOptions(element, made, Widget, shape);
    place(element, made);
    return;
  }
  undo(element, made);
  if (made.removals > MOST_REMOVALS) return;
  taken().delete(element);
  if (own(element, 'isConnected')) void upgrade(element, script);
}

/** Upgraded elements in the page. */
const live = new Set<HTMLElement>();

let observer: MutationObserver | undefined;

/** The elements that changes may concern. */
function concerned(mutations: readonly MutationRecord[]): Set<Node> {
  const found = new Set<Node>();
  for (const { attributeName, target, removedNodes } of mutations) {
    for (const node of [target, own(target, 'parentNode'), ...removedNodes]) if (node) found.add(node);
    for (const node of removedNodes) found.add(sources.get(node) ?? node);
    for (const element of live) if (own(target, 'contains').call(target, element)) found.add(element);
    // An editor was closed around them.
    if (attributeName && target instanceof Element)
      for (const shape of select(target, SHAPES)) found.add(shape);
  }
  return found;
}

/** Watches for what frameworks, editors and morphing hosts change after an upgrade. */
function watch(element: HTMLElement): void {
  live.add(element);
  observer ??= new MutationObserver((mutations) => {
    for (const node of concerned(mutations)) {
      if (!(node instanceof HTMLElement)) continue;
      const made = upgraded.get(node);
      // One that left the page together with its widget may come back with it.
      const isConnected = own(node, 'isConnected');
      if (made && (isConnected || made.widget.isConnected)) settle(node, made);
      else if (!made && latest && isConnected && own(node, 'matches').call(node, SHAPES))
        upgradeShapes([node], latest);
    }
    for (const each of live) if (!own(each, 'isConnected')) live.delete(each);
  });
  const attributeFilter = ['contenteditable', LINK];
  observer.observe(document, { childList: true, subtree: true, attributeFilter });
  observer.observe(element, { attributes: true, characterData: true, subtree: true });
}

let latest: ShapesOptions | undefined;

/**
 * Turns placeholders and links into widgets with a copy of the old content as fallback, and adjusts the height of frames. The
 * old content stays in the page, unseen.
 */
export function upgradeShapes(elements: readonly HTMLElement[], options: ShapesOptions): void {
  latest = options;
  for (const element of elements) {
    if (element instanceof HTMLIFrameElement) sizeFrame(element, options.places);
    else void upgrade(element, options);
  }
}
