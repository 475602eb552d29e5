/**
 * Making an `Intl` formatter costs far more than using it. A page needs a handful; the bound is for a server that
 * renders in many languages and zones.
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

/** Has the dates of a locale written by our own names, in every browser; all else in it is Danish. */
export function addDateTimeFormat(locale: string, make: MakeDateTimeFormat): void {
  ownDateTimeFormats.set(locale, make);
}

/** Chromium has no data for Greenlandic and Faroese and would answer in US English; Danish is what they read next. */
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
