/** Where each widget's class comes from; the build turns each import into one of the widget's chunks. */
export const widgets: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'activity-list': async () => (await import('./activity-list/activity-list.js')).ActivityListElement,
  'conference-calendar': async () =>
    (await import('./conference-calendar/conference-calendar.js')).ConferenceCalendarElement,
  'conference-details': async () =>
    (await import('./conference-details/conference-details.js')).ConferenceDetailsElement,
  'conference-filter': async () =>
    (await import('./conference-filter/conference-filter.js')).ConferenceFilterElement,
  'conference-list': async () => (await import('./conference-list/conference-list.js')).ConferenceListElement,
  'conference-programme': async () =>
    (await import('./conference-programme/conference-programme.js')).ConferenceProgrammeElement,
  'conference-series': async () =>
    (await import('./conference-series/conference-series.js')).ConferenceSeriesElement,
  'contact-box': async () => (await import('./contact-box/contact-box.js')).ContactBoxElement,
  'material-list': async () => (await import('./material-list/material-list.js')).MaterialListElement,
  'newsletter-box': async () => (await import('./newsletter-box/newsletter-box.js')).NewsletterBoxElement,
  'speaker-card': async () => (await import('./speaker-card/speaker-card.js')).SpeakerCardElement,
  'speaker-list': async () => (await import('./speaker-list/speaker-list.js')).SpeakerListElement,
};
