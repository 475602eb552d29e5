import type { IssueSentences } from '../issue.js';

export const english: IssueSentences = {
  kinds: {
    string: 'text in quotation marks',
    number: 'a number',
    int: 'a whole number',
    array: 'a list in [ ]',
    object: 'an object in { }',
  },
  sentences: {
    'json-syntax': ({ value }) =>
      `The file is not valid JSON: ${value} is not allowed here; look for an extra or missing comma, quotation mark or bracket.`,
    'json-end': () =>
      'The file is not valid JSON: it ends too early; get the whole file, or close the open brackets.',
    'duplicate-field': ({ where }) =>
      `${where} occurs more than once in the same object, and only the last is read; keep one.`,
    'not-a-dataset': () =>
      'The file is not a dataset; write an object with "schemaVersion": 1 and at least one list, for example "conferences".',
    'newer-version': ({ where, value }) =>
      `${where} is ${value}, which is newer than this version of the program; unknown fields are left out, so update the program.`,
    missing: ({ where, expected }) => `${where} is missing; add the field${expected && ` with ${expected}`}.`,
    type: ({ where, value, expected }) =>
      `${where} is ${value}; write ${expected || 'another kind of value'}.`,
    choice: ({ where, value, expected, suggestion }) =>
      `${where} is ${value}; ${suggestion ? `did you mean ${suggestion}? Choose` : 'choose'} ${expected}.`,
    text: ({ where, value }) =>
      `${where} is ${value}; write a text, or a text for each language: { "da": "…", "en": "…" }.`,
    language: ({ where, value }) =>
      `${where} is ${value}, which is not a language tag; write for example "da", "en" or "en-GB".`,
    identifier: ({ where, value }) =>
      `${where} is ${value}, which is not a valid id; use only letters a-z, digits, dots, hyphens and underscores, and begin with a letter or digit.`,
    date: ({ where, value }) =>
      `${where} is ${value}, which is not a date; write it as 2017, 2017-09, 2017-09-06 or, with time and offset from UTC, 2027-09-14T09:00:00+02:00.`,
    'date-range': ({ where, value }) =>
      `${where} is ${value}; a date must be between the years 1000 and 9998, and one with a time between 3 January 1000 and 29 December 9998, so that it is in every time zone; correct it, or leave it out if it is unknown.`,
    character: ({ where, value }) =>
      `${where} is ${value} and contains characters that are not text (written as \\u…); delete them, or write the text again.`,
    'replacement-character': ({ where, value }) =>
      `${where} is ${value}, where \uFFFD stands for characters that were lost; write them again, and save the file as UTF-8.`,
    encoding: () =>
      'The file is not saved as UTF-8, so some characters cannot be read; save it again as UTF-8.',
    'time-zone': ({ where, value }) =>
      `${where} is ${value}, which is not a time zone; write an IANA name, for example "Europe/Copenhagen".`,
    'web-address': ({ where, value }) =>
      `${where} is ${value}, which is not a web address; write the whole address with https:// or http://.`,
    email: ({ where, value }) =>
      `${where} is ${value}, which is not an e-mail address; write it as name@example.org.`,
    phone: ({ where, value }) =>
      `${where} is ${value}, which is not a phone number; write it in digits and spaces, for example "+45 12 34 56 78".`,
    'media-type': ({ where, value }) =>
      `${where} is ${value}, which is not a media type; write it in lower case, for example "application/pdf".`,
    country: ({ where, value }) =>
      `${where} is ${value}, which is not a country code; write two capital letters, for example "DK".`,
    currency: ({ where, value }) =>
      `${where} is ${value}, which is not a currency code; write three capital letters, for example "DKK".`,
    negative: ({ where, value }) => `${where} is ${value}; write 0 or more.`,
    colour: ({ where, value }) =>
      `${where} is ${value}, which is not a colour; write # and three or six digits 0-9 and a-f, for example "#1f5f8b".`,
    coordinate: ({ where, value }) =>
      `${where} is ${value}, which is not on the map; write degrees with a point, for example 55.4038, from -90 to 90 for latitude and from -180 to 180 for longitude.`,
    duration: ({ where, value }) =>
      `${where} is ${value}, which is not a duration; write for example "PT45M" for 45 minutes or "PT1H30M" for an hour and a half.`,
    consent: ({ where }) =>
      `${where} must be true, because a photo may be shown only with the person's consent; get it, or remove the photo.`,
    'contact-name': ({ where }) =>
      `${where} is missing; give the contact a name, or refer to a person with "person".`,
    'session-title': ({ where }) =>
      `${where} is missing; give the session a title, or at least one known speaker in "speakers".`,
    'date-order': ({ where, value }) =>
      `${where} is ${value}, which is before "start"; correct one of the two dates.`,
    'duplicate-id': ({ where, value }) =>
      `${where} is ${value}, the id of an earlier record in the list; give each record its own id.`,
    'unknown-reference': ({ where, value, suggestion }) =>
      `${where} refers to ${value}, which does not exist; ${suggestion ? `did you mean ${suggestion}?` : 'add the record, or remove the reference.'}`,
    'unknown-place': ({ where, value, suggestion }) =>
      `${where} is ${value}, which the conference does not list; ${suggestion ? `did you mean ${suggestion}?` : 'list it, or write the name that visitors are to read.'}`,
    'unclear-place': ({ where, value, expected }) =>
      `${where} is ${value}, the name of several that the conference lists; write the id of the one that is meant: ${expected}.`,
    'unknown-field': ({ where, suggestion }) =>
      `${where} is an unknown field and is not shown; ${suggestion ? `did you mean ${suggestion}?` : 'correct the name, or remove the field.'}`,
  },
};
