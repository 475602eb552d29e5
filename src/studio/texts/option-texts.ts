/** The Danish names of options and what they do; English ones come from the widgets' classes, as in docs/widgets. */

interface OptionText {
  readonly label: string;
  readonly help: string;
}

/** By attribute, or by tag and attribute where a tag means something of its own. */
const DANISH: Readonly<Record<string, readonly [label: string, help: string]>> = {
  series: ['Konferencerække', 'Kun konferencer i disse rækker; alle, når intet er valgt.'],
  'conference-series series': ['Konferencerække', 'Hvilken række; alle, når intet er valgt.'],
  year: ['År', 'Kun konferencer fra disse år; alle, når intet er valgt.'],
  from: ['Fra', 'Kun konferencer på eller efter dette år, denne måned eller dag, for eksempel 2017-09.'],
  to: ['Til', 'Kun konferencer på eller før dette år, denne måned eller dag, for eksempel 2019.'],
  topic: ['Emne', 'Kun konferencer om dette emne.'],
  organiser: ['Arrangør', 'Kun konferencer med disse arrangører; alle, når intet er valgt.'],
  when: ['Hvornår', 'Kommende, afholdte eller alle.'],
  sort: ['Rækkefølge', 'Hvad der står først.'],
  limit: ['Højst', 'Højst så mange.'],
  layout: ['Opstilling', 'Hvordan indholdet stilles op.'],
  fields: ['Hvad der vises', 'Det vigtigste vises, når intet er valgt.'],
  open: ['Foldet ud', 'Begynder med alt foldet ud.'],
  actions: ['Tag med', 'Hvad besøgende kan gøre med det, der vises; intet, når intet er valgt.'],
  'structured-data': ['Til søgemaskiner', 'Beskriver konferencerne for søgemaskiner i sidens hoved.'],
  group: [
    'Gruppe',
    'Widgets i samme gruppe viser det samme udvalg; de er i gruppen conferences, når intet er skrevet.',
  ],
  'conference-filter group': [
    'Gruppe',
    'Navnet på den gruppe af widgets, som den styrer; conferences, når intet er skrevet.',
  ],
  search: ['Søgefelt', 'Lader besøgende søge.'],
  filters: ['Filtre', 'Lader besøgende vælge efter dette.'],
  facets: ['Filtre', 'Hvad man kan vælge efter; det, konferencerne er forskellige i, når intet er valgt.'],
  'page-size': ['Ad gangen', 'Hvor mange der vises først og ved hvert tryk på "Vis flere".'],
  'deep-link': ['Husk i adressen', 'Det, en besøgende søger efter, står i sidens adresse.'],
  conference: ['Konference', 'Kun fra disse konferencer; alle, når intet er valgt.'],
  'conference-details conference': ['Konference', 'Den næste, ellers den seneste, når intet er valgt.'],
  'conference-programme conference': ['Konference', 'Den næste, ellers den seneste, når intet er valgt.'],
  day: ['Dag', 'Den dag, der begyndes med: all, today eller en dato som 2030-09-12.'],
  room: ['Lokale', 'Kun oplæg i dette lokale.'],
  track: ['Spor', 'Kun oplæg i dette spor.'],
  columns: ['Kolonner', 'Hvad skemaets kolonner er.'],
  'start-of-week': ['Ugen begynder', 'Som på sproget, når intet er valgt.'],
  feed: ['Kalenderens adresse', 'Adressen på en kalenderfil (.ics), man kan abonnere på.'],
  contact: ['Kontakt', 'Hvem der vises; alle, når ingen er valgt.'],
  newsletter: ['Nyhedsbrev', 'Hvilket der vises; alle, når intet er valgt.'],
  speaker: ['Oplægsholder', 'Hvem der vises.'],
  type: ['Type', 'Kun materialer af disse typer; alle, når intet er valgt.'],
  language: ['Materialets sprog', 'Kun materialer på disse sprog; alle, når intet er valgt.'],
  lang: ['Widgettens sprog', 'Sidens sprog, når intet er valgt.'],
  heading: ['Overskrift', 'Står over indholdet.'],
  'heading-level': ['Overskriftens niveau', 'Fra 1 til 6; 2, når intet er skrevet.'],
  theme: ['Tema', 'Tager alt fra siden omkring, når intet er valgt.'],
};

/** Undefined where nobody has translated an option yet. */
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
  'speaker-card': 'Oplægsholder',
  'speaker-list': 'Oplægsholdere',
};

export function danishWidget(tag: string): string | undefined {
  return DANISH_WIDGETS[tag];
}
