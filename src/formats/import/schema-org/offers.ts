import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, known } from '../draft/draft.js';
import { commonForm } from './times.js';
import { availabilityOf } from './words.js';
import type { SourceNode } from '../source/source-node.js';
import { writtenPrice } from '../written/price.js';

/** The offers of an event, also those within a summary of offers. */
function offersOf(event: SourceNode): SourceNode[] {
  return event.at('offers').items.flatMap((offer) => {
    const within = offer.at('offers').items;
    return within.length > 0 ? within : [offer];
  });
}

/** The price of an offer. A range has none. */
function priceOf(draft: Draft, offer: SourceNode): Fields {
  const specification = offer.at('priceSpecification').items[0];
  const low = offer.at('lowPrice').word;
  const range = low === offer.at('highPrice').word ? low : undefined;
  const amount = offer.at('price').word ?? specification?.at('price').word ?? range;
  const currency = offer.at('priceCurrency').word ?? specification?.at('priceCurrency').word;
  if (amount === undefined) return {};
  // With a point for decimals and no sign, as the vocabulary asks for it.
  if (currency !== undefined && !Number.isNaN(Number(amount)))
    return { amount: Number(amount), currency: currency.toUpperCase() };
  const { amount: read, currency: unit } =
    writtenPrice(amount, currency, draft.countryOfCrowns(undefined)) ?? {};
  if (read !== undefined && unit !== undefined) {
    draft.note('price-written', `${JSON.stringify(amount)} = ${read} ${unit}`);
    return { amount: read, currency: unit };
  }
  return currency === undefined ? {} : { amount, currency: currency.toUpperCase() };
}

/** The price, if all offers cost the same. Others have no place and are counted. */
function commonPrice(draft: Draft, offers: readonly SourceNode[]): Fields {
  const [first = {}, ...others] = offers.map((offer) => priceOf(draft, offer));
  const isCommon = others.every(
    ({ amount, currency }) => amount === first.amount && currency === first.currency,
  );
  if (isCommon && first.amount !== undefined) return first;
  const prices = offers.filter(
    (offer) => offer.first('price', 'lowPrice', 'priceSpecification').value !== undefined,
  );
  if (prices.length > 0) draft.notCarried('offers.price', prices.length);
  return {};
}

/** The earliest or latest of the dates that all offers have. */
function edgeDate(
  draft: Draft,
  offers: readonly SourceNode[],
  names: readonly string[],
  edge: 0 | -1,
): unknown {
  const dates = offers.map((offer) => draft.date(commonForm(draft, offer.first(...names).word), offer.place));
  if (dates.includes(undefined)) return undefined;
  return dates.toSorted((a, b) => Date.parse(String(a)) - Date.parse(String(b))).at(edge);
}

/** How many seats are left, where the event says so, or all of its offers do. */
function seatsOf(event: SourceNode, offers: readonly SourceNode[]): number | undefined {
  const left = [event.at('remainingAttendeeCapacity').word];
  const levels = offers.map((offer) => {
    const level = offer.at('inventoryLevel');
    return level.isObject ? level.at('value').word : level.word;
  });
  const all = left[0] === undefined ? levels : left;
  const total = all.reduce((sum, level) => sum + Number(level), 0);
  return all.length > 0 && Number.isSafeInteger(total) ? total : undefined;
}

/** How to register: open as long as one of the offers is. */
export function registrationOf(draft: Draft, event: SourceNode): Fields {
  const offers = offersOf(event);
  if (offers.length === 0) return known({ seats: seatsOf(event, offers) });
  const availability = offers.map((offer) => availabilityOf(draft, offer));
  const url = offers.map((offer) => (offer.isObject ? offer.at('url') : offer).address).find(Boolean);
  const seats = seatsOf(event, offers);
  return known({
    url,
    opens: edgeDate(draft, offers, ['validFrom', 'availabilityStarts'], 0),
    closes: edgeDate(draft, offers, ['validThrough', 'availabilityEnds'], -1),
    price: commonPrice(draft, offers),
    seats,
    status: ['open', 'few-left'].find((word) => availability.includes(word)) ?? availability.find(Boolean),
  });
}
