/** Which of the fields of real programmes each format has a place for, as docs/publisher.md says and a test proves. */

export const CARRIED_FORMATS = {
  frab: 'pretalx, frab',
  sessionize: 'Sessionize',
  'schema-org': 'schema.org',
  indico: 'Indico',
  ical: 'iCalendar',
  csv: 'Tables',
} as const;

export type CarriedFormat = keyof typeof CARRIED_FORMATS;

/** `both`: read, and written in a way that is read back. */
export type Carried = 'read' | 'both';

type Row = Readonly<Partial<Record<CarriedFormat, Carried>>>;

/** By the field: whose it is, and its name. */
export const CARRIED_FIELDS: Readonly<Record<string, Row>> = {
  'conference timeZone': { frab: 'read', 'schema-org': 'both', indico: 'read', ical: 'both', csv: 'both' },
  'conference image': { frab: 'read', 'schema-org': 'both', ical: 'both', csv: 'both' },
  'conference onlineUrl': { 'schema-org': 'both', ical: 'both', csv: 'both' },
  'conference hashtag': { 'schema-org': 'both', csv: 'both' },
  'conference feedbackUrl': { 'schema-org': 'both', csv: 'both' },
  'conference partners': { 'schema-org': 'both', csv: 'both' },
  'partner level': { 'schema-org': 'both', csv: 'both' },
  'registration seats': { 'schema-org': 'both', csv: 'both' },
  'registration status': { 'schema-org': 'both', csv: 'both' },
  'organisation logo': { 'schema-org': 'both', csv: 'read' },
  'venue url': { 'schema-org': 'both', csv: 'both' },
  'venue geo': { 'schema-org': 'both', ical: 'both', csv: 'both' },
  'venue directions': { csv: 'both' },
  'room name': {
    frab: 'read',
    sessionize: 'read',
    'schema-org': 'both',
    indico: 'read',
    ical: 'both',
    csv: 'read',
  },
  'room capacity': { frab: 'read', 'schema-org': 'both', csv: 'read' },
  'room floor': { 'schema-org': 'both', csv: 'read' },
  'room accessibility': { 'schema-org': 'both', csv: 'read' },
  'track name': {
    frab: 'read',
    sessionize: 'read',
    'schema-org': 'both',
    indico: 'read',
    ical: 'both',
    csv: 'read',
  },
  'track color': { frab: 'read', indico: 'read', ical: 'both', csv: 'read' },
  'session onlineUrl': { sessionize: 'read', 'schema-org': 'both', ical: 'both', csv: 'read' },
  'session recording': { frab: 'read', sessionize: 'read', 'schema-org': 'both', csv: 'read' },
  'recording captions, language, duration': { 'schema-org': 'both', csv: 'read' },
  'session registration': { 'schema-org': 'both', csv: 'read' },
  'session image': { frab: 'read', 'schema-org': 'both', ical: 'both', csv: 'read' },
  'session feedbackUrl': { frab: 'read', 'schema-org': 'both', csv: 'read' },
  'session audience': { sessionize: 'read', 'schema-org': 'both', csv: 'read' },
  'session level': { sessionize: 'read', 'schema-org': 'both', csv: 'read' },
};

/** Why each format lacks the rest. The reasons name all of its fields that are not carried, which a test proves. */
export const NOT_CARRIED: Readonly<
  Partial<Record<CarriedFormat, readonly (readonly [fields: readonly string[], reason: string])[]>>
> = {
  frab: [
    [
      [
        'conference onlineUrl',
        'conference hashtag',
        'conference feedbackUrl',
        'conference partners',
        'partner level',
        'organisation logo',
      ],
      'its conference has a title, days, a time zone, a logo, keywords and an address, and no organisations',
    ],
    [
      ['registration seats', 'registration status', 'session registration'],
      'it knows nothing of registration',
    ],
    [['venue url', 'venue geo', 'venue directions'], 'its venue has a name and an address'],
    [
      ['room floor', 'room accessibility'],
      'its rooms have a name, a capacity and a description in free words, and their features are about recording',
    ],
    [
      ['session onlineUrl', 'recording captions, language, duration'],
      'it has the address of a recording and nothing about it, and its streams are numbers that only the program knows',
    ],
    [
      ['session audience', 'session level'],
      'organisers ask for audience and level in questions, of which it has the numbers and not the words',
    ],
  ],
  sessionize: [
    [
      [
        'conference timeZone',
        'conference image',
        'conference onlineUrl',
        'conference hashtag',
        'conference feedbackUrl',
        'conference partners',
        'partner level',
        'registration seats',
        'registration status',
        'organisation logo',
        'venue url',
        'venue geo',
        'venue directions',
      ],
      'it has sessions and speakers, and says nothing of their conference',
    ],
    [
      ['room capacity', 'room floor', 'room accessibility', 'track color'],
      'its rooms and categories have a name and an order',
    ],
    [
      [
        'recording captions, language, duration',
        'session registration',
        'session image',
        'session feedbackUrl',
      ],
      'its sessions have the addresses of a stream and a recording, and no other',
    ],
  ],
  'schema-org': [
    [['venue directions'], 'it has coordinates and a map for a place, and no words for the way there'],
    [['track color'], 'only products have a colour'],
  ],
  indico: [
    [
      [
        'conference image',
        'conference onlineUrl',
        'conference hashtag',
        'conference feedbackUrl',
        'conference partners',
        'partner level',
        'registration seats',
        'registration status',
        'organisation logo',
        'session onlineUrl',
        'session recording',
        'recording captions, language, duration',
        'session registration',
        'session image',
        'session feedbackUrl',
        'session audience',
        'session level',
      ],
      'its export has times, places, people, keywords and materials, while logos, surveys, registration and video rooms stay in Indico',
    ],
    [
      ['venue url', 'venue geo', 'venue directions', 'room capacity', 'room floor', 'room accessibility'],
      'a place has a name, a room and an address, and of a map only the address',
    ],
  ],
  ical: [
    [
      ['conference hashtag', 'conference feedbackUrl', 'session feedbackUrl'],
      'RFC 5545 and RFC 7986 have no property for hashtags and feedback, and categories are topics',
    ],
    [
      ['conference partners', 'partner level', 'organisation logo'],
      'an organiser is somebody with an e-mail address to whom answers are sent, and there are no others',
    ],
    [
      ['registration seats', 'registration status', 'session registration'],
      'an invitation is answered by e-mail, and has neither seats nor a page',
    ],
    [
      ['venue url', 'venue directions', 'room capacity', 'room floor', 'room accessibility'],
      'a place is one line of text and a pair of coordinates',
    ],
    [
      ['session recording', 'recording captions, language, duration'],
      'what is attached is a material, and nothing says that it is the recording',
    ],
    [['session audience', 'session level'], 'there is no property for whom an event is'],
  ],
};

/** A field with what documents mark as code. */
function fieldName(field: string): string {
  const [owner = '', ...names] = field.split(' ');
  return `${owner} ${names.map((each) => each.replace(/\w+/, '`$&`')).join(' ')}`;
}

const WORDS: Readonly<Record<Carried, string>> = { read: 'read', both: 'read, written' };

/** The same as a table in Markdown. */
export function carriedTable(): string {
  const formats = Object.keys(CARRIED_FORMATS) as CarriedFormat[];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...Object.values(CARRIED_FORMATS)]),
    line(['---', ...formats.map(() => '---')]),
    ...Object.entries(CARRIED_FIELDS).map(([field, row]) => {
      return line([fieldName(field), ...formats.map((format) => (row[format] ? WORDS[row[format]] : '–'))]);
    }),
    '',
    'Where a format carries nothing, it has no place for it:',
    '',
    ...Object.entries(NOT_CARRIED).flatMap(([format, reasons]) => [
      `- **${CARRIED_FORMATS[format as CarriedFormat]}**: ${reasons.map(([, reason]) => reason).join('; ')}.`,
    ]),
  ].join('\n');
}
