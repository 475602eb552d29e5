import { pagePart } from '../dataset/page-singleton.js';

/** Loads the module of a widget, which exports the class. Built, it may export what parts of the widget use. */
type LoadWidget = () => Promise<Readonly<Record<string, unknown>>>;

/** The module of each widget. The build replaces each import by the widget's chunks. */
export const widgets: Readonly<Record<string, LoadWidget>> = {
  'activity-list': () => import('../elements/activity-list/activity-list.js'),
  'conference-calendar': () => import('../elements/conference-calendar/conference-calendar.js'),
  'conference-details': () => import('../elements/conference-details/conference-details.js'),
  'conference-filter': () => import('../elements/conference-filter/conference-filter.js'),
  'conference-list': () => import('../elements/conference-list/conference-list.js'),
  'conference-programme': () => import('../elements/conference-programme/conference-programme.js'),
  'conference-series': () => import('../elements/conference-series/conference-series.js'),
  'contact-box': () => import('../elements/contact-box/contact-box.js'),
  'material-list': () => import('../elements/material-list/material-list.js'),
  'newsletter-box': () => import('../elements/newsletter-box/newsletter-box.js'),
  'partner-list': () => import('../elements/partner-list/partner-list.js'),
  'speaker-card': () => import('../elements/speaker-card/speaker-card.js'),
  'speaker-list': () => import('../elements/speaker-list/speaker-list.js'),
};

/** Whether a widget is likely to show a part of the dataset: see `WidgetElement.shownPart`. */
export function mayShowPart(tag: string, optionOf: (name: string) => unknown): boolean {
  if (tag.endsWith('conference-list')) return Boolean(optionOf('limit'));
  if (/(speaker|material)-list$/.test(tag)) return Boolean(optionOf('conference'));
  return /(box|card|details|programme|series|(activity|partner)-list)$/.test(tag);
}

/** The class of a widget. */
export async function loadClass(loadWidget: LoadWidget): Promise<CustomElementConstructor | undefined> {
  const isWidget = (value: unknown): value is CustomElementConstructor =>
    typeof value === 'function' && 'observedAttributes' in value;
  return Object.values(await loadWidget()).find(isWidget);
}

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    /** By tag, the last attempt to register it. */
    'conference-widgets.registrations': Map<string, Promise<unknown>>;
  }
}

async function attempt(
  name: string,
  loadWidget: LoadWidget,
  earlier: Promise<unknown> | undefined,
): Promise<void> {
  await earlier;
  if (customElements.get(name)) return;
  const Widget = await loadClass(loadWidget);
  // A class can be registered only once; a subclass allows a second name.
  if (Widget && !customElements.get(name)) customElements.define(name, class extends Widget {});
}

/**
 * Registers a widget unless its name is taken. Two scripts in a page take turns, so that the second loads nothing if the first
 * succeeds. Rejects if the module cannot be loaded.
 */
export async function register(name: string, loadWidget: LoadWidget): Promise<void> {
  const registrations = pagePart('conference-widgets.registrations', () => new Map());
  const registration = attempt(name, loadWidget, registrations.get(name));
  registrations.set(
    name,
    registration.catch(() => undefined),
  );
  return registration;
}

/** Whether another library has registered the name of a widget. Every widget of ours has a heading level. */
export function isTaken(name: string): boolean {
  const found: (CustomElementConstructor & { observedAttributes?: readonly string[] }) | undefined =
    customElements.get(name);
  return found !== undefined && !found.observedAttributes?.includes('heading-level');
}
