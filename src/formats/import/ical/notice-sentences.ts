import type { IssueLanguage } from '../../../dataset/issues/describe-issue.js';
import type { ICalNoticeCode } from './notice-code.js';
import { MOST_OCCURRENCES, MOST_WITHOUT_END, MOST_YEARS } from './limits.js';

type Sentences = Readonly<Record<ICalNoticeCode, (value: string) => string>>;

const danish: Sentences = {
  'calendar-empty': (value) =>
    `Kalenderen har ingen begivenheder${value && `, kun ${value}`}. Eksportér den igen med begivenheder (VEVENT).`,
  'calendar-line': (value) => `${value} er ikke gyldig iCalendar og er udeladt. Resten er importeret.`,
  'calendar-long-line': (value) => `${value} er længere end 500.000 tegn og er udeladt.`,
  'calendar-more-lines': (value) =>
    `${value} linjer til er ikke gyldig iCalendar og er udeladt. Eksportér kalenderen igen, hvis der mangler noget.`,
  'calendar-unclosed': (value) =>
    `END:${value} mangler. Filen er læst så langt, den går. Hent den igen, hvis der mangler noget.`,
  'calendar-recurrence': (value) =>
    `${value} er ikke en gyldig regel for gentagelse og er udeladt, så kun første gang er importeret. Tilføj selv de andre gange.`,
  'duration-unknown': (value) =>
    `Varigheden ${value} kan ikke læses eller er over ti år, så sluttidspunktet er udeladt. Tilføj det selv.`,
  'recurrence-invalid': (value) =>
    `Reglen for gentagelse af ${value} er ikke gyldig, så kun første gang og enkelte datoer er importeret. Tilføj selv de andre gange.`,
  'recurrence-cut': (value) =>
    `${value} gentages oftere, end der importeres: højst ${MOST_OCCURRENCES} gange, ${MOST_WITHOUT_END} hvis der ikke er nogen slutdato, og højst ${MOST_YEARS} år frem. Tilføj selv de andre gange, eller giv begivenheden en slutdato.`,
  'recurrence-fast': (value) =>
    `${value} gentages hver time, hvert minut eller hvert sekund, så kun første gang er importeret. Tilføj selv de andre gange.`,
  'event-private': (value) =>
    `${value} er privat i kalenderen og er udeladt. Gør begivenheden offentlig, hvis den skal med.`,
  'event-declined': (value) => `Kalenderens ejer har afvist ${value}, så begivenheden er udeladt.`,
  'event-tentative': (value) =>
    `${value} er foreløbig, så datoen vises som formodet. Fjern "dateCertainty", når datoen er sikker.`,
  'session-tentative': (value) =>
    `${value} er foreløbig og er udeladt, for et programpunkt kan ikke være usikkert. Importér igen, når det er bekræftet.`,
  'event-empty': (value) =>
    `En begivenhed uden titel og dato${value && ` (${value})`} er udeladt. Giv den en titel eller en dato.`,
  'event-replaced': (value) => `En ældre udgave af ${value} er udeladt, fordi kalenderen også har en nyere.`,
};

const english: Sentences = {
  'calendar-empty': (value) =>
    `The calendar has no events${value && `, only ${value}`}. Export it again with events (VEVENT).`,
  'calendar-line': (value) => `${value} is not valid iCalendar and was left out. The rest was imported.`,
  'calendar-long-line': (value) => `${value} is longer than 500,000 characters and was left out.`,
  'calendar-more-lines': (value) =>
    `${value} more lines are not valid iCalendar and were left out. Export the calendar again if something is missing.`,
  'calendar-unclosed': (value) =>
    `END:${value} is missing. The file was read as far as it goes. Download it again if something is missing.`,
  'calendar-recurrence': (value) =>
    `${value} is not a valid rule for recurrence and was left out, so only the first occurrence was imported. Add the others yourself.`,
  'duration-unknown': (value) =>
    `The duration ${value} cannot be read or is longer than ten years, so the end was left out. Add it yourself.`,
  'recurrence-invalid': (value) =>
    `The rule for the recurrence of ${value} is not valid, so only the first occurrence and single dates were imported. Add the others yourself.`,
  'recurrence-cut': (value) =>
    `${value} recurs more often than is imported: at most ${MOST_OCCURRENCES} times, ${MOST_WITHOUT_END} if it has no end, and at most ${MOST_YEARS} years ahead. Add the others yourself, or give the event an end.`,
  'recurrence-fast': (value) =>
    `${value} recurs every hour, minute or second, so only the first occurrence was imported. Add the others yourself.`,
  'event-private': (value) =>
    `${value} is private in the calendar and was left out. Make the event public if it should be imported.`,
  'event-declined': (value) => `The owner of the calendar has declined ${value}, so the event was left out.`,
  'event-tentative': (value) =>
    `${value} is tentative, so its date is shown as inferred. Remove "dateCertainty" once the date is certain.`,
  'session-tentative': (value) =>
    `${value} is tentative and was left out, because a session cannot be uncertain. Import it again once it is confirmed.`,
  'event-empty': (value) =>
    `An event without title and date${value && ` (${value})`} was left out. Give it a title or a date.`,
  'event-replaced': (value) =>
    `An older version of ${value} was left out, because the calendar also has a newer one.`,
};

/** The sentence of each notice that only calendars cause. */
export const icalNoticeSentences: Readonly<Record<IssueLanguage, Sentences>> = { da: danish, en: english };
