/** Occurrences of an event that are imported at most, if its rule ends. */
export const MOST_OCCURRENCES = 366;

/** The same for a rule without end. */
export const MOST_WITHOUT_END = 52;

/** No occurrence is imported that lies further from the first. */
export const MOST_YEARS = 10;
