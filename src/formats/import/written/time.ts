/** A time of day `09:30`, up to `24:00`, and the end if there are two. */
export interface WrittenTimes {
  readonly from: string;
  readonly until?: string | undefined;
}

const WORDS: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  '12 noon': '12:00',
  '12.00 noon': '12:00',
  '12:00 noon': '12:00',
  middag: '12:00',
  'kl 12 middag': '12:00',
  midnight: '24:00',
  '12 midnight': '24:00',
  midnat: '24:00',
};

const MINUTES_OF_DAY = 24 * 60;

/** `kl. 9.30`, `9:30:00`, `9h30`, `0930`, `9.30 Uhr`, `9:30 AM`; after a day that spreadsheets add to times of day. */
const CLOCK =
  /^(?:(?:1899-12-3[01]|1900-01-0[01])[ t])?(?:(?:kl\.?|klokken|at|um|ca\.?)\s*)*(?:(\d{1,2})(?:[.:h](\d\d))?(?:[.:]\d\d(?:[.,]\d+)?)?|(\d\d)(\d\d))\s*(?:(a\.?m\.?|p\.?m\.?|a|p)|h|uhr|hrs?|o[’']clock)?$/;

const two = (value: number) => String(value).padStart(2, '0');

/** The part of a day after the comma, `0.375`, as spreadsheets count. */
function fractionOfDay(text: string): string | undefined {
  if (!/^(?:0|[,.]|1(?:[.,]0*)?$)[.,]?\d*$/.test(text) || !/[.,]\d/.test(text)) return undefined;
  const fraction = Number(text.replace(',', '.'));
  const minutes = Math.round(fraction * MINUTES_OF_DAY);
  return fraction < 1 ? `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` : undefined;
}

function hoursOf(hours: number, meridiem: string | undefined): number {
  if (meridiem === undefined) return hours;
  if (hours < 1 || hours > 12) return NaN;
  return (hours % 12) + (meridiem.startsWith('p') ? 12 : 0);
}

interface ClockOptions {
  /** Whether numbers nearby are those of a spreadsheet, so that `0.25` is a quarter of a day and not 25 past midnight. */
  readonly isSerial?: boolean;
}

/**
 * A time of day as `09:30`: from `9.30`, `kl. 9`, `9:30 AM`, `0930`, `noon`, or the fraction of a day of a spreadsheet.
 * The end of a day is `24:00`.
 *
 * @returns undefined if it is not one
 */
export function clockTime(text: string, { isSerial = false }: ClockOptions = {}): string | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain.length > 40) return undefined;
  if (Object.hasOwn(WORDS, plain)) return WORDS[plain];
  const fraction = fractionOfDay(plain);
  const parts = CLOCK.exec(plain);
  if (fraction !== undefined && (isSerial || !parts)) return fraction;
  if (!parts) return undefined;
  const [, hour, minute, early, late, meridiem] = parts;
  const hours = hoursOf(Number(hour ?? early), meridiem);
  const minutes = Number(minute ?? late ?? '0');
  const isTime = (hours < 24 && minutes < 60) || (hours === 24 && minutes === 0);
  return isTime ? `${two(hours)}:${two(minutes)}` : fraction;
}

const BETWEEN = /\s*(?:[-–—−~]|\btil\b|\bto\b|\bbis\b|\btill\b|\buntil\b)\s*/i;

/**
 * One time of day or two: `9.00–10.15`, `9-10`, `kl. 9 til 10`, `9:00–10:15 AM`.
 *
 * @returns undefined if it is anything else
 */
export function clockPeriod(text: string, options: ClockOptions = {}): WrittenTimes | undefined {
  const only = clockTime(text, options);
  if (only !== undefined) return { from: only };
  const parts = text.trim().split(BETWEEN);
  const [first = '', last] = parts;
  if (last === undefined || (last === '' && parts.length === 2)) {
    const from = clockTime(first);
    return from === undefined ? undefined : { from };
  }
  const until = clockTime(last);
  if (parts.length > 2 || until === undefined) return undefined;
  const [meridiem] = /[ap]\.?m\.?$/i.exec(last.trim()) ?? [];
  const isShared = meridiem !== undefined && /\d$/.test(first);
  if (!isShared) {
    const from = clockTime(first);
    return from === undefined ? undefined : { from, until };
  }
  // `11–1 PM` begins in the morning.
  const candidates = [meridiem, 'am']
    .map((each) => clockTime(`${first} ${each}`))
    .filter((time) => time !== undefined);
  const from = candidates.find((time) => time < until) ?? candidates[0];
  return from === undefined ? undefined : { from, until };
}
