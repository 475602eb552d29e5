import { pagePart } from '../dataset/page-singleton.js';

/** Loads the module of a widget, which exports its class and nothing else. */
type LoadWidget = () => Promise<Readonly<Record<string, CustomElementConstructor>>>;

/** Where each widget's class comes from; the build turns each import into the widget's chunks. */
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
  'speaker-card': () => import('../elements/speaker-card/speaker-card.js'),
  'speaker-list': () => import('../elements/speaker-list/speaker-list.js'),
};

/** The class of a widget. */
export async function loadClass(loadWidget: LoadWidget): Promise<CustomElementConstructor | undefined> {
  return Object.values(await loadWidget())[0];
}

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    /** By the name of an element, the end of the attempts to register it. */
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
  // A class can be registered once only; a subclass allows the same widget under a second name.
  if (Widget && !customElements.get(name)) customElements.define(name, class extends Widget {});
}

/**
 * Registers a widget unless that has been done, by whomever. Two scripts in a page take turns, so that the second
 * loads nothing when the first succeeds. Rejects with what `loadWidget` rejects with.
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
