/**
 * Descriptions of the fields for the JSON Schema, which editors such as VS Code show. In a separate file, so that
 * visitors do not load them. The types require a description of every field.
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
  /** The name of the definition in the JSON Schema. */
  readonly id: string;
  readonly description: string;
  /** By the name of the field; empty for simple values. */
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
  'Conferences and related records, shown by conference-widgets.',
  {
    $schema: 'The address of this schema, so that an editor can check the file.',
    schemaVersion: 'The version of the format: 1.',
    language: 'The language of every text that names none.',
    timeZone:
      'The time zone that times are shown in, an IANA name such as Europe/Copenhagen. A conference may have its own.',
    updated: 'When the facts were last checked.',
    publisher: 'Who publishes the dataset: the id of an organisation.',
    source: 'Where the dataset as a whole comes from.',
    organisations: 'Organisers and employers.',
    series: 'Recurring conferences.',
    people: 'Speakers and authors.',
    conferences: 'The conferences.',
    contacts: 'Contacts for visitors.',
    activities: 'Courses, meetings and other activities.',
    newsletters: 'Newsletters that a visitor can subscribe to.',
  },
);

const TITLE = 'The original title.';
const ID = 'A short, stable name that is unique in its list; links and references use it.';

/** Every named schema but the root. */
export const descriptions: readonly Description[] = [
  value(
    text,
    'text',
    'Plain text in the language of the dataset, or one text per language: { "da": "…", "en": "…" }.',
  ),
  value(
    paragraphs,
    'paragraphs',
    'Long text: a list with one entry per paragraph, or one text with blank lines between paragraphs.',
  ),
  value(
    date,
    'date',
    'A date, as precise as you know it: 2017, 2017-09, 2017-09-06, or 2027-09-14T09:00:00+02:00.',
  ),
  value(
    identifier,
    'identifier',
    'Letters a-z, digits, dots, hyphens and underscores. Starts with a letter or digit.',
  ),
  value(languageTag, 'language', 'A language tag: da, en, en-GB.'),
  value(webAddress, 'webAddress', 'A full web address that starts with https:// or http://.'),
  value(emailAddress, 'email', 'A work e-mail address.'),
  value(
    phoneNumber,
    'phone',
    'A work phone number: digits and spaces, preferably with the country code, +45 12 34 56 78.',
  ),
  value(
    status,
    'status',
    'Whether it takes place as planned. Keep cancelled events, so that visitors can see they are cancelled.',
  ),
  value(accessibilityFeature, 'accessibilityFeature', 'An accessibility feature.'),
  record(organisation, 'organisation', 'An organiser or employer.', {
    id: ID,
    name: 'The name of the organisation at the time.',
    shortName: 'A well-known abbreviation.',
    url: 'The website.',
  }),
  record(series, 'series', 'A recurring conference.', {
    id: ID,
    name: 'The name of the series.',
    description:
      'What the conferences are about: a list of paragraphs, or one text with blank lines between them.',
    audience: 'Who they are for.',
    organisers: 'Who organises them: ids of organisations.',
    url: 'The page of the series.',
  }),
  record(person, 'person', 'A speaker or author.', {
    id: ID,
    name: 'The name as the person writes it.',
    title: 'Position or profession.',
    organisation: 'Where the person works: the id of an organisation.',
    bio: 'About the person: a list of paragraphs, or one text with blank lines between them.',
    photo: 'A portrait that the person agreed to publish.',
    links: 'Pages by or about the person.',
    email: 'The work e-mail address.',
    phone: 'The work phone number.',
  }),
  record(photo, 'photo', 'A portrait that the person agreed to publish.', {
    src: 'The address of the picture.',
    alt: 'A description of the picture for people who cannot see it.',
    consent: 'true if the person agreed to publication. Without it the photo is not shown.',
  }),
  record(link, 'link', 'A link to a page.', {
    title: 'The text of the link.',
    url: 'The address of the page.',
    language: 'The language of the page.',
  }),
  record(conference, 'conference', 'One conference.', {
    id: ID,
    series: 'The id of the series it belongs to.',
    title: TITLE,
    theme: 'The theme of the year.',
    start: 'When it begins, as precise as you know it.',
    end: 'When it ends. Leave it out for a one-day conference.',
    dateCertainty: 'inferred if no source states the date. Visitors can see that it is inferred.',
    timeZone:
      'The time zone of the place, an IANA name such as America/Nuuk, where it is not the time zone of the dataset.',
    status: 'Whether it takes place as planned.',
    attendance: 'Whether people attend onsite, online or both (mixed).',
    venue: 'Where it is held.',
    organisers: 'Who organises it: ids of organisations, with their names at the time.',
    audience: 'Who it is for.',
    summary: 'One or two sentences for lists.',
    description: 'What it is about: a list of paragraphs, or one text with blank lines between them.',
    perspectives: 'Questions the conference raises.',
    topics: 'Topics, for filters.',
    sessions: 'The items of the programme.',
    materials: 'Materials of the conference as a whole.',
    links: 'Pages about the conference.',
    registration: 'How to register.',
    accessibility: 'Accessibility of the conference.',
    sources: 'Where the facts come from.',
  }),
  record(venue, 'venue', 'Where a conference is held.', {
    name: 'The name of the place.',
    street: 'Street and number.',
    postalCode: 'The postal code, in quotation marks.',
    city: 'The city.',
    country: 'Two capital letters (ISO 3166-1): DK.',
    url: 'The website of the place.',
  }),
  record(session, 'session', 'An item of a programme. It needs a title or at least one speaker.', {
    id: 'A short, stable name that is unique within the conference.',
    kind: 'The kind of item.',
    title: TITLE,
    language: 'The spoken language.',
    abstract: 'What it is about: a list of paragraphs, or one text with blank lines between them.',
    speakers: 'Who speaks: ids of people.',
    start: 'When it begins.',
    end: 'When it ends.',
    room: 'The room.',
    track: 'The track, if the programme has several.',
    materials: 'Slides and other materials of this session.',
    accessibility: 'Accessibility of this session.',
    status: 'Whether it takes place as planned. Default: scheduled.',
  }),
  record(material, 'material', 'Slides, a paper or a recording.', {
    title: TITLE,
    url: 'The address of the material. Leave it out if it is not online.',
    mediaType: 'The media type, application/pdf.',
    language: 'The language of the material.',
    bytes: 'The size of the file in bytes.',
    speakers: 'Who made it: ids of people.',
  }),
  record(registration, 'registration', 'How to register for a conference.', {
    url: 'The page for registration.',
    opens: 'The first day of registration.',
    closes: 'The last day of registration.',
    price: 'What it costs.',
    status: 'Whether registration is open.',
  }),
  record(price, 'price', 'What it costs.', {
    amount: 'The amount, 0 if it is free.',
    currency: 'Three capital letters (ISO 4217): DKK.',
    note: 'What the amount includes or leaves out, such as VAT.',
  }),
  record(source, 'source', 'A source of facts.', {
    title: 'The title of the source.',
    url: 'The address of the source.',
    date: 'When the source was published or last changed.',
    supports: 'Which facts it supports: a list of paragraphs, or one text with blank lines between them.',
  }),
  record(contact, 'contact', 'A contact for visitors. It needs a name or refers to a person.', {
    id: ID,
    person: 'The id of a person.',
    name: 'The name of a person or office.',
    title: 'Position.',
    organisation: 'The id of an organisation.',
    email: 'The work e-mail address.',
    phone: 'The work phone number.',
    hours: 'When the phone is answered.',
  }),
  record(activity, 'activity', 'A course, a meeting, or a list of them on another site.', {
    id: ID,
    title: TITLE,
    description: 'What it is about: a list of paragraphs, or one text with blank lines between them.',
    url: 'The page about it.',
    start: 'When it begins.',
    end: 'When it ends.',
  }),
  record(newsletter, 'newsletter', 'A newsletter.', {
    id: ID,
    title: TITLE,
    description: 'What it contains: a list of paragraphs, or one text with blank lines between them.',
    url: 'The page for subscribing.',
  }),
];
