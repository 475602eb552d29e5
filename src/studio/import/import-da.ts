import type { ImportTexts } from './import-texts.js';

const many = (count: number, one: string, several: string) =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

const KINDS = {
  conferences: 'konferencer',
  programme: 'program',
  people: 'personer',
  organisations: 'organisationer',
} as const;

export const importDanish: ImportTexts = {
  title: 'Hent fra et regneark eller en anden fil',
  lead: 'Et regneark fra Excel eller LibreOffice, en tabel, en kalender eller et program fra et konferencesystem. Du ser først, hvad der ændres, og vælger selv, hvad der skal med.',
  chooseFile: 'Vælg fil',
  dropFile: 'Du kan også trække filen herind.',
  address: 'Eller hent fra en adresse',
  addressHint: 'Hele adressen, som begynder med https://.',
  fetch: 'Hent',
  fetching: (name) => `${name} hentes.`,
  reading: (name) => `${name} læses.`,
  comparing: (name) => `${name} er læst og bliver sammenlignet med det, du har.`,
  stop: 'Stop',
  stopped: 'Stoppet. Intet er ændret.',
  tooLarge: (megabytes, limit) =>
    `Filen fylder ${megabytes} MB, og der kan højst hentes ${limit} MB ad gangen. Del den i flere filer.`,
  notThere: (status) =>
    `Adressen findes, men filen kan ikke hentes (fejl ${status}). Tjek adressen, eller hent filen i din browser, og vælg den her.`,
  mayNotRead:
    'Adressen svarer ikke, eller webstedet tillader ikke, at andre sider læser den. Åbn adressen, gem filen på din computer, og vælg den her.',
  openAddress: 'Åbn adressen i et nyt vindue',
  notWorking: 'Filen kunne ikke læses her. Genindlæs siden, og prøv igen.',
  found: ({ added, changed, kept, gone, deleted }) =>
    [
      `${added} nye`,
      `${changed} rettes`,
      kept > 0 && `${kept} har du selv rettet, og de bliver stående`,
      gone > 0 && `${gone} er ikke længere i filen, men bliver her`,
      deleted > 0 && `${deleted} har du tidligere slettet eller fravalgt`,
    ]
      .filter(Boolean)
      .join(', '),
  notUtf8:
    'Filen er en samling, men er ikke gemt som UTF-8, så bogstaver kan gå tabt. Gem den som UTF-8 i det program, den kommer fra, og åbn den igen.',
  nothing: 'Alt i filen står her allerede. Der er ikke noget at tage med.',
  nothingRead: (isTold) => `Der er ikke noget at tage med.${isTold ? ' Ovenfor står hvorfor.' : ''}`,
  language: 'Sproget i filens tekster',
  languageHint: 'Filen er på et andet sprog end resten. Teksterne lægges ved siden af de andre.',
  whichConference: 'Hvilken konference hører programmet til?',
  whichHint: 'Filen har et program, men siger ikke, hvilken konference det er.',
  choose: 'Vælg konference',
  newConference: 'En ny konference',
  newTitle: 'Navn på den nye konference',
  useTitle: 'Brug navnet',
  sheets: 'Ark, der læses',
  columns: (sheet, kind, rows) =>
    `${sheet === undefined ? 'Tabellen' : `Arket ${sheet}`}: ${KINDS[kind]}, ${many(rows, 'række', 'rækker')}`,
  columnsHint: 'Er en kolonne forstået forkert, så vælg, hvad den betyder.',
  leftOut: 'Tages ikke med',
  unknownColumn: 'Overskriften genkendes ikke.',
  nearest: (heading) => `Mente du ${heading}?`,
  similarTitle: 'Er det en stavefejl?',
  useName: (name) => `Brug ${name}`,
  readAs: (name, other) => `${name} læses som ${other}.`,
  keepApart: 'Nej, det er to forskellige',
  notices: (errors, all) =>
    errors > 0
      ? `${many(all, 'ting', 'ting')} at se på, heraf ${errors} udeladt`
      : `${many(all, 'ting', 'ting')} at se på`,
  plan: 'Det sker der',
  planHint: 'Fjern fluebenet ved det, der ikke skal med.',
  heads: {
    take: 'Med',
    outcome: 'Ændring',
    what: 'Hvad',
    field: 'Felt',
    before: 'Står her',
    after: 'I filen',
  },
  outcomes: {
    added: 'Ny',
    changed: 'Rettes',
    kept: 'Bliver, som du har rettet det',
    conflict: 'Bliver, som du har rettet det; filen er også ændret',
    deleted: 'Slettet eller fravalgt tidligere',
    gone: 'Ikke i filen længere, men bliver',
  },
  takeOne: (what) => `Tag med: ${what}`,
  all: 'Vælg alle',
  none: 'Vælg ingen',
  more: (count) => `Vis ${count} flere`,
  apply: (count) => `Tag ${count} med`,
  cancel: 'Annuller',
  applied: (count) =>
    `${many(count, 'ændring er taget med', 'ændringer er taget med')}. Du kan fortryde det.`,
  notice: {
    'name-similar': (value, [other = '']) => `${value} ligner ${other}, som også findes.`,
    'table-of-people': (value) =>
      `Tabellen er læst som en liste over personer (${value}). Alle kan se den, når den er udgivet: Tag kun personer med, som gerne må vises.`,
    'conference-needed': () => 'Vælg ovenfor, hvilken konference programmet hører til.',
    'zone-of-dataset': (value) => `Klokkeslæt læses som tider i ${value}.`,
    'zone-given': (value) => `Klokkeslæt læses som tider i ${value}.`,
    'zone-missing': () => 'Filen har klokkeslæt uden tidszone, så kun datoerne er taget med.',
    'zone-unknown': (value) =>
      `Tidszonen ${value} genkendes ikke, så kun datoerne er taget med. Skriv klokkeslættene bagefter.`,
    'id-repeated': () => 'Flere linjer i filen har samme nummer. De er alle taget med hver for sig.',
    'photos-without-consent': () =>
      'Portrætter er udeladt, fordi filen ikke siger, om personerne har givet samtykke. Tilføj dem ved personen, når du har samtykket.',
    'not-carried': (value) =>
      `Der er ikke plads til disse oplysninger, så de er udeladt: ${value}. Skriv det, besøgende har brug for, i beskrivelsen.`,
    unreadable: () => 'Filen kan ikke læses. Hent den igen, eller hent programmet i et andet format.',
    'not-xml': () => 'Filen er ødelagt. Hent den igen, eller vælg en anden.',
    'xml-entities': () =>
      'Filen kan hente indhold fra andre filer, så den læses ikke. Hent programmet i et andet format, eller vælg en anden fil.',
    'not-json': () => 'Filen er ødelagt. Hent den igen, eller vælg en anden.',
    'json-dataset': () =>
      'Filen er en samling, der er gemt fra Studio. Luk det, du har åbent, og åbn filen i stedet.',
    'file-unknown': () =>
      'Filen genkendes ikke. Er det en tabel, så skal den have overskrifter. Se dem i det udfyldte eksempel.',
    'other-format': () => 'Filen er af en anden slags, end dens navn siger. Gem den igen, og vælg den nye.',
  },
  unknownFile:
    'Filen er ikke et regneark, en kalender eller et program, som Studio kan læse. Vælg en anden fil.',
  valueLeftOut: (value) => `”${value}” er udeladt.`,
  unknownPart: (value) => `Noget er udeladt eller læst med forbehold: ${value}. Tjek det bagefter.`,
};
