/**
 * The names that the dataset uses for a few closed lists. They stand here again because `i18n` knows no dataset;
 * where a widget looks a message up by such a name, the compiler compares the two lists.
 */
/** Nothing is said of what goes as planned. */
export type StatusName = 'cancelled' | 'postponed' | 'moved-online';

/** Meeting in one place is what a place already says. */
export type AttendanceName = 'online' | 'mixed';

/** A talk is what one expects of a programme, a break says by its title what it is, and "other" says nothing. */
export type SessionKindName = 'keynote' | 'workshop' | 'panel';

export type RegistrationStatusName = 'not-open' | 'open' | 'waiting-list' | 'sold-out' | 'closed';

export type AccessibilityFeatureName =
  | 'hearing-loop'
  | 'sign-language'
  | 'captioning'
  | 'step-free'
  | 'accessible-toilet'
  | 'quiet-room'
  | 'assistance-dogs'
  | 'companion-ticket';
