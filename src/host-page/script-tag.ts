/** The script tag of the widgets in a page, and its options. */
import { pagePart } from '../dataset/page-singleton.js';
import { isOn } from './flag.js';
import { own, select } from './own.js';
import type { PageElement } from './page-element.js';

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    /** Set by the first line of a script whose dataset is published in parts, for the next. */
    'conference-widgets.parts': true | undefined;
    /** The tags that have run a copy of the script. */
    'conference-widgets.script-tags': WeakSet<Element>;
  }
}

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
  /** Whether prerendered widgets load their script at once, and not when a visitor asks for it. */
  readonly isEager: boolean;
  readonly defaults: {
    readonly src: string;
    lang?: string;
    theme?: string;
    /** Address of the dataset, if it is published in parts, too. */
    parts?: string;
    debug?: boolean;
  };
}

/** Parameter in the address of a page that works like `data-debug` on the script. */
export const DEBUG_PARAMETER = 'conference-debug';

/** A pattern, because every visitor loads this and URLSearchParams takes more code. */
const ASKED_FOR = new RegExp(`[?&]${DEBUG_PARAMETER}(?:=([^&#]*)|(?=[&#]|$))`);

/** Valid beginnings of a custom element name (https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name). */
const PREFIX = /^([a-z][a-z0-9-]*-)?$/;

/** Addresses of the scripts in a publication, with anything that a CMS adds. */
const FILES = /(?:^|\/)conference-widgets(?:\.all|\.pages)?\.js(?:[?#]|$)/;

/** The folder of a version in a publication, whose dataset is in the root because it changes. */
const VERSION_FOLDER = /(^|\/)scripts\/\d+\.\d+\.\d+[^/]*\/[^/]*$/;

function withoutQuery(url: string): string {
  return url.replace(/[?#].*/, '');
}

/** The last part of a path, without the query. */
function fileName(url: string): string {
  return withoutQuery(url).replace(/.*\//, '');
}

/** The address of a publication, if its script is one that a page pins: the folder above `scripts/<version>/`. */
export function publicationOf(scriptUrl: string): string {
  return withoutQuery(scriptUrl).replace(VERSION_FOLDER, '$1');
}

/** The dataset of a tag without `data-src`, as the page writes the address of the script. */
export function besideScript(scriptUrl: string): string {
  return publicationOf(scriptUrl).replace(/[^/]*$/, 'conferences.json');
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

/** The tag of the running script. */
export interface RunningTag {
  /** Undefined where another script has imported this one. */
  readonly element: HTMLScriptElement | undefined;
  readonly url: string;
  /** Whether the script runs as a module. */
  readonly isModule: boolean;
  /** Whether the dataset beside the script is published in parts, too. */
  readonly hasParts?: boolean;
}

/** First line of a script whose dataset, beside it, is published in parts, too. */
export const HAS_PARTS = 'globalThis[Symbol.for("conference-widgets.parts")]=!0;';

/** Whether that line has just run; it says nothing of another script. */
function hasParts(): boolean {
  const name = Symbol.for('conference-widgets.parts');
  return Reflect.has(globalThis, name) && Reflect.deleteProperty(globalThis, name);
}

/** An address in the stack of an error, where the first is that of the script. WebKit leaves out its query. */
const IN_STACK = /(?:blob:)?\w+:\/\/[^\s()?#]+?(?=[?#]|:\d+:\d)/;

function scriptsOf(page: Document): HTMLScriptElement[] {
  return select(page, 'script[src]').filter((element) => element instanceof HTMLScriptElement);
}

/**
 * The tag with this address. After a redirect that of the script differs, and only the file name is compared.
 *
 * @param taken tags of other running scripts, which come last
 */
export function findScript(
  page: Document,
  url: string,
  taken: { has(element: Element): boolean } = new Set(),
): HTMLScriptElement | undefined {
  const scripts = scriptsOf(page);
  const found = [String, withoutQuery, fileName].flatMap((part) =>
    scripts.filter(({ src }) => part(src) === part(url)),
  );
  return found.find((script) => !taken.has(script)) ?? found[0];
}

/**
 * The tag that runs this script. A module has no `currentScript`, and a classic script no `import.meta`: a file that is to
 * work as both finds its address in the stack of an error.
 *
 * @param stack of an error made in the script's file
 */
export function findRunningTag(stack: string, page = document): RunningTag {
  const taken = pagePart('conference-widgets.script-tags', () => new WeakSet());
  const current = own(page, 'currentScript');
  const classic = current instanceof HTMLScriptElement ? current : undefined;
  const [inStack] = IN_STACK.exec(stack) ?? [];
  const address =
    // Optimisers run some scripts from a `blob:`, which has no folder.
    [inStack, classic?.src].find((each) => each?.startsWith('http')) ??
    scriptsOf(page).find(isOurScript)?.src ??
    own(page, 'baseURI');
  const element = classic ?? findScript(page, address, taken);
  if (element) taken.add(element);
  const isSame = element && withoutQuery(element.src) === withoutQuery(address);
  return { element, url: isSame ? element.src : address, isModule: !classic, hasParts: hasParts() };
}

/**
 * Reads `data-src`, `data-parts`, `data-lang`, `data-theme`, `data-prefix`, `data-embed-base`, `data-hydrate` and `data-debug` of
 * a running script's tag.
 *
 * The address of the page can also turn on `debug`, unless the tag has `integrity`: a link must not load a file into the page
 * that the webmaster has not pinned.
 *
 * Without `data-src` the dataset is `conferences.json` next to the script, or in the root of its publication.
 */
export function readScriptOptions(
  { element, url, hasParts = false }: Omit<RunningTag, 'isModule'>,
  page = document,
): ScriptOptions {
  const { src, parts, lang, theme, prefix = '', embedBase, hydrate, debug } = element?.dataset ?? {};
  const asked = ASKED_FOR.exec(own(page, 'URL'));
  const isAskedFor = !element?.integrity && asked !== null && isOn(asked[1] ?? '');
  const dataset = datasetOf(src, url);
  const baseURI = own(page, 'baseURI');
  const wrongPrefix = describePrefix(prefix);
  if (wrongPrefix) console.warn(wrongPrefix);
  const base = resolved(embedBase, baseURI);
  if (embedBase && !base) console.warn(describeUnused('embed-base', embedBase, 'https://example.org/'));
  const beside = besideScript(url);
  // The widgets report an invalid address.
  const address = dataset ? (resolved(dataset, baseURI) ?? dataset) : beside;
  return {
    prefix: wrongPrefix ? '' : prefix,
    embedBase: base,
    isEager: hydrate === 'now',
    defaults: {
      src: address,
      ...((parts === undefined ? hasParts && address === beside : isOn(parts)) && { parts: address }),
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

/** Types by which consent tools hold scripts back: Cookiebot, Klaro, CookieYes, Complianz, Cookie Information. */
const HELD = /^(?:text|application)\/(?:plain|x-blocked|cookie-.*)$|^(?:text\/)?consent/;

/** The type of a script as browsers compare it. */
export function scriptType(script: PageElement): string {
  return script.getAttribute('type')?.trim().toLowerCase() ?? '';
}

/** The address of our script in a tag, as written. Tools that hold it back move it to `data-src`, `data-rocket-src`, `suppressedsrc`. */
export function scriptAddress(element: PageElement): string | undefined {
  if (element.localName !== 'script') return undefined;
  const [src, ...others] = ['src', ...element.getAttributeNames()].map((name) => element.getAttribute(name));
  return src ?? others.find((value) => FILES.test(value ?? '')) ?? undefined;
}

/** Whether an element is the script tag as a tool holds it back, which has moved its address. */
const isHeldBack = (element: PageElement): boolean =>
  element.getAttribute('src') === null && scriptAddress(element) !== undefined;

/** Whether a consent tool keeps our script from running until the visitor agrees. */
export function awaitsConsent(element: PageElement): boolean {
  return (isOurScript(element) || isHeldBack(element)) && HELD.test(scriptType(element));
}

/** The datasets that the script tags of a page name, if these are not the same; the first is used for all. */
export function differentDatasets(elements: readonly PageElement[]): string[] {
  const scripts = elements.filter(isOurScript).map((element) => {
    const url = element.getAttribute('src') ?? '';
    return datasetOf(element.dataset['src'], url) ?? besideScript(url);
  });
  const datasets = [...new Set(scripts)];
  return datasets.length > 1 ? datasets : [];
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
  /** Address of the publication, as written. */
  readonly embedBase: string | undefined;
}

/** Finds the script tag in the source of a page. The first of several wins, as in a browser. */
export function findWrittenScript<Found extends PageElement>(
  elements: readonly Found[],
  tags: readonly string[],
): WrittenScript<Found> {
  const element = elements.find(isOurScript) ?? elements.find(isHeldBack);
  const url = (element && scriptAddress(element)) ?? '';
  const { src, lang, theme, prefix = '', embedBase } = element?.dataset ?? {};
  const dataset = datasetOf(src, url);
  const places = [url, dataset, embedBase].flatMap(
    (address) => resolved(address, element?.baseURI ?? '') ?? [],
  );
  const valid = describePrefix(prefix) ? '' : prefix;
  return { element, url, dataset, lang, theme, embedBase, tags, prefix: valid, places };
}
