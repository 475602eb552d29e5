import type { Fields } from '../../../dataset/parse/value-kinds.js';

/** Degrees with a point or a comma, or with minutes and seconds, and the side of the earth: `55.4038`, `55,4038° N`, `55°24'14"N`. */
const DEGREES = String.raw`([NSEWØV]?)\s*([-+]?\d{1,3}(?:[.,]\d+)?)\s*°?(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*['′’])?(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|”|''))?\s*([NSEWØV]?)`;

const PAIR = new RegExp(`^(?:geo:)?\\s*${DEGREES}[\\s,;]+${DEGREES}(?:;.*)?$`, 'i');
const ONE = new RegExp(`^${DEGREES}$`, 'i');

/** The addresses of map services have the place after an at, or in a query. */
const IN_ADDRESS = [
  /@(-?\d+\.\d+),(-?\d+\.\d+)/,
  /[?&#](?:q|query|ll|mlat|lat)=(-?\d+\.\d+)(?:,|%2C|&m?lon=)(-?\d+\.\d+)/i,
  /#map=\d+\/(-?\d+\.\d+)\/(-?\d+\.\d+)/,
];

const SIXTY = 60;

const numberOf = (digits: string | undefined) => Number((digits ?? '0').replace(',', '.'));

function degrees(parts: readonly (string | undefined)[]): number {
  const [before, whole, minutes, seconds, after] = parts;
  const size = Math.abs(numberOf(whole)) + numberOf(minutes) / SIXTY + numberOf(seconds) / SIXTY ** 2;
  const isOther = (whole ?? '').startsWith('-') || /[SWV]/i.test(`${before ?? ''}${after ?? ''}`);
  // A millionth of a degree is 11 cm.
  return (isOther ? -1 : 1) * Number(size.toFixed(6));
}

/** Degrees north or east, as a number or as people write them; undefined for anything else. */
export function writtenDegrees(text: string): number | undefined {
  const parts = ONE.exec(text.trim())?.slice(1);
  return parts && degrees(parts);
}

/** A place on the map, as map services, phones and people write it; undefined for anything else. */
export function writtenCoordinates(text: string): Fields | undefined {
  const inAddress = /^https?:/i.test(text)
    ? IN_ADDRESS.map((each) => each.exec(text)).find(Boolean)
    : undefined;
  if (inAddress) return { latitude: Number(inAddress[1]), longitude: Number(inAddress[2]) };
  const parts = PAIR.exec(text.trim())?.slice(1);
  const half = (parts?.length ?? 0) / 2;
  return parts && { latitude: degrees(parts.slice(0, half)), longitude: degrees(parts.slice(half)) };
}
