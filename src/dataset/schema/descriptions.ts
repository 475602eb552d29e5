/**
 * Descriptions of the fields for the JSON Schema, which editors such as VS Code show. In a separate file, so that
 * visitors do not load them. The types require a description of every field.
 */
import {
  accessibilityFeature,
  colour,
  date,
  identifier,
  image,
  languageTag,
  link,
  paragraphs,
  status,
  text,
  webAddress,
} from './values.js';
import { activity, dataset, newsletter } from './dataset.js';
import { conferenceDescriptions } from './conference-descriptions.js';
import { latitude, longitude, series } from './conference.js';
import { type Description, ID, record, TITLE, value } from './description.js';
import { contact, emailAddress, logo, organisation, person, phoneNumber, photo } from './people.js';
import { duration } from './session.js';

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
  value(colour, 'colour', 'A colour: # and three or six digits, #1f5f8b.'),
  value(duration, 'duration', 'A duration: PT45M is 45 minutes, PT1H30M an hour and a half.'),
  value(latitude, 'latitude', 'Degrees north of the equator, 55.4038; south of it with a minus.'),
  value(longitude, 'longitude', 'Degrees east of Greenwich, 10.4024; west of it with a minus.'),
  record(image, 'image', 'A picture. A portrait of one person belongs to the person, who must agree.', {
    src: 'The address of the picture.',
    alt: 'A description of the picture for people who cannot see it.',
    credit: 'Who made it, and under which licence.',
  }),
  record(organisation, 'organisation', 'An organiser or employer.', {
    id: ID,
    name: 'The name of the organisation at the time.',
    shortName: 'A well-known abbreviation.',
    url: 'The website.',
    logo: 'Its logo.',
  }),
  record(logo, 'logo', 'The logo of an organisation.', {
    src: 'The address of the logo.',
    alt: 'The logo in words, usually the name of the organisation.',
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
  ...conferenceDescriptions,
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
