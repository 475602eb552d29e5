/**
 * What the fields mean, for editors such as VS Code, by way of the JSON Schema. In a file of its own, because visitors
 * should not load it; the types see to it that no field is without a description.
 */
import {
  accessibilityFeature,
  date,
  identifier,
  languageTag,
  link,
  paragraphs,
  status,
  text,
  webAddress,
} from './values.js';
import { activity, dataset, newsletter } from './dataset.js';
import { conference, price, registration, series, source, venue } from './conference.js';
import { contact, emailAddress, organisation, person, phoneNumber, photo } from './people.js';
import { material, session } from './session.js';
import type { z } from './zod.js';

export interface Description {
  readonly schema: z.core.$ZodType;
  /** The name of the schema among the definitions. */
  readonly id: string;
  readonly description: string;
  /** By the name of the field; none for what is no record. */
  readonly fields: Readonly<Record<string, string>>;
}

function record<Schema extends z.ZodMiniObject>(
  schema: Schema,
  id: string,
  description: string,
  fields: Readonly<Record<keyof Schema['shape'] & string, string>>,
): Description {
  return { schema, id, description, fields };
}

function value(schema: z.core.$ZodType, id: string, description: string): Description {
  return { schema, id, description, fields: {} };
}

export const datasetDescription = record(
  dataset,
  'dataset',
  'Conferences and what belongs to them, shown by conference-widgets.',
  {
    $schema: 'The address of this schema, so that an editor can check the file.',
    schemaVersion: 'The version of the format: 1.',
    language: 'The language of every text that does not name its own.',
    timeZone: 'The time zone that times are shown in, an IANA name such as Europe/Copenhagen.',
    updated: 'When the facts were last looked over.',
    publisher: 'Who publishes the dataset: the id of an organisation.',
    source: 'Where the dataset as a whole comes from.',
    organisations: 'Organisers, and where people work.',
    series: 'Conferences that belong together, held again and again.',
    people: 'Speakers and authors.',
    conferences: 'The conferences.',
    contacts: 'Whom a visitor may ask.',
    activities: 'Courses, meetings and other things that are going on.',
    newsletters: 'Newsletters that a visitor can subscribe to.',
  },
);

const TITLE = 'The title as its writer gave it.';
const ID = 'A short, stable name that is unique in its list; links and references are built from it.';

/** Every named schema but the root. */
export const descriptions: readonly Description[] = [
  value(
    text,
    'text',
    'Plain text in the language of the dataset, or one text per language: { "da": "…", "en": "…" }.',
  ),
  value(paragraphs, 'paragraphs', 'Long text: one entry per paragraph.'),
  value(
    date,
    'date',
    'A date as precisely as it is known: 2017, 2017-09, 2017-09-06, or 2027-09-14T09:00:00+02:00.',
  ),
  value(
    identifier,
    'identifier',
    'Letters a-z, digits, dots, hyphens and underscores, beginning with a letter or digit.',
  ),
  value(languageTag, 'language', 'A language tag: da, en, en-GB.'),
  value(webAddress, 'webAddress', 'A whole web address, beginning with https:// or http://.'),
  value(emailAddress, 'email', 'An e-mail address at work.'),
  value(
    phoneNumber,
    'phone',
    'A phone number at work: digits and spaces, best with the country code, +45 12 34 56 78.',
  ),
  value(
    status,
    'status',
    'Whether it takes place as planned; keep cancelled events, so that visitors learn of it.',
  ),
  value(accessibilityFeature, 'accessibilityFeature', 'Something offered to people with disabilities.'),
  record(organisation, 'organisation', 'An organiser, or where a person works.', {
    id: ID,
    name: 'The name at the time it is used for.',
    shortName: 'An abbreviation that readers know.',
    url: 'The web site.',
  }),
  record(series, 'series', 'Conferences that belong together, held again and again.', {
    id: ID,
    name: 'The name of the series.',
    description: 'What the conferences are about, one entry per paragraph.',
    audience: 'For whom they are held.',
    organisers: 'Who holds them: ids of organisations.',
    url: 'The page of the series.',
  }),
  record(person, 'person', 'A speaker or author.', {
    id: ID,
    name: 'The name as the person writes it.',
    title: 'Position or profession.',
    organisation: 'Where the person works: the id of an organisation.',
    bio: 'About the person, one entry per paragraph.',
    photo: 'A portrait that the person agreed to publish.',
    links: 'Pages by or about the person.',
    email: 'The e-mail address at work.',
    phone: 'The phone number at work.',
  }),
  record(photo, 'photo', 'A portrait that the person agreed to publish.', {
    src: 'The address of the picture.',
    alt: 'What the picture shows, for those who do not see it.',
    consent: 'true: the person agreed to the publication. Without it the photo is not shown.',
  }),
  record(link, 'link', 'A page worth reading.', {
    title: 'What the link leads to.',
    url: 'The address of the page.',
    language: 'The language of the page.',
  }),
  record(conference, 'conference', 'One conference.', {
    id: ID,
    series: 'The id of the series it belongs to.',
    title: TITLE,
    theme: 'The theme of the year.',
    start: 'When it begins, as precisely as it is known.',
    end: 'When it ends; leave it out for a conference of one day.',
    dateCertainty: 'inferred where no source states the date; readers are told so.',
    status: 'Whether it takes place as planned.',
    attendance: 'Whether one attends onsite, online, or either way (mixed).',
    venue: 'Where it is held.',
    organisers: 'Who holds it: ids of organisations, under their names at the time.',
    audience: 'For whom it is held.',
    summary: 'One or two sentences for lists.',
    description: 'What it is about, one entry per paragraph.',
    perspectives: 'Questions the conference raises.',
    topics: 'Topics, for filters.',
    sessions: 'The items of the programme.',
    materials: 'Material that belongs to the conference as a whole.',
    links: 'Pages about the conference.',
    registration: 'How to register.',
    accessibility: 'What the conference offers to people with disabilities.',
    sources: 'Where the facts come from.',
  }),
  record(venue, 'venue', 'Where a conference is held.', {
    name: 'The name of the place.',
    street: 'Street and number.',
    postalCode: 'The postal code, in quotation marks.',
    city: 'The city.',
    country: 'Two capital letters (ISO 3166-1): DK.',
    url: 'The web site of the place.',
  }),
  record(session, 'session', 'One item of a programme. It has a title, or at least one speaker.', {
    id: 'A short, stable name that is unique within the conference.',
    kind: 'What sort of item it is.',
    title: TITLE,
    language: 'The language that is spoken.',
    abstract: 'What it is about, one entry per paragraph.',
    speakers: 'Who speaks: ids of people.',
    start: 'When it begins.',
    end: 'When it ends.',
    room: 'The room.',
    track: 'The track, where a programme has several.',
    materials: 'Slides and other material of this session.',
    accessibility: 'What this session offers to people with disabilities.',
    status: 'Whether it takes place as planned; left out means scheduled.',
  }),
  record(material, 'material', 'Slides, a paper, a recording.', {
    title: TITLE,
    url: 'Where it can be had; leave it out when it is not online.',
    mediaType: 'The media type, application/pdf.',
    language: 'The language it is in.',
    bytes: 'The size of the file in bytes.',
    speakers: 'Whose it is: ids of people.',
  }),
  record(registration, 'registration', 'How to register for a conference.', {
    url: 'The page where one registers.',
    opens: 'The first day of registration.',
    closes: 'The last day of registration.',
    price: 'What it costs.',
    status: 'Whether one can register now.',
  }),
  record(price, 'price', 'What it costs.', {
    amount: 'The amount, 0 where it is free.',
    currency: 'Three capital letters (ISO 4217): DKK.',
    note: 'What the amount includes or leaves out, such as VAT.',
  }),
  record(source, 'source', 'Where facts come from.', {
    title: 'What the source is.',
    url: 'The address of the source.',
    date: 'When the source was published or last changed.',
    supports: 'Which facts it supports, one entry per paragraph.',
  }),
  record(contact, 'contact', 'Whom a visitor may ask. It has a name, or refers to a person.', {
    id: ID,
    person: 'The id of one of the people.',
    name: 'The name of a person or office.',
    title: 'Position.',
    organisation: 'The id of an organisation.',
    email: 'The e-mail address at work.',
    phone: 'The phone number at work.',
    hours: 'When the phone is answered.',
  }),
  record(activity, 'activity', 'A course, a meeting, or a list of such kept elsewhere.', {
    id: ID,
    title: TITLE,
    description: 'What it is about, one entry per paragraph.',
    url: 'The page about it.',
    start: 'When it begins.',
    end: 'When it ends.',
  }),
  record(newsletter, 'newsletter', 'A newsletter.', {
    id: ID,
    title: TITLE,
    description: 'What it brings, one entry per paragraph.',
    url: 'The sign-up page.',
  }),
];
