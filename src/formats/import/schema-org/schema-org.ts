import { DAY_LENGTH } from '../../../dataset/queries/dates.js';
import { DURATION } from '../../../dataset/parse/rules.js';
import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { conferenceTimeZone } from '../draft/conference-time-zone.js';
import { Draft, known } from '../draft/draft.js';
import { finishDraft } from '../draft/finish-draft.js';
import { identifierFrom, identifierOfName, type IdParts } from '../written/identifiers.js';
import { type Imported, type Importer, type ImportOptions, refuseSource } from '../importer.js';
import { embeddedJsonLd } from './json-ld.js';
import type { ListedPlaces } from '../draft/listed-places.js';
import { pictureOf } from '../draft/picture.js';
import { linkedMaterial } from '../draft/linked-material.js';
import { countNotCarried } from '../draft/not-carried.js';
import { eventsOfAll, eventsWithin, type FoundEvent, isType, SERIES } from './events.js';
import { registrationOf } from './offers.js';
import { addOrganiser, countOtherPerformers, partnersOf, performersIn, performersOf } from './people.js';
import { timesOf, zoneOf } from './times.js';
import { describedRooms } from './rooms.js';
import { isVirtual, onlineUrlOf, placeIn, venueOf, virtualLinks } from './venue.js';
import { attendanceOf, statusOf } from './words.js';
import type { SourceNode } from '../source/source-node.js';
import { spokenLanguage } from '../written/spoken-language.js';

/** Properties of events that the dataset has no place for. */
const NO_PLACE = [
  'director',
  'doorTime',
  'previousStartDate',
  'maximumAttendeeCapacity',
  'typicalAgeRange',
  'aggregateRating',
  'review',
  'hasPart',
];

/** The part of the id after the hash, as in exported files, or the whole id or address, or else name and day. */
function idParts(node: SourceNode): IdParts {
  const own = node.first('@id', 'identifier', 'url').word;
  const { line } = node.at('name').isObject ? (node.at('name').fields[0]?.[1] ?? node) : node.at('name');
  const name = typeof line === 'string' ? line : '';
  const day = node.at('startDate').word?.slice(0, DAY_LENGTH) ?? '';
  const fragment = /#(?:.*\/)?([\w.-]+)$/.exec(own ?? '')?.[1];
  const id = fragment ?? own?.replace(/^\w+:\/*/, '');
  return id
    ? { id: identifierFrom(id), more: day, isOwn: true }
    : { id: identifierOfName(name, day), more: '' };
}

function keywords(event: SourceNode): unknown[] {
  const { word } = event.at('keywords');
  return word === undefined
    ? event.at('keywords').items.map((item) => (item.isObject ? item.at('name').line : item.line))
    : word.split(',').map((each) => each.trim());
}

/** Posts about an event are marked with it. The vocabulary has keywords for that, too. */
const isHashtag = (word: unknown) => typeof word === 'string' && /^#[^\s#]+$/.test(word);

/** Where people say what they think of it (https://schema.org/ReviewAction). */
function feedbackUrlOf(event: SourceNode): string | undefined {
  const actions = event.at('potentialAction').items.filter((action) => isType(action, /ReviewAction$/i));
  const targets = actions.flatMap((action) => action.at('target').items);
  return targets
    .map((target) => (target.isObject ? target.first('urlTemplate', 'url') : target).address)
    .find(Boolean);
}

function addSeries(draft: Draft, { event, series: within }: FoundEvent): string | undefined {
  const own = event.at('superEvent');
  const series = isType(own, SERIES) || !within ? own : within;
  const { word: name, place } = series.at('name');
  if (name !== undefined && !isType(series, SERIES)) draft.notCarried('superEvent');
  if (name === undefined || !isType(series, SERIES)) return undefined;
  const fields = {
    name: series.at('name').line,
    description: series.at('description').paragraphs,
    organisers: organisersOf(draft, series),
    url: series.at('url').address,
  };
  return draft.add(
    'series',
    series.first('@id', 'url').word ? idParts(series).id : identifierOfName(name),
    fields,
    place,
  );
}

function organisersOf(draft: Draft, event: SourceNode): string[] {
  const ids = event.first('organizer', 'organizers').items.map((organiser) => addOrganiser(draft, organiser));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function languagesOf(event: SourceNode): (string | undefined)[] {
  return event
    .at('inLanguage')
    .items.map((item) => (item.isObject ? item.first('alternateName', 'name').word : item.word));
}

const VIDEO = /(?:Video|Audio|Media)Object$/i;

const workAddress = (work: SourceNode) => work.first('contentUrl', 'url').address;

/** The recording of a session. */
function recordingIn(event: SourceNode): SourceNode | undefined {
  const works = [...event.at('recordedIn').items, ...event.at('workFeatured').items];
  return works.find((work) => isType(work, VIDEO) && workAddress(work) !== undefined);
}

function recordingOf(draft: Draft, event: SourceNode): Fields | undefined {
  const work = recordingIn(event);
  if (!work) return undefined;
  const captions = work.at('caption').items.map((caption) => caption.at('inLanguage').word);
  const duration = work.at('duration').word;
  return draft.placed(
    known({
      url: workAddress(work),
      captions: captions.filter((tag) => tag !== undefined),
      language: spokenLanguage(draft, languagesOf(work)),
      duration: duration !== undefined && DURATION.test(duration) ? duration : undefined,
    }),
    work.place,
  );
}

/** Slides and other works of an event. @param except one that has a place of its own */
function materialsOf(draft: Draft, event: SourceNode, except?: SourceNode): Fields[] {
  return ['recordedIn', 'workFeatured', 'workPerformed', 'subjectOf']
    .flatMap((name) => event.at(name).items)
    .filter((work) => work.value !== except?.value)
    .filter((work) => work.first('url', 'contentUrl').address !== undefined)
    .map((work) => linkedMaterial(draft, work));
}

/** The registration of a session. It has fewer words than that of a conference, and neither dates nor a price. */
function sessionRegistration(draft: Draft, event: SourceNode): Fields {
  const { url, seats, status, ...others } = registrationOf(draft, event);
  const word = { 'sold-out': 'full', 'waiting-list': 'waitlist' }[String(status)] ?? status;
  for (const name of Object.keys(others)) draft.notCarried(`offers.${name}`);
  return known({ url, seats, status: word });
}

function audienceOf(event: SourceNode): unknown {
  const audience = event.at('audience');
  return audience.isObject ? audience.first('audienceType', 'name').line : audience.line;
}

/** A session, and the event around it if that is not the conference itself. */
interface Part {
  readonly event: SourceNode;
  readonly block?: SourceNode | undefined;
}

/** Whether an event with others inside is a day of the conference, which has no place of its own: the sessions say when they are. */
function isDay(block: SourceNode): boolean {
  const hasClock = /T\d/i.test(block.at('startDate').word ?? '');
  return !hasClock || /^(?:dag|day|tag)\s*\d/i.test(block.at('name').word ?? '');
}

/** The events inside an event that have no others inside, at any depth. Those of a block are where it is, unless they say so themselves. */
function partsOf(draft: Draft, whole: SourceNode, block?: SourceNode): Part[] {
  return eventsWithin(whole)
    .filter((event) => event.isObject)
    .flatMap((event) => {
      const where = event.at('location').value ?? block?.at('location').value;
      const inside = event.with(Object.assign({}, event.value, known({ location: where })));
      const parts = partsOf(draft, inside, isDay(event) ? block : inside);
      if (parts.length === 0) return [{ event: inside, block }];
      countNotCarried(draft, event, ['description', 'image', 'offers']);
      return parts;
    });
}

/** Its keyword, if it has one alone, or else the block that it is in. The vocabulary has no word for tracks. */
function trackOf(draft: Draft, { event, block }: Part): unknown {
  const [track, ...others] = keywords(event).filter((word) => word !== undefined && word !== '');
  if (others.length > 0) draft.notCarried('keywords', others.length + 1);
  else if (track !== undefined) return track;
  return block?.at('name').line;
}

/** What one should know before (https://schema.org/educationalLevel), a text or a term. */
function levelOf(event: SourceNode): unknown {
  const level = event.at('educationalLevel');
  return level.isObject ? level.at('name').line : level.line;
}

function toSession(
  draft: Draft,
  part: Part,
  id: string,
  { venue, rooms }: { readonly venue: Fields; readonly rooms: ListedPlaces },
): Fields {
  const { event } = part;
  const room = venueOf(draft, event).name;
  const status = statusOf(draft, event);
  const title = event.at('name').line;
  countNotCarried(draft, event, [...NO_PLACE, 'sponsor', 'funder', 'contributor']);
  return draft.placed(
    known({
      id,
      title,
      language: spokenLanguage(draft, languagesOf(event)),
      abstract: event.at('description').paragraphs,
      speakers: performersOf(draft, event),
      ...timesOf(draft, event),
      room: room === venue.name ? undefined : (rooms.idOf(room) ?? room),
      onlineUrl: onlineUrlOf(event),
      track: trackOf(draft, part),
      audience: audienceOf(event),
      level: levelOf(event),
      image: pictureOf(draft, event.at('image'), title),
      registration: sessionRegistration(draft, event),
      feedbackUrl: feedbackUrlOf(event),
      recording: recordingOf(draft, event),
      materials: materialsOf(draft, event, recordingIn(event)),
      status: status === 'scheduled' ? undefined : status, // which is what a session without one is
    }),
    event.place,
  );
}

/** The programme with its rooms. Without one, there is a session for each performer. */
function programmeOf(draft: Draft, event: SourceNode, venue: Fields, conference: string): Fields {
  const parts = partsOf(draft, event);
  const events = parts.map((part) => part.event);
  const ids = draft.distinctIds(`conferences/${conference}/sessions`, events.map(idParts));
  if (events.length > 0) {
    countOtherPerformers(draft, event, events);
    const isVenue = (item: SourceNode) => placeIn(item)?.at('name').word === venue.name;
    const rooms = describedRooms(
      draft,
      events.filter((item) => !isVenue(item)),
    );
    const sessions = parts.map((part, index) => toSession(draft, part, ids[index] ?? '', { venue, rooms }));
    return { rooms: rooms.records, sessions };
  }
  const sessions = performersOf(draft, event).map((id) =>
    draft.placed({ id, speakers: [id] }, performersIn(event).place),
  );
  return { sessions };
}

/** Whether this project wrote it. The address is then that of a page that shows the conference, as others do too. */
function isOwnExport(event: SourceNode): boolean {
  return /\.json(?:\?[^#]*)?#[\w.-]+$/.test(event.at('@id').word ?? '');
}

function linksOf(draft: Draft, event: SourceNode, title: unknown): Fields[] {
  const pages = isOwnExport(event) ? [] : [...event.at('url').items, ...event.at('sameAs').items];
  const links = pages.flatMap((node) => {
    const url = node.address;
    return url === undefined || title === undefined ? [] : [draft.placed({ title, url }, node.place)];
  });
  const isNew = ({ url }: Fields, index: number) => links.findIndex((link) => link.url === url) === index;
  return [...links.filter(isNew), ...virtualLinks(draft, event)];
}

/** The description. A short text may stand apart, or alone. */
function textsOf(event: SourceNode): Fields {
  const description = event.at('description');
  const short = event.at('disambiguatingDescription');
  const isAlone = short.word !== undefined && short.word === description.word;
  return { summary: short.line, description: isAlone ? undefined : description.paragraphs };
}

function addConference(draft: Draft, found: FoundEvent, id: string): void {
  const { event } = found;
  const { place } = event;
  const title = event.at('name').line;
  const venue = venueOf(draft, event);
  const hashtag = keywords(event).find(isHashtag);
  countNotCarried(draft, event, NO_PLACE);
  draft.add(
    'conferences',
    id,
    {
      series: addSeries(draft, found),
      title,
      ...timesOf(draft, event),
      timeZone: conferenceTimeZone(draft, zoneOf(event)),
      status: statusOf(draft, event),
      attendance: attendanceOf(draft, event) ?? (isVirtual(event) ? 'online' : undefined),
      venue: Object.keys(venue).length > 0 ? draft.placed(venue, event.at('location').place) : {},
      onlineUrl: onlineUrlOf(event),
      organisers: organisersOf(draft, event),
      partners: partnersOf(draft, event),
      image: pictureOf(draft, event.at('image'), title),
      audience: audienceOf(event),
      ...textsOf(event),
      topics: keywords(event).filter((word) => word !== hashtag),
      hashtag,
      feedbackUrl: feedbackUrlOf(event),
      ...programmeOf(draft, event, venue, id),
      materials: materialsOf(draft, event),
      links: linksOf(draft, event, title),
      registration: registrationOf(draft, event),
    },
    place,
  );
}

/**
 * Imports events as pages describe them for search engines (https://schema.org/Event). Each is a conference, and the
 * events inside it are its programme.
 */
export function importSchemaOrg(sources: readonly SourceNode[], options: ImportOptions): Imported {
  const events = eventsOfAll(sources);
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
