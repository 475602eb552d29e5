import { describeIssue, type IssueLanguage } from '../../dataset/issues/describe-issue.js';
import { formatPath } from '../../dataset/issues/issue.js';
import { otherFileSentences } from './source/other-file-sentences.js';
import { columnLetters } from './written/column-letters.js';
import { workbookNoticeSentences } from './spreadsheet/notice-sentences.js';
import { icalNoticeSentences } from './ical/notice-sentences.js';
import type { ImportNotice, ImportNoticeCode, Place, SheetPlace } from './notice.js';

/** One or two sentences for each notice: what happened, and what to do about it. `words` are the known words. */
type NoticeSentences = Readonly<
  Record<ImportNoticeCode, (value: string, words: readonly string[], count: number) => string>
>;

/** The name of the day of a date. */
function weekday(date: string, language: IssueLanguage): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
}

const danish: NoticeSentences = {
  ...icalNoticeSentences.da,
  ...workbookNoticeSentences.da,
  ...otherFileSentences.da,
  'file-too-large': (value) =>
    `Filen fylder ${value} MB, og det er for meget. Del den, eller hent kun programmet for én konference.`,
  'file-unknown': () =>
    'Formatet genkendes ikke. Skriv det foran, for eksempel import csv. Hvis en tabel mangler overskrifter, så tag dem fra skabelonen.',
  'other-format': (value) =>
    `Filen er i formatet ${value}. Skriv ${value} som format, eller udelad formatet.`,
  'too-deep': (value) =>
    `Filen har flere end ${value} niveauer inden i hinanden, så den er næppe et program. Hent den igen, eller vælg en anden fil.`,
  unreadable: (value) =>
    `Filen kan ikke læses (${value}). Hent den igen, eller hent programmet i et andet format.`,
  'reserved-name': (value) =>
    `Filen bruger navnet ${value}, som kan skade programmer, og som intet format bruger. Hent den igen fra et sted, du stoler på.`,
  'not-public': (value) =>
    `Kladder og private eller afviste punkter er udeladt: ${value}. Offentliggør dem i kilden, hvis de skal med.`,
  'captions-or-signs': (value) =>
    `${value}: Kilden siger tegnsprog eller undertekster, men ikke hvilke. Der står tegnsprog. Ret det, hvis det er forkert.`,
  'xml-entities': () =>
    'Filen definerer sine egne XML-entiteter (<!ENTITY), som ikke læses, fordi de kan hente andre filer. Gem den uden DOCTYPE.',
  'not-json': (value) => `Filen er ikke gyldig JSON (${value}). Hent den igen, eller vælg et andet format.`,
  'not-xml': (value) => `Filen er ikke gyldig XML (${value}). Hent den igen.`,
  'quote-unclosed': () =>
    'Et anførselstegn begynder her og slutter aldrig, så tabellen kan ikke læses. Sæt det manglende anførselstegn, eller gem tabellen igen fra regnearket.',
  'table-of-people': (value) =>
    `Tabellen er en liste over personer, så den er læst som personer (${value}) og ikke som konferencer. Alle kan læse et datasæt, når det er udgivet: Importér kun personer, som gerne må vises.`,
  'rows-above': (value) => `Rækker over overskrifterne er udeladt: ${value}. Skriv selv det, der mangler.`,
  'control-characters': (value) => `Tegn, der ikke kan vises, er fjernet (${value}). Tjek teksterne.`,
  'wrong-format': (value) => `Formatet er ikke ${value}, eller filen er tom. Tjek format og fil.`,
  'windows-1252': () => 'Filen er ikke UTF-8 og er læst som Windows-1252. Tjek, at æ, ø og å er rigtige.',
  'conference-needed': (value) =>
    `Kilden (${value}) angiver ikke, hvilken konference den hører til. Tilføj --conference med konferencens id.`,
  'conference-of-sheet': (value) =>
    `Arket ${value} har programpunkter, men der er flere konferencer. Tilføj en kolonne med overskriften Konference, der siger hvilken, eller giv arket konferencens navn.`,
  'row-without-conference': (value, names) =>
    `${value} er ikke en af konferencerne, så rækken er udeladt. ${names.length === 1 ? `Mente du ${names.join('')}?` : `Skriv en af dem i kolonnen Konference: ${names.join(', ')}.`}`,
  'choice-of-column': (value, names) =>
    `Ingen kolonne har overskriften ${value}. Overskrifterne er: ${names.join(', ')}.`,
  'choice-of-field': (value, names) =>
    `Feltet ${value} findes ikke. Vælg mellem ${names.join(', ')}, eller - for at udelade kolonnen.`,
  'conference-ambiguous': (value) =>
    `Kilden har flere konferencer, så de kan ikke alle få id’et ${value}. Udelad --conference.`,
  'zone-given': (value) => `Tider uden tidszone læses som tider i ${value} (--time-zone).`,
  'zone-of-source': (value) => `Tider uden tidszone læses som tider i ${value}, som er kildens tidszone.`,
  'zone-of-dataset': (value) =>
    `Tider uden tidszone læses som tider i ${value}, som er datasættets tidszone. Brug --time-zone, hvis det er forkert.`,
  'zone-missing': () =>
    'Kilden har tider uden tidszone, så kun datoen er importeret. Angiv tidszonen med --time-zone.',
  'zone-unknown': (value) =>
    `Tidszonen ${value} genkendes ikke, så af dens tider er kun datoen importeret. Angiv den rigtige tidszone med --time-zone, for eksempel --time-zone Europe/Copenhagen.`,
  'zone-replaced': (value) =>
    `Tidszonen ${value} genkendes ikke, så dens tider læses som tider i den tidszone, der er angivet med --time-zone.`,
  'clock-skipped': (value) =>
    `Tiden findes ikke, fordi uret blev stillet frem den nat. Den læses som ${value}.`,
  'clock-repeated': (value) =>
    `Tiden findes to gange, fordi uret blev stillet tilbage den nat. Den læses som ${value}.`,
  'id-repeated': (value) =>
    `Kilden bruger id’et ${value} flere gange. Alle er importeret, og denne har fået et andet id.`,
  'photos-without-consent': () =>
    'Portrætter er udeladt, fordi kilden ikke viser, om personerne har givet samtykke. Tilføj dem selv med "consent": true, når du har samtykket.',
  'pictures-undescribed': () =>
    'Kilden beskriver ikke sine billeder, så titlen står som beskrivelse (alt). Skriv, hvad de viser, og sørg for, at personer på dem har sagt ja.',
  'not-carried': (value) =>
    `Datasættet har ingen plads til disse oplysninger, så de er udeladt: ${value}. Skriv selv det, besøgende har brug for, i beskrivelsen.`,
  'country-unknown': (value) =>
    `Landet ${value} genkendes ikke og er udeladt. Skriv landekoden, for eksempel DK.`,
  'contacts-without-consent': (value) =>
    `E-mailadresser og telefonnumre er udeladt (${value}), fordi tabellen ikke viser, om personerne har givet samtykke. Tilføj kolonnen Samtykke med ja, når du har samtykket.`,
  'names-unclear': (value) =>
    `${value} er udeladt, fordi det ikke er klart, hvem der er nævnt. Skriv hvert fulde navn for sig med semikolon imellem, og titlen efter et komma: Ida Test, direktør; Bo Test.`,
  'name-similar': (value, [other = '']) =>
    `${value} ligner ${other}, som også findes. Er det en stavefejl, så ret navnet i kilden.`,
  'title-differs': (value) =>
    `${value} er udeladt, fordi en tidligere række har en anden titel til personen. Ret en af dem.`,
  'languages-several': (value) =>
    `${value}: Et programpunkt har ét sprog, så kun det første er importeret. Skriv de andre i beskrivelsen.`,
  'tracks-several': (value) =>
    `${value}: Et programpunkt har ét spor, så kun det første er importeret. Skriv de andre i beskrivelsen.`,
  'date-order': (value) =>
    `Datoer som ${value} er læst med dagen først. Hvis måneden står først, så skriv (mm/dd/yyyy) efter overskriften.`,
  'date-year': (value) => `Datoer uden årstal har fået tabellens eneste årstal: ${value}. Tjek dem.`,
  'date-serial': (value) =>
    `Tal er læst som datoer, som regneark tæller dem fra 1900: ${value}. Vis cellerne som datoer, hvis det er forkert.`,
  'weekday-differs': (value, [date = '']) =>
    `${value}: Ugedagen passer ikke, for ${date} er en ${weekday(date, 'da')}. Datoen er brugt. Er det den eller ugedagen, der er forkert?`,
  'date-incomplete': (value, [nearest = '']) =>
    `${value} er ikke en hel dato og er udeladt. Skriv den for eksempel som ${nearest}.`,
  'date-repeated': (value) =>
    `Rækker uden dato har fået datoen fra rækken over, som når celler er flettet: ${value}. Tjek dem.`,
  'time-without-date': (value) =>
    `${value} er et klokkeslæt uden dato og er udeladt. Skriv datoen i en kolonne med overskriften Dato.`,
  'duration-unknown': (value) =>
    `${value} er ikke en varighed og er udeladt. Skriv minutter, for eksempel 90, eller timer og minutter, 1:30.`,
  'price-unknown': (value) => `${value} er ikke en pris og er udeladt. Skriv for eksempel 1200 DKK.`,
  'price-written': (value) => `En pris er ikke skrevet som et tal, men kan læses: ${value}. Tjek den.`,
  'currency-unknown': (value) =>
    `${value}: Hvilken valuta er det? Prisen er udeladt. Skriv den for eksempel som 1200 DKK, eller skriv landet i en kolonne med overskriften Land.`,
  'column-unknown': (value, [nearest], count) =>
    `Kolonnen ${value} genkendes ikke og er udeladt (${count} ${count === 1 ? 'celle' : 'celler'}).${
      nearest === undefined ? ' Brug en overskrift fra skabelonen.' : ` Mente du ${nearest}?`
    }`,
  'column-missing': (value) => `Tabellen mangler en kolonne med en af overskrifterne ${value}.`,
  'place-differs': (value) =>
    `${value} er udeladt, fordi en tidligere række siger noget andet om det samme lokale eller spor. Ret en af dem.`,
  'column-repeated': (value) =>
    `${value} er udeladt, fordi en anden kolonne til samme felt har en anden værdi. Ret en af dem.`,
  'cell-without-heading': (value) =>
    `Celler uden overskrift er udeladt: ${value}. Giv kolonnen en overskrift, eller sæt anførselstegn om tekst, der indeholder skilletegnet.`,
  'word-unknown': (value, words) =>
    `${value} genkendes ikke og er udeladt. Vælg mellem: ${words.join(', ')}.`,
};

const english: NoticeSentences = {
  ...icalNoticeSentences.en,
  ...workbookNoticeSentences.en,
  ...otherFileSentences.en,
  'file-too-large': (value) =>
    `The file takes ${value} MB, which is too much. Split it, or download only the programme of one conference.`,
  'file-unknown': () =>
    'The format is not recognised. Enter it first, as in import csv. If a table has no headings, copy them from the template.',
  'other-format': (value) =>
    `The file is in the format ${value}. Enter ${value} as the format, or leave the format out.`,
  'too-deep': (value) =>
    `The file has more than ${value} levels inside each other, so it is hardly a programme. Download it again, or choose another file.`,
  unreadable: (value) =>
    `The file cannot be read (${value}). Download it again, or download the programme in another format.`,
  'reserved-name': (value) =>
    `The file uses the name ${value}, which can harm programs, and which no format uses. Download it again from a place that you trust.`,
  'not-public': (value) =>
    `Drafts and private or rejected entries were left out: ${value}. Publish them in the source if they belong in the programme.`,
  'captions-or-signs': (value) =>
    `${value}: the source says sign language or captions, but not which. It is read as sign language. Correct it if that is wrong.`,
  'xml-entities': () =>
    'The file defines XML entities of its own (<!ENTITY), which are not read because they can fetch other files. Save it without DOCTYPE.',
  'not-json': (value) =>
    `The file is not valid JSON (${value}). Download it again, or choose another format.`,
  'not-xml': (value) => `The file is not valid XML (${value}). Download it again.`,
  'quote-unclosed': () =>
    'A quotation mark begins here and never ends, so the table cannot be read. Add the missing quotation mark, or save the table again from the spreadsheet.',
  'table-of-people': (value) =>
    `The table is a list of people, so it was read as people (${value}) and not as conferences. Anyone can read a dataset once it is published: import only people who have agreed to be shown.`,
  'rows-above': (value) => `Rows above the headings were left out: ${value}. Add what is missing yourself.`,
  'control-characters': (value) =>
    `Characters that cannot be shown were removed (${value}). Check the texts.`,
  'wrong-format': (value) =>
    `The format is not ${value}, or the file is empty. Check the format and the file.`,
  'windows-1252': () =>
    'The file is not UTF-8 and was read as Windows-1252. Check that æ, ø and å are right.',
  'conference-needed': (value) =>
    `The source (${value}) does not state which conference it belongs to. Add --conference with the id of the conference.`,
  'conference-of-sheet': (value) =>
    `The sheet ${value} has sessions, but there are several conferences. Add a column with the heading Conference that says which, or name the sheet after the conference.`,
  'row-without-conference': (value, names) =>
    `${value} is not one of the conferences, so the row was left out. ${names.length === 1 ? `Did you mean ${names.join('')}?` : `Write one of them in the column Conference: ${names.join(', ')}.`}`,
  'choice-of-column': (value, names) =>
    `No column has the heading ${value}. The headings are: ${names.join(', ')}.`,
  'choice-of-field': (value, names) =>
    `There is no field ${value}. Choose from ${names.join(', ')}, or - to leave the column out.`,
  'conference-ambiguous': (value) =>
    `The source has several conferences, so they cannot all have the id ${value}. Leave out --conference.`,
  'zone-given': (value) => `Times without a time zone are read as times in ${value} (--time-zone).`,
  'zone-of-source': (value) =>
    `Times without a time zone are read as times in ${value}, the time zone of the source.`,
  'zone-of-dataset': (value) =>
    `Times without a time zone are read as times in ${value}, the time zone of the dataset. Use --time-zone if that is wrong.`,
  'zone-missing': () =>
    'The source has times without a time zone, so only the date was imported. Set the time zone with --time-zone.',
  'zone-unknown': (value) =>
    `The time zone ${value} is not recognised, so only the dates of its times were imported. Set the right time zone with --time-zone, for example --time-zone Europe/Copenhagen.`,
  'zone-replaced': (value) =>
    `The time zone ${value} is not recognised, so its times are read as times in the time zone set with --time-zone.`,
  'clock-skipped': (value) =>
    `The time does not exist because the clocks went forward that night. It is read as ${value}.`,
  'clock-repeated': (value) =>
    `The time exists twice because the clocks went back that night. It is read as ${value}.`,
  'id-repeated': (value) =>
    `The source uses the id ${value} more than once. All were imported, and this one got another id.`,
  'photos-without-consent': () =>
    'Portraits were left out because the source does not state whether the people gave consent. Once you have consent, add them yourself with "consent": true.',
  'pictures-undescribed': () =>
    'The source does not describe its pictures, so the title stands as their description (alt). Write what they show, and make sure that people on them have agreed.',
  'not-carried': (value) =>
    `The dataset has no place for these, so they were left out: ${value}. Add what visitors need to the description yourself.`,
  'country-unknown': (value) =>
    `The country ${value} is not recognised and was left out. Write its code, for example DK.`,
  'contacts-without-consent': (value) =>
    `E-mail addresses and phone numbers were left out (${value}), because the table does not state whether the people gave consent. Once you have consent, add a column Consent with yes.`,
  'names-unclear': (value) =>
    `${value} was left out because it is not clear who is named. Write each full name by itself with semicolons between, and the title after a comma: Ida Test, director; Bo Test.`,
  'name-similar': (value, [other = '']) =>
    `${value} looks like ${other}, which exists too. If that is a spelling mistake, correct the name in the source.`,
  'title-differs': (value) =>
    `${value} was left out because an earlier row has another title for the person. Correct one of them.`,
  'languages-several': (value) =>
    `${value}: a session has one language, so only the first was imported. Name the others in the description.`,
  'tracks-several': (value) =>
    `${value}: a session has one track, so only the first was imported. Name the others in the description.`,
  'date-order': (value) =>
    `Dates such as ${value} are read with the day first. If the month comes first, write (mm/dd/yyyy) after the heading.`,
  'date-year': (value) => `Dates without a year have the only year in the table: ${value}. Check them.`,
  'date-serial': (value) =>
    `Numbers are read as dates, as spreadsheets count them from 1900: ${value}. Format the cells as dates if that is wrong.`,
  'weekday-differs': (value, [date = '']) =>
    `${value}: the weekday does not match, because ${date} is a ${weekday(date, 'en')}. The date was used. Which of the two is wrong?`,
  'date-incomplete': (value, [nearest = '']) =>
    `${value} is not a whole date and was left out. Write it, for example, as ${nearest}.`,
  'date-repeated': (value) =>
    `Rows without a date have the date of the row above, as in merged cells: ${value}. Check them.`,
  'time-without-date': (value) =>
    `${value} is a time without a date and was left out. Write the date in a column with the heading Date.`,
  'duration-unknown': (value) =>
    `${value} is not a duration and was left out. Write minutes, for example 90, or hours and minutes, 1:30.`,
  'price-unknown': (value) => `${value} is not a price and was left out. Write, for example, 1200 DKK.`,
  'price-written': (value) => `A price is not written as a number, but can be read: ${value}. Check it.`,
  'currency-unknown': (value) =>
    `${value}: which currency is it? The price was left out. Write it as 1200 DKK, for example, or the country in a column headed Country.`,
  'column-unknown': (value, [nearest], count) =>
    `The column ${value} is not recognised and was left out (${count} ${count === 1 ? 'cell' : 'cells'}).${
      nearest === undefined ? ' Use a heading from the template.' : ` Did you mean ${nearest}?`
    }`,
  'column-missing': (value) => `The table has no column with one of the headings ${value}.`,
  'place-differs': (value) =>
    `${value} was left out because an earlier row says something else about the same room or track. Correct one of them.`,
  'column-repeated': (value) =>
    `${value} was left out because another column for the same field has a different value. Correct one of them.`,
  'cell-without-heading': (value) =>
    `Cells without a heading were left out: ${value}. Give the column a heading, or put quotation marks around text that contains the separator.`,
  'word-unknown': (value, words) =>
    `${value} is not recognised and was left out. Choose from: ${words.join(', ')}.`,
};

const noticeSentences: Readonly<Record<IssueLanguage, NoticeSentences>> = { da: danish, en: english };

const LINE: Readonly<Record<IssueLanguage, string>> = { da: 'linje', en: 'line' };
const ROW: Readonly<Record<IssueLanguage, string>> = { da: 'række', en: 'row' };

/** A place in a workbook as a formula names it: `Program!C7`, or `Program, række 7` for a whole row. */
function formatSheetPlace({ sheet, row, column }: SheetPlace, language: IssueLanguage): string {
  if (row === undefined) return sheet;
  return column === undefined
    ? `${sheet}, ${ROW[language]} ${row}`
    : `${sheet}!${columnLetters(column)}${row}`;
}

/** A place as text: `linje 12`, `Program!C7`, or a path from the root. Empty for the whole source. */
export function formatPlace(place: Place | undefined, language: IssueLanguage): string {
  if (!place) return '';
  if ('sheet' in place) return formatSheetPlace(place, language);
  return 'line' in place ? `${LINE[language]} ${place.line}` : formatPath(place.path);
}

/** Describes a notice: what happened, and what to do about it. `formatPlace` adds where. */
export function describeNotice(notice: ImportNotice, language: IssueLanguage): string {
  if ('issue' in notice) {
    const [first, ...others] = notice.issue.path;
    // A heading of a table stands alone, as people wrote it.
    const heading = typeof first === 'string' && others.length === 0 ? first : undefined;
    return describeIssue(notice.issue, language, heading);
  }
  return noticeSentences[language][notice.code](notice.value, notice.expected ?? [], notice.count ?? 0);
}
