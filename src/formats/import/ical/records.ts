import type ICAL from 'ical.js';
import { isWebAddress, MEDIA_TYPE } from '../../../dataset/parse/rules.js';
import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { hasTime } from '../../../dataset/queries/dates.js';
import { type Draft, known } from '../draft/draft.js';
import { writtenCoordinates } from '../written/coordinates.js';
import { type HtmlLink, linksIn } from '../written/html-links.js';
import { addressIn, firstText, otherProperties, parameter, texts, valueIn } from './properties.js';
import { type EventState, STATUSES } from './status.js';
import { type CalendarTime, type EventTimes, isUtc, nameOfZone, toDates } from './times.js';
import { offsetAt } from '../written/local-time.js';
import type { Place } from '../notice.js';
import { plainLine, plainParagraphs } from '../written/plain-paragraphs.js';
import { sessionKind } from '../written/vocabulary.js';
import type { ListedPlaces } from '../draft/listed-places.js';
import { trackWords } from './tracks.js';

/** An event, or one occurrence of it. */
export interface Entry {
  readonly component: ICAL.Component;
  readonly state: EventState;
  readonly times: EventTimes;
  /** IANA name of the zone of the whole calendar. */
  readonly calendarZone: string | undefined;
  readonly place: Place;
}

/** Addresses of meetings, and the properties of programs that had none of the standard's. */
const MEETINGS = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'];

const SHARED = ['summary', 'description', 'dtstart', 'dtend', 'status', 'class', 'categories', 'attach'];
const RECURRENCE = ['rrule', 'rdate', 'exdate', 'exrule', 'recurrence-id'];

const READ = new Set([...SHARED, ...RECURRENCE, ...MEETINGS, 'location', 'url', 'geo', 'image', 'color']);

/** The words of a link by which people sign up. */
const REGISTRATION = /tilmeld|billet|regist|sign[ -]?up|ticket|anmeld|anmäl|påmeld/i;

/** The last part of an address, as people say it. */
function shortAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  const last = pathname.split('/').findLast((part) => part !== '');
  try {
    return decodeURIComponent(last ?? hostname);
  } catch {
    return last ?? hostname;
  }
}

/** Slides and other files. What is inside the calendar itself has no address, and is counted. */
function materials(draft: Draft, { component, place }: Entry): Fields[] {
  return component.getAllProperties('attach').flatMap((property) => {
    const url = valueIn(property);
    if (!isWebAddress(url)) {
      draft.notCarried('ATTACH');
      return [];
    }
    const named = ['filename', 'x-filename', 'label', 'x-label'].map((name) => parameter(property, name));
    const mediaType = parameter(property, 'fmttype')?.toLowerCase();
    const title = named.find((name) => name !== undefined) ?? shortAddress(url);
    return [
      draft.placed(
        known({ title, url, mediaType: mediaType && MEDIA_TYPE.test(mediaType) ? mediaType : undefined }),
        place,
      ),
    ];
  });
}

/** The long text: plain if there is one, as Outlook sends both. */
function description(component: ICAL.Component): string {
  return firstText(component, 'description', 'x-alt-desc', 'styled-description') ?? '';
}

/** Links in the text, by which people sign up and others. */
function textLinks(component: ICAL.Component): {
  readonly registration: HtmlLink | undefined;
  readonly links: readonly HtmlLink[];
} {
  const html = [...texts(component, 'description'), ...texts(component, 'x-alt-desc')].join('\n');
  const links = linksIn(html);
  const registration = links.find(({ title, url }) => REGISTRATION.test(title) || REGISTRATION.test(url));
  return { registration, links };
}

/** Where people take part online: the first meeting that is a page. */
function onlineUrl(component: ICAL.Component): string | undefined {
  const meetings = MEETINGS.flatMap((name) => component.getAllProperties(name));
  return meetings.map(valueIn).find(isWebAddress);
}

/** The ways to show an image (RFC 7986, section 6.1), the large ones first. A badge is a logo. */
const DISPLAYS = ['FULLSIZE', 'GRAPHIC', undefined, 'THUMBNAIL', 'BADGE'];

const sizeOf = (image: ICAL.Property) => DISPLAYS.indexOf(parameter(image, 'display')?.toUpperCase());

/** The picture of an event (RFC 7986, section 5.10). One that is inside the calendar has no address, and is counted. */
function image(draft: Draft, { component, state, place }: Entry): Fields | undefined {
  const all = component.getAllProperties('image');
  const [src] = all
    .toSorted((a, b) => sizeOf(a) - sizeOf(b))
    .map(valueIn)
    .filter(isWebAddress);
  const alt = plainLine(state.title);
  const isCarried = src !== undefined && alt !== undefined;
  draft.notCarried('IMAGE', all.length - Number(isCarried));
  if (!isCarried) return undefined;
  draft.note('pictures-undescribed', '');
  return draft.placed({ src, alt }, place);
}

/** Where it is on the map: GEO:55.4038;10.4024. */
function geo(component: ICAL.Component): Fields | undefined {
  const text = firstText(component, 'geo');
  if (text === undefined) return undefined;
  const [latitude, longitude] = text.split(/[;,]/);
  return writtenCoordinates(text) ?? { latitude, longitude };
}

/** @param except addresses that have places of their own */
function links(
  draft: Draft,
  { component, state, place }: Entry,
  ...except: readonly (string | undefined)[]
): Fields[] {
  const found = new Map<string, Fields>();
  const add = (url: string | undefined, title: string | undefined) => {
    if (url === undefined || except.includes(url) || found.has(url)) return;
    const words = title ?? (isWebAddress(url) ? shortAddress(url) : url);
    found.set(url, draft.placed(known({ title: words, url }), place));
  };
  const title = plainLine(state.title);
  for (const url of texts(component, 'url')) add(url.trim(), title);
  for (const name of MEETINGS) {
    for (const property of component.getAllProperties(name)) {
      const url = valueIn(property);
      // A telephone number is an address, too, but not of a page.
      if (isWebAddress(url)) add(url, parameter(property, 'label'));
      else draft.notCarried(name.toUpperCase());
    }
  }
  for (const { url, title: words } of textLinks(component).links) add(url, words || undefined);
  add(addressIn(component.getFirstProperty('description'), 'altrep'), title);
  const location = firstText(component, 'location')?.trim();
  if (location !== undefined && isWebAddress(location)) add(location, undefined);
  return [...found.values()];
}

function venue(component: ICAL.Component): Fields | undefined {
  const name = plainLine(firstText(component, 'location') ?? '');
  const where = geo(component);
  if (name === undefined || isWebAddress(name)) return where && { geo: where };
  return known({ name, geo: where, url: addressIn(component.getFirstProperty('location'), 'altrep') });
}

/** The IANA name of the zone of an event; undefined if only the rules of the calendar are known. */
function zoneOfTime(
  time: CalendarTime,
  { given, calendarZone }: { readonly given: string | undefined; readonly calendarZone: string | undefined },
): string | undefined {
  if (isUtc(time)) return calendarZone;
  const isOpen =
    time.zone === undefined || (time.zone.name === undefined && time.zone.offsetAt === undefined);
  return isOpen ? (given ?? calendarZone) : nameOfZone(time);
}

/**
 * The zone of a conference whose clock differs from that of the dataset at its start or end.
 *
 * @param dates as the dataset has them
 */
export function ownTimeZone(
  draft: Draft,
  { times, calendarZone }: Entry,
  dates: { readonly start?: unknown; readonly end?: unknown },
): string | undefined {
  const { datasetTimeZone, timeZone: given } = draft.options;
  if (!times.start || !hasTime(times.start.local)) return undefined;
  const zone = zoneOfTime(times.start, { given, calendarZone });
  const base = datasetTimeZone ?? given ?? draft.timeZone;
  if (zone === undefined || base === zone) return undefined;
  const instants = [dates.start, dates.end].map((date) =>
    typeof date === 'string' ? Date.parse(date) : NaN,
  );
  const differs = instants.some(
    (each) => !Number.isNaN(each) && (base === undefined || offsetAt(each, zone) !== offsetAt(each, base)),
  );
  return differs ? zone : undefined;
}

function reportState(draft: Draft, { state, place }: Entry): void {
  if (state.unknown !== undefined) draft.unknownWord(state.unknown, STATUSES, place, 'hint');
}

function countOthers(draft: Draft, component: ICAL.Component): void {
  for (const name of otherProperties(component, READ)) draft.notCarried(name.toUpperCase());
}

const isConfirmed = (component: ICAL.Component) =>
  firstText(component, 'status')?.toUpperCase() === 'CONFIRMED';

function statusOf({ component, state }: Entry): string | undefined {
  return state.isCancelled ? 'cancelled' : isConfirmed(component) ? 'scheduled' : undefined;
}

/** An event as a conference. A tentative one has a date that nobody has promised. */
export function toConference(draft: Draft, entry: Entry): Fields {
  const { component, state, times, calendarZone, place } = entry;
  reportState(draft, entry);
  countOthers(draft, component);
  const dates = toDates(draft, times, calendarZone, place);
  if (firstText(component, 'color') !== undefined) draft.notCarried('COLOR');
  const { registration } = textLinks(component);
  const online = onlineUrl(component);
  return {
    title: plainLine(state.title),
    ...dates,
    timeZone: ownTimeZone(draft, entry, dates),
    dateCertainty: state.isTentative ? 'inferred' : undefined,
    status: statusOf(entry),
    venue: venue(component),
    onlineUrl: online,
    image: image(draft, entry),
    description: plainParagraphs(description(component)),
    topics: texts(component, 'categories'),
    materials: materials(draft, entry),
    links: links(draft, entry, registration?.url, online),
    registration: registration && known({ url: registration.url }),
  };
}

/** An event as a session. Its links are materials, as a session has no others. */
export function toSession(draft: Draft, entry: Entry, id: string, { idOf }: ListedPlaces): Fields {
  const { component, state, times, calendarZone, place } = entry;
  reportState(draft, entry);
  countOthers(draft, component);
  const kinds = texts(component, 'categories').map((word) => sessionKind(word));
  const tracks = trackWords(component);
  if (tracks.length > 1) draft.notCarried('CATEGORIES', tracks.length);
  const [track] = tracks.length === 1 ? tracks : [];
  const location = plainLine(firstText(component, 'location') ?? '');
  const online = onlineUrl(component);
  if (geo(component)) draft.notCarried('GEO');
  const session = {
    id,
    kind: kinds.find((kind) => kind !== undefined),
    title: plainLine(state.title),
    ...toDates(draft, times, calendarZone, place),
    status: statusOf(entry),
    abstract: plainParagraphs(description(component)),
    room: location !== undefined && isWebAddress(location) ? undefined : location,
    track: idOf(track) ?? track,
    onlineUrl: online,
    image: image(draft, entry),
    materials: [...materials(draft, entry), ...links(draft, entry, online)],
  };
  return draft.placed(known(session), place);
}
