import type { IssueLanguage } from '../../../dataset/issues/describe-issue.js';
import type { OtherFileCode } from './other-file-code.js';

/** The kind of file, and how to get one that can be imported. */
type OtherFileSentences = Readonly<Record<OtherFileCode, (value: string) => string>>;

const about = (value: string) => (value === '' ? '' : ` (${value})`);

const danish: OtherFileSentences = {
  'file-empty': () => 'Filen er tom. Hent den igen.',
  'file-workbook': () =>
    'Filen er et regneark i et format, som ikke kan læses, for eksempel det gamle .xls. Åbn det i et regnearksprogram, vælg Gem som, og vælg Excel-projektmappe (.xlsx). Importér den nye fil.',
  'file-workbook-locked': () =>
    'Filen er låst med en adgangskode. Åbn den, fjern adgangskoden, gem en kopi, og importér kopien.',
  'archive-broken': () => 'Filen er beskadiget, måske fordi den ikke blev hentet helt. Hent den igen.',
  'archive-too-large': () =>
    'Filen fylder langt mere, når den pakkes ud, end noget regneark med konferencer, så den er ikke åbnet. Fjern billeder og gamle ark, eller kopiér tabellerne til et nyt regneark.',
  'file-document': () =>
    'Filen er et dokument. Kopiér programmet ind i et regneark, gem det som CSV (UTF-8), og importér CSV-filen.',
  'file-pdf': () =>
    'Filen er en PDF, som ikke kan importeres. Bed om programmet som regneark eller iCalendar, eller kopiér det ind i et regneark, og gem det som CSV.',
  'file-image': () => 'Filen er et billede. Skriv programmet ind i et regneark, og gem det som CSV.',
  'file-media': () => 'Filen er lyd eller video. Vælg filen med programmet.',
  'file-archive': () => 'Filen er et pakket arkiv. Pak det ud, og importér filen i det.',
  'file-binary': () =>
    'Filen indeholder ikke tekst. Gem den som CSV, JSON, XML eller iCalendar i det program, der har lavet den.',
  'file-yaml': () => 'Filen er YAML. Omsæt den til JSON, eller gem oplysningerne i et regneark som CSV.',
  'file-vcard': () =>
    'Filen er visitkort (vCard), ikke et program. Gem personerne i et regneark med kolonnen Navn, og importér det som CSV.',
  'file-feed': () =>
    'Filen er et nyhedsfeed (RSS eller Atom), som ikke viser, hvornår noget finder sted. Find kalenderen eller programmet på samme websted, for eksempel som iCalendar.',
  'file-xml': (value) =>
    `Filen er XML med elementet ${value} yderst. Kun XML fra frab og pretalx kan importeres; den begynder med schedule. Hent programmet i et andet format.`,
  'page-without-events': (value) =>
    `Siden har ingen begivenheder, som programmer kan læse (schema.org som JSON-LD; microdata og RDFa læses ikke). ${
      value === ''
        ? 'Se, om webstedet tilbyder programmet som iCalendar, JSON eller regneark.'
        : `Prøv adressen, som siden linker til: ${value}`
    }`,
  'page-of-error': (value) =>
    `Serveren har svaret med en fejlside${about(value)}. Åbn adressen i en browser, og find den rigtige.`,
  'page-of-login': (value) =>
    `Siden beder om at logge ind${about(value)}. Hent filen i en browser, hvor du er logget ind, og importér den hentede fil.`,
  'json-lines': () =>
    'Filen har et JSON-objekt i hver linje (JSON Lines). Sæt linjerne i en liste med [ ] om og komma imellem, i et af formaterne, der kan importeres.',
  'json-empty': () =>
    'Filen er gyldig JSON, men der er intet i den. Tjek, at du har hentet den rigtige adresse.',
  'json-calendar': (value) =>
    `Filen er JSON fra en kalender (${value}). Hent kalenderen som iCalendar (.ics), og importér den.`,
  'json-geography': () => 'Filen er et landkort (GeoJSON), ikke et program. Vælg en anden fil.',
  'json-package': () => 'Filen beskriver en programpakke (package.json), ikke et program. Vælg en anden fil.',
  'json-dataset': () =>
    'Filen er allerede et datasæt til disse widgets. Brug den, som den er, eller kopiér posterne over i det andet datasæt.',
  'json-schema': () => 'Filen er et JSON Schema, som beskriver et format. Hent data i formatet i stedet.',
  'json-feed': () =>
    'Filen er et nyhedsfeed (JSON Feed), som ikke viser, hvornår noget finder sted. Find kalenderen på samme websted, for eksempel som iCalendar.',
  'json-error': (value) =>
    `Serveren har svaret med en fejl${about(value)}. Tjek adressen, og om den kræver, at man er logget ind.`,
  'json-other': (value) =>
    `Filen er JSON i et format, som ikke kan importeres. Den har felterne ${value}. Hent programmet som iCalendar, frab eller CSV.`,
};

const english: OtherFileSentences = {
  'file-empty': () => 'The file is empty. Download it again.',
  'file-workbook': () =>
    'The file is a workbook in a format that cannot be read, such as the old .xls. Open it in a spreadsheet program, choose Save as, and choose Excel workbook (.xlsx). Import the new file.',
  'file-workbook-locked': () =>
    'The file is locked with a password. Open it, remove the password, save a copy, and import the copy.',
  'archive-broken': () =>
    'The file is damaged, perhaps because the download was interrupted. Download it again.',
  'archive-too-large': () =>
    'The file unpacks to far more than any workbook with conferences, so it was not opened. Remove pictures and old sheets, or copy the tables into a new workbook.',
  'file-document': () =>
    'The file is a document. Copy the programme into a spreadsheet, save it as CSV (UTF-8), and import the CSV file.',
  'file-pdf': () =>
    'The file is a PDF, which cannot be imported. Ask for the programme as a spreadsheet or iCalendar, or copy it into a spreadsheet and save it as CSV.',
  'file-image': () => 'The file is a picture. Type the programme into a spreadsheet, and save it as CSV.',
  'file-media': () => 'The file is sound or video. Choose the file with the programme.',
  'file-archive': () => 'The file is a packed archive. Unpack it, and import the file in it.',
  'file-binary': () =>
    'The file contains no text. Save it as CSV, JSON, XML or iCalendar in the program that made it.',
  'file-yaml': () => 'The file is YAML. Convert it to JSON, or save its contents in a spreadsheet as CSV.',
  'file-vcard': () =>
    'The file contains business cards (vCard), not a programme. Save the people in a spreadsheet with the column Name, and import it as CSV.',
  'file-feed': () =>
    'The file is a news feed (RSS or Atom), which does not state when anything takes place. Find the calendar or the programme on the same site, for example as iCalendar.',
  'file-xml': (value) =>
    `The file is XML with the outermost element ${value}. Only XML of frab and pretalx can be imported; it begins with schedule. Download the programme in another format.`,
  'page-without-events': (value) =>
    `The page has no events that programs can read (schema.org as JSON-LD; microdata and RDFa are not read). ${
      value === ''
        ? 'See whether the site offers the programme as iCalendar, JSON or a spreadsheet.'
        : `Try the address that the page links to: ${value}`
    }`,
  'page-of-error': (value) =>
    `The server answered with an error page${about(value)}. Open the address in a browser, and find the right one.`,
  'page-of-login': (value) =>
    `The page asks you to log in${about(value)}. Download the file in a browser in which you are logged in, and import the downloaded file.`,
  'json-lines': () =>
    'The file has a JSON object in each line (JSON Lines). Put the lines in one list, with [ ] around and commas between, in one of the formats that can be imported.',
  'json-empty': () =>
    'The file is valid JSON, but nothing is in it. Check that you downloaded the right address.',
  'json-calendar': (value) =>
    `The file is JSON of a calendar (${value}). Download the calendar as iCalendar (.ics), and import that.`,
  'json-geography': () => 'The file is a map (GeoJSON), not a programme. Choose another file.',
  'json-package': () =>
    'The file describes a software package (package.json), not a programme. Choose another file.',
  'json-dataset': () =>
    'The file is already a dataset for these widgets. Use it as it is, or copy its records into the other dataset.',
  'json-schema': () =>
    'The file is a JSON Schema, which describes a format. Download data in that format instead.',
  'json-feed': () =>
    'The file is a news feed (JSON Feed), which does not state when anything takes place. Find the calendar on the same site, for example as iCalendar.',
  'json-error': (value) =>
    `The server answered with an error${about(value)}. Check the address, and whether it requires you to log in.`,
  'json-other': (value) =>
    `The file is JSON in a format that cannot be imported. It has the fields ${value}. Download the programme as iCalendar, frab or CSV.`,
};

export const otherFileSentences: Readonly<Record<IssueLanguage, OtherFileSentences>> = {
  da: danish,
  en: english,
};
