/** Where each widget's class comes from; the build turns each import into one of the widget's chunks. */
export const widgets: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'conference-list': async () => (await import('./conference-list/conference-list.js')).ConferenceListElement,
  'contact-box': async () => (await import('./contact-box/contact-box.js')).ContactBoxElement,
  'speaker-card': async () => (await import('./speaker-card/speaker-card.js')).SpeakerCardElement,
};
