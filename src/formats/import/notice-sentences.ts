import { describeIssue, type IssueLanguage } from '../../dataset/issues/describe-issue.js';
import { formatPath } from '../../dataset/issues/issue.js';
import type { ImportNotice, ImportNoticeCode, Place } from './notice.js';

/** For each notice what is so, and what one may do about it; the value is what it is about, and the words are those that are known. */
type NoticeSentences = Readonly<
  Record<ImportNoticeCode, (value: string, words: readonly string[]) => string>
>;

const danish: NoticeSentences = {
  'not-json': (value) => `Det er ikke gyldig JSON (${value}). Hent filen igen, eller skriv et andet format.`,
  'not-xml': (value) => `Det er ikke gyldig XML (${value}). Hent filen igen.`,
  'not-icalendar': (value) => `Begivenheden kan ikke læses som iCalendar (${value}); den er udeladt.`,
  'not-csv': (value) => `Tabellen kan ikke læses (${value}). Tjek, at anførselstegnene kommer i par.`,
  'wrong-format': (value) => `Det er ikke ${value}, eller der er intet i det. Tjek formatet og filen.`,
  'windows-1252': () => 'Filen er ikke UTF-8 og læses som Windows-1252. Tjek, at æ, ø og å er rigtige.',
  'conference-needed': (value) =>
    `Kilden (${value}) siger ikke, hvilken konference den hører til. Skriv dens id med --conference.`,
  'conference-ambiguous': (value) =>
    `Kilden har flere konferencer, som ikke alle kan være ${value}. Udelad --conference.`,
  'zone-given': (value) => `Tider uden tidszone læses som tider i ${value}, som der er bedt om.`,
  'zone-of-source': (value) => `Tider uden tidszone læses som tider i ${value}, kildens egen tidszone.`,
  'zone-of-dataset': (value) =>
    `Tider uden tidszone læses som tider i ${value}, datasættets tidszone. Skriv en anden med --time-zone.`,
  'zone-missing': () =>
    'Kilden har tider uden tidszone; kun dagen er taget med. Skriv tidszonen med --time-zone.',
  'zone-unknown': (value) => `Tidszonen ${value} kendes ikke; tiderne læses, som om de ingen havde.`,
  'clock-skipped': (value) =>
    `Tiden findes ikke, fordi uret blev stillet frem den nat; den læses som ${value}.`,
  'clock-repeated': (value) =>
    `Tiden var der to gange, fordi uret blev stillet tilbage den nat; den læses som ${value}.`,
  recurring: (value) => `${value} gentages; kun første gang er taget med.`,
  'photos-without-consent': () =>
    'Portrætter er udeladt, for kilden siger ikke, om personerne har sagt ja til, at de vises. Tilføj dem i hånden med "consent": true.',
  'country-unknown': (value) =>
    `Landet ${value} kendes ikke og er udeladt. Skriv landekoden, for eksempel DK.`,
  'column-unknown': (value) => `Kolonnen ${value} kendes ikke og er udeladt.`,
  'column-missing': (value) => `Tabellen mangler en kolonne, der hedder et af: ${value}.`,
  'column-repeated': (value) =>
    `${value} er udeladt, for en anden kolonne for det samme siger noget andet. Ret en af dem.`,
  'cell-without-heading': (value) =>
    `${value} står ikke under en overskrift og er udeladt. Giv kolonnen en overskrift, eller sæt anførselstegn om tekst, der har skilletegnet i sig.`,
  'word-unknown': (value, words) => `${value} kendes ikke og er udeladt. Kendte er: ${words.join(', ')}.`,
};

const english: NoticeSentences = {
  'not-json': (value) => `It is not valid JSON (${value}). Fetch the file again, or give another format.`,
  'not-xml': (value) => `It is not valid XML (${value}). Fetch the file again.`,
  'not-icalendar': (value) => `The event cannot be read as iCalendar (${value}); it is left out.`,
  'not-csv': (value) => `The table cannot be read (${value}). Check that quotation marks come in pairs.`,
  'wrong-format': (value) => `It is not ${value}, or there is nothing in it. Check the format and the file.`,
  'windows-1252': () => 'The file is not UTF-8 and is read as Windows-1252. Check that æ, ø and å are right.',
  'conference-needed': (value) =>
    `The source (${value}) does not say which conference it belongs to. Give its id with --conference.`,
  'conference-ambiguous': (value) =>
    `The source has several conferences, which cannot all be ${value}. Leave out --conference.`,
  'zone-given': (value) => `Times without a time zone are read as times in ${value}, as asked for.`,
  'zone-of-source': (value) => `Times without a time zone are read as times in ${value}, the source's own.`,
  'zone-of-dataset': (value) =>
    `Times without a time zone are read as times in ${value}, the dataset's. Give another with --time-zone.`,
  'zone-missing': () =>
    'The source has times without a time zone; only the day is taken. Give the time zone with --time-zone.',
  'zone-unknown': (value) => `The time zone ${value} is not known; its times are read as if they had none.`,
  'clock-skipped': (value) =>
    `There was no such time, as the clocks were put forward that night; it is read as ${value}.`,
  'clock-repeated': (value) =>
    `That time was there twice, as the clocks were put back that night; it is read as ${value}.`,
  recurring: (value) => `${value} recurs; only the first time is taken.`,
  'photos-without-consent': () =>
    'Portraits are left out, as the source does not say whether the persons agreed to have them shown. Add them by hand with "consent": true.',
  'country-unknown': (value) =>
    `The country ${value} is not known and is left out. Write its code, for example DK.`,
  'column-unknown': (value) => `The column ${value} is not known and is left out.`,
  'column-missing': (value) => `The table lacks a column that is called one of: ${value}.`,
  'column-repeated': (value) =>
    `${value} is left out, as another column for the same says otherwise. Correct one of them.`,
  'cell-without-heading': (value) =>
    `${value} stand under no heading and are left out. Give the column a heading, or put quotation marks around a text that has the separator in it.`,
  'word-unknown': (value, words) => `${value} is not known and is left out. Known are: ${words.join(', ')}.`,
};

const noticeSentences: Readonly<Record<IssueLanguage, NoticeSentences>> = { da: danish, en: english };

const LINE: Readonly<Record<IssueLanguage, string>> = { da: 'linje', en: 'line' };

/** The place as a person looks it up: `linje 12`, or the way there from the root. Empty for the whole. */
export function formatPlace(place: Place | undefined, language: IssueLanguage): string {
  if (!place) return '';
  return 'line' in place ? `${LINE[language]} ${place.line}` : formatPath(place.path);
}

/** One sentence for a person: what is so, and what to do about it. Where it is, `formatPlace` tells. */
export function describeNotice(notice: ImportNotice, language: IssueLanguage): string {
  if ('issue' in notice) return describeIssue(notice.issue, language);
  return noticeSentences[language][notice.code](notice.value, notice.expected ?? []);
}
