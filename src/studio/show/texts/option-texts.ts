/** Danish names and explanations of options. The English ones come from the manifest. */

interface OptionText {
  readonly label: string;
  readonly help: string;
}

/** By attribute; with a tag if the attribute has a special meaning there. */
const DANISH: Readonly<Record<string, readonly [label: string, help: string]>> = {
  series: ['Konferencerække', 'Kun konferencer i disse rækker. Alle, hvis intet er valgt.'],
  'conference-series series': ['Konferencerække', 'Den række, der vises. Alle, hvis intet er valgt.'],
  year: ['År', 'Kun konferencer fra disse år. Alle, hvis intet er valgt.'],
  from: ['Fra', 'Kun konferencer fra og med dette år, denne måned eller denne dag, for eksempel 2017-09.'],
  to: ['Til', 'Kun konferencer til og med dette år, denne måned eller denne dag, for eksempel 2019.'],
  topic: ['Emne', 'Kun konferencer med dette emne.'],
  organiser: ['Arrangør', 'Kun konferencer fra disse arrangører. Alle, hvis intet er valgt.'],
  when: ['Hvornår', 'Kommende, afholdte eller alle.'],
  sort: ['Rækkefølge', 'Den rækkefølge, indholdet vises i.'],
  limit: ['Højst', 'Det største antal, der vises.'],
  layout: ['Opstilling', 'Den måde, indholdet er stillet op på.'],
  fields: ['Oplysninger', 'Det vigtigste vises, hvis intet er valgt.'],
  open: ['Foldet ud', 'Alt er foldet ud fra begyndelsen.'],
  actions: ['Tag med', 'Det, besøgende kan gemme og dele. Ikke noget, hvis intet er valgt.'],
  'structured-data': ['Til søgemaskiner', 'Beskriver konferencerne for søgemaskiner i sidens hoved.'],
  group: [
    'Gruppe',
    'Widgets i samme gruppe viser det samme udvalg. Gruppen conferences, hvis feltet er tomt.',
  ],
  'conference-filter group': [
    'Gruppe',
    'Navnet på den gruppe af widgets, som filteret styrer. Gruppen conferences, hvis feltet er tomt.',
  ],
  search: ['Søgefelt', 'Besøgende kan søge.'],
  filters: ['Filtre', 'Det, besøgende kan filtrere efter.'],
  facets: [
    'Filtre',
    'Det, besøgende kan filtrere efter. Alt, hvor konferencerne er forskellige, hvis intet er valgt.',
  ],
  'page-size': ['Ad gangen', 'Antal, der vises først og ved hvert tryk på "Vis flere".'],
  'deep-link': ['Husk i adressen', 'Søgning og filtre gemmes i sidens adresse.'],
  conference: ['Konference', 'Kun fra disse konferencer. Alle, hvis intet er valgt.'],
  session: [
    'Programpunkt',
    'Kun dette punkt af konferencens program. Hele konferencen, hvis intet er valgt.',
  ],
  'conference-details conference': ['Konference', 'Den næste eller ellers den seneste, hvis intet er valgt.'],
  'conference-programme conference': [
    'Konference',
    'Den næste eller ellers den seneste, hvis intet er valgt.',
  ],
  'partner-list conference': ['Konference', 'Den næste eller ellers den seneste, hvis intet er valgt.'],
  roles: ['Roller', 'Arrangører, partnere og sponsorer, hvis intet er valgt.'],
  day: ['Dag', 'Den dag, der vises først: all, today eller en dato som 2030-09-12.'],
  room: ['Lokale', 'Kun oplæg i dette lokale.'],
  track: ['Spor', 'Kun oplæg i dette spor.'],
  columns: ['Kolonner', 'Det, skemaets kolonner viser.'],
  'start-of-week': ['Ugen begynder', 'Som det er normalt på sproget, hvis intet er valgt.'],
  feed: ['Kalenderens adresse', 'Adressen på en kalenderfil (.ics), man kan abonnere på.'],
  contact: ['Kontakt', 'De kontakter, der vises. Alle, hvis intet er valgt.'],
  newsletter: ['Nyhedsbrev', 'De nyhedsbreve, der vises. Alle, hvis intet er valgt.'],
  speaker: ['Oplægsholder', 'Den oplægsholder, der vises.'],
  type: ['Type', 'Kun materialer af disse typer. Alle, hvis intet er valgt.'],
  language: ['Materialets sprog', 'Kun materialer på disse sprog. Alle, hvis intet er valgt.'],
  lang: ['Widgettens sprog', 'Sidens sprog, hvis intet er valgt.'],
  heading: ['Overskrift', 'Overskrift over indholdet.'],
  'heading-level': ['Overskriftens niveau', 'Fra 1 til 6. 2, hvis feltet er tomt.'],
  theme: ['Tema', 'Følger sidens udseende, hvis intet er valgt.'],
};

/** Undefined if there is no translation. */
export function danishOption(tag: string, name: string): OptionText | undefined {
  const [label, help] = DANISH[`${tag} ${name}`] ?? DANISH[name] ?? [];
  return label === undefined || help === undefined ? undefined : { label, help };
}

const DANISH_WIDGETS: Readonly<Record<string, string>> = {
  'activity-list': 'Aktiviteter',
  'conference-calendar': 'Kalender',
  'conference-details': 'Én konference',
  'conference-filter': 'Søgning og filtre for hele siden',
  'conference-list': 'Konferencer',
  'conference-programme': 'Program',
  'conference-series': 'Konferencerække',
  'contact-box': 'Kontakt',
  'material-list': 'Materialer',
  'newsletter-box': 'Nyhedsbrev',
  'partner-list': 'Partnere og sponsorer',
  'speaker-card': 'Oplægsholder',
  'speaker-list': 'Oplægsholdere',
};

export function danishWidget(tag: string): string | undefined {
  return DANISH_WIDGETS[tag];
}
