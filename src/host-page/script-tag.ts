/** Which script tag of a page is ours, and what the webmaster wrote on it. */
import type { PageElement } from './page-element.js';

/** What a script looks for in a page. */
export interface PageScript {
  /** Of its widgets, without the prefix. */
  readonly tags: readonly string[];
  readonly prefix: string;
  /** Addresses on whose origins embed addresses stand: of the script, of the dataset, and what the script tag adds. */
  readonly places: readonly string[];
}

/** A script that is at work in the page. */
export interface RunningScript extends PageScript {
  readonly url: string;
}

/** What the webmaster wrote on the tag of a running script. */
export interface ScriptOptions {
  /** `x-` registers `<x-conference-list>`, for pages on which a name is taken. */
  readonly prefix: string;
  /** Address on whose origin embed addresses stand, besides those of the script and the dataset. */
  readonly embedBase: string | undefined;
  readonly defaults: { readonly src: string; lang?: string; theme?: string; debug?: boolean };
}

/** In the query of a page's address it says the same as `data-debug` on the script. */
export const DEBUG_PARAMETER = 'conference-debug';

/** Shorter than a reader of queries, which every visitor would load. */
const ASKS_FOR_DEBUG = new RegExp(`[?&]${DEBUG_PARAMETER}\\b`);

/** What the names of elements may start with (https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name). */
const PREFIX = /^([a-z][a-z0-9-]*-)?$/;

/** The files that a publication has, with whatever a CMS adds to their address. */
const FILES = /(?:^|\/)conference-widgets(?:\.all)?\.js(?:[?#]|$)/;

/** What a path ends in, without a query. */
function fileName(url: string): string {
  return url.replace(/[?#].*/, '').replace(/.*\//, '');
}

function describeUnused(name: string, value: string, example: string): string {
  return `conference-widgets: data-${name}="${value}" is not used. Give one such as "${example}".`;
}

/** Says what is wrong with a prefix; undefined where it can be used. */
export function describePrefix(prefix: string): string | undefined {
  return PREFIX.test(prefix) ? undefined : describeUnused('prefix', prefix, 'x-');
}

/** The absolute address; undefined where there is none or it is not an address. */
function resolved(address: string | undefined, base: string): string | undefined {
  return address && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** What `data-src` says of the dataset: consent tools may leave there what they made the script's `src` of. */
function datasetOf(src: string | undefined, scriptUrl: string): string | undefined {
  return src && fileName(src) !== fileName(scriptUrl) ? src : undefined;
}

/**
 * The tag that loads a module; `document.currentScript` is for classic scripts only. A module knows the address it came
 * from, query included, which after a redirect is no longer the one in the tag: then the file name must do.
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
 * The page's address may ask for `debug`, too, unless the tag pins the script: who can write a link shall not load into such
 * a page what it has not pinned.
 *
 * @param moduleUrl the script's `import.meta.url`; the dataset stands beside it unless `data-src` says otherwise.
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
      // What is not an address is left to the widgets: they fail, and say why.
      src: dataset
        ? (resolved(dataset, page.baseURI) ?? dataset)
        : new URL('conferences.json', moduleUrl).href,
      ...(lang && { lang }),
      ...(theme && { theme }),
      ...((debug !== undefined || isAskedFor) && { debug: true }),
    },
  };
}

/** Whether an element is a script tag of ours, wherever the script comes from. */
export function isOurScript(element: PageElement): boolean {
  return element.localName === 'script' && FILES.test(element.getAttribute('src') ?? '');
}

/** The script tag of a page that is read, not run; of several the first decides, as in a page that is. */
export interface WrittenScript<Found extends PageElement> extends PageScript {
  /** Undefined where the page has no script of ours. */
  readonly element: Found | undefined;
  /** Of the script, as it is written. */
  readonly url: string;
  /** Address of the dataset as it is written; undefined where it stands beside the script. */
  readonly dataset: string | undefined;
  readonly lang: string | undefined;
  readonly theme: string | undefined;
}

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
