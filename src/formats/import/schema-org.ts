import type { Fields } from '../../dataset/parse/read-record.js';
import { Draft, known } from './draft.js';
import { finishDraft } from './finish-draft.js';
import { distinctIds, identifierFrom, identifierOfName, type IdParts } from './identifiers.js';
import { type Imported, type Importer, type ImportOptions, refuseSource } from './importer.js';
import { compactJsonLd, embeddedJsonLd, isReference, thingsById, withReferences } from './json-ld.js';
import type { SourceNode } from './source-node.js';

function isType(node: SourceNode, pattern: RegExp): boolean {
  return node.at('@type').items.some(({ word }) => pattern.test(word ?? ''));
}

/** An address on the web that is whole; pages often have parts of one, which lead nowhere from elsewhere. */
function wholeAddress(node: SourceNode): string | undefined {
  return /^https?:/i.test(node.word ?? '') ? node.word : undefined;
}

function country(draft: Draft, address: SourceNode): string | undefined {
  const country = address.at('addressCountry');
  const { word, place } = country.isObject ? country.first('name', '@id') : country;
  return draft.country(word, place);
}

/** Where it is: a Place with a PostalAddress, or whatever pages write instead. */
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

/** Whether all there is of a place is an address for calls. */
function isVirtual(event: SourceNode): boolean {
  const locations = event.at('location').items;
  return locations.length > 0 && locations.every((location) => isType(location, /VirtualLocation/));
}

const EVENT = /(^|[/:])(?!Publication|Broadcast|OnDemand|Delivery)\w*(Event|Festival|Hackathon)$/;
const SERIES = /EventSeries$/;

/** An event, and the series that it stands within, where it does not name its own. */
interface FoundEvent {
  readonly event: SourceNode;
  readonly series: SourceNode | undefined;
}

/** The events, however deep; what is within an event belongs to it. */
function eventsIn(node: SourceNode, within?: SourceNode): FoundEvent[] {
  if (isType(node, EVENT)) return [{ event: node, series: within }];
  if (Array.isArray(node.value)) return node.items.flatMap((item) => eventsIn(item, within));
  const series = isType(node, SERIES) ? node : within;
  return node.fields.flatMap(([, value]) =>
    value.isObject || Array.isArray(value.value) ? eventsIn(value, series) : [],
  );
}

/** The events of a document with what they refer to; one that another refers to as its part is no conference. */
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

/** The name of a person or organisation, which many pages write for the whole of it. */
function nameOf(node: SourceNode): string | undefined {
  const name = node.isObject ? node.at('name').line : node.line;
  return typeof name === 'string' ? name : undefined;
}

/** The id of an organisation; undefined where it has no name. */
function addOrganiser(draft: Draft, node: SourceNode): string | undefined {
  const name = nameOf(node);
  if (name === undefined) return undefined;
  const id = draft.addNamed('organisations', name, node.place);
  return draft.add('organisations', id, { url: wholeAddress(node.at('url')) }, node.place);
}

/** The id of a person; undefined where there is no name. */
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
 * Our words for those of one of schema.org's enumerations, which are written with and without their address, as a thing with an
 * id, and in lists. One that we have none for is said, and left out.
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

/** Of several, such as rescheduled and moved online, that which not every event is. */
function statusOf(draft: Draft, event: SourceNode): string | undefined {
  const found = wordsIn(draft, STATUS, event.at('eventStatus'));
  return found.find((status) => status !== 'scheduled') ?? found[0];
}

/** Of its own id what stands behind the hash, as this project writes them, or of its address; else of its name and day. */
function idParts(node: SourceNode): IdParts {
  const own = node.first('@id', 'identifier', 'url').word;
  const name = node.at('name').word ?? node.at('name').fields[0]?.[1].word ?? '';
  const day = node.at('startDate').word?.slice(0, 'yyyy-mm-dd'.length) ?? '';
  const fragment = /#(?:.*\/)?([\w.-]+)$/.exec(own ?? '')?.[1];
  const id = fragment ?? own?.replace(/^\w+:\/*/, '');
  return id ? { id: identifierFrom(id), more: day } : { id: identifierOfName(name, day), more: '' };
}

function registration(draft: Draft, event: SourceNode): Fields {
  const offers = event
    .at('offers')
    .items.flatMap((offer) => (offer.at('offers').items.length > 0 ? offer.at('offers').items : [offer]));
  const [offer] = offers;
  if (!offer) return {};
  const amount = offer.at('price').word;
  // Of several prices none is the price.
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

/** The ids of the people who perform; bands and companies do not speak. */
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

/** The programme; where there is none, who performs is all that is known of it. */
function sessionsOf(draft: Draft, event: SourceNode, venue: Fields): Fields[] {
  const events = event.at('subEvent').items.filter((item) => item.isObject);
  const ids = distinctIds(events.map(idParts));
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
      sessions: sessionsOf(draft, event, venue),
      links: links
        .filter(({ url }) => url !== undefined && title !== undefined)
        .map(({ url, place: stands }) => draft.placed({ title, url }, stands)),
      registration: registration(draft, event),
    },
    place,
  );
}

/**
 * Events as pages describe them to search engines (https://schema.org/Event): each is a conference, and what is within it its
 * programme.
 */
export function importSchemaOrg(sources: readonly SourceNode[], options: ImportOptions): Imported {
  const events = sources.flatMap(eventsOf);
  if (events.length === 0) return refuseSource('wrong-format', 'schema-org');
  if (options.conference !== undefined && events.length > 1) {
    return refuseSource('conference-ambiguous', options.conference);
  }
  const draft = new Draft(options);
  const ids = distinctIds(events.map(({ event }) => idParts(event)));
  events.forEach((event, index) => addConference(draft, event, options.conference ?? ids[index] ?? ''));
  return finishDraft(draft);
}

/** The same out of the JSON-LD in an HTML page. */
export const importSchemaOrgPage: Importer = (text, options) => {
  const { blocks, notices } = embeddedJsonLd(text);
  const imported = importSchemaOrg(blocks, options);
  return { ...imported, notices: [...notices, ...imported.notices] };
};
