/** Says at the field of a form what is wrong in it, in the words of an office: its label stands above. */
import type { IssueLanguage } from './describe-issue.js';
import type { Issue, IssueCode } from './issue.js';
import { suggestionFor } from './nearest.js';

interface Parts {
  /** The name that was probably meant. */
  readonly suggestion: string | undefined;
  /** The unknown name, or the value as it is written. */
  readonly value: string;
}

type Sentences = Readonly<Record<IssueCode, (parts: Parts) => string>>;

const danish: Sentences = {
  'json-syntax': () => 'Filen er ødelagt.',
  'json-end': () => 'Filen slutter for tidligt.',
  'duplicate-field': () => 'Oplysningen står der to gange.',
  'not-a-dataset': () => 'Filen har ingen konferencer i den form, som Studio kender.',
  'newer-version': () => 'Filen er lavet med en nyere udgave. Noget af den bliver ikke vist.',
  missing: () => 'Udfyld feltet.',
  type: () => 'Skriv oplysningen igen. Den kan ikke læses.',
  choice: () => 'Vælg en af mulighederne.',
  text: () => 'Skriv en tekst.',
  language: ({ value }) => `”${value}” er ikke et sprog. Skriv for eksempel da eller en.`,
  identifier: () => 'Det faste navn i links kan ikke bruges.',
  date: () => 'Skriv en dato, for eksempel 14.9.2027 eller 14.9.2027 kl. 9.',
  'date-range': () => 'Året skal ligge mellem 1000 og 9998.',
  character: () => 'Teksten har tegn, der ikke kan vises. Skriv den igen.',
  'replacement-character': () => 'Tegn er gået tabt og står som \uFFFD. Skriv dem igen.',
  encoding: () => 'Nogle tegn i filen er gået tabt.',
  'time-zone': () => 'Skriv en tidszone, for eksempel Europe/Copenhagen.',
  'web-address': () => 'Skriv hele adressen, som begynder med https://.',
  email: () => 'Skriv en e-mailadresse, for eksempel navn@eksempel.dk.',
  phone: () => 'Skriv nummeret med tal og mellemrum, for eksempel +45 12 34 56 78.',
  'media-type': () => 'Skriv filtypen med små bogstaver, for eksempel application/pdf.',
  country: () => 'Skriv landet med to store bogstaver, for eksempel DK.',
  currency: () => 'Skriv valutaen med tre store bogstaver, for eksempel DKK.',
  negative: () => 'Skriv 0 eller mere.',
  consent: () => 'Billedet bliver ikke vist uden et ja. Spørg personen, eller fjern billedet.',
  'contact-name': () => 'Skriv et navn, eller vælg en person.',
  'session-title': () => 'Skriv en titel, eller vælg en oplægsholder.',
  'date-order': () => 'Den slutter, før den begynder. Ret en af de to datoer.',
  'duplicate-id': () => 'En anden har det samme faste navn i links.',
  colour: () => 'Skriv farven som # og seks tegn, for eksempel #1f5f8b.',
  coordinate: () => 'Skriv gradtallet med punktum, for eksempel 55.4038.',
  duration: () => 'Skriv varigheden som PT45M eller PT1H30M.',
  'unknown-place': ({ value, suggestion }) =>
    suggestion
      ? `”${value}” findes ikke. Mente du ”${suggestion}”?`
      : `”${value}” findes ikke. Vælg en anden.`,
  'unclear-place': ({ value }) =>
    `Flere hedder ”${value}”. Skriv den, der menes, i tabellen over programmet, for eksempel med etagen.`,
  'unknown-reference': ({ value, suggestion }) =>
    suggestion
      ? `”${value}” findes ikke. Mente du ”${suggestion}”?`
      : `”${value}” findes ikke. Vælg en anden.`,
  'unknown-field': ({ value, suggestion }) =>
    suggestion
      ? `”${value}” bliver ikke vist. Mente du ”${suggestion}”?`
      : `”${value}” bliver ikke vist. Programmet kender ikke den oplysning.`,
};

const english: Sentences = {
  'json-syntax': () => 'The file is broken.',
  'json-end': () => 'The file ends too early.',
  'duplicate-field': () => 'This stands there twice.',
  'not-a-dataset': () => 'The file has no conferences in the form that Studio knows.',
  'newer-version': () => 'The file was made with a newer version. Some of it is not shown.',
  missing: () => 'Fill this in.',
  type: () => 'Write this again. It cannot be read.',
  choice: () => 'Choose one of these.',
  text: () => 'Write a text.',
  language: ({ value }) => `“${value}” is not a language. Write da or en, for example.`,
  identifier: () => 'The fixed name in links cannot be used.',
  date: () => 'Write a date, such as 2027-09-14 or 2027-09-14 09:00.',
  'date-range': () => 'The year must be between 1000 and 9998.',
  character: () => 'The text has characters that cannot be shown. Write it again.',
  'replacement-character': () => 'Characters were lost and appear as \uFFFD. Write them again.',
  encoding: () => 'Some characters of the file were lost.',
  'time-zone': () => 'Write a time zone, such as Europe/Copenhagen.',
  'web-address': () => 'Write the whole address, which begins with https://.',
  email: () => 'Write an e-mail address, such as name@example.org.',
  phone: () => 'Write the number with digits and spaces, such as +45 12 34 56 78.',
  'media-type': () => 'Write the type in small letters, such as application/pdf.',
  country: () => 'Write the country as two capital letters, such as DK.',
  currency: () => 'Write the currency as three capital letters, such as DKK.',
  negative: () => 'Write 0 or more.',
  consent: () => 'The picture is not shown without a yes. Ask the person, or remove the picture.',
  'contact-name': () => 'Write a name, or choose a person.',
  'session-title': () => 'Write a title, or choose a speaker.',
  'date-order': () => 'It ends before it begins. Correct one of the dates.',
  'duplicate-id': () => 'Another one has the same fixed name in links.',
  colour: () => 'Write the colour as # and six characters, such as #1f5f8b.',
  coordinate: () => 'Write the degrees with a point, such as 55.4038.',
  duration: () => 'Write the length as PT45M or PT1H30M.',
  'unknown-place': ({ value, suggestion }) =>
    suggestion
      ? `“${value}” does not exist. Did you mean “${suggestion}”?`
      : `“${value}” does not exist. Choose another.`,
  'unclear-place': ({ value }) =>
    `Several are called “${value}”. In the table of the programme, write which is meant, for example with its floor.`,
  'unknown-reference': ({ value, suggestion }) =>
    suggestion
      ? `“${value}” does not exist. Did you mean “${suggestion}”?`
      : `“${value}” does not exist. Choose another.`,
  'unknown-field': ({ value, suggestion }) =>
    suggestion
      ? `“${value}” is not shown. Did you mean “${suggestion}”?`
      : `“${value}” is not shown. This program does not know it.`,
};

/** One sentence for the field that an issue is about. */
export function describeAtField(issue: Issue, language: IssueLanguage): string {
  const { code, path } = issue;
  const value = code === 'unknown-field' ? path.at(-1) : issue.value;
  const sentences = language === 'da' ? danish : english;
  return sentences[code]({
    suggestion: suggestionFor(issue),
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
  });
}
