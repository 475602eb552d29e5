/** Loads the module of a widget, which exports its class and nothing else. */
export type LoadWidget = () => Promise<Readonly<Record<string, CustomElementConstructor>>>;

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
