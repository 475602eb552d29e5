import { fold } from '../../../dataset/queries/text-search.js';

/** Words by the value that they mean. The first of each is the one that a message offers. */
export type Words = Readonly<Record<string, readonly string[]>>;

function words(lists: Readonly<Record<string, string>>): Words {
  return Object.fromEntries(Object.entries(lists).map(([value, names]) => [value, names.split(';')]));
}

/** Of conferences and sessions. */
export const STATUS = words({
  scheduled:
    'Planlagt;Scheduled;Planned;Bekræftet;Confirmed;Accepted;Godkendt;Som planlagt;Geplant;Planerad;Suunnitteilla;Заплановано;مقرَّر;Aktiv;Active;OK',
  cancelled:
    'Aflyst;Cancelled;Canceled;Abgesagt;Inställd;Avlyst;Peruttu;Скасовано;أُلغي;Annulleret;Withdrawn;Trukket tilbage',
  postponed: 'Udskudt;Postponed;Udsat;Verschoben;Uppskjuten;Utsatt;Siirretty;Відкладено;مؤجَّل;Rescheduled',
  'moved-online':
    'Flyttet online;Moved online;Findet nun online statt;Hålls nu digitalt;Holdes nå digitalt;Siirretty verkkoon;Перенесено в онлайн;نُقل إلى الإنترنت',
});

/** Of registration. People write them as the status of a conference, too. */
export const REGISTRATION_STATUS = words({
  'sold-out':
    'Udsolgt;Sold out;Alt optaget;Fully booked;Fuldt booket;Helt udsolgt;Fuldtegnet;Overtegnet;Ausgebucht;Ausverkauft;Fullbokad;Utsolgt;Fulltegnet;Slutsåld',
  full: 'Optaget;Full;Fyldt;Fuld;Fuldt;Fyldt op;Fuldt hus;Ingen ledige pladser;No seats left;Voll;Fullt',
  'waiting-list': 'Venteliste;Waiting list;Warteliste;Väntelista;Jonotuslista',
  waitlist: 'På venteliste;Waitlist',
  'few-left':
    'Få pladser;Few seats left;Få ledige pladser;Få ledige;Få pladser tilbage;Få tilbage;Næsten udsolgt;Næsten fuldt;Næsten fyldt;Few left;Almost full;Nearly full;Wenige Plätze;Få plasser;Få platser kvar',
  closed:
    'Lukket;Closed;Tilmelding lukket;Lukket for tilmelding;Tilmeldingen er lukket;Registration closed;Geschlossen;Stängd;Stengt',
  'not-open': 'Ikke åben;Not open;Åbner senere;Opens later;Kommer senere;Coming soon',
  open: 'Åben;Open;Ledige pladser;Åben for tilmelding;Tilmelding åben;Tilmeldingen er åben;Åbent;Ledigt;Places available;Seats available;Registration open;InStock;Offen;Öppen;Åpen',
});

export const ATTENDANCE = words({
  onsite:
    'Fysisk fremmøde;Fysisk;In person;Onsite;On site;On-site;Fremmøde;Vor Ort;Präsenz;På plats;Fysisk oppmøte;Paikan päällä;Очно;حضوريًا;Offline',
  online: 'Online;Digital;Digitalt;Virtuelt;Virtual;Webinar;Verkossa;Онлайн;عبر الإنترنت;Remote',
  mixed:
    'Fysisk fremmøde og online;In person and online;Hybrid;Vor Ort und online;På plats och digitalt;Fysisk oppmøte og digitalt;Paikan päällä ja verkossa;Очно та онлайн;حضوريًا وعبر الإنترنت;Begge dele;Both;Mixed',
});

export const ACCESSIBILITY = words({
  'hearing-loop': 'Teleslynge;Hearing loop;Induction loop;Teleslynger;Hörslinga;Induktionsschleife',
  'sign-language':
    'Tegnsprog;Sign language;Tegnsprogstolkning;Tegnsprogstolk;Tegnsprogstolkning til dansk tegnsprog;Sign language interpretation;Gebärdensprache;Teckenspråk;Tegnspråk;BSL;ASL',
  captioning:
    'Skrivetolkning;Captioning;Captions;Live captions;Undertekster;Skrivetolk;Untertitel;Skrivtolkning',
  'step-free':
    'Trinfri adgang;Step-free access;Step free;Niveaufri adgang;Kørestol;Kørestolsadgang;Wheelchair;Wheelchair accessible;Wheelchair access;Barrierefrei;Handicapadgang;Elevator',
  'accessible-toilet':
    'Handicaptoilet;Accessible toilet;Tilgængeligt toilet;Handicapvenligt toilet;Behindertentoilette;Disabled toilet',
  'quiet-room': 'Stillerum;Quiet room;Hvilerum;Ruheraum;Sensory room',
  'assistance-dogs':
    'Servicehunde;Assistance dogs;Servicehund;Førerhund;Førerhunde;Guide dogs;Assistenzhunde',
  'companion-ticket': 'Ledsagerbillet;Companion ticket;Ledsager;Ledsagerbilletter;Carer ticket;Begleitperson',
});

/** By their names in CSS, those that people give to tracks. */
export const COLOURS = words({
  red: 'Rød;Rot;Röd',
  darkred: 'Mørkerød;Bordeaux',
  green: 'Grøn;Grün;Grön',
  darkgreen: 'Mørkegrøn',
  lightgreen: 'Lysegrøn',
  blue: 'Blå;Blau',
  darkblue: 'Mørkeblå',
  lightblue: 'Lyseblå',
  yellow: 'Gul;Gelb',
  orange: 'Orange',
  purple: 'Lilla;Violet;Lila;Violett',
  pink: 'Lyserød;Rosa',
  turquoise: 'Turkis;Türkis',
  brown: 'Brun;Braun',
  black: 'Sort;Schwarz;Svart',
  gray: 'Grå;Grau',
  white: 'Hvid;Weiß;Vit',
});

/** Answers in a column that asks a question. */
export const YES = words({
  yes: 'Ja;Yes;J;Y;X;Sand;True;Sandt;1;✓;✔;Givet;Wahr',
  no: 'Nej;No;N;Falsk;False;0;Nein;-',
});

const valuesByWord = new WeakMap<Words, ReadonlyMap<string, string>>();

/** The value that a word means, ignoring case and accents; undefined if it means none. */
export function wordIn(text: string, lists: Words): string | undefined {
  let values = valuesByWord.get(lists);
  if (!values) {
    const named = Object.entries(lists).flatMap(([value, names]) =>
      [value, ...names].map((name) => [fold(name), value] as const),
    );
    values = new Map(named.toReversed());
    valuesByWord.set(lists, values);
  }
  return values.get(fold(text.trim().replace(/[.!]$/, '')));
}

/** Marks between the values of a list. The first that a cell has separates them. */
const MARKS: readonly RegExp[] = [/[\n\r]+/, /;/, /,/];

/** The values in a cell, separated by line breaks, or else semicolons, or else commas. */
export function listIn(text: string): string[] {
  const mark = MARKS.find((each) => each.test(text.trim())) ?? /,/;
  return text
    .split(mark)
    .map((part) => part.trim().replace(/^[–•*]\s+/, ''))
    .filter(Boolean);
}
