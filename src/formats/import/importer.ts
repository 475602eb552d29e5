import type { Conference, Series } from '../../dataset/schema/conference.js';
import type { Organisation, Person } from '../../dataset/schema/people.js';
import type { Session } from '../../dataset/schema/session.js';
import type { ImportNotice, ImportNoticeCode, Place } from './notice.js';
import type { NamedKind, SameName } from './same-names.js';

export interface ImportOptions {
  /** IANA name, for times without a time zone. Takes precedence over the time zone of the whole source. */
  readonly timeZone?: string | undefined;
  /** IANA name of the dataset's time zone, used if neither the options nor the source name one. */
  readonly datasetTimeZone?: string | undefined;
  /** BCP 47 tag of the texts, as far as it is known from elsewhere than the source. */
  readonly language?: string | undefined;
  /** Id for the only conference in the source, or of the conference that its sessions belong to. */
  readonly conference?: string | undefined;
  /** Of a workbook, the names of the sheets to read. Without them, all that are shown. */
  readonly sheets?: readonly string[] | undefined;
  /** Of tables. */
  readonly columns?: readonly ColumnChoice[] | undefined;
  /** Names of conferences in rows of a programme that are others, mistyped. */
  readonly same?: readonly SameName[] | undefined;
}

/** A person's word for what a heading means, in place of a guess. */
export interface ColumnChoice {
  /** Only in the sheet with this name. */
  readonly sheet?: string | undefined;
  /** As written above the column. */
  readonly heading: string;
  /** The name of a field, such as `title`, or a heading that means it, or `-` to leave the column out. */
  readonly field: string;
}

/** What was made of a table, for a person to check. */
export interface ReadTable {
  /** The name of its sheet in a workbook. */
  readonly sheet?: string | undefined;
  /** Undefined if the sheet has no headings that are known, so that nothing of it was read. */
  readonly kind?: 'conferences' | 'programme' | 'people' | 'organisations' | undefined;
  readonly rows: number;
  /** Those with a heading. */
  readonly columns: readonly {
    readonly heading: string;
    /** Undefined if the column was left out. */
    readonly field?: string | undefined;
    /** Of a heading that is not known, the nearest that is. */
    readonly nearest?: string | undefined;
  }[];
}

/** A session whose required fields may be missing in the source. */
type ImportedSession = Omit<Session, 'kind'> & Partial<Pick<Session, 'kind'>>;

type ImportedConference = Omit<Conference, 'status' | 'sessions'> &
  Partial<Pick<Conference, 'status'>> & { readonly sessions?: readonly ImportedSession[] | undefined };

/** With the defaults of the dataset added, every record is valid and every reference known. */
export interface ImportedRecords {
  readonly organisations: readonly Organisation[];
  readonly series: readonly Series[];
  readonly people: readonly Person[];
  readonly conferences: readonly ImportedConference[];
}

/** The records of a source, with notices about the import. */
export interface Imported {
  readonly records: ImportedRecords;
  readonly notices: readonly ImportNotice[];
  /** IANA name of the source's time zone. */
  readonly timeZone: string | undefined;
  /** BCP 47 tag of the texts in the source, if it states one. */
  readonly language?: string | undefined;
  /** Records whose ids are not the source's own, such as `organisations/name`; see `Draft.distinctIds`. */
  readonly named: ReadonlySet<string>;
  /** Fields that the source has put together from others, so that only new records get them: `description`. */
  readonly composed?: ReadonlySet<string> | undefined;
  /** Where a source first has the name of a record, or of the room or track of a session. */
  readonly placeOf?: ((kind: NamedKind, name: string) => Place | undefined) | undefined;
  /** Of a source with tables. */
  readonly tables?: readonly ReadTable[] | undefined;
}

/** Parses a text in another format. Never throws. */
export type Importer = (text: string, options: ImportOptions) => Imported;

/** The result for a source that cannot be imported. */
export function refuseSource(
  code: ImportNoticeCode,
  value: string,
  place?: Place,
  expected?: readonly string[],
): Imported {
  return {
    records: { organisations: [], series: [], people: [], conferences: [] },
    notices: [{ code, value, severity: 'error', place, ...(expected && { expected }) }],
    timeZone: undefined,
    named: new Set(),
  };
}
