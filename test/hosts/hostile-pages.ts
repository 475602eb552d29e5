/** Pages of other people that change everything in them, on purpose or not. */
import { origins } from '../server/client.js';

type PageWindow = Window & typeof globalThis;

export interface HostilePage {
  /** Style sheets and the like, above the script tag. */
  readonly head?: string;
  /** Of the column that the widgets stand in, in CSS pixels. */
  readonly width?: number;
  /** Of the window, in CSS pixels; without it the window is as high as the page. */
  readonly height?: number;
  readonly prefix?: string;
  /** The page around the widgets. */
  readonly around?: (widgets: string) => string;
  /** How the script tag gets into the page. */
  readonly include?: (tag: string) => string;
  /** Changes by the page's scripts before any of ours runs. */
  readonly before?: (window: PageWindow) => void;
  /** Changes by the page's scripts afterwards. */
  readonly after?: (window: PageWindow, widgets: string) => void;
}

/** A page that puts each widget into a parent of its own. */
const within = (start: string, end: string) => (widgets: string) =>
  widgets.replace(/^.+$/gm, (widget) => start + widget + end);

const styles = (css: string) => `<style>${css}</style>`;

/** Bootstrap 5's rules for elements by name, and for all (its `_reboot.scss`). */
const REBOOT = `
  *, *::before, *::after { box-sizing: border-box }
  body { margin: 0; font: 400 1rem/1.5 system-ui, sans-serif; color: #212529; background: #fff; -webkit-text-size-adjust: 100% }
  h1, h2, h3, h4, h5, h6 { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2 }
  p { margin: 0 0 1rem }
  ol, ul { padding-left: 2rem }
  ol, ul, dl { margin: 0 0 1rem }
  dt { font-weight: 700 }
  dd { margin: 0 0 .5rem }
  small { font-size: .875em }
  a { color: #0d6efd; text-decoration: underline }
  label { display: inline-block }
  button { border-radius: 0 }
  input, button { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit }
  summary { display: list-item; cursor: pointer }
  [hidden] { display: none !important }`;

/** A style sheet that wants to have the last word on everything, and gives what is inherited to all that is in it. */
const RESET = `
  * { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important;
    text-transform: uppercase !important; text-indent: 3em !important; white-space: nowrap !important; word-break: break-all !important;
    text-shadow: 0 0 6px red !important; list-style: square !important; line-height: 1 !important; text-align: justify !important }
  ul { display: flex !important; list-style: none !important }
  button { all: unset !important; color: #eee !important }
  a { color: #eee !important; text-decoration: none !important }
  details { display: block !important }
  details > * { display: none !important }
  [hidden] { display: block !important }`;

/** Line height, letters, words and paragraphs as far apart as readers may set them (WCAG 2.2, 1.4.12). */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** As Prototype and MooTools did, and code that still stands in their place. */
function patchArrays({ Array: PageArray }: PageWindow): void {
  const patches = {
    each: () => undefined,
    toJSON(this: unknown[]) {
      return `[${this.map(String).join(', ')}]`;
    },
    includes(this: unknown[], value: unknown) {
      return this.some((each) => each === value);
    },
    flat(this: readonly unknown[]) {
      const all: unknown[] = [];
      for (const each of this) all.push(...(each instanceof PageArray ? (each as unknown[]).flat() : [each]));
      return all;
    },
  };
  Object.assign(PageArray.prototype, patches);
  Object.assign(PageArray, { from: ({ length }: ArrayLike<unknown>) => new PageArray<unknown>(length || 0) });
}

/** A page with elements of its own, one of them by the name of one of ours, that watches who registers what. */
function defineOwnElements(window: PageWindow): void {
  const { customElements, HTMLElement: PageElement } = window;
  const define = customElements.define.bind(customElements);
  customElements.define = (...registration) => {
    define(...registration);
  };
  for (const name of ['old-tabs', 'contact-box']) customElements.define(name, class extends PageElement {});
}

/** A consent tool has made the script text; when the visitor agrees it puts a copy of it in, and to be sure another. */
function consent({ document }: PageWindow): void {
  const refused = document.querySelector<HTMLScriptElement>('script[type="text/plain"]');
  for (let copies = 0; refused && copies < 2; copies += 1) {
    const script = document.createElement('script');
    for (const { name, value } of refused.attributes) script.setAttribute(name, value);
    script.type = 'module';
    refused.after(script);
  }
}

export const HOSTILE_PAGES: Readonly<Record<string, HostilePage>> = {
  'the Danish design system, where 1rem is 10 px': {
    head: `<link rel="stylesheet" href="${origins[1]}/node_modules/dkfds/dist/css/dkfds.min.css" />${styles('html { font-size: 62.5% }')}`,
  },
  'Bootstrap 5': { head: styles(REBOOT), around: (widgets) => `<div class="container">${widgets}</div>` },
  'a reset that says !important to everything': { head: styles(RESET) },
  'a column of 200 px': { width: 200 },
  'right to left': { around: (widgets) => `<div dir="rtl">${widgets}</div>` },
  'a dark page that does not say so': {
    head: styles('body { background: #101a2b; color: #e8edf4 } a { color: #f0c674 }'),
  },
  'text spaced out': { head: styles(TEXT_SPACING) },
  // A window of 1280 by 1024 pixels is then one of 320 by 256 (WCAG 2.2, 1.4.10), margins of the page included.
  'text spaced out, at 400 % zoom': { head: styles(TEXT_SPACING), width: 304, height: 256 },
  'a flexible row': { around: within('<div style="display: flex">', '</div>') },
  'a flexible row that is as wide as its content': {
    around: within('<div><div style="display: inline-flex">', '</div></div>'),
  },
  'a float': { around: within('<div style="float: left">', '</div><br style="clear: left">') },
  'a table': {
    around: within('<table style="border-spacing: 0"><tr><td style="padding: 0">', '</td></tr></table>'),
  },
  'a grid whose column is as narrow as its content': {
    width: 200,
    around: within('<div style="display: grid; grid-template-columns: min-content">', '</div>'),
  },
  'a paragraph': { around: (widgets) => `<p>${widgets}</p>` },
  'patched arrays': { before: patchArrays },
  'elements of its own': { before: defineOwnElements, prefix: 'x-' },
  'a consent tool': { include: (tag) => tag.replace('type="module"', 'type="text/plain"'), after: consent },
  'a page that comes by innerHTML': {
    around: () => '',
    after: ({ document }, widgets) => {
      document.body.innerHTML = widgets;
    },
  },
};
