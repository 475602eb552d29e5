/** Values as people write them in a field, and as the document has them. */
import type { IssueLanguage } from '../../dataset/issues/describe-issue.js';
import { readParagraphs } from '../../dataset/parse/long-text.js';
import { isDate, isTimeZone } from '../../dataset/parse/rules.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';
import { hasTime, wallClock } from '../../dataset/queries/dates.js';
import { writtenDate } from '../../formats/import/written/date.js';
import { zonedTime } from '../../formats/import/written/local-time.js';

/** The parts of a date of the dataset, as far as it has them. */
const DATE_PARTS = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/;

/** A date of the dataset by the clock of a time zone: `2027-09-14T09:00`. As it is written where there is no such zone. */
export function localDate(date: string, timeZone: string): string {
  const isKnown = isDate(date) && hasTime(date) && isTimeZone(timeZone);
  return isKnown ? wallClock(date, timeZone).replace(' ', 'T') : date;
}

/**
 * A date as people write it, with the precision it has: `14.9.2027 kl. 9.00`, `september 2027`, `2027`.
 *
 * @param timeZone whose clock is shown, as to visitors; without one, the clock by which the date is written
 */
export function showDate(value: unknown, language: IssueLanguage, timeZone = ''): string {
  const text = typeof value === 'string' ? value : '';
  if (!isDate(text)) return text;
  const [, year = '', month, day, hour, minute] = DATE_PARTS.exec(localDate(text, timeZone)) ?? [];
  if (language === 'en')
    return [year, month, day].filter(Boolean).join('-') + (hour ? ` ${hour}:${minute}` : '');
  if (month === undefined) return year;
  if (day === undefined) {
    const name = new Intl.DateTimeFormat('da', { month: 'long', timeZone: 'UTC' });
    return `${name.format(new Date(`${year}-${month}-01`))} ${year}`;
  }
  const time = hour === undefined ? '' : ` kl. ${Number(hour)}.${minute}`;
  return `${Number(day)}.${Number(month)}.${year}${time}`;
}

/** A local date or time with the offset that the time zone has then. */
function withOffset(date: string, timeZone: string): string {
  if (!hasTime(date)) return date;
  try {
    return zonedTime(date.replace(/(T\d\d:\d\d)$/, '$1:00'), timeZone).date;
  } catch {
    return date; // the time zone is wrong, which its own field says
  }
}

/**
 * The date that somebody wrote. What is no date stays as it is, so that its field can say so.
 *
 * @param before the date that stands there: it keeps its offset where the field says the same
 */
export function readDate(
  written: string,
  timeZone: string,
  language: IssueLanguage,
  before?: unknown,
): string | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  if (text === showDate(before, language, timeZone)) return before as string;
  if (isDate(text)) return text;
  const found = writtenDate(text);
  return found?.start === undefined ? text : withOffset(found.start, timeZone);
}

/** The text in each language. @param language of a text that names none */
export function byLanguage(text: unknown, language: string): Readonly<Record<string, string>> {
  if (typeof text === 'string') return { [language]: text };
  const texts = isObject(text) ? Object.entries(text) : [];
  return Object.fromEntries(texts.filter((each): each is [string, string] => typeof each[1] === 'string'));
}

/** A text again from its languages: a plain one where there is only that of the document. */
function fromLanguages(texts: Readonly<Record<string, string>>, language: string): unknown {
  const entries = Object.entries(texts).filter(([, text]) => text !== '');
  if (entries.length === 0) return undefined;
  return entries.length === 1 && entries[0]?.[0] === language ? entries[0][1] : Object.fromEntries(entries);
}

/** A text with another wording in one language. */
export function withWording(text: unknown, wording: string, language: string, own: string): unknown {
  return fromLanguages({ ...byLanguage(text, own), [language]: wording }, own);
}

/** The paragraphs of a long text, however it is written. */
function paragraphsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' || isObject(value) ? readParagraphs(value as string) : [];
}

/** A long text in each language, with a blank line between two paragraphs. */
export function longByLanguage(value: unknown, own: string): Readonly<Record<string, string>> {
  if (!Array.isArray(value)) return byLanguage(value, own);
  const texts: Record<string, string> = {};
  for (const paragraph of paragraphsOf(value)) {
    for (const [language, text] of Object.entries(byLanguage(paragraph, own)))
      texts[language] = language in texts ? `${texts[language]}\n\n${text}` : text;
  }
  return texts;
}

/**
 * A long text with another wording in one language. The paragraphs of the other languages stay with those that they stood
 * beside.
 */
export function withLongWording(value: unknown, wording: string, language: string, own: string): unknown {
  if (value !== undefined && !Array.isArray(value)) return withWording(value, wording, language, own);
  const written = readParagraphs(wording) as string[];
  const before = paragraphsOf(value).map((paragraph) => byLanguage(paragraph, own));
  // A paragraph that lacks the language is none of its paragraphs.
  const places = before.flatMap((paragraph, index) =>
    language in paragraph || written.length > before.length ? [index] : [],
  );
  const result: Fields[] = before.map((paragraph) => Object.fromEntries(Object.entries(paragraph)));
  for (const paragraph of result) if (language in paragraph) paragraph[language] = '';
  written.forEach((text, index) => {
    const place = places[index] ?? (index < result.length && places.length === 0 ? index : result.length);
    (result[place] ??= {})[language] = text;
  });
  const left = result
    .map((paragraph) => fromLanguages(paragraph as Record<string, string>, own))
    .filter((paragraph) => paragraph !== undefined);
  return left.length > 0 ? left : undefined;
}

/** The number that somebody wrote, with a comma or a point for decimals; the text where it is none. */
export function readNumber(written: string): unknown {
  const text = written.trim();
  if (text === '') return undefined;
  const number = Number(text.replace(/(?<=\d)[ .](?=\d{3}\b)/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : text;
}
