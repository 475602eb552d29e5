/**
 * Creating an `Intl` formatter is slow, so formatters are cached. A page needs a handful; the limit is for servers that
 * render many languages and time zones.
 */
const LIMIT = 50;

function cached<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const formatters = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    const formatter = formatters.get(key) ?? make(locale, options);
    if (formatters.size >= LIMIT) formatters.clear();
    formatters.set(key, formatter);
    return formatter;
  };
}

type MakeDateTimeFormat = (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;

const ownDateTimeFormats = new Map<string, MakeDateTimeFormat>();

/** Sets a date formatter for a locale that browsers lack. All other formatting in that locale is Danish. */
export function addDateTimeFormat(locale: string, make: MakeDateTimeFormat): void {
  ownDateTimeFormats.set(locale, make);
}

/** Chromium has no data for Greenlandic and Faroese and would use US English. Their readers prefer Danish. */
function knownLocale(locale: string): string {
  const isKnown =
    !ownDateTimeFormats.has(locale) && Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  return isKnown ? locale : 'da';
}

export const dateTimeFormat = cached(
  (locale, options: Intl.DateTimeFormatOptions) =>
    ownDateTimeFormats.get(locale)?.(options) ?? new Intl.DateTimeFormat(knownLocale(locale), options),
);

export const numberFormat = cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(knownLocale(locale), options),
);

export const listFormat = cached(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(knownLocale(locale), options),
);

export const displayNames = cached(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(knownLocale(locale), options),
);

export const pluralRules = cached(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(knownLocale(locale), options),
);

/**
 * Has the browser get its data about languages ready, for which the first formatter waits: on a phone 80 ms, which it has to spare
 * while files are on their way.
 */
export function warmUp(): void {
  setTimeout(() => [new Intl.DateTimeFormat(), new Intl.ListFormat()]);
}
