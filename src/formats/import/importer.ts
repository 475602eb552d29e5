import type { Conference, Series } from '../../dataset/schema/conference.js';
import type { Organisation, Person } from '../../dataset/schema/people.js';
import type { Session } from '../../dataset/schema/session.js';
import type { ImportNotice, ImportNoticeCode, Place } from './notice.js';

export interface ImportOptions {
  /** IANA name, for times without a time zone. Takes precedence over the time zone of the whole source. */
  readonly timeZone?: string | undefined;
  /** IANA name of the dataset's time zone, used if neither the options nor the source name one. */
  readonly datasetTimeZone?: string | undefined;
  /** BCP 47 tag of the texts, as far as it is known from elsewhere than the source. */
  readonly language?: string | undefined;
  /** Id for the only conference in the source, or of the conference that its sessions belong to. */
  readonly conference?: string | undefined;
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
}

/** Parses a text in another format. Never throws. */
export type Importer = (text: string, options: ImportOptions) => Imported;

/** The result for a source that cannot be imported. */
export function refuseSource(code: ImportNoticeCode, value: string, place?: Place): Imported {
  return {
    records: { organisations: [], series: [], people: [], conferences: [] },
    notices: [{ code, value, severity: 'error', place }],
    timeZone: undefined,
    named: new Set(),
  };
}
