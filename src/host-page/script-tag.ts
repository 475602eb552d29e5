/** The script tag of the widgets in a page, and its options. */
import { isOn } from './flag.js';
import type { PageElement } from './page-element.js';

/** The options by which a script recognises widgets in a page. */
export interface PageScript {
  /** Tags of its widgets, without the prefix. */
  readonly tags: readonly string[];
  readonly prefix: string;
  /** Addresses whose origins have embed addresses: the script, the dataset and `data-embed-base`. */
  readonly places: readonly string[];
}

/** A script that runs in the page. */
export interface RunningScript extends PageScript {
  readonly url: string;
}

/** Options of a running script. */
export interface ScriptOptions {
  /** For pages in which a tag is taken: `x-` registers `<x-conference-list>`. */
  readonly prefix: string;
  /** Address of another origin that has embed addresses. */
  readonly embedBase: string | undefined;
  readonly defaults: { readonly src: string; lang?: string; theme?: string; debug?: boolean };
}

/** Parameter in the address of a page that works like `data-debug` on the script. */
export const DEBUG_PARAMETER = 'conference-debug';

/** A pattern, because every visitor loads this and URLSearchParams takes more code. */
const ASKS_FOR_DEBUG = new RegExp(`[?&]${DEBUG_PARAMETER}\\b`);

/** Valid beginnings of a custom element name (https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name). */
const PREFIX = /^([a-z][a-z0-9-]*-)?$/;

/** Addresses of the scripts in a publication, with anything that a CMS adds. */
const FILES = /(?:^|\/)conference-widgets(?:\.all)?\.js(?:[?#]|$)/;

/** The last part of a path, without the query. */
function fileName(url: string): string {
  return url.replace(/[?#].*/, '').replace(/.*\//, '');
}

function describeUnused(name: string, value: string, example: string): string {
  return `conference-widgets: data-${name}="${value}" is not used. Give one such as "${example}".`;
}

/** A warning about an invalid prefix; undefined if the prefix is valid. */
export function describePrefix(prefix: string): string | undefined {
  return PREFIX.test(prefix) ? undefined : describeUnused('prefix', prefix, 'x-');
}

/** The absolute address; undefined if it is missing or invalid. */
function resolved(address: string | undefined, base: string): string | undefined {
  return address && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** The address in `data-src`, unless it is that of the script: some consent tools leave it there. */
function datasetOf(src: string | undefined, scriptUrl: string): string | undefined {
  return src && fileName(src) !== fileName(scriptUrl) ? src : undefined;
}

/**
 * The tag that loaded a module. `document.currentScript` works for classic scripts only. After a redirect the address of the
 * module differs from that in the tag, and only the file name is compared.
 */
export function findScript(page: Document, moduleUrl: string): HTMLScriptElement | undefined {
  const scripts = [...page.scripts];
  return (
    scripts.find(({ src }) => src === moduleUrl) ??
    scripts.find(({ src }) => fileName(src) === fileName(moduleUrl))
  );
}

/**
 * Reads `data-src`, `data-lang`, `data-theme`, `data-prefix`, `data-embed-base` and `data-debug` of a running script's tag.
 *
 * The address of the page can also turn on `debug`, unless the tag has `integrity`: a link must not load a file into the page
 * that the webmaster has not pinned.
 *
 * @param moduleUrl the script's `import.meta.url`. Without `data-src` the dataset is `conferences.json` next to it.
 */
export function readScriptOptions(moduleUrl: string, page = document): ScriptOptions {
  const script = findScript(page, moduleUrl);
  const { src, lang, theme, prefix = '', embedBase, debug } = script?.dataset ?? {};
  const isAskedFor = !script?.integrity && ASKS_FOR_DEBUG.test(page.URL);
  const dataset = datasetOf(src, moduleUrl);
  const wrongPrefix = describePrefix(prefix);
  if (wrongPrefix) console.warn(wrongPrefix);
  const base = resolved(embedBase, page.baseURI);
  if (embedBase && !base) console.warn(describeUnused('embed-base', embedBase, 'https://example.org/'));
  return {
    prefix: wrongPrefix ? '' : prefix,
    embedBase: base,
    defaults: {
      // The widgets report an invalid address.
      src: dataset
        ? (resolved(dataset, page.baseURI) ?? dataset)
        : new URL('conferences.json', moduleUrl).href,
      ...(lang && { lang }),
      ...(theme && { theme }),
      ...((isOn(debug) || isAskedFor) && { debug: true }),
    },
  };
}

/** Whether an element is the script tag of the widgets, on whatever site the script is. */
export function isOurScript(element: PageElement): boolean {
  return element.localName === 'script' && FILES.test(element.getAttribute('src') ?? '');
}

/** The script tag in the source of a page. */
export interface WrittenScript<Found extends PageElement> extends PageScript {
  /** Undefined if the page does not have the script. */
  readonly element: Found | undefined;
  /** Address of the script, as written. */
  readonly url: string;
  /** Address of the dataset, as written; undefined if the dataset is next to the script. */
  readonly dataset: string | undefined;
  readonly lang: string | undefined;
  readonly theme: string | undefined;
}

/** Finds the script tag in the source of a page. The first of several wins, as in a browser. */
export function findWrittenScript<Found extends PageElement>(
  elements: readonly Found[],
  tags: readonly string[],
): WrittenScript<Found> {
  const element = elements.find(isOurScript);
  const url = element?.getAttribute('src') ?? '';
  const { src, lang, theme, prefix = '', embedBase } = element?.dataset ?? {};
  const dataset = datasetOf(src, url);
  const places = [url, dataset, embedBase].flatMap(
    (address) => resolved(address, element?.baseURI ?? '') ?? [],
  );
  return { element, url, dataset, lang, theme, tags, prefix: describePrefix(prefix) ? '' : prefix, places };
}
