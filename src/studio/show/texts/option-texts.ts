import { isPageColor, lookKind } from '../../../host-page/looks.js';
import type { StudioLanguage } from '../../form/form-context.js';

/** Names and explanations of options for editors. The manifest has those for people who write HTML. */

interface OptionText {
  readonly label: string;
  readonly help: string;
}

/** By attribute; with a tag if the attribute has a special meaning there. */
type OptionTexts = Readonly<Record<string, readonly [label: string, help: string]>>;

const DANISH: OptionTexts = {
  series: ['Konferencerække', 'Kun konferencer i disse rækker. Alle, hvis intet er valgt.'],
  'conference-series series': ['Konferencerække', 'Den række, der vises. Alle, hvis intet er valgt.'],
  year: ['År', 'Kun konferencer fra disse år. Alle, hvis intet er valgt.'],
  from: ['Fra', 'Kun konferencer fra og med dette år, denne måned eller denne dag, for eksempel 2017-09.'],
  to: ['Til', 'Kun konferencer til og med dette år, denne måned eller denne dag, for eksempel 2019.'],
  topic: ['Emne', 'Kun konferencer med dette emne.'],
  organiser: ['Arrangør', 'Kun konferencer fra disse arrangører. Alle, hvis intet er valgt.'],
  'with-materials': ['Kun med materialer', 'Kun konferencer med slides eller andre materialer.'],
  when: ['Hvornår', 'Kommende, afholdte eller alle.'],
  sort: ['Rækkefølge', 'Den rækkefølge, indholdet vises i.'],
  limit: ['Højst', 'Det største antal, der vises.'],
  layout: ['Opstilling', 'Den måde, indholdet er stillet op på.'],
  fields: ['Oplysninger', 'Det vigtigste vises, hvis intet er valgt.'],
  open: ['Foldet ud', 'Alt er foldet ud fra begyndelsen.'],
  actions: ['Tag med', 'Det, besøgende kan gemme og dele. Ikke noget, hvis intet er valgt.'],
  'structured-data': [
    'Til søgemaskiner',
    'Fortæller søgemaskiner om konferencerne, så de kan vise tid og sted.',
  ],
  group: [
    'Gruppe',
    'Har flere på siden samme gruppe, følger de samme søgning og filtre. Alle hører sammen, hvis feltet er tomt.',
  ],
  'conference-filter group': [
    'Gruppe',
    'Navnet på den gruppe, som filtrene styrer. De styrer alt på siden uden en gruppe, hvis feltet er tomt.',
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
  day: ['Dag', 'Den dag, der vises først.'],
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
  src: ['Hvor konferencerne kommer fra', ''],
  style: ['Udseende', ''],
  theme: ['Tema', 'Følger sidens udseende, hvis intet er valgt.'],
};

const ENGLISH: OptionTexts = {
  series: ['Series', 'Only conferences in these series. All, if nothing is chosen.'],
  'conference-series series': ['Series', 'The series to show. All, if nothing is chosen.'],
  year: ['Year', 'Only conferences from these years. All, if nothing is chosen.'],
  from: ['From', 'Only conferences from this year, month or day on, such as 2017-09.'],
  to: ['To', 'Only conferences up to and including this year, month or day, such as 2019.'],
  topic: ['Topic', 'Only conferences about this topic.'],
  organiser: ['Organiser', 'Only conferences by these organisers. All, if nothing is chosen.'],
  'with-materials': ['Only with materials', 'Only conferences with slides or other materials.'],
  when: ['When', 'Upcoming, past, or all.'],
  sort: ['Order', 'The order in which the content is shown.'],
  limit: ['At most', 'The largest number that is shown.'],
  layout: ['Arrangement', 'The way in which the content is arranged.'],
  fields: ['Information', 'The most important is shown, if nothing is chosen.'],
  open: ['Unfolded', 'Everything is unfolded from the start.'],
  actions: ['Take away', 'What visitors can save and share. Nothing, if nothing is chosen.'],
  'structured-data': [
    'For search engines',
    'Tells search engines about the conferences, so that they can show time and place.',
  ],
  group: [
    'Group',
    'If several on the page have the same group, they follow the same search and filters. All belong together, if the field is empty.',
  ],
  'conference-filter group': [
    'Group',
    'The name of the group that the filters work on. They work on all on the page without a group, if the field is empty.',
  ],
  search: ['Search box', 'Visitors can search.'],
  filters: ['Filters', 'What visitors can filter by.'],
  facets: [
    'Filters',
    'What visitors can filter by. All in which the conferences differ, if nothing is chosen.',
  ],
  'page-size': ['At a time', 'The number shown at first, and each time a visitor presses “Show more”.'],
  'deep-link': ['Remember in the address', 'Search and filters are kept in the address of the page.'],
  conference: ['Conference', 'Only from these conferences. All, if nothing is chosen.'],
  session: ['Session', 'Only this session of the programme. The whole conference, if nothing is chosen.'],
  'conference-details conference': ['Conference', 'The next, or else the latest, if nothing is chosen.'],
  'conference-programme conference': ['Conference', 'The next, or else the latest, if nothing is chosen.'],
  'partner-list conference': ['Conference', 'The next, or else the latest, if nothing is chosen.'],
  roles: ['Roles', 'Organisers, partners and sponsors, if nothing is chosen.'],
  day: ['Day', 'The day that is shown first.'],
  room: ['Room', 'Only sessions in this room.'],
  track: ['Track', 'Only sessions in this track.'],
  columns: ['Columns', 'What the columns of the grid show.'],
  'start-of-week': ['The week begins', 'As usual in the language, if nothing is chosen.'],
  feed: ['Address of the calendar', 'The address of a calendar file (.ics) that one can subscribe to.'],
  contact: ['Contact', 'The contacts to show. All, if nothing is chosen.'],
  newsletter: ['Newsletter', 'The newsletters to show. All, if nothing is chosen.'],
  speaker: ['Speaker', 'The speaker to show.'],
  type: ['Type', 'Only materials of these types. All, if nothing is chosen.'],
  language: ['Language of the material', 'Only materials in these languages. All, if nothing is chosen.'],
  lang: ['Language of the widget', 'The language of the page, if nothing is chosen.'],
  heading: ['Heading', 'Heading above the content.'],
  'heading-level': ['Level of the heading', 'From 1 to 6. 2, if the field is empty.'],
  src: ['Where the conferences come from', ''],
  style: ['Looks', ''],
  theme: ['Theme', 'Follows the looks of the page, if nothing is chosen.'],
};

const TEXTS: Readonly<Record<StudioLanguage, OptionTexts>> = { da: DANISH, en: ENGLISH };

/** @throws if the option has no text, which a test of all options excludes */
export function optionText(tag: string, name: string, language: StudioLanguage): OptionText {
  const texts = TEXTS[language];
  const found = texts[`${tag} ${name}`] ?? texts[name];
  if (!found) throw new Error(`${tag} ${name} has no text`);
  const [label, help] = found;
  return { label, help };
}

/** The names of options as they are said in a sentence. Looks have one name together. */
export function optionNames(tag: string, names: readonly string[], language: StudioLanguage): string {
  const texts = TEXTS[language];
  const known = names.map((name) => (lookKind(name) || isPageColor(name) ? 'style' : name));
  return [...new Set(known)].map((name) => (texts[`${tag} ${name}`] ?? texts[name] ?? [name])[0]).join(', ');
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
