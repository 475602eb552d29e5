import { startRequest } from '../dataset/loading/page-requests.js';
import { loadMessages } from '../i18n/load-messages.js';
import { resolveLanguage } from '../i18n/resolve-language.js';
import { pageDefaults } from '../ui/page-defaults.js';
import { describeLoadFailure } from './load-failure.js';
import { register } from '../elements/register.js';
import { readScriptOptions } from './script-options.js';
import { widgets } from '../elements/widgets.js';

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
  const { prefix, defaults } = readScriptOptions(moduleUrl, page);
  // Of two scripts in a page the first decides: widgets that are already shown do not change.
  const { src, lang } = Object.assign(pageDefaults(), { ...defaults, ...pageDefaults() });
  const awaited = new Map(Object.entries(widgets).map(([tag, loadClass]) => [prefix + tag, loadClass]));
  const selector = [...awaited.keys()].map((name) => `${name}:not(:defined)`).join();
  const atStart = [...page.querySelectorAll(selector)];
  const bringsData = page.querySelector('script[data-conference-dataset]') !== null;
  let needsData = !bringsData;

  /** What must have happened before the first widget is registered. */
  async function prepare(): Promise<void> {
    if (!bringsData) return;
    (await import('./seed-page.js')).seedPage(page);
    if (atStart.some(({ shadowRoot }) => shadowRoot)) await import('./hydration.js');
  }

  const prepared = prepare();

  async function load(name: string, loadClass: () => Promise<CustomElementConstructor>): Promise<void> {
    try {
      await prepared;
      await register(name, loadClass);
    } catch (error) {
      console.error(describeLoadFailure(name, error, moduleUrl), error);
    }
  }

  function meet(elements: readonly Element[]): void {
    for (const element of elements) {
      if (needsData && !element.hasAttribute('src')) {
        startRequest(src);
        needsData = false;
      }
      // Begun here to save a round trip; a widget asks for its messages itself, and tells when they cannot be had.
      const ownLanguage = element.closest('[lang]:not(html)')?.getAttribute('lang');
      loadMessages(resolveLanguage([ownLanguage, lang, page.documentElement.lang])).catch(() => undefined);
      const loadClass = awaited.get(element.localName);
      awaited.delete(element.localName);
      if (loadClass) void load(element.localName, loadClass);
    }
  }

  meet(atStart);
  new MutationObserver((mutations) => {
    const added = mutations.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const node of added.filter((node) => node instanceof Element)) {
      meet([node, ...node.querySelectorAll('*')].filter((element) => element.matches(selector)));
    }
  }).observe(page, { childList: true, subtree: true });
}
