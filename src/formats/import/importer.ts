import type { Conference, Series } from '../../dataset/schema/conference.js';
import type { Organisation, Person } from '../../dataset/schema/people.js';
import type { Session } from '../../dataset/schema/session.js';
import type { ImportNotice, ImportNoticeCode, Place } from './notice.js';

export interface ImportOptions {
  /** IANA name, for times that name no zone; it goes before what the source says of all of its times. */
  readonly timeZone?: string | undefined;
  /** IANA name of the dataset's zone, for when neither the source nor anybody else names one. */
  readonly datasetTimeZone?: string | undefined;
  /** The id that the source's one conference has in the dataset, or of the one that its sessions belong to. */
  readonly conference?: string | undefined;
}

/** As the dataset has it, but a source may have nothing to say of what the dataset requires. */
type ImportedSession = Omit<Session, 'kind'> & Partial<Pick<Session, 'kind'>>;

type ImportedConference = Omit<Conference, 'status' | 'sessions'> &
  Partial<Pick<Conference, 'status'>> & { readonly sessions?: readonly ImportedSession[] | undefined };

/** Every record is valid, and every reference known, once the dataset's defaults are added. */
export interface ImportedRecords {
  readonly organisations: readonly Organisation[];
  readonly series: readonly Series[];
  readonly people: readonly Person[];
  readonly conferences: readonly ImportedConference[];
}

/** What a source says, and what is to say about it. */
export interface Imported {
  readonly records: ImportedRecords;
  readonly notices: readonly ImportNotice[];
  /** The zone that the source names for its times, an IANA name. */
  readonly timeZone: string | undefined;
  /** Ids that were made of a name, as `organisations/name`: the dataset may know the record under another id. */
  readonly named: ReadonlySet<string>;
}

/** Reads a text in someone else's format; never throws. */
export type Importer = (text: string, options: ImportOptions) => Imported;

/** What to say where nothing at all can be taken. */
export function refuseSource(code: ImportNoticeCode, value: string, place?: Place): Imported {
  return {
    records: { organisations: [], series: [], people: [], conferences: [] },
    notices: [{ code, value, severity: 'error', place }],
    timeZone: undefined,
    named: new Set(),
  };
}
