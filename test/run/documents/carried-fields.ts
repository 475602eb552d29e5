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
  'conference hashtag': { csv: 'both' },
  'conference feedbackUrl': { csv: 'both' },
  'conference partners': { 'schema-org': 'both', csv: 'both' },
  'partner level': { csv: 'both' },
  'registration seats': { 'schema-org': 'both', csv: 'both' },
  'registration status': { 'schema-org': 'both', csv: 'both' },
  'organisation logo': { 'schema-org': 'both' },
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
  'room capacity': { frab: 'read', csv: 'read' },
  'room floor': { csv: 'read' },
  'room accessibility': { csv: 'read' },
  'track name': {
    frab: 'read',
    sessionize: 'read',
    'schema-org': 'both',
    indico: 'read',
    ical: 'both',
    csv: 'read',
  },
  'track color': { frab: 'read', ical: 'both', csv: 'read' },
  'session onlineUrl': { sessionize: 'read', 'schema-org': 'both', ical: 'both', csv: 'read' },
  'session recording': { frab: 'read', sessionize: 'read', 'schema-org': 'both', csv: 'read' },
  'recording captions, language, duration': { 'schema-org': 'both', csv: 'read' },
  'session registration': { 'schema-org': 'both', csv: 'read' },
  'session image': { frab: 'read', 'schema-org': 'both', ical: 'both', csv: 'read' },
  'session feedbackUrl': { frab: 'read', csv: 'read' },
  'session audience': { sessionize: 'read', 'schema-org': 'both', csv: 'read' },
  'session level': { sessionize: 'read', 'schema-org': 'both', csv: 'read' },
};

const WORDS: Readonly<Record<Carried, string>> = { read: 'read', both: 'read, written' };

/** The same as a table in Markdown. */
export function carriedTable(): string {
  const formats = Object.keys(CARRIED_FORMATS) as CarriedFormat[];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...Object.values(CARRIED_FORMATS)]),
    line(['---', ...formats.map(() => '---')]),
    ...Object.entries(CARRIED_FIELDS).map(([field, row]) => {
      const [owner = '', ...names] = field.split(' ');
      const name = names.map((each) => each.replace(/\w+/, '`$&`')).join(' ');
      return line([`${owner} ${name}`, ...formats.map((format) => (row[format] ? WORDS[row[format]] : '–'))]);
    }),
  ].join('\n');
}
