/** Writes the code that editors paste into a page. */
import { isPageColor, lookKind, lookStyle } from '../host-page/looks.js';
import { isLinkOption } from '../host-page/shapes.js';

export const SHAPES = ['script', 'element', 'placeholder', 'link', 'iframe'] as const;

/** `script` is an element with the script tag. The others, except `iframe`, need the script in the site's template. */
export type SnippetShape = (typeof SHAPES)[number];

/** The script tag that a site needs once. */
export interface ScriptTag {
  readonly scriptUrl: string;
  /** Undefined if the dataset is next to the script. */
  readonly datasetUrl?: string | undefined;
  /** Whether the dataset is published in parts, too; the script beside it says so itself. */
  readonly hasParts?: boolean | undefined;
  /** Address that has the embed addresses. */
  readonly embedBase: string;
  readonly version?: string | undefined;
  /** Hash of the single-file script (https://www.w3.org/TR/SRI/). */
  readonly integrity?: string | undefined;
}

export interface Snippet extends ScriptTag {
  /** The tag of a widget. */
  readonly widget: string;
  /** By attribute name. An attribute with an empty value is written without a value. */
  readonly options: ReadonlyMap<string, string>;
  readonly shape: SnippetShape;
  /** How it looks: by the names and with the values that addresses have. Only a frame carries the colours of its page. */
  readonly looks?: ReadonlyMap<string, string> | undefined;
  /** Link to show if the widget does not load. */
  readonly fallback: { readonly text: string; readonly href: string };
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes line breaks, too, because a CMS turns them into paragraphs, even in a tag. */
function escaped(text: string): string {
  return text.replace(/[&<>"\n\r]/g, (character) => CHARACTERS[character] ?? '');
}

function attributes(entries: Iterable<readonly [string, string]>): string {
  const written = [...entries].map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`));
  return written.join('');
}

function link(text: string, href: string): string {
  return `<a${attributes([['href', href]])}>${escaped(text)}</a>`;
}

/** Whether an option has an effect in a shape. Anybody can write a link or an address, so these carry fewer. */
function isCarried(shape: SnippetShape, name: string): boolean {
  if (shape === 'iframe' && (name === 'heading' || isPageColor(name))) return true;
  return (shape !== 'link' && shape !== 'iframe') || isLinkOption(name);
}

/** The options that a shape carries. */
export function carriedOptions(
  shape: SnippetShape,
  options: ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map([...options].filter(([name]) => isCarried(shape, name)));
}

/** Names of the options that a shape does not carry. An element and a placeholder carry all. */
export function optionsLeftOut(shape: SnippetShape, options: ReadonlyMap<string, string>): string[] {
  return [...options.keys()].filter((name) => !isCarried(shape, name));
}

/** The address for links and frames, with the options that these carry. The option `src` names another dataset. */
export function writeEmbedAddress(
  widget: string,
  options: ReadonlyMap<string, string>,
  embedBase: string,
  shape: 'link' | 'iframe' = 'link',
): string {
  const address = new URL(`embed/${widget}`, embedBase);
  // Not all editors and mail programs read a plus sign as a space.
  address.search = new URLSearchParams([...carriedOptions(shape, options)]).toString().replaceAll('+', '%20');
  return address.href;
}

/**
 * What the page in a frame may do (https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox): run its script,
 * save calendars and contacts, and let a visitor follow links, in place of the host's page or in a new tab. It has no origin, so
 * that it reaches nothing of the host's, and keeps nothing.
 */
export const FRAME_SANDBOX =
  'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** The tag for a site's template, or before the first widget of a page. */
export function writeScriptTag(tag: ScriptTag): string {
  const { scriptUrl, datasetUrl, hasParts, embedBase, version, integrity } = tag;
  const src = new URL(scriptUrl);
  if (version) src.searchParams.set('version', version);
  const known = [src.href, ...(datasetUrl ? [datasetUrl] : [])].map((url) => new URL(url).origin);
  const { origin } = new URL(embedBase);
  const written = attributes([
    ['type', 'module'],
    ['src', src.href],
    ...(integrity
      ? ([
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ] as const)
      : []),
    ...(datasetUrl ? ([['data-src', datasetUrl]] as const) : []),
    ...(hasParts ? ([['data-parts', '']] as const) : []),
    ...(known.includes(origin) ? [] : ([['data-embed-base', embedBase]] as const)),
  ]);
  return `<script${written}></script>`;
}

/**
 * A widget with its options as HTML, on one line.
 *
 * Reading it gives the same options that the shape carries, except that links lose quotation marks and spaces at the ends of a value, because editors
 * add some.
 */
export function writeSnippet(snippet: Snippet): string {
  const {
    widget,
    options,
    shape,
    looks = new Map<string, string>(),
    datasetUrl,
    embedBase,
    fallback,
  } = snippet;
  const inner = link(fallback.text, fallback.href);
  // What no element has as an attribute, the script reads everywhere else.
  const style = lookStyle(looks);
  const ofElement = style ? [...options, ['style', style] as const] : options;
  const element = `<${widget}${attributes(ofElement)}>${inner}</${widget}>`;
  const all = new Map([...options, ...[...looks].filter(([name]) => shape === 'iframe' || lookKind(name))]);
  switch (shape) {
    case 'script':
      return writeScriptTag(snippet) + element;
    case 'element':
      return element;
    case 'placeholder': {
      const data = [...all].map(([name, value]) => [`data-${name}`, value] as const);
      const written = attributes([['class', 'conference-widget'], ['data-widget', widget], ...data]);
      return `<div${written}>${inner}</div>`;
    }
    case 'link':
      return `<p>${link(fallback.text, writeEmbedAddress(widget, all, embedBase))}</p>`;
    case 'iframe': {
      // There is no script tag that could name the dataset.
      const own = datasetUrl ? new Map([...all, ['src', datasetUrl]]) : all;
      const src = writeEmbedAddress(widget, own, embedBase, 'iframe');
      const written = attributes([
        ['src', src],
        ['title', fallback.text],
        ['sandbox', FRAME_SANDBOX],
        ['width', '100%'],
        ['height', '600'],
        ['loading', 'lazy'],
      ]);
      return `<iframe${written}></iframe>`;
    }
  }
}
