import type { Texts } from './texts.js';

export const danish: Texts = {
  title: 'Vis på en hjemmeside',
  lead: 'Vælg, hvad siden skal vise, se resultatet med det samme, og kopiér den kode, der virker i dit CMS.',
  tabs: { choose: 'Vælg', result: 'Se resultatet', code: 'Hent koden' },
  dataset: 'Hvor konferencerne kommer fra',
  datasetAddress: 'Adressen, hvor konferencerne er udgivet',
  datasetAddressHelp: 'Lad feltet være tomt for at bruge dem, der er udgivet sammen med denne side.',
  wrongAddress: 'Adressen bruges ikke. Skriv hele adressen, som begynder med https://.',
  datasetFile: 'Åbn en fil i stedet',
  datasetFileHelp:
    'Filen åbnes her og sendes ikke. Koden bruger adressen ovenfor, så udgiv filen, før du indsætter koden.',
  fileInUse: (name) =>
    `Du ser ${name}, som den er åben i Studio, også det, du ikke har gemt. Besøgende ser det først, når det er udgivet.`,
  datasetLoading: 'Konferencerne hentes.',
  datasetReady: (conferences) =>
    conferences === 1 ? 'Der er 1 konference.' : `Der er ${conferences} konferencer.`,
  issues: (count) => (count === 1 ? 'Der er 1 ting at rette' : `Der er ${count} ting at rette`),
  begin: 'Begynd med',
  purposes: {
    next: 'Den næste konference',
    past: 'Afholdte konferencer med slides',
    speakers: 'Oplægsholdere',
    contact: 'Kontakt',
  },
  programmeOf: 'Programmet for',
  chooseConference: 'Vælg konference',
  widget: 'Hvad siden skal vise',
  widgetField: 'Indhold',
  groups: {
    selection: 'Udvælg og sortér',
    content: 'Oplysninger og opstilling',
    looks: 'Udseende',
    visitors: 'Det, besøgende kan gøre',
    site: 'Til webstedet',
  },
  notLoaded: 'Felterne kunne ikke hentes. Fold gruppen sammen og ud igen for at prøve igen.',
  chosen: (count) => `${count} valgt`,
  notChosen: 'Ikke valgt',
  fallback: 'Hvis indholdet ikke kan vises',
  fallbackText: 'Linkets tekst',
  fallbackHref: 'Linkets adresse',
  fallbackHelp: 'Lad feltet være tomt for at bruge indholdets egen side.',
  wrongHref: (isContact) =>
    isContact
      ? 'Adressen bruges ikke. Skriv hele adressen, som begynder med https://, mailto: eller tel:, eller en sti på jeres websted, som begynder med /.'
      : 'Adressen bruges ikke. Skriv hele adressen, som begynder med https://, eller en sti på jeres websted, som begynder med /.',
  wrongFeed: 'Adressen bruges ikke. Skriv kalenderfilens hele adresse, som begynder med https://.',
  notUsed: (value) => `”${value}” bruges ikke.`,
  needs: {
    number: (least, most) =>
      most === Infinity ? 'Skriv et helt tal, 1 eller mere.' : `Skriv et helt tal fra ${least} til ${most}.`,
    date: 'Skriv et år, en måned eller en dag, for eksempel 2017, 2017-09 eller 2017-09-06.',
    year: 'Skriv et år, for eksempel 2017.',
    day: 'Vælg en dag, som konferencen har.',
    choice: 'Vælg noget, der er her.',
  },
  preview: 'Sådan ser de besøgende det',
  noPreview: 'Her vises resultatet, når der er konferencer at vise.',
  width: 'Bredde',
  widths: { phone: 'Telefon', column: 'Spalte', full: 'Fuld bredde' },
  look: 'Side',
  looks: { light: 'Lys', dark: 'Mørk', dkfds: 'Det Fælles Designsystem' },
  snippet: 'Kode til siden',
  base: 'Adressen, hvor I har udgivet',
  baseHelp: 'Koden henter konferencerne derfra. Udgiv først, hvis I ikke har gjort det.',
  cms: 'Hvilket CMS?',
  role: 'Hvem indsætter koden, eller hvor?',
  why: (shape) => `Brug ${shape} her.`,
  shapes: {
    script: 'koden med scriptet',
    element: 'koden uden scriptet',
    placeholder: 'en boks med et link',
    link: 'et link alene i et afsnit',
    iframe: 'en ramme',
  },
  leftOut: (shape, names) =>
    `Koden er uden disse indstillinger: ${names}. Alle kan skrive et link, så ${shape} vælger kun, hvad der vises, og hvordan det ser ud. Koden med scriptet og en boks med et link har alle indstillinger.`,
  measured: (program) => `Afprøvet med ${program}.`,
  notMeasured: 'Det fremgår af systemets dokumentation, men er ikke afprøvet.',
  source: 'Kilde',
  paste: 'Kode, du indsætter',
  styleSheet: 'Udseendet til webstedets typografiark (CSS)',
  styleSheetHelp:
    'Udseendet står i koden. Fjerner systemet det, eller tillader webstedet det ikke, indsætter webmasteren denne linje én gang. Så ser alle widgets af denne slags på webstedet sådan ud.',
  siteScript: 'Script til webstedets skabelon',
  siteScriptHelp: 'Webmasteren indsætter scriptet én gang. Uden scriptet er koden ovenfor kun et link.',
  address: 'Eller kun en adresse',
  addressBecomes: {
    frame: 'En adresse, der står alene på en linje, viser systemet som en ramme med widgetten (oEmbed).',
    extension:
      'En adresse, der står alene, kan systemet vise som en ramme med widgetten (oEmbed), når en administrator har sat det op.',
  },
  addressField: 'Adresse, du indsætter alene',
  addressHelp:
    'Brug adressen her og ikke den i koden ovenfor: Alt efter ? går tabt, når en adresse står alene.',
  addressKeeps: 'Adressen har alle dine indstillinger med.',
  addressLoses: (names) =>
    `Disse indstillinger går tabt, når du kun indsætter adressen: ${names}. Brug koden ovenfor, hvis du har brug for dem.`,
  pin: 'Lås scriptet til denne version',
  pinHelp: 'Browseren kører kun scriptet, hvis det er uændret. Hver ny version kræver ny kode.',
  copy: 'Kopiér',
  copied: 'Kopieret.',
  notCopied: 'Browseren tillader ikke at kopiere. Koden er markeret: tryk Ctrl+C (på Mac ⌘C).',
  check: 'Hvad skete der med min kode?',
  checkHelp:
    'Åbn den offentliggjorte side, vis kildekoden (Ctrl+U), og indsæt det hele her. Koden bliver ikke kørt eller sendt.',
  checkField: 'Den offentliggjorte sides kildekode',
  checkButton: 'Undersøg',
  fates: {
    kept: 'Koden på siden er, som den skal være.',
    changed: 'Widgetten er på siden, men CMS’et har ændret indstillinger.',
    'link-only':
      'CMS’et har fjernet widgetten. Kun et link er tilbage, eller linket står ikke alene eller er en knap.',
    text: 'CMS’et har lavet koden om til tekst, som besøgende kan læse.',
    gone: 'Koden er ikke på siden. CMS’et har fjernet den, eller siden er ikke offentliggjort.',
  },
  lostOptions: (names) => `Det gælder ${names}.`,
  noScript: 'Siden mangler scriptet. Bed webmasteren om at indsætte det i skabelonen.',
  instead: (shape) => `Brug i stedet ${shape}:`,
};
