import { startRequest } from '../dataset/load/fetch-dataset.js';
import { PARTS_PATH } from '../dataset/load/parts-manifest.js';
import { warmUp } from '../i18n/intl-cache.js';
import { loadMessages } from '../i18n/load-messages.js';
import { pageSettings } from '../core/page-settings.js';
import type { ReportFailure } from './debug/debug-panel.js';
import { loadAskedParts } from './asked-parts.js';
import { languageOf } from './language-of.js';
import { describeLoadFailure } from './load-failure.js';
import { isOn } from '../host-page/flag.js';
import { own, select } from '../host-page/own.js';
import { SHAPES } from '../host-page/shapes.js';
import type { Running } from './start-script.js';
import { isTaken, mayShowPart, register, widgets } from './widgets.js';

const matches = (element: Element, selector: string) => own(element, 'matches').call(element, selector);

/**
 * Loads the widgets in a page, now and when more are added. Shadow roots of other elements are not searched: their authors
 * import the modules that register the widgets.
 *
 * The dataset is requested in the task that finds the first widget without its own `src`. So a script in a site's template
 * requests nothing on pages without widgets, nor on pages that contain the data.
 */
export function startLoader({ script, options, left }: Running): void {
  const page = document;
  const { url } = script;
  const { prefix, embedBase, defaults } = options;
  const { src, parts } = { ...defaults, ...pageSettings() };
  if (embedBase) pageSettings().pages ??= embedBase;
  const tags = Object.keys(widgets);
  const places = [url, src, embedBase].filter((place) => place !== undefined);
  const modules = new Map(Object.entries(widgets).map(([tag, loadWidget]) => [prefix + tag, loadWidget]));
  const loads = new Map<string, Promise<void>>();
  // Defined widgets are included if they have `debug`.
  const selector = [...modules.keys()].map((name) => `${name}:not(:defined),${name}[debug]`).join();
  const atStart = select(page, selector);
  const bringsData = select(page, 'script[data-conference-dataset]').length > 0;
  let needsData = !bringsData;
  let panel: Promise<ReportFailure> | undefined;

  function reportFailure(tag: string, error: unknown, text = describeLoadFailure(tag, error, url)): void {
    console.error(text, error);
    void panel?.then((report) => {
      report(text, tag);
    });
  }

  /** Opens the panel once. Widgets wait for it, so that it sees their failures. */
  function debug(): void {
    panel ??= import('./debug/debug-panel.js').then(
      ({ openDebugPanel }) => openDebugPanel({ url, prefix, tags, places }),
      (error: unknown) => {
        reportFailure('conference-debug', error);
        // The widgets will fail like the panel, and only their messages can be shown.
        return (text) => {
          own(page, 'body').append(text);
        };
      },
    );
  }

  /** Steps that come before the first registration. */
  async function prepare(): Promise<void> {
    if (pageSettings().debug) debug();
    if (!bringsData) return;
    const [{ isAsWritten, seedPage }, hydration] = await Promise.all([
      import('./seed-page.js'),
      atStart.some((element) => own(element, 'shadowRoot')) ? import('./hydration.js') : undefined,
    ]);
    await seedPage(
      page,
      atStart,
      atStart.every((element) => mayShowPart(element.localName, (name) => element.getAttribute(name))),
    );
    // Hydration takes every text to be right.
    if (atStart.every(isAsWritten)) await hydration?.hydrate(atStart);
  }

  let prepared: Promise<void> | undefined;

  /** Prepares once, and again after a failure. */
  async function ready(): Promise<void> {
    prepared ??= prepare();
    try {
      await prepared;
    } catch (error) {
      prepared = undefined;
      throw error;
    }
  }

  const taken = new Set<string>();

  /** Says once that another script has taken the name of a widget, which then is not shown. */
  function tellIfTaken(name: string): void {
    if (!isTaken(name) || taken.has(name)) return;
    taken.add(name);
    import('./taken-name.js').then(
      ({ describeTaken }) => reportFailure(name, '', describeTaken(name)),
      (error: unknown) => reportFailure(name, error),
    );
  }

  // Each widget that is loaded tells of a failure.
  ready().then(
    () => {
      for (const name of modules.keys()) if (select(page, `${name}:defined`).length > 0) tellIfTaken(name);
    },
    () => undefined,
  );

  async function load(name: string): Promise<void> {
    const loadWidget = modules.get(name);
    warmUp();
    try {
      // In one round with what takes over the data.
      if (bringsData) loadWidget?.().catch(() => undefined);
      await ready();
      await panel;
      if (loadWidget) await register(name, loadWidget);
      tellIfTaken(name);
    } catch (error) {
      reportFailure(name, error);
      loads.delete(name);
    }
  }

  /** Loads a widget once; after a failure again when one more is added, or the browser is online again. */
  function loadOnce(name: string): Promise<void> {
    const begun = loads.get(name) ?? load(name);
    loads.set(name, begun);
    return begun;
  }

  /** Requests the dataset for the first widget that needs it, and for those that may show a part of it what names the parts. */
  function request(name: string, optionOf: (option: string) => unknown): void {
    if (!needsData) return;
    if (parts === src && mayShowPart(name, optionOf)) {
      startRequest(new URL(PARTS_PATH, src).href);
      import('../dataset/load/load-part.js').catch(() => undefined);
      return;
    }
    startRequest(src);
    needsData = false;
  }

  function loadWidgets(elements: readonly Element[]): void {
    for (const element of elements) {
      if (!element.getAttribute('src')) request(element.localName, (name) => element.getAttribute(name));
      if (isOn(element.getAttribute('debug'))) debug();
      // To save a round trip. The widget requests its messages itself and reports if they cannot be loaded.
      loadMessages(languageOf(element)).catch(() => undefined);
      void loadOnce(element.localName);
      loadAskedParts(element);
    }
  }

  async function loadShapes(elements: readonly Element[]): Promise<void> {
    const shapes = elements.filter((element) => element instanceof HTMLElement);
    if (shapes.length === 0) return;
    try {
      const { upgradeShapes } = await import('./upgrade-shapes.js');
      upgradeShapes(shapes, { tags, prefix, places, load: loadOnce, request, debug });
    } catch (error) {
      reportFailure(shapes[0] ? own(shapes[0], 'localName') : '', error);
    }
  }

  loadWidgets(atStart);
  if (left) import('./seed-page.js').then(({ replay }) => replay(atStart, left)).catch(left.stop);
  void loadShapes(select(page, SHAPES));
  // What could not be loaded may have been out of reach.
  addEventListener('online', () => {
    loadWidgets(select(page, selector));
    void loadShapes(select(page, SHAPES));
  });
  // Consent tools and lazy loading set the address of an element that is already in the page.
  new MutationObserver((mutations) => {
    const changed = mutations.flatMap(({ attributeName, target, addedNodes }) =>
      attributeName ? [target] : [...addedNodes],
    );
    for (const node of changed.filter((node) => node instanceof Element)) {
      const elements = [node, ...select(node, '*')];
      loadWidgets(elements.filter((element) => matches(element, selector)));
      void loadShapes(elements.filter((element) => matches(element, SHAPES)));
    }
  }).observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: ['href', 'lang', 'src', 'data-src', 'data-widget'],
  });
}
