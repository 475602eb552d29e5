import { html, render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { datasetStore } from '../dataset/load/store.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { parse } from '../dataset/parse/parse.js';
import { loadActions, loadMine } from '../actions/actions-controller.js';
import { sessionPart } from '../elements/conference-details/session-part.js';
import { visitPart } from '../elements/conference-details/visit-part.js';
import { LAYOUTS, loadLayout } from '../elements/conference-list/layout-controller.js';
import { agenda, table } from '../elements/conference-programme/late-layout.js';
import { loadProgrammeControls } from '../elements/conference-programme/programme-filter.js';
import { MARK, writeMark } from '../embed/prerender-mark.js';
import { linkFinder } from '../filter/find-link.js';
import { loadListFilter } from '../filter/list-filter-controller.js';
import { loadSearch } from '../filter/list-search.js';
import { provideLinks } from '../filter/record-links.js';
import { register, widgets } from '../embed/widgets.js';
import { words } from '../core/attributes.js';
import { isOn } from '../host-page/flag.js';
import { bodies } from '../templates/bodies.js';
import { resolveLanguage } from '../i18n/language.js';
import { loadMessages } from '../i18n/load-messages.js';
import { MESSAGE_LANGUAGES } from '../i18n/message-languages.js';
import { pageSettings } from '../core/page-settings.js';
import { escapeMarkup } from './escape-markup.js';
import { adoptStylesOfParts } from './styles-of-parts.js';
import { validityOf } from './right-until.js';

/** The messages in all languages, and what widgets load late, loaded once. */
let shared: Promise<unknown> | undefined;

function loadShared(): Promise<unknown> {
  return Promise.all([
    ...MESSAGE_LANGUAGES.map(loadMessages),
    ...LAYOUTS.map(loadLayout),
    loadActions(),
    loadMine(),
    loadListFilter(),
    loadSearch(),
    loadProgrammeControls(),
    agenda.load(),
    table.load(),
    bodies.load(),
    sessionPart.load(),
    visitPart.load(),
  ]);
}

/** Reads attributes as an element itself does, and not as Lit: a widget is told by frameworks that an option is `false`. */
class AttributeRenderer extends LitElementRenderer {
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.element.attributeChangedCallback(name, old, value);
  }
}

/** The element to render, and its page. */
export interface Prerendering {
  /** Tag of a widget, or of another Lit element that is already registered. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Children of the element as HTML, written unchanged. */
  readonly fallback?: string;
  /** Address of the dataset, as the element in the page will request it. */
  readonly url: string;
  /** The dataset, parsed from JSON and not yet checked. */
  readonly data: unknown;
  /** Language of the page (BCP 47), from its root element. */
  readonly language?: string;
  /** Default theme of the page, from its script tag. */
  readonly theme?: string | undefined;
  /** Address of the publication whose pages say more about a speaker or a conference, as the page writes it. */
  readonly pages?: string | undefined;
  /** Address that the page goes by, for links that bring visitors back to it. */
  readonly address?: string | undefined;
  /**
   * A hash of the data, of letters, digits, `-` and `_`. If the data in the page has the same as `data-digest`, the script leaves
   * the element as it is until a visitor touches it.
   */
  readonly digest?: string | undefined;
  /** The moment that decides what is "upcoming". */
  readonly now?: Date;
  /**
   * The address of a style sheet with this CSS, for the page to load. Without one, or if it is undefined, the CSS is written into
   * the element, which a strict content security policy does not allow.
   */
  readonly styleSheet?: ((css: string) => string | undefined) | undefined;
}

/** A template without expressions, as the renderer only finds elements in the static part of a template. */
function staticTemplate(markup: string): ReturnType<typeof html> {
  return html(Object.assign([markup], { raw: [markup] }));
}

/**
 * Makes the HTML pass a validator and say what is meant: removes the attribute for browsers before 2023, completes comments
 * that Lit abbreviates, and takes the tick from boxes for which Lit writes that it is false. None of them can occur in a text,
 * where `<` is escaped.
 */
function valid(rendered: string): string {
  return rendered
    .replaceAll('<template shadowroot="open" ', '<template ')
    .replaceAll('<?>', '<!--?-->')
    .replace(/(<input [^>]*?) checked="false"/g, '$1');
}

/** Lit writes the styles at the start of the shadow root. No text of the dataset contains a tag. */
const STYLE = /<style[^>]*>([^]*?)<\/style>/;

/** The CSS in a rendered element; undefined if there is none. */
export function styleOf(rendered: string): string | undefined {
  return STYLE.exec(rendered)?.[1];
}

/** Options with which only the script shows what a widget is for. */
const NEED_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  // All conferences are written, for those who read them without script.
  'conference-list': ['page-size'],
};

/** The actions that a server writes. */
const WRITTEN_ACTIONS = new Set(['calendar', 'csv', 'share', 'mine']);

/** A mark for the script to leave the element as it is; undefined where it would lack something. */
function markOf(
  { tag, attributes, language, theme, digest }: Prerendering,
  version: string,
  dataset: Dataset | undefined,
  now: Date,
): string | undefined {
  const needScript = [...(NEED_SCRIPT[tag] ?? []), 'debug', 'structured-data'];
  const isWritten = words(attributes['actions']).every((action) => WRITTEN_ACTIONS.has(action));
  // Only in the page can its colours be read.
  const takesColours = (attributes['theme'] ?? theme) === 'auto';
  if (!digest || takesColours || !isWritten || needScript.some((name) => isOn(attributes[name])))
    return undefined;
  const validity = dataset && validityOf(tag, dataset, now);
  return (
    validity &&
    writeMark(validity.until, validity.timeZone, digest, {
      version,
      language: resolveLanguage([attributes['lang'], language]),
      theme,
      attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    })
  );
}

/**
 * An element with its content in a declarative shadow root
 * (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode), as HTML.
 *
 * @param version of the package, for the script to know its own writing
 * @throws if there is no such element
 */
export async function renderElement(prerendering: Prerendering, version: string): Promise<string> {
  const { tag, attributes, fallback = '', url, data, language = '' } = prerendering;
  const { theme, pages, address, now = new Date() } = prerendering;
  const { styleSheet = () => undefined } = prerendering;
  const loadWidget = widgets[tag];
  if (loadWidget) await register(tag, loadWidget);
  if (!customElements.get(tag)) throw new Error(`There is no element called <${tag}>.`);
  await (shared ??= loadShared());
  if (loadWidget) adoptStylesOfParts(tag, attributes);

  provideLinks(linkFinder);

  // Store and settings are global and belong to one page, so the rest must stay synchronous.
  const result = parse(data, { mode: 'tolerant' });
  datasetStore.put(url, result);
  Object.assign(pageSettings(), { src: url, lang: language, theme, pages, address, moment: now });
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  const markup = `<${tag}${written.join('')}>${fallback}</${tag}>`;
  const rendered = valid(
    collectResultSync(render(staticTemplate(markup), { elementRenderers: [AttributeRenderer] })),
  );
  const mark = loadWidget && markOf(prerendering, version, result.dataset, now);
  const marked = mark === undefined ? '' : ` ${MARK}="${escapeMarkup(mark)}"`;
  return rendered.replace(STYLE, (style, css: string) => {
    const href = styleSheet(css);
    return href === undefined
      ? style.replace('>', () => `${marked}>`)
      : `<link rel="stylesheet" href="${escapeMarkup(href)}"${marked} />`;
  });
}
