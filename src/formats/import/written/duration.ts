interface DurationOptions {
  /** Of `1:02:00`: `days` is the reading of frab, 26 hours; `hours` that of spreadsheets, 62 minutes. */
  readonly threeParts?: 'days' | 'hours';
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Nothing at a conference lasts longer: a larger number has another unit. */
const LONGEST = 366 * DAY;
const MOST_HOURS = 72;

/** A decimal number below this may be hours or minutes, and no program writes it. */
const LEAST_DECIMAL_MINUTES = 10;

/** Minutes of each unit, by its words in Danish, English, German, Swedish and Norwegian. */
const UNITS: readonly (readonly [minutes: number, words: RegExp])[] = [
  [DAY, /^(?:d|dage?|døgn|days?|tage?n?|dag(?:ar|er)|dygn)$/],
  [HOUR, /^(?:t|tim|timer?|h|hrs?|hours?|std|stunden?|timm(?:e|ar))$/],
  [1, /^(?:m|min|mins|minut(?:t(?:er)?|ter|es?|en)?|minuten|'|′)$/],
  [1 / 60, /^(?:s|sek|sec|secs|sekund(?:er|en?)?|seconds?|"|″)$/],
];

const FRACTIONS: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

function minutesOf(unit: string): number | undefined {
  return UNITS.find(([, words]) => words.test(unit))?.[0];
}

/** `90`, and decimals as programs write them: `90.0`, or the fraction of a day that a spreadsheet counts in. */
function bareNumber(text: string): number | undefined {
  if (/^\d+(?:[.,]0+)?$/.test(text)) return Number(text.replace(',', '.'));
  if (!/^0?[.,]\d{3,}$/.test(text)) return undefined;
  const minutes = Number(text.replace(',', '.')) * DAY;
  return Math.abs(minutes - Math.round(minutes)) < 0.01 ? Math.round(minutes) : undefined;
}

function threeParts(first: string, second: string, third: string, reading: 'days' | 'hours') {
  const [one, two, three] = [first, second, third].map(Number) as [number, number, number];
  // No program writes `00` or `01` days.
  const hasDays = reading === 'days' && !first.startsWith('0') && two < 24;
  if (two >= 60 || three >= 60) return undefined;
  return hasDays ? one * DAY + two * HOUR + three : one * HOUR + two + three / 60;
}

/** `01:30`, `0:120`, `00:45:00`, `135.0:00`. */
function withColons(text: string, reading: 'days' | 'hours'): number | undefined {
  const [, days = '0', rest = text] = /^(\d+)\s*days?,\s*(.+)$/.exec(text) ?? [];
  const parts = /^(\d+(?:\.\d+)?):(\d+)(?::(\d+)(?:\.\d+)?)?$/.exec(rest);
  if (!parts) return undefined;
  const [, first = '', second = '', third] = parts;
  if (first.includes('.')) {
    // Minutes as a decimal number, to which a program added what belongs to hours.
    return Number(first) >= LEAST_DECIMAL_MINUTES && Number(second) === 0 ? Number(first) : undefined;
  }
  const isDay = days !== '0';
  const clock =
    third === undefined
      ? Number(first) * HOUR + Number(second)
      : threeParts(first, second, third, isDay ? 'hours' : reading);
  const isSound =
    third !== undefined ||
    (Number(first) <= MOST_HOURS && (Number(second) < 60 || Number(first) === 0) && second.length > 1);
  return clock === undefined || !isSound ? undefined : Number(days) * DAY + clock;
}

/** `1 t 30 min`, `1h30`, `1,5 timer`, `PT1H30M`. */
function withUnits(text: string): number | undefined {
  const plain = /^p(?=[\dt])[\d.,dthms]+$/.test(text)
    ? text.slice(1).replace('t', '')
    : text
        .replace(/[¼½¾]/g, (sign) => FRACTIONS[sign] ?? '')
        .replace(/\s*(?:,|&|\bog\b|\band\b|\bund\b)\s+/g, ' ');
  const one = /^(\d*[.,]?\d+)\s*([^\d\s.,]+)\.?\s*/;
  let minutes = 0;
  let smallest = Infinity;
  for (let rest = plain; rest !== '';) {
    const [whole = '', number = '', word = ''] = one.exec(rest) ?? [];
    const unit = minutesOf(word) ?? (smallest === HOUR && /^[0-5]?\d$/.test(rest) ? 1 : undefined);
    if (unit === undefined || unit >= smallest) return undefined;
    minutes += Number((number || rest).replace(',', '.')) * unit;
    smallest = unit;
    rest = rest.slice(whole.length || rest.length);
  }
  return smallest === Infinity ? undefined : minutes;
}

/**
 * Parses a duration as people and programs write it: minutes (`90`), hours and minutes (`01:30`, `1:30:00`, `0:90`), with
 * units (`1 t 30 min`, `1½ hours`, `PT1H30M`), or the fraction of a day from a spreadsheet (`0.0625`).
 *
 * @returns whole minutes, 0 included; undefined for anything else, and for what is longer than a year
 */
export function writtenDuration(
  value: string | number,
  { threeParts: reading = 'hours' }: DurationOptions = {},
): number | undefined {
  const text = String(value)
    .trim()
    .toLowerCase()
    .replace(/^(?:ca\.?|approx\.?|about)\s+/, '');
  if (text === '' || text.length > 40) return undefined;
  const minutes = bareNumber(text) ?? withColons(text, reading) ?? withUnits(text);
  return minutes === undefined || minutes > LONGEST ? undefined : Math.round(minutes);
}
