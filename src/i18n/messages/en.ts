import type { Messages } from './messages.js';

export const messages: Messages = {
  locale: 'en-GB',

  failed: 'The information could not be loaded right now.',
  retry: 'Try again',
  stale: (date) => `The latest edition could not be loaded. This one is from ${date}.`,
  staleUndated: 'The latest edition could not be loaded. This is an earlier one.',

  noConferences: 'There are no conferences to show.',
  noMatchingConferences: 'No conferences match the selection.',
  noPerson: 'There is no person to show.',
  noContacts: 'There is no contact person to show.',

  untitledConference: 'Conference, title unknown',
  inferredDate: (date) => `${date} (inferred)`,
  time: (time) => `at ${time}`,
  organisers: 'Organisers',
  audience: 'Audience',
  place: 'Place',
  status: {
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    'moved-online': 'Moved online',
  },
  attendance: { online: 'Online', mixed: 'In person and online' },

  programme: 'Programme',
  talks: (count) => (count === 1 ? '1 talk' : `${count} talks`),
  sessions: (count) => (count === 1 ? '1 session' : `${count} sessions`),
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  readMore: 'Read more',
  about: (title) => ` about ${title}`,
  sessionKind: {
    keynote: 'Keynote',
    workshop: 'Workshop',
    panel: 'Panel',
  },

  perspectives: 'Questions the conference raised',
  materials: 'Materials',
  material: 'Material',
  notOnline: 'not available online',
  web: 'web page',
  links: 'Links',
  sources: 'Sources',
  topics: 'Topics',
  accessibility: 'Accessibility',
  accessibilityFeature: {
    'hearing-loop': 'Hearing loop',
    'sign-language': 'Sign language interpretation',
    captioning: 'Live captioning',
    'step-free': 'Step-free access',
    'accessible-toilet': 'Accessible toilet',
    'quiet-room': 'Quiet room',
    'assistance-dogs': 'Assistance dogs welcome',
    'companion-ticket': 'Companion ticket',
  },

  registration: 'Registration',
  register: 'Register',
  registrationOpens: (date) => `Opens ${date}`,
  registrationCloses: (date) => `Closes ${date}`,
  registrationStatus: {
    'not-open': 'Not open yet',
    open: 'Open',
    'waiting-list': 'Waiting list',
    'sold-out': 'Sold out',
    closed: 'Closed',
  },
  price: 'Price',

  email: 'E-mail',
  phone: 'Phone',
  hours: 'Hours',
  saveContact: 'Save contact',
  saveContactFailed: 'The contact could not be saved. Try again.',
};
