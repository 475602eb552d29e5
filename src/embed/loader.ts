import { startRequest } from '../dataset/load/fetch-dataset.js';
import { loadMessages } from '../i18n/load-messages.js';
import { resolveLanguage } from '../i18n/language.js';
import { languagesAround } from '../core/locale-controller.js';
import { pageSettings } from '../core/page-settings.js';
import type { Tell } from './debug/debug-panel.js';
import { describeLoadFailure } from './load-failure.js';
import { readScriptOptions } from '../host-page/script-tag.js';
import { SHAPES } from '../host-page/shapes.js';
import { register, widgets } from './widgets.js';

/**
 * Loads the widgets that stand in a page, and those that are added later. Not looked into are the shadow roots of other
 * people's elements: who builds such an element imports the modules that register the widgets.
 *
 * The dataset is requested at once, in the task that meets the first widget without a `src` of its own. A site-wide
 * script on a page without widgets thus requests nothing, and neither does a page that brings its data along.
 *
 * @param moduleUrl the `import.meta.url` of the script.
 */
export function startLoader(moduleUrl: string, page = document): void {
  const { prefix, embedBase, defaults } = readScriptOptions(moduleUrl, page);
  // Of two scripts in a page the first decides: widgets that are already shown do not change.
  const { src, lang } = Object.assign(pageSettings(), { ...defaults, ...pageSettings() });
  const tags = Object.keys(widgets);
  const places = [moduleUrl, src, embedBase].filter((place) => place !== undefined);
  const modules = new Map(Object.entries(widgets).map(([tag, loadWidget]) => [prefix + tag, loadWidget]));
  const loads = new Map<string, Promise<void>>();
  // Those that are there already count where they come with a wish to debug.
  const selector = [...modules.keys()].map((name) => `${name}:not(:defined),${name}[debug]`).join();
  const atStart = [...page.querySelectorAll(selector)];
  const bringsData = page.querySelector('script[data-conference-dataset]') !== null;
  let needsData = !bringsData;
  let panel: Promise<Tell> | undefined;

  function complain(tag: string, error: unknown): void {
    const text = describeLoadFailure(tag, error, moduleUrl);
    console.error(text, error);
    void panel?.then((tell) => {
      tell(text, tag);
    });
  }

  /** Opens, once, what tells a webmaster what is wrong; widgets wait for it, lest it miss what goes wrong with them. */
  function debug(): void {
    panel ??= import('./debug/debug-panel.js').then(
      ({ openDebugPanel }) => openDebugPanel({ url: moduleUrl, prefix, tags, places }),
      (error: unknown) => {
        complain('conference-debug', error);
        // What refuses the panel refuses the widgets, too: the bare words must do.
        return (text) => {
          page.body.append(text);
        };
      },
    );
  }

  /** What must have happened before the first widget is registered. */
  async function prepare(): Promise<void> {
    if (pageSettings().debug) debug();
    if (!bringsData) return;
    (await import('./seed-page.js')).seedPage(page, atStart);
    if (atStart.some(({ shadowRoot }) => shadowRoot)) await import('./hydration.js');
  }

  const prepared = prepare();

  async function load(name: string): Promise<void> {
    const loadWidget = modules.get(name);
    try {
      await prepared;
      await panel;
      if (loadWidget) await register(name, loadWidget);
    } catch (error) {
      complain(name, error);
      loads.delete(name);
    }
  }

  /** Once, however often it stands in the page; again for one that comes when it has failed. */
  function loadOnce(name: string): Promise<void> {
    const begun = loads.get(name) ?? load(name);
    loads.set(name, begun);
    return begun;
  }

  /** Asks for the dataset, with the first widget that shows it. */
  function request(): void {
    if (needsData) startRequest(src);
    needsData = false;
  }

  function meet(elements: readonly Element[]): void {
    for (const element of elements) {
      if (!element.getAttribute('src')) request();
      if (element.hasAttribute('debug')) debug();
      // Begun here to save a round trip; a widget asks for its messages itself, and tells when they cannot be had.
      const wishes = [...languagesAround(element), lang, page.documentElement.lang];
      loadMessages(resolveLanguage(wishes)).catch(() => undefined);
      void loadOnce(element.localName);
    }
  }

  async function meetShapes(elements: readonly Element[]): Promise<void> {
    const shapes = elements.filter((element) => element instanceof HTMLElement);
    if (shapes.length === 0) return;
    try {
      const { upgradeShapes } = await import('./upgrade-shapes.js');
      upgradeShapes(shapes, { tags, prefix, places, load: loadOnce, request, debug });
    } catch (error) {
      complain(shapes[0]?.localName ?? '', error);
    }
  }

  meet(atStart);
  void meetShapes([...page.querySelectorAll(SHAPES)]);
  // Consent tools and lazy loading write an address when the element stands in the page already.
  new MutationObserver((mutations) => {
    const changed = mutations.flatMap(({ attributeName, target, addedNodes }) =>
      attributeName ? [target] : [...addedNodes],
    );
    for (const node of changed.filter((node) => node instanceof Element)) {
      const elements = [node, ...node.querySelectorAll('*')];
      meet(elements.filter((element) => element.matches(selector)));
      void meetShapes(elements.filter((element) => element.matches(SHAPES)));
    }
  }).observe(page, { childList: true, subtree: true, attributeFilter: ['href', 'src', 'data-widget'] });
}
