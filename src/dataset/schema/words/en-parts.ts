/** The records that stand within others, and the choices. */
import type { FieldWords, RecordWords } from './words.js';

export const PARAGRAPHS = 'Leave a line empty between two paragraphs.';
const ALT: FieldWords = [
  'Description of the picture',
  'For people who cannot see it. Write what you would say on the phone.',
];
export const ADDRESS_EXAMPLE = 'https://www.example.org/page';
export const ACCESSIBILITY: FieldWords = ['Accessibility', 'What is provided.'];
const MATERIAL_LANGUAGE: FieldWords = ['Language', 'The short form of the language.', 'en'];

export const englishParts: Readonly<Record<string, RecordWords>> = {
  logo: {
    one: 'logo',
    many: 'Logos',
    add: 'Add a logo',
    fields: {
      src: ['Address of the logo', 'Where the picture is on the web.', 'https://www.example.org/logo.svg'],
      alt: ['The logo in words', 'Usually the name of the organisation.'],
    },
  },
  photo: {
    one: 'portrait',
    many: 'Portraits',
    add: 'Add a portrait',
    fields: {
      src: [
        'Address of the picture',
        'Where the picture is on the web.',
        'https://www.example.org/karen.jpg',
      ],
      alt: ALT,
      consent: ['The person has agreed that the picture is shown', 'Without it the picture is not shown.'],
    },
  },
  image: {
    one: 'picture',
    many: 'Pictures',
    add: 'Add a picture',
    fields: {
      src: ['Address of the picture', 'Where the picture is on the web.', 'https://www.example.org/hall.jpg'],
      alt: ALT,
      credit: ['Photographer', 'Who took the picture, and how it may be used.'],
    },
  },
  link: {
    one: 'link',
    many: 'Links',
    add: 'Add a link',
    fields: {
      title: ['Text of the link'],
      url: ['Address', '', ADDRESS_EXAMPLE],
      language: ['Language of the page', 'The short form of the language.', 'en'],
    },
  },
  venue: {
    one: 'place',
    many: 'Places',
    add: 'Add a place',
    fields: {
      name: ['Name of the place', '', 'Odense City Hall'],
      street: ['Street and number'],
      postalCode: ['Postal code', '', '5000'],
      city: ['City'],
      country: ['Country', 'Two capital letters.', 'DK'],
      url: ['Website of the place', '', ADDRESS_EXAMPLE],
      geo: ['On the map'],
      directions: ['How to get there', PARAGRAPHS],
    },
  },
  geo: {
    one: 'place on the map',
    many: 'Places on the map',
    add: 'Add a place on the map',
    fields: {
      latitude: ['Latitude', 'Without a sign north of the equator.', '55.4038'],
      longitude: ['Longitude', 'Without a sign east of Greenwich.', '10.4024'],
    },
  },
  track: {
    one: 'track',
    many: 'Tracks',
    add: 'New track',
    fields: {
      id: ['Fixed name in links'],
      name: ['Name'],
      color: ['Colour', 'Marks its sessions, beside the name.', '#1f5f8b'],
    },
  },
  room: {
    one: 'room',
    many: 'Rooms',
    add: 'New room',
    fields: {
      id: ['Fixed name in links'],
      name: ['Name', '', 'Great hall'],
      floor: ['Floor', '', '1st floor'],
      capacity: ['Seats', 'How many people it holds.', '120'],
      accessibility: ACCESSIBILITY,
    },
  },
  partner: {
    one: 'partner',
    many: 'Partners',
    add: 'Add a partner',
    fields: {
      organisation: ['Organisation'],
      role: ['Role'],
      level: ['Level', '', 'Gold'],
    },
  },
  recording: {
    one: 'recording',
    many: 'Recordings',
    add: 'Add a recording',
    fields: {
      url: ['Address of the recording', '', ADDRESS_EXAMPLE],
      captions: ['Captions', 'The short forms of the languages.', 'en'],
      language: ['Spoken language', 'The short form of the language.', 'en'],
      duration: ['Length', 'PT45M is 45 minutes, PT1H30M an hour and a half.', 'PT45M'],
    },
  },
  sessionRegistration: {
    one: 'registration',
    many: 'Registration',
    add: 'Add registration',
    fields: {
      url: ['Page for registration', '', ADDRESS_EXAMPLE],
      seats: ['Free seats', 'How many are left.', '12'],
      status: ['Are there seats?'],
    },
  },
  material: {
    one: 'material',
    many: 'Materials',
    add: 'Add a material',
    fields: {
      title: ['Title'],
      url: ['Address', 'Leave it empty if it is not online.', ADDRESS_EXAMPLE],
      mediaType: ['Type of file', '', 'application/pdf'],
      language: MATERIAL_LANGUAGE,
      bytes: ['Size', 'In bytes.', '1200000'],
      speakers: ['Made by'],
    },
  },
  registration: {
    one: 'registration',
    many: 'Registration',
    add: 'Add registration',
    fields: {
      url: ['Page for registration', '', ADDRESS_EXAMPLE],
      opens: ['Opens', 'The first day of registration.'],
      closes: ['Closes', 'The last day of registration.'],
      price: ['Price'],
      seats: ['Free seats', 'How many are left.', '12'],
      status: ['Is registration open?'],
    },
  },
  price: {
    one: 'price',
    many: 'Prices',
    add: 'Add a price',
    fields: {
      amount: ['Amount', '0 if it is free.', '450'],
      currency: ['Currency', 'Three capital letters.', 'DKK'],
      note: ['Note', 'What the amount includes, or whether VAT is added.'],
    },
  },
  source: {
    one: 'source',
    many: 'Sources',
    add: 'Add a source',
    fields: {
      title: ['Title of the source'],
      url: ['Address', '', ADDRESS_EXAMPLE],
      date: ['Date', 'When it was published or last changed.'],
      supports: ['What it shows', PARAGRAPHS],
    },
  },
};

export const englishChoices: Readonly<Record<string, string>> = {
  scheduled: 'As planned',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  'moved-online': 'Moved online',
  stated: 'Yes, a source states it',
  inferred: 'No, it has been worked out',
  onsite: 'Onsite',
  online: 'Online',
  mixed: 'Onsite and online',
  keynote: 'Keynote',
  talk: 'Talk',
  workshop: 'Workshop',
  panel: 'Panel',
  break: 'Break',
  other: 'Other',
  'not-open': 'Not open yet',
  open: 'Open',
  'waiting-list': 'Waiting list',
  waitlist: 'Waiting list',
  'sold-out': 'Sold out',
  full: 'Full',
  'few-left': 'Few seats left',
  closed: 'Closed',
  organiser: 'Organiser',
  partner: 'Partner',
  sponsor: 'Sponsor',
  'hearing-loop': 'Hearing loop',
  'sign-language': 'Sign language',
  captioning: 'Captioning',
  'step-free': 'Step-free access',
  'accessible-toilet': 'Accessible toilet',
  'quiet-room': 'Quiet room',
  'assistance-dogs': 'Assistance dogs welcome',
  'companion-ticket': 'Companion free of charge',
};
