import type { Issue, Path, Severity } from '../../dataset/issues/issue.js';

/** Where something stands in what is imported: steps into a document, or a line of a text, counted from 1. */
export type Place = { readonly path: Path } | { readonly line: number };

/** What a person should know about an import, beside the plan. `describeNotice` turns it into a sentence. */
export type ImportNotice = {
  /** `error`: something was left out. `hint`: it was taken, but in a way that one should know. */
  readonly severity: Severity;
  readonly place?: Place | undefined;
} & (
  | {
      readonly code: 'issue';
      /** What is wrong with a record; its path begins at the record, which stands at the place. */
      readonly issue: Issue;
    }
  | {
      readonly code: ImportNoticeCode;
      /** What the sentence is about: a time zone, a heading, a number, the words of a parser. */
      readonly value: string;
      /** The words that are known, where it is about one that is not. */
      readonly expected?: readonly string[] | undefined;
    }
);

export type ImportNoticeCode =
  // Of the whole source.
  | 'not-json'
  | 'not-xml'
  | 'not-icalendar'
  | 'not-csv'
  | 'wrong-format' // readable, but not what the format has; the value is the format
  | 'windows-1252'
  | 'conference-needed' // sessions without the conference that they belong to
  | 'conference-ambiguous' // an id for one conference, but the source has several
  // Of times.
  | 'zone-given' // times without a zone, taken in the one that was asked for
  | 'zone-of-source'
  | 'zone-of-dataset'
  | 'zone-missing' // only the day was kept
  | 'zone-unknown' // the source names a zone that nobody knows
  | 'clock-skipped' // a time that the clocks left out in spring
  | 'clock-repeated' // a time that the clocks had twice in autumn
  | 'recurring' // the first of several was taken
  // Of values.
  | 'photos-without-consent'
  | 'country-unknown'
  | 'column-unknown'
  | 'column-missing'
  | 'column-repeated' // two columns for one field say different things
  | 'cell-without-heading'
  | 'word-unknown'; // one of a few words was expected
