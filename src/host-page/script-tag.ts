/** What the webmaster wrote on the script tag. */
export interface ScriptOptions {
  /** `x-` registers `<x-conference-list>`, for pages on which a name is taken. */
  readonly prefix: string;
  /** Address on whose origin embed addresses stand, besides those of the script and the dataset. */
  readonly embedBase: string | undefined;
  readonly defaults: { readonly src: string; lang?: string; theme?: string; debug?: boolean };
}

/** What a path ends in, without a query. */
function fileName(url: string): string {
  return url.replace(/[?#].*/, '').replace(/.*\//, '');
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

/** In the query of a page's address it says the same as `data-debug` on the script. */
export const DEBUG_PARAMETER = 'conference-debug';

/** Shorter than a reader of queries, which every visitor would load. */
const ASKS_FOR_DEBUG = new RegExp(`[?&]${DEBUG_PARAMETER}\\b`);

/** What the names of elements may start with (https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name). */
const PREFIX = /^([a-z][a-z0-9-]*-)?$/;

function describeUnused(name: string, value: string, example: string): string {
  return `conference-widgets: data-${name}="${value}" is not used. Give one such as "${example}".`;
}

/** Says what is wrong with a prefix; undefined where it can be used. */
export function describePrefix(prefix: string): string | undefined {
  return PREFIX.test(prefix) ? undefined : describeUnused('prefix', prefix, 'x-');
}

/** The absolute address; undefined where there is none or it is none. */
function resolved(address: string | undefined, base: string): string | undefined {
  return address && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/**
 * Reads `data-src`, `data-lang`, `data-theme`, `data-prefix`, `data-embed-base` and `data-debug` of the script tag.
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
  const wrongPrefix = describePrefix(prefix);
  if (wrongPrefix) console.warn(wrongPrefix);
  // Consent tools may leave there what they made the script's `src` of.
  const hasData = src && fileName(src) !== fileName(moduleUrl);
  const base = resolved(embedBase, page.baseURI);
  if (embedBase && !base) console.warn(describeUnused('embed-base', embedBase, 'https://example.org/'));
  return {
    prefix: wrongPrefix ? '' : prefix,
    embedBase: base,
    defaults: {
      // What is no address is left to the widgets: they fail, and say why.
      src: hasData ? (resolved(src, page.baseURI) ?? src) : new URL('conferences.json', moduleUrl).href,
      ...(lang && { lang }),
      ...(theme && { theme }),
      ...((debug !== undefined || isAskedFor) && { debug: true }),
    },
  };
}
