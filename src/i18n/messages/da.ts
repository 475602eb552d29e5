import type { Messages } from './messages.js';

export const messages: Messages = {
  locale: 'da',

  failed: 'Oplysningerne kunne ikke hentes lige nu.',
  retry: 'Prøv igen',
  stale: (date) => `Den nyeste udgave kunne ikke hentes. Her vises udgaven fra ${date}.`,
  staleUndated: 'Den nyeste udgave kunne ikke hentes. Her vises en tidligere udgave.',

  noConferences: 'Der er ingen konferencer at vise.',
  noMatchingConferences: 'Ingen konferencer passer til det valgte.',
  noPerson: 'Der er ingen person at vise.',
  noContacts: 'Der er ingen kontaktperson at vise.',

  untitledConference: 'Konference uden oplyst titel',
  inferredDate: (date) => `${date} (formodet)`,
  time: (time) => `kl.\u00a0${time}`,
  organisers: 'Arrangører',
  audience: 'Målgruppe',
  place: 'Sted',
  status: {
    cancelled: 'Aflyst',
    postponed: 'Udskudt',
    'moved-online': 'Flyttet online',
  },
  attendance: { online: 'Online', mixed: 'Fysisk fremmøde og online' },

  programme: 'Program',
  talks: (count) => `${count} oplæg`,
  sessions: (count) => (count === 1 ? '1 punkt' : `${count} punkter`),
  documents: (count) => (count === 1 ? '1 materiale' : `${count} materialer`),
  readMore: 'Læs mere',
  about: (title) => ` om ${title}`,
  sessionKind: {
    keynote: 'Hovedoplæg',
    workshop: 'Workshop',
    panel: 'Paneldebat',
  },

  perspectives: 'Spørgsmål, konferencen tog op',
  materials: 'Materialer',
  material: 'Materiale',
  notOnline: 'ikke tilgængelig online',
  web: 'webside',
  links: 'Links',
  sources: 'Kilder',
  topics: 'Emner',
  accessibility: 'Tilgængelighed',
  accessibilityFeature: {
    'hearing-loop': 'Teleslynge',
    'sign-language': 'Tegnsprogstolkning',
    captioning: 'Skrivetolkning',
    'step-free': 'Trinfri adgang',
    'accessible-toilet': 'Handicaptoilet',
    'quiet-room': 'Stillerum',
    'assistance-dogs': 'Servicehunde er velkomne',
    'companion-ticket': 'Ledsagerbillet',
  },

  registration: 'Tilmelding',
  register: 'Tilmeld dig',
  registrationOpens: (date) => `Åbner ${date}`,
  registrationCloses: (date) => `Frist ${date}`,
  registrationStatus: {
    'not-open': 'Ikke åbnet endnu',
    open: 'Åben',
    'waiting-list': 'Venteliste',
    'sold-out': 'Udsolgt',
    closed: 'Lukket',
  },
  price: 'Pris',

  email: 'E-mail',
  phone: 'Telefon',
  hours: 'Træffes',
  saveContact: 'Gem kontakt',
  saveContactFailed: 'Kontakten kunne ikke gemmes. Prøv igen.',
};
