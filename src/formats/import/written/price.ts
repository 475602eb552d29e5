import { CURRENCY } from '../../../dataset/parse/rules.js';

/** A price as in the dataset. */
export interface WrittenPrice {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly note?: string | undefined;
}

/** Signs and words that mean one currency. `kr` means several. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  us$: 'USD',
  'd.kr': 'DKK',
  dkr: 'DKK',
  skr: 'SEK',
  nkr: 'NOK',
  chf: 'CHF',
};

const CROWNS: Readonly<Record<string, string>> = {
  DK: 'DKK',
  FO: 'DKK',
  GL: 'DKK',
  SE: 'SEK',
  NO: 'NOK',
  IS: 'ISK',
};

/** The countries whose crowns are meant where only the time zone is known. */
const OF_ZONES: Readonly<Record<string, string>> = {
  'Europe/Copenhagen': 'DK',
  'Atlantic/Faroe': 'FO',
  'America/Nuuk': 'GL',
  'America/Godthab': 'GL',
  'Europe/Stockholm': 'SE',
  'Europe/Oslo': 'NO',
  'Atlantic/Reykjavik': 'IS',
};

/** The country whose crowns a price is in where no country is named: by the time zone, or else by Danish. */
export function countryOfCrowns(
  timeZone: string | undefined,
  language: string | undefined,
): string | undefined {
  return OF_ZONES[timeZone ?? ''] ?? (/^da\b/i.test(language ?? '') ? 'DK' : undefined);
}

/** Whether a text is an amount that lacks nothing but a currency. */
export function lacksCurrency(text: string): boolean {
  return (
    writtenPrice(text, undefined, 'DK') !== undefined || writtenPrice(text, 'DKK', undefined) !== undefined
  );
}

const FREE = /^(?:gratis|free|free of charge|kostenlos|frit|fri entré|ingen|ilmainen)$/i;

/** A stroke for no øre: `1.200,-`. */
const ROUND = /(\d)\s?[.,]\s?[-–—]+/;

/** `1.200`, `1,200.50`, `1 200,50` */
function amountIn(text: string): number | undefined {
  const plain = text.replace(/[\s’']/g, '');
  const [, whole = '', , decimals = ''] = /^(\d+(?:([.,])\d{3})*)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  return whole === '' ? undefined : Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
}

function currencyIn(word: string, country: string | undefined): string | undefined {
  const plain = word.trim().toLowerCase().replace(/\.$/, '');
  if (plain === 'kr') return CROWNS[country ?? ''];
  if (Object.hasOwn(CURRENCIES, plain)) return CURRENCIES[plain];
  const code = plain.toUpperCase();
  return CURRENCY.test(code) ? code : undefined;
}

/**
 * Parses a price: `1.200 DKK`, `€ 50`, `Gratis`.
 *
 * @param unit a currency from the heading
 * @param country ISO 3166-1 alpha-2, which tells whose `kr` it is
 * @returns undefined if amount or currency cannot be told
 */
export function writtenPrice(
  text: string,
  unit: string | undefined,
  country: string | undefined,
): WrittenPrice | undefined {
  const [, price = '', note] =
    /^([^()]*?)\s*(?:\(([^()]+)\))?$/.exec(text.trim().replace(/\s+/g, ' ').replace(ROUND, '$1')) ?? [];
  const ofHeading = unit === undefined ? undefined : currencyIn(unit, country);
  if (FREE.test(price)) return { amount: 0, currency: ofHeading ?? CROWNS[country ?? ''] ?? 'DKK', note };
  const [, before = '', number = '', after = ''] =
    /^([^\d]*?)\s?(\d[\d.,\s’']*)\s?([^\d]*)$/.exec(price) ?? [];
  const word = before.trim() || after.trim();
  // The stroke for no øre stands in place of `kr.`.
  const ofStroke = ROUND.test(text) ? CROWNS[country ?? ''] : undefined;
  const currency = word === '' ? (ofHeading ?? ofStroke) : currencyIn(word, country);
  const amount = amountIn(number.trim());
  if (amount === undefined || currency === undefined || (before.trim() && after.trim())) return undefined;
  return note === undefined ? { amount, currency } : { amount, currency, note };
}
