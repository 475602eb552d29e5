const MILLISECONDS_OF_DAY = 86_400_000;

/** Larger numbers of days are dates, and smaller ones times or durations. 1927 is the year. */
const FIRST_DATE = 10_000;

const two = (value: number) => String(value).padStart(2, '0');

/** A time in seconds as `09:30`, with seconds only if there are some. Hours go on beyond 24. */
export function clockText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${two(hours)}:${two(minutes)}${rest === 0 ? '' : `:${two(rest)}`}`;
}

/** The letters of a number format that stand for parts of a date. What is quoted or escaped, and colours, are left out. */
function dateLetters(format: string): string {
  return format
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]|"[^"]*"|\\.|[_*]./gi, '')
    .split(';', 1)
    .join('')
    .toLowerCase();
}

/**
 * A date as its cell shows it, to the second: `2027-09-14`, `2027-09-14 09:30`, `09:30`, or the month or year if only they
 * are shown. Fractions of a day are rounded to whole seconds, as most times have no exact one.
 *
 * @param date the value in UTC
 * @param first the day that the workbook counts from, in milliseconds: day 0
 * @param format the number format of the cell
 */
export function dateText(date: Date, first: number, format: string): string {
  const seconds = Math.round(date.getTime() / 1000);
  const sinceFirst = seconds - first / 1000;
  const letters = dateLetters(format);
  const [hasClock, hasDay] = [/[hs]/.test(letters), letters.includes('d')];
  const isDate = sinceFirst * 1000 >= FIRST_DATE * MILLISECONDS_OF_DAY;
  if (!isDate && hasClock && !hasDay && !letters.includes('y')) return clockText(sinceFirst);
  const [day = '', clock = ''] = new Date(seconds * 1000).toISOString().slice(0, -'.000Z'.length).split('T');
  if (hasClock || clock !== '00:00:00') return `${day} ${clock.replace(/:00$/, '')}`;
  if (hasDay || !day.endsWith('-01')) return day;
  if (letters.includes('m')) return day.slice(0, 'yyyy-mm'.length);
  return day.endsWith('-01-01') && letters.includes('y') ? day.slice(0, 'yyyy'.length) : day;
}

/** Spreadsheets keep so many digits; more are errors of binary fractions. */
const DIGITS = 15;

/** A number as its cell shows it, with the unit or leading zeros that its format adds. */
export function numberText(value: number, format = ''): string {
  const plain = String(Number(value.toPrecision(DIGITS)));
  const [positive = ''] = format.split(';', 1);
  if (/^0{2,}$/.test(positive)) return plain.padStart(positive.length, '0');
  const unit = /\[\$([^\]-]+)|"([^"]*\p{L}[^"]*)"|([€£$])/u.exec(positive)?.slice(1).find(Boolean)?.trim();
  return unit === undefined || unit === '' ? plain : `${plain} ${unit}`;
}
