/** The records that stand within others, and the choices. */
import type { FieldWords, RecordWords } from './words.js';

export const PARAGRAPHS = 'Lad en linje stå tom mellem to afsnit.';
const ALT: FieldWords = [
  'Beskrivelse af billedet',
  'For dem, der ikke kan se det. Skriv det, man ville sige i telefonen.',
];
export const ADDRESS_EXAMPLE = 'https://www.eksempel.dk/side';
export const ACCESSIBILITY: FieldWords = ['Tilgængelighed', 'Det, der er sørget for.'];
const MATERIAL_LANGUAGE: FieldWords = ['Sprog', 'Forkortelsen for sproget.', 'da'];

export const danishParts: Readonly<Record<string, RecordWords>> = {
  logo: {
    one: 'logo',
    many: 'Logoer',
    add: 'Tilføj logo',
    fields: {
      src: ['Logoets adresse', 'Den adresse, billedet ligger på.', 'https://www.eksempel.dk/logo.svg'],
      alt: ['Logoet med ord', 'Som regel organisationens navn.'],
    },
  },
  photo: {
    one: 'portræt',
    many: 'Portrætter',
    add: 'Tilføj portræt',
    fields: {
      src: ['Billedets adresse', 'Den adresse, billedet ligger på.', 'https://www.eksempel.dk/karen.jpg'],
      alt: ALT,
      consent: ['Personen har sagt ja til, at billedet bliver vist', 'Uden et ja bliver billedet ikke vist.'],
    },
  },
  image: {
    one: 'billede',
    many: 'Billeder',
    add: 'Tilføj billede',
    fields: {
      src: ['Billedets adresse', 'Den adresse, billedet ligger på.', 'https://www.eksempel.dk/sal.jpg'],
      alt: ALT,
      credit: ['Fotograf', 'Hvem der har taget billedet, og hvordan det må bruges.'],
    },
  },
  link: {
    one: 'link',
    many: 'Links',
    add: 'Tilføj link',
    fields: {
      title: ['Linkets tekst'],
      url: ['Adresse', '', ADDRESS_EXAMPLE],
      language: ['Sidens sprog', 'Forkortelsen for sproget.', 'en'],
    },
  },
  venue: {
    one: 'sted',
    many: 'Steder',
    add: 'Tilføj sted',
    fields: {
      name: ['Stedets navn', '', 'Odense Rådhus'],
      street: ['Vej og nummer'],
      postalCode: ['Postnummer', '', '5000'],
      city: ['By'],
      country: ['Land', 'To store bogstaver.', 'DK'],
      url: ['Stedets hjemmeside', '', ADDRESS_EXAMPLE],
      geo: ['På kortet'],
      directions: ['Sådan kommer man derhen', PARAGRAPHS],
    },
  },
  geo: {
    one: 'sted på kortet',
    many: 'Steder på kortet',
    add: 'Tilføj sted på kortet',
    fields: {
      latitude: ['Breddegrad', 'Nord for ækvator uden fortegn.', '55.4038'],
      longitude: ['Længdegrad', 'Øst for Greenwich uden fortegn.', '10.4024'],
    },
  },
  track: {
    one: 'spor',
    many: 'Spor',
    add: 'Nyt spor',
    fields: {
      id: ['Fast navn i links'],
      name: ['Navn'],
      color: ['Farve', 'Mærker sporets programpunkter ved siden af navnet.', '#1f5f8b'],
    },
  },
  room: {
    one: 'lokale',
    many: 'Lokaler',
    add: 'Nyt lokale',
    fields: {
      id: ['Fast navn i links'],
      name: ['Navn', '', 'Store sal'],
      floor: ['Etage', '', '1. sal'],
      capacity: ['Pladser', 'Hvor mange der er plads til.', '120'],
      accessibility: ACCESSIBILITY,
    },
  },
  partner: {
    one: 'partner',
    many: 'Partnere',
    add: 'Tilføj partner',
    fields: {
      organisation: ['Organisation'],
      role: ['Rolle'],
      level: ['Niveau', '', 'Guld'],
    },
  },
  recording: {
    one: 'optagelse',
    many: 'Optagelser',
    add: 'Tilføj optagelse',
    fields: {
      url: ['Optagelsens adresse', '', ADDRESS_EXAMPLE],
      captions: ['Undertekster', 'Forkortelserne for sprogene.', 'da'],
      language: ['Talesprog', 'Forkortelsen for sproget.', 'da'],
      duration: ['Varighed', 'PT45M er 45 minutter, PT1H30M halvanden time.', 'PT45M'],
    },
  },
  sessionRegistration: {
    one: 'tilmelding',
    many: 'Tilmelding',
    add: 'Tilføj tilmelding',
    fields: {
      url: ['Side for tilmelding', '', ADDRESS_EXAMPLE],
      seats: ['Ledige pladser', 'Hvor mange der er tilbage.', '12'],
      status: ['Er der pladser?'],
    },
  },
  material: {
    one: 'materiale',
    many: 'Materialer',
    add: 'Tilføj materiale',
    fields: {
      title: ['Titel'],
      url: ['Adresse', 'Lad feltet stå tomt, hvis det ikke ligger på nettet.', ADDRESS_EXAMPLE],
      mediaType: ['Filtype', '', 'application/pdf'],
      language: MATERIAL_LANGUAGE,
      bytes: ['Størrelse', 'Antal bytes.', '1200000'],
      speakers: ['Lavet af'],
    },
  },
  registration: {
    one: 'tilmelding',
    many: 'Tilmelding',
    add: 'Tilføj tilmelding',
    fields: {
      url: ['Side for tilmelding', '', ADDRESS_EXAMPLE],
      opens: ['Åbner', 'Første dag, man kan tilmelde sig.'],
      closes: ['Frist', 'Sidste dag, man kan tilmelde sig.'],
      price: ['Pris'],
      seats: ['Ledige pladser', 'Hvor mange der er tilbage.', '12'],
      status: ['Er tilmeldingen åben?'],
    },
  },
  price: {
    one: 'pris',
    many: 'Priser',
    add: 'Tilføj pris',
    fields: {
      amount: ['Beløb', '0, hvis det er gratis.', '450'],
      currency: ['Valuta', 'Tre store bogstaver.', 'DKK'],
      note: ['Bemærkning', 'Hvad beløbet dækker, eller om moms kommer oveni.'],
    },
  },
  source: {
    one: 'kilde',
    many: 'Kilder',
    add: 'Tilføj kilde',
    fields: {
      title: ['Kildens titel'],
      url: ['Adresse', '', ADDRESS_EXAMPLE],
      date: ['Dato', 'Da kilden kom ud eller sidst blev ændret.'],
      supports: ['Hvad den viser', PARAGRAPHS],
    },
  },
};

export const danishChoices: Readonly<Record<string, string>> = {
  scheduled: 'Som planlagt',
  cancelled: 'Aflyst',
  postponed: 'Udskudt',
  'moved-online': 'Flyttet online',
  stated: 'Ja, den står i en kilde',
  inferred: 'Nej, den er regnet ud',
  onsite: 'På stedet',
  online: 'Online',
  mixed: 'Både på stedet og online',
  keynote: 'Hovedoplæg',
  talk: 'Oplæg',
  workshop: 'Workshop',
  panel: 'Paneldebat',
  break: 'Pause',
  other: 'Andet',
  'not-open': 'Ikke åben endnu',
  open: 'Åben',
  'waiting-list': 'Venteliste',
  waitlist: 'Venteliste',
  'sold-out': 'Udsolgt',
  full: 'Alt optaget',
  'few-left': 'Få pladser',
  closed: 'Lukket',
  organiser: 'Arrangør',
  partner: 'Partner',
  sponsor: 'Sponsor',
  'hearing-loop': 'Teleslynge',
  'sign-language': 'Tegnsprogstolkning',
  captioning: 'Skrivetolkning',
  'step-free': 'Adgang uden trin',
  'accessible-toilet': 'Handicaptoilet',
  'quiet-room': 'Stillerum',
  'assistance-dogs': 'Servicehunde er velkomne',
  'companion-ticket': 'Ledsager kommer gratis med',
};
