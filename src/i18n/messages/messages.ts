/**
 * The names that the dataset uses for a few closed lists. They stand here again because `i18n` knows no dataset;
 * where a widget looks a message up by such a name, the compiler compares the two lists.
 */
type StatusName = 'scheduled' | 'cancelled' | 'postponed' | 'moved-online';

type AttendanceName = 'onsite' | 'online' | 'mixed';

type SessionKindName = 'keynote' | 'talk' | 'workshop' | 'panel' | 'break' | 'other';

type RegistrationStatusName = 'not-open' | 'open' | 'waiting-list' | 'sold-out' | 'closed';

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
 * Every sentence and word that a widget says by itself. All keys are required in every language, so that the
 * compiler finds what is missing. Numbers come in as numbers: the plural rule belongs to the language.
 */
export interface Messages {
  /** BCP 47 tag of what is said here: Danish for a language that nobody has translated it into. */
  readonly language: string;
  /** BCP 47 tag that dates, numbers and names of languages are written in, `en-GB`. */
  readonly locale: string;
  /** Writes dates where browsers lack the locale. */
  readonly dateTimeFormat?: (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;

  readonly failed: string;
  readonly retry: string;
  readonly stale: (date: string) => string;
  readonly staleUndated: string;

  readonly noConferences: string;
  readonly noMatchingConferences: string;
  readonly noPerson: string;
  readonly noContacts: string;
  readonly noConference: string;
  readonly noNextConference: string;
  readonly noSeries: string;
  readonly noActivities: string;
  readonly noNewsletters: string;
  readonly noPeople: string;
  readonly noMaterials: string;

  readonly searchPeople: string;
  readonly searchMaterials: string;
  /** Where a filter elsewhere in the page leaves nothing of a widget. */
  readonly nothingFound: string;
  readonly noMatches: (query: string) => string;
  readonly clearSearch: string;

  readonly searchConferences: string;
  readonly conferences: (count: number) => string;
  readonly year: string;
  readonly series: string;
  /** How many values of a facet are chosen. */
  readonly chosen: (count: number) => string;
  readonly chosenFilters: string;
  /** @param name of a facet, `Sted` */
  readonly removeFilter: (name: string) => string;
  readonly clearAll: string;
  /** Which filter to drop where nothing matches: `Uden »2017« er der 3 konferencer.` */
  readonly withoutFilter: (name: string, conferences: string) => string;
  readonly showMore: (count: number) => string;
  readonly shownOf: (shown: number, all: number) => string;

  readonly untitledConference: string;
  readonly date: string;
  readonly inferredDate: (date: string) => string;
  readonly time: (time: string) => string;
  readonly organisers: string;
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
  readonly progress: Readonly<Record<'now' | 'next', string>>;
  readonly timeOfDay: string;
  readonly timeUnknown: string;
  /** Of what began on an earlier day: when it ends, or that nobody says when. */
  readonly until: (time: string) => string;
  readonly continued: string;
  /** For visitors whose clocks show another time. */
  readonly timesIn: (zone: string) => string;
  readonly room: string;
  readonly track: string;
  readonly without: Readonly<Record<'room' | 'track', string>>;
  readonly spokenLanguage: string;
  readonly talks: (count: number) => string;
  /** Where not all are talks. */
  readonly sessions: (count: number) => string;
  readonly documents: (count: number) => string;
  readonly people: (count: number) => string;
  readonly readMore: string;
  /** Ends a label for those who do not see what stands beside it: "Læs mere" + " om Frivillighed 2019". */
  readonly about: (title: string) => string;
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

  readonly saveInCalendar: string;
  readonly saveAllInCalendar: string;
  readonly webCalendars: string;
  readonly saveAsTable: string;
  readonly share: string;
  readonly linkCopied: string;
  readonly copyLink: (url: string) => string;
  /** How many were left out of a calendar, and why. */
  readonly withoutDay: (count: number) => string;
  readonly actionFailed: string;
  readonly columns: Readonly<
    Record<'title' | 'theme' | 'start' | 'end' | 'status' | 'attendance' | 'summary', string>
  >;

  readonly today: string;
  /** Above the numbers of weeks, in a column for two digits. */
  readonly week: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly conferencesInMonth: (count: number, month: string) => string;
  readonly conferencesOnDay: (count: number, day: string) => string;
  readonly goTo: (month: string) => string;
  readonly wholeMonth: string;
  /** Of what has no day yet: a month, or a year. */
  readonly during: (period: string) => string;
  readonly subscribeToCalendar: string;

  readonly subscribe: string;
  readonly noSubscription: string;
}
