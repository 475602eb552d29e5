/**
 * Making an `Intl` formatter costs far more than using it. A page needs a handful; the bound is for a server that
 * renders in many languages and zones.
 */
const LIMIT = 50;

function cached<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const formatters = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    const formatter = formatters.get(key) ?? make(knownLocale(locale), options);
    if (formatters.size >= LIMIT) formatters.clear();
    formatters.set(key, formatter);
    return formatter;
  };
}

/** Chromium has no data for Greenlandic and Faroese and would answer in US English; Danish is what they read next. */
function knownLocale(locale: string): string {
  return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? locale : 'da';
}

export const dateTimeFormat = cached(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

export const numberFormat = cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

export const listFormat = cached(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

export const displayNames = cached(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);
