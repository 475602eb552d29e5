import type { Fields } from '../../dataset/parse/read-record.js';
import { Draft, known } from './draft.js';
import { finishDraft } from './finish-draft.js';
import { identifierFrom, identifierOfName, type IdParts } from './identifiers.js';
import { type Imported, type Importer, type ImportOptions, refuseSource } from './importer.js';
import { compactJsonLd, embeddedJsonLd, isReference, thingsById, withReferences } from './json-ld.js';
import type { SourceNode } from './source-node.js';

function isType(node: SourceNode, pattern: RegExp): boolean {
  return node.at('@type').items.some(({ word }) => pattern.test(word ?? ''));
}

/** An absolute web address. Pages often have relative ones, which do not work elsewhere. */
function wholeAddress(node: SourceNode): string | undefined {
  return /^https?:/i.test(node.word ?? '') ? node.word : undefined;
}

function country(draft: Draft, address: SourceNode): string | undefined {
  const country = address.at('addressCountry');
  const { word, place } = country.isObject ? country.first('name', '@id') : country;
  return draft.country(word, place);
}

/** The venue: a Place with a PostalAddress, or what pages write instead. */
function venueOf(draft: Draft, event: SourceNode): Fields {
  const location = event.at('location').items.find((item) => !isType(item, /VirtualLocation/));
  if (!location) return {};
  if (!location.isObject) return known({ name: location.line });
  const isAddress = isType(location, /PostalAddress/);
  const address = isAddress ? location : location.at('address');
  const url = wholeAddress(location.at('url')) ?? wholeAddress(location.at('sameAs'));
  const fields = address.isObject
    ? {
        street: address.at('streetAddress').line,
        postalCode: address.at('postalCode').word,
        city: address.at('addressLocality').line,
        country: country(draft, address),
      }
    : { street: address.line };
  return known({ name: isAddress ? undefined : location.at('name').line, ...fields, url });
}

/** Whether the only location is virtual. */
function isVirtual(event: SourceNode): boolean {
  const locations = event.at('location').items;
  return locations.length > 0 && locations.every((location) => isType(location, /VirtualLocation/));
}

const EVENT = /(^|[/:])(?!Publication|Broadcast|OnDemand|Delivery)\w*(Event|Festival|Hackathon)$/;
const SERIES = /EventSeries$/;

/** An event with the series around it, used if the event names none. */
interface FoundEvent {
  readonly event: SourceNode;
  readonly series: SourceNode | undefined;
}

/** The events at any depth, without those inside other events. */
function eventsIn(node: SourceNode, within?: SourceNode): FoundEvent[] {
  if (isType(node, EVENT)) return [{ event: node, series: within }];
  if (Array.isArray(node.value)) return node.items.flatMap((item) => eventsIn(item, within));
  const series = isType(node, SERIES) ? node : within;
  return node.fields.flatMap(([, value]) =>
    value.isObject || Array.isArray(value.value) ? eventsIn(value, series) : [],
  );
}

/** The events of a document with references resolved. An event that is part of another is not a conference. */
function eventsOf(source: SourceNode): FoundEvent[] {
  const document = source.with(compactJsonLd(source.value));
  const things = thingsById(document.value);
  const events = eventsIn(document);
  const parts = new Set(
    events.flatMap(({ event }) =>
      event
        .at('subEvent')
        .items.filter(({ value }) => isReference(value))
        .map((part) => part.at('@id').value),
    ),
  );
  return events
    .filter(({ event }) => !parts.has(event.at('@id').value))
    .map(({ event, series }) => ({ event: event.with(withReferences(event.value, things)), series }));
}

/** The name of a person or organisation, which many pages write as a plain text. */
function nameOf(node: SourceNode): string | undefined {
  const name = node.isObject ? node.at('name').line : node.line;
  return typeof name === 'string' ? name : undefined;
}

/** Adds an organisation. @returns its id; undefined if it has no name */
function addOrganiser(draft: Draft, node: SourceNode): string | undefined {
  const name = nameOf(node);
  if (name === undefined) return undefined;
  const id = draft.addNamed('organisations', name, node.place);
  return draft.add('organisations', id, { url: wholeAddress(node.at('url')) }, node.place);
}

/** Adds a person. @returns their id; undefined without a name */
function addPerformer(draft: Draft, node: SourceNode): string | undefined {
  const { place } = node;
  const name = nameOf(node);
  if (name === undefined) return undefined;
  if (node.at('image').value !== undefined) draft.note('photos-without-consent', '');
  const pages = [...node.at('url').items, ...node.at('sameAs').items].map(wholeAddress);
  const links = [...new Set(pages.filter((url) => url !== undefined))].map((url) => ({ title: name, url }));
  const fields = {
    name,
    title: node.at('jobTitle').line,
    organisation: addOrganiser(draft, node.at('worksFor')),
    bio: node.at('description').paragraphs,
    links,
  };
  const id = identifierOfName(name);
  draft.named.add(`people/${id}`);
  return draft.add('people', id, fields, place);
}

const STATUS: Readonly<Record<string, string>> = {
  EventScheduled: 'scheduled',
  EventRescheduled: 'scheduled',
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventMovedOnline: 'moved-online',
};

const ATTENDANCE: Readonly<Record<string, string>> = {
  OfflineEventAttendanceMode: 'onsite',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'mixed',
};

const AVAILABILITY: Readonly<Record<string, string>> = {
  InStock: 'open',
  LimitedAvailability: 'open',
  SoldOut: 'sold-out',
};

/**
 * Translates values of a schema.org enumeration, which pages write with or without their address, as a thing with an id,
 * and in lists. An unknown value is reported and left out.
 */
function wordsIn(draft: Draft, values: Readonly<Record<string, string>>, node: SourceNode): string[] {
  return node.items.flatMap((item) => {
    const { word, place } = item.isObject ? item.first('@id', '@value', 'name') : item;
    const name = word?.replace(/^.*[/#:]/, '') ?? '';
    const found = Object.hasOwn(values, name) ? values[name] : undefined;
    if (found === undefined && word !== undefined) draft.unknownWord(word, Object.keys(values), place);
    return found ?? [];
  });
}

/** Of several statuses, such as rescheduled and moved online, the most special. */
function statusOf(draft: Draft, event: SourceNode): string | undefined {
  const found = wordsIn(draft, STATUS, event.at('eventStatus'));
  return found.find((status) => status !== 'scheduled') ?? found[0];
}

/** The part of the id after the hash, as in exported files, or the whole id or address, or else name and day. */
function idParts(node: SourceNode): IdParts {
  const own = node.first('@id', 'identifier', 'url').word;
  const name = node.at('name').word ?? node.at('name').fields[0]?.[1].word ?? '';
  const day = node.at('startDate').word?.slice(0, 'yyyy-mm-dd'.length) ?? '';
  const fragment = /#(?:.*\/)?([\w.-]+)$/.exec(own ?? '')?.[1];
  const id = fragment ?? own?.replace(/^\w+:\/*/, '');
  return id
    ? { id: identifierFrom(id), more: day, isOwn: true }
    : { id: identifierOfName(name, day), more: '' };
}

function registration(draft: Draft, event: SourceNode): Fields {
  const offers = event
    .at('offers')
    .items.flatMap((offer) => (offer.at('offers').items.length > 0 ? offer.at('offers').items : [offer]));
  const [offer] = offers;
  if (!offer) return {};
  const amount = offer.at('price').word;
  // Of several prices, none is the price of the conference.
  const price =
    offers.length === 1 && amount !== undefined
      ? {
          amount: Number.isNaN(Number(amount)) ? amount : Number(amount),
          currency: offer.at('priceCurrency').word,
        }
      : {};
  return known({
    url: wholeAddress(offer.isObject ? offer.at('url') : offer),
    opens: draft.date(offer.at('validFrom').word, offer.place),
    closes: draft.date(offer.at('validThrough').word, offer.place),
    price: price.currency === undefined ? {} : price,
    status: wordsIn(draft, AVAILABILITY, offer.at('availability'))[0],
  });
}

function keywords(event: SourceNode): unknown[] {
  const { word } = event.at('keywords');
  return word === undefined
    ? event.at('keywords').items.map(({ line }) => line)
    : word.split(',').map((each) => each.trim());
}

function addSeries(draft: Draft, { event, series: within }: FoundEvent): string | undefined {
  const own = event.at('superEvent');
  const series = isType(own, SERIES) || !within ? own : within;
  const { word: name, place } = series.at('name');
  if (name === undefined || !isType(series, SERIES)) return undefined;
  const fields = {
    name,
    description: series.at('description').paragraphs,
    url: wholeAddress(series.at('url')),
  };
  return draft.add(
    'series',
    series.first('@id', 'url').word ? idParts(series).id : identifierOfName(name),
    fields,
    place,
  );
}

function times(draft: Draft, event: SourceNode): Fields {
  const { place } = event;
  return {
    start: draft.date(event.at('startDate').value, place),
    end: draft.date(event.at('endDate').value, place),
  };
}

/** The ids of performing people. Bands and companies are not speakers. */
function performersOf(draft: Draft, event: SourceNode): string[] {
  const people = event.at('performer').items.filter((item) => !item.isObject || isType(item, /Person$/));
  const ids = people.map((person) => addPerformer(draft, person));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function toSession(draft: Draft, event: SourceNode, id: string, venue: Fields): Fields {
  const room = venueOf(draft, event).name;
  return draft.placed(
    known({
      id,
      title: event.at('name').line,
      language: event.at('inLanguage').word,
      abstract: event.at('description').paragraphs,
      speakers: performersOf(draft, event),
      ...times(draft, event),
      room: room === venue.name ? undefined : room,
      status: statusOf(draft, event),
    }),
    event.place,
  );
}

/** The programme. Without one, there is a session for each performer. */
function sessionsOf(draft: Draft, event: SourceNode, venue: Fields, conference: string): Fields[] {
  const events = event.at('subEvent').items.filter((item) => item.isObject);
  const ids = draft.distinctIds(`conferences/${conference}/sessions`, events.map(idParts));
  if (events.length > 0) return events.map((item, index) => toSession(draft, item, ids[index] ?? '', venue));
  return performersOf(draft, event).map((id) =>
    draft.placed({ id, speakers: [id] }, event.at('performer').place),
  );
}

function addConference(draft: Draft, found: FoundEvent, id: string): void {
  const { event } = found;
  const { place } = event;
  const title = event.at('name').line;
  const venue = venueOf(draft, event);
  const audience = event.at('audience');
  const organisers = event.at('organizer').items.map((organiser) => addOrganiser(draft, organiser));
  const links = event.at('url').items.map((node) => ({ url: wholeAddress(node), place: node.place }));
  draft.add(
    'conferences',
    id,
    {
      series: addSeries(draft, found),
      title,
      ...times(draft, event),
      status: statusOf(draft, event),
      attendance:
        wordsIn(draft, ATTENDANCE, event.at('eventAttendanceMode'))[0] ??
        (isVirtual(event) ? 'online' : undefined),
      venue: Object.keys(venue).length > 0 ? draft.placed(venue, event.at('location').place) : {},
      organisers: [...new Set(organisers.filter(Boolean))],
      audience: audience.isObject ? audience.at('audienceType').line : audience.line,
      description: event.at('description').paragraphs,
      topics: keywords(event),
      sessions: sessionsOf(draft, event, venue, id),
      links: links
        .filter(({ url }) => url !== undefined && title !== undefined)
        .map(({ url, place: linkPlace }) => draft.placed({ title, url }, linkPlace)),
      registration: registration(draft, event),
    },
    place,
  );
}

/**
 * Imports events as pages describe them for search engines (https://schema.org/Event). Each is a conference, and the
 * events inside it are its programme.
 */
export function importSchemaOrg(sources: readonly SourceNode[], options: ImportOptions): Imported {
  const events = sources.flatMap(eventsOf);
  if (events.length === 0) return refuseSource('wrong-format', 'schema-org');
  if (options.conference !== undefined && events.length > 1) {
    return refuseSource('conference-ambiguous', options.conference);
  }
  const draft = new Draft(options);
  const ids = draft.distinctIds(
    'conferences',
    events.map(({ event }) => idParts(event)),
  );
  events.forEach((event, index) => addConference(draft, event, options.conference ?? ids[index] ?? ''));
  return finishDraft(draft);
}

/** The same from the JSON-LD in an HTML page. */
export const importSchemaOrgPage: Importer = (text, options) => {
  const { blocks, notices } = embeddedJsonLd(text);
  const imported = importSchemaOrg(blocks, options);
  return { ...imported, notices: [...notices, ...imported.notices] };
};
