/**
 * Enumerations of the dataset, repeated here because `i18n` does not depend on it. Where a widget looks up a message by
 * such a name, the compiler checks that both lists agree.
 */
type StatusName = 'scheduled' | 'cancelled' | 'postponed' | 'moved-online';

type AttendanceName = 'onsite' | 'online' | 'mixed';

type SessionKindName = 'keynote' | 'talk' | 'workshop' | 'panel' | 'break' | 'other';

type RegistrationStatusName = 'not-open' | 'open' | 'few-left' | 'waiting-list' | 'sold-out' | 'closed';

type SeatsName = 'open' | 'few-left' | 'waitlist' | 'full' | 'closed';

type AccessibilityFeatureName =
  | 'hearing-loop'
  | 'sign-language'
  | 'captioning'
  | 'step-free'
  | 'accessible-toilet'
  | 'quiet-room'
  | 'assistance-dogs'
  | 'companion-ticket';

/**
 * All texts of the widgets. Every language must have all keys, so that the compiler finds missing ones. Numbers are
 * passed as numbers, as plural rules depend on the language.
 */
export interface Messages {
  /** BCP 47 tag of these texts: Danish if they are not translated. */
  readonly language: string;
  /** BCP 47 tag for formatting dates, numbers and names of languages, `en-GB`. */
  readonly locale: string;
  /** Date formatter for locales that browsers lack. */
  readonly dateTimeFormat?: (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;

  readonly failed: string;
  readonly retry: string;
  readonly stale: (date: string) => string;
  readonly staleUndated: string;

  /** Instead of the texts below, if some of the dataset had to be left out. */
  readonly partlyUnread: string;
  readonly noConferences: string;
  readonly noMatchingConferences: string;
  readonly noPerson: string;
  readonly noContacts: string;
  readonly noConference: string;
  readonly noNextConference: string;
  readonly noSession: string;
  readonly noSeries: string;
  readonly noActivities: string;
  readonly noNewsletters: string;
  readonly noPeople: string;
  readonly noMaterials: string;
  readonly noPartners: string;

  readonly searchPeople: string;
  readonly searchMaterials: string;
  /** Shown if a filter elsewhere in the page hides everything in a widget. */
  readonly nothingFound: string;
  readonly noMatches: (query: string) => string;
  readonly clearSearch: string;

  readonly searchConferences: string;
  readonly conferences: (count: number) => string;
  readonly year: string;
  readonly series: string;
  /** Number of chosen values of a facet. */
  readonly chosen: (count: number) => string;
  /** All facets together. */
  readonly filters: string;
  readonly chosenFilters: string;
  /** @param name of a facet, `Sted` */
  readonly removeFilter: (name: string) => string;
  readonly clearAll: string;
  /** The filter to remove if nothing matches: `Uden »2017« er der 3 konferencer.` */
  readonly withoutFilter: (name: string, conferences: string) => string;
  readonly showMore: (count: number) => string;
  readonly shownOf: (shown: number, all: number) => string;
  readonly sessionsOf: (shown: number, all: number) => string;
  /** On paper, after a colon: why there is not more. */
  readonly onlySearch: (query: string) => string;
  /** @param names of the chosen values */
  readonly onlyFilters: (names: string) => string;
  readonly onlyFirst: string;
  readonly onlyDay: (day: string) => string;

  readonly untitledConference: string;
  readonly date: string;
  readonly inferredDate: (date: string) => string;
  /** @param time a time of day, or a range */
  readonly time: (time: string) => string;
  /** A time of day, or a range, after its day or weekday. */
  readonly moment: (day: string, time: string) => string;
  readonly organisers: string;
  readonly partners: string;
  readonly sponsors: string;
  readonly audience: string;
  readonly place: string;
  readonly updated: (date: string) => string;
  readonly publisher: string;
  readonly source: string;
  readonly status: Readonly<Record<StatusName, string>>;
  readonly attendance: Readonly<Record<AttendanceName, string>>;

  readonly programme: string;
  readonly noProgramme: string;
  readonly noMatchingSessions: string;
  readonly days: string;
  readonly allDays: string;
  /** For a programme that is a table. */
  readonly showAsList: string;
  readonly showAsTable: string;
  readonly progress: Readonly<Record<'now' | 'next', string>>;
  /** The session before another. The one after it is `progress.next`. */
  readonly previous: string;
  readonly sameRoom: string;
  readonly timeOfDay: string;
  readonly timeUnknown: string;
  /** For an event that began on an earlier day: its end, or that it continues. */
  readonly until: (time: string) => string;
  readonly continued: string;
  /** For visitors in another time zone. */
  readonly timesIn: (zone: string) => string;
  /** The address names a conference or session that the dataset does not have. */
  readonly linkLeadsNowhere: string;
  readonly room: string;
  readonly track: string;
  readonly without: Readonly<Record<'room' | 'track', string>>;
  readonly spokenLanguage: string;
  readonly talks: (count: number) => string;
  /** Used if not all are talks. */
  readonly sessions: (count: number) => string;
  readonly documents: (count: number) => string;
  readonly people: (count: number) => string;
  readonly readMore: string;
  /** Visually hidden end of a label: "Læs mere" + " om Frivillighed 2019". */
  readonly about: (title: string) => string;
  readonly sessionKind: Readonly<Record<SessionKindName, string>>;
  readonly day: string;
  /** Of sessions: keynote, workshop and so on. */
  readonly sessionType: string;
  readonly level: string;
  readonly seats: string;
  readonly seatsStatus: Readonly<Record<SeatsName, string>>;
  readonly searchSessions: string;
  /** @param sessions a number of them in words, as of `sessions` */
  readonly showSessions: (sessions: string) => string;
  readonly goToNow: string;
  /** @param sessions a number of them in words, as of `sessions` */
  readonly showPast: (sessions: string) => string;
  readonly foldPast: string;
  readonly nextIn: (room: string) => string;
  /** The time by the visitor's own clock, beside that of the event. */
  readonly atVisitor: (time: string) => string;
  readonly followOnline: string;
  readonly recording: string;
  /** @param languages their names, joined */
  readonly captions: (languages: string) => string;
  /** @param host the name of the company whose server answers */
  readonly playHere: (host: string) => string;

  readonly perspectives: string;
  readonly materials: string;
  /** A single material, if its title is right above. */
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
  /** "12 ledige pladser" */
  readonly seatsLeft: (count: number) => string;
  readonly price: string;

  readonly email: string;
  readonly phone: string;
  readonly hours: string;
  readonly saveContact: string;

  readonly saveInCalendar: string;
  readonly saveAllInCalendar: string;
  readonly webCalendars: string;
  readonly saveAsTable: string;
  /**
   * @param file its name
   * @param isSure whether nothing around the page can forbid it
   */
  readonly saved: (file: string, isSure: boolean) => string;
  readonly share: string;
  readonly linkCopied: string;
  readonly copyLink: (url: string) => string;
  /** Number of events left out of a calendar, and why. */
  readonly withoutDay: (count: number) => string;
  readonly actionFailed: string;
  readonly columns: Readonly<
    Record<'title' | 'theme' | 'start' | 'end' | 'timeZone' | 'status' | 'attendance' | 'summary', string>
  >;

  readonly today: string;
  /** Heading of the narrow column with week numbers. */
  readonly week: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly conferencesInMonth: (count: number, month: string) => string;
  readonly conferencesOnDay: (count: number, day: string) => string;
  readonly goTo: (month: string) => string;
  readonly wholeMonth: string;
  /** For an event without an exact day: a month, or a year. */
  readonly during: (period: string) => string;
  readonly subscribeToCalendar: string;

  readonly subscribe: string;
  readonly noSubscription: string;
}
