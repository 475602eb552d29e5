/**
 * The names that the dataset uses for a few closed lists. They stand here again because `i18n` knows no dataset;
 * where a widget looks a message up by such a name, the compiler compares the two lists.
 */
export type StatusName = 'scheduled' | 'cancelled' | 'postponed' | 'moved-online';

export type AttendanceName = 'onsite' | 'online' | 'mixed';

export type SessionKindName = 'keynote' | 'talk' | 'workshop' | 'panel' | 'break' | 'other';

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
