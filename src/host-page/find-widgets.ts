/** All widgets that a page asks for, in every shape, and mistakes in how they are written. */
import { nearest } from '../dataset/issues/nearest.js';
import { embedAddress, isAmong, type EmbedAddress } from './embed-address.js';
import { lookKind, PAGE_COLORS } from './looks.js';
import { textsIn, type PageElement } from './page-element.js';
import { DEBUG_PARAMETER, type PageScript } from './script-tag.js';
import {
  isFallback,
  isLinkOption,
  isPlaceholder,
  readShape,
  standsAlone,
  type Shape,
  type Stays,
} from './shapes.js';

/** An element that asks for a widget. */
export interface FoundWidget<Found extends PageElement> extends Omit<Shape, 'stays'> {
  readonly element: Found;
  readonly shape: 'element' | 'placeholder' | 'link' | 'iframe';
  readonly status:
    | 'widget' // is a widget, or becomes one
    | 'unknown' // there is no widget of that name
    | Stays
    | 'elsewhere'; // stays a link, because it leads to another site than the script's places
}

/** Elements whose text is never visible. */
const UNSEEN = ['script', 'style', 'noscript', 'template'];

/** Elements for examples of code: a page may explain how to write a tag. */
const EXAMPLES = ['code', 'pre', 'samp', 'kbd', 'textarea'];

/** Attributes that HTML allows on every element, that frameworks add, and that hydration uses. */
const GLOBAL_ATTRIBUTES =
  /^(?:accesskey|autocapitalize|autocorrect|autofocus|class|contenteditable|defer-hydration|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item.*|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|writingsuggestions|(?:aria|data|on|xml).*|.*[^a-z-].*)$/;

/** Whether nobody sees the widget until a script of the page shows what it is in. A link only stands before its widget. */
export function isHidden({ element, shape }: FoundWidget<PageElement>): boolean {
  const hidden = element.getAttribute('hidden');
  return shape !== 'link' && hidden !== null && hidden.toLowerCase() !== 'until-found';
}

/** Parameters of an embed page that are not options of its widget, or not those of a link. */
const PAGE_PARAMETERS = ['color-scheme', 'heading', ...PAGE_COLORS, DEBUG_PARAMETER];

type Answer = Omit<FoundWidget<PageElement>, 'element'> | undefined;

/** The address of a link or frame if it can be an embed address. */
function addressOf(element: PageElement): string | undefined {
  const attribute = { a: 'href', iframe: 'src' }[element.localName];
  const address = attribute && element.getAttribute(attribute);
  return address?.includes('embed/') ? address : undefined;
}

/** The widget that a link or frame asks for, on whatever site. */
function readAddress(
  element: PageElement,
  tags: readonly string[],
): (EmbedAddress & Pick<Shape, 'refused'>) | undefined {
  const { baseURI } = element;
  const address = addressOf(element);
  if (address === undefined || !URL.canParse(address, baseURI)) return undefined;
  const found = embedAddress(address, baseURI, [new URL(address, baseURI).href]);
  return found && tags.includes(found.widget) ? { ...found, refused: [] } : undefined;
}

function readElement(element: PageElement, widget: string): Answer {
  const options = new Map(
    element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']),
  );
  return { shape: 'element', status: 'widget', widget, options, refused: [] };
}

function readFrame(element: PageElement, script: PageScript): Answer {
  const found = readAddress(element, script.tags);
  if (!found) return undefined;
  const isRefused = (name: string) => !isLinkOption(name) && !PAGE_PARAMETERS.includes(name);
  const refused = [...found.options.keys()].filter(isRefused);
  const address = new URL(addressOf(element) ?? '', element.baseURI).href;
  const src = found.options.get('src');
  // The page in the frame shows datasets of its own origin only.
  const foreignDataset = src && !isAmong([address], src, address) ? src : undefined;
  if (foreignDataset) found.options.delete('src');
  return {
    ...found,
    refused,
    foreignDataset,
    shape: 'iframe',
    status: isFallback(element, script) ? 'fallback' : 'widget',
  };
}

/** Reads a link to a site that is not one of the script's places. Within a text it is just a link. */
function readLinkElsewhere(element: PageElement, script: PageScript): Answer {
  const found = standsAlone(element) ? readAddress(element, script.tags) : undefined;
  return found && { ...found, shape: 'link', status: isFallback(element, script) ? 'fallback' : 'elsewhere' };
}

function readOther(element: PageElement, script: PageScript): Answer {
  const asked = readShape(element, script);
  if (!asked) return readLinkElsewhere(element, script);
  const { stays, ...found } = asked;
  const isKnown = script.tags.includes(found.widget);
  // An unknown name may belong to something else.
  if (stays && !isKnown) return undefined;
  const shape = isPlaceholder(element) ? 'placeholder' : 'link';
  return { ...found, shape, status: stays ?? (isKnown ? 'widget' : 'unknown') };
}

function read(element: PageElement, script: PageScript): Answer {
  const { localName } = element;
  const own = script.tags.find((tag) => localName === script.prefix + tag);
  if (own !== undefined) return readElement(element, own);
  if (localName === 'iframe') return readFrame(element, script);
  const isShape = isPlaceholder(element) || addressOf(element) !== undefined;
  return isShape ? readOther(element, script) : undefined;
}

/** Quotation marks that an editor has made of straight ones, and that are now part of a value. */
const CURLY = /^[“”„«»‘’″]|[“”„«»‘’″]$/;
const QUOTES = /[“”„«»‘’″]/g;

/** Whether quotation marks have become a part of an option's value. */
export function hasCurlyQuotes(value: string): boolean {
  return CURLY.test(value.trim());
}

/** Whether an element is a placeholder without its class or `data-widget`, or with curly quotation marks around them. */
export function isIncomplete(element: PageElement, tags: readonly string[]): boolean {
  if (isPlaceholder(element)) return false;
  const bare = (name: string) => (element.getAttribute(name) ?? '').replace(QUOTES, '').trim();
  return bare('class').split(/\s+/).includes('conference-widget') || tags.includes(bare('data-widget'));
}

/** The elements that ask for a widget, in document order. */
export function findWidgets<Found extends PageElement>(
  elements: readonly Found[],
  script: PageScript,
): FoundWidget<Found>[] {
  return elements.flatMap((element) => {
    const found = read(element, script);
    return found ? [{ ...found, element }] : [];
  });
}

/** The embed addresses in a page, on whatever site: the places to assume if there is no script that names them. */
export function embedPlaces(elements: readonly PageElement[], tags: readonly string[]): string[] {
  return elements
    .filter((element) => readAddress(element, tags))
    .map((element) => new URL(addressOf(element) ?? '', element.baseURI).href);
}

/** A tag whose name is nearly that of a widget. */
export interface MisspeltTag<Found extends PageElement> {
  readonly element: Found;
  /** The name that was probably meant, with the prefix of the page. */
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

type Written = Pick<FoundWidget<PageElement>, 'shape' | 'options' | 'refused'>;

/**
 * Names of the options that the widget does not have.
 *
 * @param known names of the widget's attributes
 */
export function unknownOptions({ shape, options, refused }: Written, known: readonly string[]): string[] {
  const isFine = (name: string) =>
    known.includes(name) ||
    (shape === 'element' ? GLOBAL_ATTRIBUTES.test(name) : lookKind(name) !== undefined) ||
    (shape === 'iframe' && PAGE_PARAMETERS.includes(name));
  return [...new Set([...options.keys(), ...refused])].filter((name) => !isFine(name));
}

/**
 * Names of the options that the widget has, but not from a link or in a frame.
 *
 * @param known names of the widget's attributes
 */
export function refusedOptions({ refused }: Written, known: readonly string[]): string[] {
  return refused.filter((name) => known.includes(name));
}

/**
 * The tag of the first widget whose code is visible as text, in any shape.
 *
 * @param includesExamples whether text in `<code>` and similar elements counts, too
 */
export function findCode(
  body: PageElement,
  tags: readonly string[],
  includesExamples = false,
): string | undefined {
  const skipped = includesExamples ? UNSEEN : [...UNSEEN, ...EXAMPLES];
  const text = [...textsIn(body, skipped)].join('');
  const tag = `(${tags.join('|')})\\b`;
  // A CMS may have made quotation marks curly, and a link of an address.
  const code = new RegExp(`<${tag}|data-widget=\\W?${tag}|<iframe src=[^>]*embed/${tag}`);
  const [, ...found] = code.exec(text) ?? [];
  return found.find(Boolean);
}
