/** What a page as a whole asks for: its widgets in every shape, and what looks as if a widget were meant. */
import { nearest } from '../dataset/issues/nearest.js';
import { embedAddress, type EmbedAddress } from './embed-address.js';
import { ELEMENT, TEXT, type PageElement, type PageNode } from './page-element.js';
import { DEBUG_PARAMETER, type PageScript } from './script-tag.js';
import { isFallback, isPlaceholder, readShape, standsAlone, type Shape } from './shapes.js';

/** Where a page asks for a widget, and whether it gets it. */
export interface FoundWidget<Found extends PageElement> extends Omit<Shape, 'isWidget'> {
  readonly element: Found;
  readonly shape: 'element' | 'placeholder' | 'link' | 'iframe';
  readonly status:
    | 'widget' // it is one, or becomes one
    | 'unknown' // there is no widget of that name
    | 'fallback' // it stands in a widget, which shows it until its data is there
    | 'in-text' // a link beside something else stays a link
    | 'elsewhere'; // a link to a page of widgets on none of the script's places stays a link
}

/** In these nothing is read. */
const UNSEEN = ['script', 'style', 'noscript', 'template'];

/** In these a tag may be text: a page may explain how to write it. */
const EXAMPLES = ['code', 'pre', 'samp', 'kbd', 'textarea'];

/** What HTML knows on every element, what frameworks add, and what a widget hydrates by. */
const GLOBAL_ATTRIBUTES =
  /^(?:accesskey|autocapitalize|autocorrect|autofocus|class|contenteditable|defer-hydration|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item.*|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|writingsuggestions|(?:aria|data|on|xml).*|.*[^a-z-].*)$/;

/** What the address of a framed page may say besides the options of its widget. */
const OF_FRAMES = ['color-scheme', DEBUG_PARAMETER];

type Answer = Omit<FoundWidget<PageElement>, 'element'> | undefined;

/** A link's or frame's address, where it may be an embed address. */
function addressOf(element: PageElement): string | undefined {
  const attribute = { a: 'href', iframe: 'src' }[element.localName];
  const address = attribute && element.getAttribute(attribute);
  return address?.includes('embed/') ? address : undefined;
}

/** What a link or frame asks for, wherever the page of the widget stands. */
function readAddress(element: PageElement, tags: readonly string[]): EmbedAddress | undefined {
  const { baseURI } = element;
  const address = addressOf(element);
  if (address === undefined || !URL.canParse(address, baseURI)) return undefined;
  const found = embedAddress(address, baseURI, [new URL(address, baseURI).href]);
  return found && tags.includes(found.widget) ? found : undefined;
}

function readElement(element: PageElement, widget: string): Answer {
  const options = new Map(
    element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']),
  );
  return { shape: 'element', status: 'widget', widget, options };
}

function readFrame(element: PageElement, script: PageScript): Answer {
  const found = readAddress(element, script.tags);
  return found && { ...found, shape: 'iframe', status: isFallback(element, script) ? 'fallback' : 'widget' };
}

/** Of a link that leads to none of the script's places. What is said of it in passing is meant as a link. */
function readLinkElsewhere(element: PageElement, script: PageScript): Answer {
  const found = standsAlone(element) ? readAddress(element, script.tags) : undefined;
  return found && { ...found, shape: 'link', status: isFallback(element, script) ? 'fallback' : 'elsewhere' };
}

function readOther(element: PageElement, script: PageScript): Answer {
  const asked = readShape(element, script);
  if (!asked) return readLinkElsewhere(element, script);
  const { isWidget, ...found } = asked;
  const isKnown = script.tags.includes(found.widget);
  // Where nothing becomes of it, an unknown name is somebody else's business.
  if (!isWidget && !isKnown) return undefined;
  const shape = element.getAttribute('data-widget') === null ? 'link' : 'placeholder';
  const reason = isFallback(element, script) ? 'fallback' : 'in-text';
  return { ...found, shape, status: !isWidget ? reason : isKnown ? 'widget' : 'unknown' };
}

function read(element: PageElement, script: PageScript): Answer {
  const { localName } = element;
  const own = script.tags.find((tag) => localName === script.prefix + tag);
  if (own !== undefined) return readElement(element, own);
  if (localName === 'iframe') return readFrame(element, script);
  const isShape = isPlaceholder(element) || addressOf(element) !== undefined;
  return isShape ? readOther(element, script) : undefined;
}

/** Where a page asks for widgets, in its order. */
export function findWidgets<Found extends PageElement>(
  elements: readonly Found[],
  script: PageScript,
): FoundWidget<Found>[] {
  return elements.flatMap((element) => {
    const found = read(element, script);
    return found ? [{ ...found, element }] : [];
  });
}

/** Addresses of the pages of widgets that a page leads to: places enough where no script says which count. */
export function embedPlaces(elements: readonly PageElement[], tags: readonly string[]): string[] {
  return elements
    .filter((element) => readAddress(element, tags))
    .map((element) => new URL(addressOf(element) ?? '', element.baseURI).href);
}

/** A tag that nearly has the name of a widget. */
export interface MisspeltTag<Found extends PageElement> {
  readonly element: Found;
  /** The name that was probably meant, as the page has to write it. */
  readonly near: string;
}

export function findMisspelt<Found extends PageElement>(
  elements: readonly Found[],
  { tags, prefix }: PageScript,
): MisspeltTag<Found>[] {
  const names = tags.map((tag) => prefix + tag);
  return elements.flatMap((element) => {
    const { localName } = element;
    const near = localName.includes('-') && !names.includes(localName) && nearest(localName, names);
    return near ? [{ element, near }] : [];
  });
}

/**
 * The options that a widget does not have, of those that a page gives it.
 *
 * @param known the names of the widget's attributes
 */
export function unknownOptions(
  { shape, options }: Pick<FoundWidget<PageElement>, 'shape' | 'options'>,
  known: readonly string[],
): string[] {
  const isFine = (name: string) =>
    known.includes(name) ||
    (shape === 'element' && GLOBAL_ATTRIBUTES.test(name)) ||
    (shape === 'iframe' && OF_FRAMES.includes(name));
  return [...options.keys()].filter((name) => !isFine(name));
}

const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;

function* textsIn(element: PageElement, skipped: readonly string[]): Generator<string> {
  for (const node of element.childNodes) {
    if (node.nodeType === TEXT) yield node.textContent ?? '';
    else if (isElement(node) && !skipped.includes(node.localName)) yield* textsIn(node, skipped);
  }
}

/**
 * The first of the widgets of which visitors read the code, in whatever shape it was inserted.
 *
 * @param countsExamples whether that goes for `<code>` and the like, too, where a page may explain how to write it
 */
export function findCode(
  body: PageElement,
  tags: readonly string[],
  countsExamples = false,
): string | undefined {
  const [any, texts] = [
    `(${tags.join('|')})\\b`,
    textsIn(body, countsExamples ? UNSEEN : [...UNSEEN, ...EXAMPLES]),
  ];
  // Quotation marks may have become curly, and an address a link.
  const code = new RegExp(`<${any}|data-widget=\\W?${any}|<iframe src=[^>]*embed/${any}`);
  return code
    .exec([...texts].join(''))
    ?.slice(1)
    .find(Boolean);
}
