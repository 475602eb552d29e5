import type {
  AccessibilityFeatureName,
  AttendanceName,
  RegistrationStatusName,
  SessionKindName,
  StatusName,
} from './names.js';

/**
 * Every sentence and word that a widget says by itself. All keys are required in every language, so that the
 * compiler finds what is missing. Numbers come in as numbers: the plural rule belongs to the language.
 */
export interface Messages {
  /** BCP 47 tag that dates, numbers and names of languages are written in, `en-GB`. */
  readonly locale: string;

  readonly failed: string;
  readonly retry: string;
  readonly stale: (date: string) => string;
  readonly staleUndated: string;

  readonly noConferences: string;
  readonly noMatchingConferences: string;
  readonly noPerson: string;
  readonly noContacts: string;

  readonly untitledConference: string;
  readonly inferredDate: (date: string) => string;
  readonly time: (time: string) => string;
  readonly organisers: string;
  readonly audience: string;
  readonly place: string;
  readonly status: Readonly<Record<StatusName, string>>;
  readonly attendance: Readonly<Record<AttendanceName, string>>;

  readonly programme: string;
  readonly talks: (count: number) => string;
  /** Where not all are talks. */
  readonly sessions: (count: number) => string;
  readonly documents: (count: number) => string;
  readonly readMore: string;
  /** Ends a label for those who do not see what stands beside it: "Læs mere" + " om Frivillighed 2019". */
  readonly about: (title: string) => string;
  /** Of those kinds that a programme has to name. */
  readonly sessionKind: Readonly<Record<SessionKindName, string>>;

  readonly perspectives: string;
  readonly materials: string;
  /** One, where its title stands right above it. */
  readonly material: string;
  readonly notOnline: string;
  readonly web: string;
  readonly links: string;
  readonly sources: string;
  readonly topics: string;
  readonly accessibility: string;
  readonly accessibilityFeature: Readonly<Record<AccessibilityFeatureName, string>>;

  readonly registration: string;
  readonly register: string;
  readonly registrationOpens: (date: string) => string;
  readonly registrationCloses: (date: string) => string;
  readonly registrationStatus: Readonly<Record<RegistrationStatusName, string>>;
  readonly price: string;

  readonly email: string;
  readonly phone: string;
  readonly hours: string;
  readonly saveContact: string;
  readonly saveContactFailed: string;
}
