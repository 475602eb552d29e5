/** Languages of the names of months and weekdays. */
const LANGUAGES = ['da', 'en', 'de', 'sv', 'nb', 'nl', 'fi', 'fr', 'es', 'it'];

/** Letters needed to recognise a month. */
const MIN_LETTERS = 3;

/** An inflected name begins with a whole name of so many letters: `syyskuuta`. */
const MIN_STEM = 5;

function names(
  part: 'month' | 'weekday',
  count: number,
): readonly (readonly [name: string, index: number])[] {
  return LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { [part]: style, timeZone: 'UTC' });
      return Array.from({ length: count }, (_, index) => {
        // May 2017 began on a Monday.
        const date = part === 'month' ? Date.UTC(2017, index, 1) : Date.UTC(2017, 4, index + 1);
        return [format.format(date).toLowerCase().replace(/\.$/, ''), index] as const;
      });
    }),
  );
}

// The first language wins: `mar` is March and not the Martes of Spanish weekdays.
const MONTHS = new Map(names('month', 12).toReversed());
const WEEKDAYS = names('weekday', 7);

/** The number of a month, `09`, from its name, the start of it, `sept`, or an inflected form; undefined if unknown. */
export function monthNumber(name: string): string | undefined {
  const wanted = name.toLowerCase();
  if (wanted.length < MIN_LETTERS) return undefined;
  const whole =
    MONTHS.get(wanted) ??
    [...MONTHS].toReversed().find(([each]) => each.startsWith(wanted))?.[1] ??
    [...MONTHS].find(([each]) => each.length >= MIN_STEM && wanted.startsWith(each))?.[1];
  return whole === undefined ? undefined : String(whole + 1).padStart(2, '0');
}

/** The days that a weekday or the start of one may mean, from 0 for Monday: `tirsdag`, `ons`, `Tues`, `Di`; empty for other words. */
export function weekdayNumbers(word: string): ReadonlySet<number> {
  const wanted = word.toLowerCase();
  const whole = WEEKDAYS.filter(([name]) => name === wanted);
  const found =
    whole.length > 0 || wanted.length < 2 ? whole : WEEKDAYS.filter(([name]) => name.startsWith(wanted));
  return new Set(found.map(([, index]) => index));
}

export function isWeekday(word: string): boolean {
  return weekdayNumbers(word).size > 0;
}
