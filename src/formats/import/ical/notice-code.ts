/** Notices that only calendars cause. The value is the title of an event, unless something else is named. */
export type ICalNoticeCode =
  | 'calendar-empty' // other components and their numbers
  | 'calendar-line' // a property, or the beginning of a line
  | 'calendar-long-line' // a property
  | 'calendar-more-lines' // a number
  | 'calendar-unclosed' // a component
  | 'calendar-recurrence' // a property with a rule
  | 'duration-unknown' // a duration
  | 'recurrence-invalid' // only the single dates are imported
  | 'recurrence-cut'
  | 'recurrence-fast' // each hour or more often, without a small number
  | 'event-private'
  | 'event-declined'
  | 'event-tentative' // kept, with a date that is not certain
  | 'session-tentative' // left out
  | 'event-empty' // neither title nor date
  | 'event-replaced'; // an older version of another event
