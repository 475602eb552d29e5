import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { datasetStore } from '../dataset/load/store.js';
import { LAYOUTS, loadLayout } from '../elements/conference-list/layout-controller.js';
import { register, widgets } from '../embed/widgets.js';
import { loadMessages, MESSAGE_LANGUAGES } from '../i18n/load-messages.js';
import { pageSettings } from '../core/page-settings.js';
import { escapeMarkup } from './escape-markup.js';

/** What to render, and the page that it will stand in. */
export interface Prerendering {
  /** Name of a widget, or of another Lit element that is already registered. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The element's own children as HTML, written as it stands. */
  readonly fallback?: string;
  /** Address of the dataset, as the element in the page will ask for it. */
  readonly url: string;
  /** The dataset, parsed from JSON and not yet checked. */
  readonly data: unknown;
  /** Language of the page, as its root element says it (BCP 47). */
  readonly language?: string;
  /** Looks of the widgets of the page that do not say otherwise, as its script tag says it. */
  readonly theme?: string | undefined;
  /** The moment that "upcoming" and the like are judged by. */
  readonly now?: Date;
}

/** A template without a hole: the renderer looks only at what is fixed in a template for elements to render. */
function fixed(markup: string): ReturnType<typeof html> {
  return html(Object.assign([markup], { raw: [markup] }));
}

/**
 * The same document tree in HTML that a checker accepts: without the attribute of browsers from before 2023, and with the
 * comments written out that Lit abbreviates. Neither can be part of a text, in which `<` is escaped.
 */
function valid(rendered: string): string {
  return rendered.replaceAll('<template shadowroot="open" ', '<template ').replaceAll('<?>', '<!--?-->');
}

/**
 * An element with its content in a declarative shadow root
 * (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode), as HTML.
 *
 * @throws where no element has the name
 */
export async function prerenderElement(prerendering: Prerendering): Promise<string> {
  const { tag, attributes, fallback = '', url, data, language = '', theme, now = new Date() } = prerendering;
  const loadWidget = widgets[tag];
  if (loadWidget) await register(tag, loadWidget);
  if (!customElements.get(tag)) throw new Error(`There is no element called <${tag}>.`);
  await Promise.all([...MESSAGE_LANGUAGES.map(loadMessages), ...LAYOUTS.map(loadLayout)]);

  // Store and defaults belong to a page, and here each call is one: nothing may come between these lines.
  datasetStore.seed(url, data);
  Object.assign(pageSettings(), { src: url, lang: language, theme, moment: now });
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  return valid(collectResultSync(render(fixed(`<${tag}${written.join('')}>${fallback}</${tag}>`))));
}
