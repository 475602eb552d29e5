import { nearest } from '../../dataset/issues/nearest.js';
import type { PageScript } from './page-script.js';
import { PANEL_TAG } from './panel-view.js';
import { unknownOption, unknownWidget, type Warning } from '../warnings.js';

/** What an element may have whatever it is, besides what has a property on every element; and what frameworks add. */
const ANYWHERE = /^(class|is|exportparts|defer-hydration|(data|aria|on|item|xml).*|.*[^a-z-].*)$/;

/** Lit says which attributes a widget has. */
interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/** Names of attributes, in small letters, that HTML knows on every element. */
function globalAttributes(page: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const name in page.createElement('span')) names.add(name.toLowerCase());
  return names;
}

function optionsOf(element: Element, globals: ReadonlySet<string>): Warning[] {
  const tag = element.localName;
  const Widget: WidgetClass | undefined = customElements.get(tag);
  const known = Widget?.observedAttributes;
  if (!known) return [];
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !globals.has(name) && !ANYWHERE.test(name))
    .map((name) => unknownOption(tag, name, 'the page', known));
}

/** The tags and attributes in a page that are none, but look as if a widget were meant. */
export function unknownNames(page: Document, scripts: readonly PageScript[]): Warning[] {
  const tags = scripts.flatMap(({ prefix, tags }) => tags.map((tag) => prefix + tag));
  if (tags.length === 0) return [];
  const globals = globalAttributes(page);
  const options = [...page.querySelectorAll(tags.join())].flatMap((element) => optionsOf(element, globals));
  const names = new Set([...page.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
  const widgets = [...names]
    .filter((name) => name !== PANEL_TAG && !tags.includes(name) && nearest(name, tags))
    .map((name) => unknownWidget(name, 'the page', tags));
  return [...widgets, ...options];
}
