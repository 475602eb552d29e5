/** A table of conferences, the programme of one conference, or a table of people or organisations. */
export type TableKind = 'conferences' | 'programme' | 'people' | 'organisations';

/** The headings of a field, separated by semicolons. The first in Danish and in English are used in the template. */
export interface Column {
  readonly da: string;
  readonly en: string;
  /** Other languages and programs. */
  readonly other?: string;
  /** Left out of the template. */
  readonly isRare?: true;
}

export type Columns = Readonly<Record<string, Column>>;

const CONFERENCE_COLUMNS = {
  title: {
    da: 'Titel;Navn;Konference;Konferencetitel;Arrangement;Overskrift;Begivenhed',
    en: 'Title;Name;Conference;Conference title;Conference name;Event;Event name;Event title',
    other: 'Otsikko;Tittel;Назва;العنوان;Veranstaltung',
  },
  theme: { da: 'Tema;Undertitel', en: 'Theme;Subtitle', other: 'Thema;Teema;Тема;المحور' },
  series: { da: 'Serie;Konferenceserie', en: 'Series;Conference series' },
  start: {
    da: 'Start;Startdato;Dato;Fra;Begynder;Starttidspunkt;Datoer;Tidspunkt;Hvornår;Fra dato',
    en: 'Start;Start date;Date;From;Begins;Dates;When;Begin',
    other: 'Beginn;Datum;Anfang;Alkaa;Початок;البداية',
  },
  end: {
    da: 'Slut;Slutdato;Til;Slutter;Sluttidspunkt;Til dato',
    en: 'End;End date;To;Until;Ends',
    other: 'Ende;Slutt;Päättyy;Завершення;النهاية',
  },
  startTime: { da: 'Starttid;Tid;Kl;Klokkeslæt', en: 'Start time;Time', isRare: true },
  endTime: { da: 'Sluttid', en: 'End time', isRare: true },
  timeZone: {
    da: 'Tidszone',
    en: 'Time zone;Timezone',
    other: 'Zeitzone;Tidszon;Tidssone;Aikavyöhyke;Часовий пояс;المنطقة الزمنية',
  },
  status: { da: 'Status', en: 'Status', other: 'Tilanne;Стан;الحالة' },
  attendance: {
    da: 'Deltagelse;Deltagelsesform;Format;Form',
    en: 'Attendance;Attendance mode;Format',
    other: 'Teilnahme;Deltagande;Deltakelse;Osallistuminen;Участь;المشاركة',
  },
  place: {
    da: 'Sted;Lokation;Spillested;Mødested;Hvor;Konferencested',
    en: 'Place;Venue;Location;Where;Venue name',
    other: 'Ort;Plats;Paikka;Місце;المكان;Veranstaltungsort',
  },
  street: { da: 'Adresse;Vej;Gade', en: 'Address;Street;Street address' },
  postalCode: { da: 'Postnummer;Postnr', en: 'Postal code;Zip;Zip code;Postcode', other: 'PLZ' },
  city: { da: 'By', en: 'City;Town' },
  country: { da: 'Land', en: 'Country' },
  organisers: {
    da: 'Arrangører;Arrangør;Vært;Værter',
    en: 'Organisers;Organiser;Organizers;Organizer;Host;Hosts;Organised by',
    other: 'Veranstaltet von;Veranstalter;Arrangörer;Arrangör;Järjestäjät;Організація заходу;الجهات المنظِّمة',
  },
  audience: {
    da: 'Målgruppe',
    en: 'Audience;Target group',
    other: 'Zielgruppe;Målgrupp;Kohderyhmä;Цільова аудиторія;الفئة المستهدفة',
  },
  summary: {
    da: 'Resumé;Kort beskrivelse;Manchet',
    en: 'Summary;Short description',
    other: 'Zusammenfassung;Sammanfattning;Sammendrag;Tiivistelmä;Стислий опис;الملخص',
  },
  description: { da: 'Beskrivelse;Lang beskrivelse', en: 'Description;Long description' },
  topics: {
    da: 'Emner;Emne;Emneord;Nøgleord',
    en: 'Topics;Topic;Keywords',
    other: 'Themen;Ämnen;Aiheet;Тематика;المواضيع',
  },
  registration: {
    da: 'Tilmelding;Tilmeldingslink;Billetter',
    en: 'Registration;Registration link;Registration URL;Tickets',
    other: 'Anmeldung;Anmälan;Påmelding;Ilmoittautuminen;Реєстрація;التسجيل',
  },
  registrationStatus: { da: 'Tilmeldingsstatus', en: 'Registration status', isRare: true },
  opens: { da: 'Tilmelding åbner', en: 'Registration opens', isRare: true },
  closes: {
    da: 'Tilmeldingsfrist;Sidste frist;Frist',
    en: 'Registration deadline;Registration closes',
    isRare: true,
  },
  price: { da: 'Pris;Deltagerpris', en: 'Price;Fee;Cost', other: 'Preis;Pris', isRare: true },
  seats: {
    da: 'Ledige pladser;Pladser tilbage;Restpladser',
    en: 'Seats left;Available seats;Places left;Remaining seats',
    isRare: true,
  },
  onlineUrl: {
    da: 'Onlinelink;Link til deltagelse;Deltag online;Streaming;Livestream',
    en: 'Online link;Online URL;Join online;Stream;Live stream',
    isRare: true,
  },
  hashtag: { da: 'Hashtag;Emnetag', en: 'Hashtag', isRare: true },
  feedbackUrl: {
    da: 'Evaluering;Evalueringsskema;Evalueringslink',
    en: 'Feedback;Feedback link;Feedback form;Evaluation',
    isRare: true,
  },
  image: { da: 'Billede;Billedlink', en: 'Image;Picture;Image URL', isRare: true },
  imageText: {
    da: 'Billedtekst;Billedbeskrivelse;Alternativ tekst',
    en: 'Image description;Image text;Alternative text;Alt text',
    isRare: true,
  },
  imageCredit: { da: 'Fotograf;Billedkilde', en: 'Image credit;Photographer', isRare: true },
  partners: {
    da: 'Partnere;Partner;Samarbejdspartnere;Samarbejdspartner',
    en: 'Partners;Partner',
    isRare: true,
  },
  sponsors: { da: 'Sponsorer;Sponsor', en: 'Sponsors;Sponsor', isRare: true },
  venueUrl: { da: 'Stedets hjemmeside', en: 'Venue website;Website of the venue', isRare: true },
  coordinates: { da: 'Koordinater;GPS;Kortkoordinater', en: 'Coordinates;GPS;GPS coordinates', isRare: true },
  latitude: { da: 'Breddegrad', en: 'Latitude;Lat', isRare: true },
  longitude: { da: 'Længdegrad', en: 'Longitude;Long;Lng;Lon', isRare: true },
  directions: {
    da: 'Find vej;Rutevejledning;Transport',
    en: 'Directions;How to get there;Getting there',
    isRare: true,
  },
  accessibility: { da: 'Tilgængelighed', en: 'Accessibility', other: 'Barrierefreiheit', isRare: true },
  link: { da: 'Link;Links;Hjemmeside;Webside;Url;Web', en: 'Link;Links;Website;URL;Web page' },
  id: { da: 'Id', en: 'Id', other: 'Nr;No' },
} as const satisfies Columns;

const PROGRAMME_COLUMNS = {
  conference: { da: 'Konference', en: 'Conference', isRare: true },
  date: { da: 'Dato;Dag', en: 'Date;Day', other: 'Datum;Tag;Start date;Startdato;Päivä;Päivämäärä' },
  time: {
    da: 'Tid;Tidspunkt;Klokken;Kl;Klokkeslæt;Tidsrum;Tider',
    en: 'Time;Time slot;Timeslot;Slot;Times',
    other: 'Uhrzeit;Zeit;Klockan;Aika;Klo',
  },
  start: {
    da: 'Start;Fra;Begynder;Start kl',
    en: 'Start;From;Begins;Starts',
    other: 'Beginn;Anfang;Von;Alkaa',
  },
  end: {
    da: 'Slut;Til;Slutter;Slut kl',
    en: 'End;To;Until;Ends',
    other: 'Ende;Bis;Slutt;Päättyy',
  },
  startTime: { da: 'Starttid;Starttidspunkt', en: 'Start time', isRare: true },
  endTime: { da: 'Sluttid;Sluttidspunkt', en: 'End time', isRare: true },
  endDate: { da: 'Slutdato', en: 'End date', isRare: true },
  duration: {
    da: 'Varighed;Længde;Minutter',
    en: 'Duration;Length;Minutes',
    other: 'Dauer;Varaktighet;Varighet;Kesto',
    isRare: true,
  },
  title: {
    da: 'Titel;Programpunkt;Navn;Indhold;Aktivitet;Emne;Overskrift;Session;Oplæg;Punkt;Program;Hvad',
    en: 'Title;Session;Session title;Name;Talk;Talk title;Proposal title;Activity;Topic;Event;Item',
    other: 'Otsikko;Tittel;Thema;Programmpunkt;Vortrag',
  },
  subtitle: { da: 'Undertitel', en: 'Subtitle', isRare: true },
  kind: {
    da: 'Type;Form;Format',
    en: 'Type;Kind;Format;Session type;Session format',
    other: 'Art;Typ;Proposal type;Submission type',
  },
  speakers: {
    da: 'Oplægsholdere;Oplægsholder;Talere;Taler;Foredragsholdere;Foredragsholder;Underviser;Undervisere;Medvirkende;Navn på oplægsholder;Ved;Hvem',
    en: 'Speakers;Speaker;Speaker names;Speaker name;Presenters;Presenter;Panelists;Instructor;Who;Owner',
    other: 'Referent;Referenten;Referentin;Sprecher;Talare;Föreläsare;Puhujat;Puhuja',
  },
  speakerTitle: { da: 'Stilling;Jobtitel;Oplægsholders titel', en: 'Job title;Speaker title', isRare: true },
  organisation: {
    da: 'Organisation;Firma;Virksomhed',
    en: 'Organisation;Organization;Company;Affiliation',
    isRare: true,
  },
  room: {
    da: 'Lokale;Sal;Rum;Sted;Lokation',
    en: 'Room;Location;Place;Venue;Hall;Stage',
    other: 'Raum;Ort;Rom;Tila;Paikka;Scene',
  },
  track: { da: 'Spor', en: 'Track', other: 'Stream;Spår' },
  trackColour: { da: 'Sporfarve;Sporets farve', en: 'Track colour;Track color', isRare: true },
  floor: { da: 'Etage', en: 'Floor', isRare: true },
  roomCapacity: {
    da: 'Pladser i lokalet;Lokalets pladser',
    en: 'Room capacity;Seats in the room',
    isRare: true,
  },
  roomAccessibility: {
    da: 'Lokalets tilgængelighed',
    en: 'Room accessibility;Accessibility of the room',
    isRare: true,
  },
  language: { da: 'Sprog', en: 'Language;Locale', other: 'Sprache;Språk;Kieli' },
  status: { da: 'Status', en: 'Status', isRare: true },
  accessibility: { da: 'Tilgængelighed;Tegnsprog', en: 'Accessibility;Sign language', isRare: true },
  abstract: {
    da: 'Beskrivelse;Resumé;Abstrakt',
    en: 'Description;Abstract;Summary',
    other: 'Beschreibung;Kuvaus',
  },
  audience: { da: 'Målgruppe', en: 'Audience;Target group', other: 'Zielgruppe', isRare: true },
  level: { da: 'Niveau;Sværhedsgrad', en: 'Level;Difficulty', other: 'Nivå;Taso', isRare: true },
  onlineUrl: {
    da: 'Onlinelink;Link til deltagelse;Deltag online;Streaming;Livestream',
    en: 'Online link;Online URL;Join online;Stream;Live stream',
    isRare: true,
  },
  recording: { da: 'Optagelse;Videooptagelse;Video', en: 'Recording;Recording URL;Video', isRare: true },
  recordingCaptions: { da: 'Optagelsens undertekster', en: 'Recording captions', isRare: true },
  recordingLanguage: { da: 'Optagelsens sprog', en: 'Recording language', isRare: true },
  recordingLength: { da: 'Optagelsens længde', en: 'Recording length', isRare: true },
  registration: { da: 'Tilmelding;Tilmeldingslink', en: 'Registration;Registration link', isRare: true },
  registrationStatus: { da: 'Tilmeldingsstatus', en: 'Registration status', isRare: true },
  seats: {
    da: 'Ledige pladser;Pladser tilbage;Restpladser',
    en: 'Seats left;Available seats;Places left;Remaining seats',
    isRare: true,
  },
  feedbackUrl: {
    da: 'Evaluering;Evalueringsskema;Evalueringslink',
    en: 'Feedback;Feedback link;Feedback form;Evaluation',
    isRare: true,
  },
  image: { da: 'Billede;Billedlink', en: 'Image;Picture;Image URL', isRare: true },
  imageText: {
    da: 'Billedtekst;Billedbeskrivelse;Alternativ tekst',
    en: 'Image description;Image text;Alternative text;Alt text',
    isRare: true,
  },
  imageCredit: { da: 'Fotograf;Billedkilde', en: 'Image credit;Photographer', isRare: true },
  materials: {
    da: 'Materialer;Materiale;Slides;Link;Links',
    en: 'Materials;Slides;Link;Links;URL;Resources',
    isRare: true,
  },
  id: { da: 'Id', en: 'Id;Session ID;Proposal ID', other: 'Nr;No;Code;GUID' },
} as const satisfies Columns;

const PEOPLE_COLUMNS = {
  name: {
    da: 'Navn;Fulde navn;Deltager;Deltagernavn;Person;Oplægsholder;Taler;Medlem;Kontaktperson',
    en: 'Name;Full name;Participant;Participant name;Attendee;Attendee name;Speaker;Speaker name;Person;Member;Delegate;Display name',
    other: 'Namn;Nimi;Teilnehmer;Vollständiger Name',
  },
  firstName: {
    da: 'Fornavn;Fornavne',
    en: 'First name;Given name;Forename',
    other: 'Vorname;Förnamn;Etunimi',
  },
  lastName: {
    da: 'Efternavn',
    en: 'Last name;Surname;Family name',
    other: 'Nachname;Efternamn;Etternavn;Sukunimi',
  },
  title: {
    da: 'Titel;Stilling;Stillingsbetegnelse;Jobtitel;Funktion;Rolle',
    en: 'Title;Job title;Position;Role;Tag line;Tagline;Function',
    other: 'Tittel;Funktion;Berufsbezeichnung',
  },
  organisation: {
    da: 'Organisation;Firma;Virksomhed;Arbejdsplads;Arbejdssted;Institution;Firmanavn',
    en: 'Organisation;Organization;Company;Company name;Affiliation;Employer;Institution;Workplace',
    other: 'Unternehmen;Företag;Bedrift;Yritys;Einrichtung',
  },
  bio: { da: 'Biografi;Bio;Om', en: 'Biography;Bio;About', other: 'Speaker bio' },
  link: {
    da: 'Hjemmeside;Link;Links',
    en: 'Website;Link;Links;URL',
    other: 'LinkedIn;Twitter;Mastodon;Bluesky;Homepage',
  },
  email: {
    da: 'E-mail;Mail;E-mailadresse;Mailadresse',
    en: 'Email;Mail;Email address',
    other: 'E-post;Sähköposti',
  },
  phone: {
    da: 'Telefon;Tlf;Telefonnummer;Mobil;Mobilnummer',
    en: 'Phone;Phone number;Mobile;Telephone;Cell',
    other: 'Handy;Telefonnummer',
  },
  photo: { da: 'Foto;Billede;Portræt', en: 'Photo;Picture;Profile picture;Avatar;Image', other: 'Bild' },
  consent: { da: 'Samtykke', en: 'Consent' },
  id: { da: 'Id', en: 'Id;Speaker ID', other: 'Nr;No;Code' },
} as const satisfies Columns;

const ORGANISATION_COLUMNS = {
  name: {
    da: 'Navn;Organisation;Partner;Sponsor;Virksomhed;Firma',
    en: 'Name;Organisation;Organization;Partner;Sponsor;Company;Company name',
  },
  shortName: { da: 'Kort navn;Forkortelse', en: 'Short name;Abbreviation' },
  url: { da: 'Hjemmeside;Link;Websted;Url', en: 'Website;Link;URL;Homepage' },
  logo: { da: 'Logo;Logolink', en: 'Logo;Logo URL' },
  logoText: { da: 'Logotekst', en: 'Logo description;Logo text' },
  id: { da: 'Id', en: 'Id' },
} as const satisfies Columns;

export const TABLES: Readonly<Record<TableKind, Columns>> = {
  conferences: CONFERENCE_COLUMNS,
  programme: PROGRAMME_COLUMNS,
  people: PEOPLE_COLUMNS,
  organisations: ORGANISATION_COLUMNS,
};

export const TABLE_KINDS = Object.keys(TABLES) as readonly TableKind[];
