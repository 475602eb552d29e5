import type { ICalNoticeCode } from './ical/notice-code.js';
import type { Issue, Path, Severity } from '../../dataset/issues/issue.js';
import type { WorkbookNoticeCode } from './spreadsheet/notice-code.js';
import type { SameName } from './same-names.js';
import type { OtherFileCode } from './source/other-file-code.js';

/** A place in a workbook: a sheet, a row of it, counted from 1, or a cell, whose column is counted from 0. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/** A place in a source: a path in a document, a line of a text, counted from 1, or a place in a workbook. */
export type Place = { readonly path: Path } | { readonly line: number } | SheetPlace;

/** The cell of a row. A line of text has no places of its own for its cells. */
export function cellPlace(row: Place, column: number): Place {
  return 'sheet' in row && column >= 0 ? { ...row, column } : row;
}

/** The whole sheet that a place is in; undefined for other sources, about which as a whole notices need no place. */
export function sheetPlace(place: Place): Place | undefined {
  return 'sheet' in place ? { sheet: place.sheet } : undefined;
}

/** A message about an import. `describeNotice` turns it into a sentence. */
export type ImportNotice = {
  /** `error`: something was left out. `hint`: it was imported, but should be checked. */
  readonly severity: Severity;
  readonly place?: Place | undefined;
} & (
  | {
      readonly code: 'issue';
      /** An issue of the record at the place. Its path starts at the record. */
      readonly issue: Issue;
    }
  | {
      readonly code: ImportNoticeCode;
      /** The subject: a time zone, a heading, a number, a parser's message. */
      readonly value: string;
      /** How many values it is about. */
      readonly count?: number | undefined;
      /** The known words, for a notice about an unknown word; or the nearest that can be read. */
      readonly expected?: readonly string[] | undefined;
      /** What a person may say of a name that is almost another. */
      readonly same?: SameName | undefined;
    }
);

export type ImportNoticeCode =
  | ICalNoticeCode
  | OtherFileCode
  | WorkbookNoticeCode
  // About the whole source.
  | 'file-too-large' // the value is its size in megabytes
  | 'file-unknown'
  | 'other-format' // another than the one given; the value is which
  | 'too-deep' // nested deeper than the value
  | 'unreadable' // anything else that stops a reader, whose message is the value
  | 'reserved-name' // a name that changes objects of JavaScript
  | 'xml-entities' // entities that a document declares itself
  | 'not-json'
  | 'not-xml'
  | 'quote-unclosed'
  | 'table-of-people'
  | 'rows-above' // rows above the headings of a table
  | 'control-characters'
  | 'wrong-format' // readable, but not in the format, which is the value
  | 'windows-1252'
  | 'conference-needed' // sessions without their conference
  | 'conference-of-sheet' // sessions of a sheet, which is the value, beside several conferences
  | 'row-without-conference' // a session of a conference that no table has, which is the value
  | 'choice-of-column' // a heading chosen that no table has
  | 'choice-of-field' // a field chosen that does not exist
  | 'conference-ambiguous' // an id for one conference, but the source has several
  // About times.
  | 'zone-given' // the time zone of the options is used for times without one
  | 'zone-of-source'
  | 'zone-of-dataset'
  | 'zone-missing' // only the date is kept
  | 'zone-unknown' // the source names an unknown time zone, so only the date is kept
  | 'zone-replaced' // the same, and the options name a zone
  | 'clock-skipped' // a time skipped when clocks go forward
  | 'clock-repeated' // a time repeated when clocks go back
  // About values.
  | 'id-repeated' // kept under another id
  | 'not-carried' // fields with no place in the dataset, each with its number: `subtitle × 12, logo × 3`
  | 'not-public' // drafts, private and rejected entries, which the value names
  | 'captions-or-signs' // the source does not say which
  | 'photos-without-consent'
  | 'pictures-undescribed' // the title of the event stands in for a description
  | 'country-unknown'
  | 'contacts-without-consent'
  | 'names-unclear'
  | 'name-similar' // almost another, which is expected
  | 'title-differs' // the first title of a person is kept
  | 'languages-several' // only the first is kept
  | 'tracks-several' // likewise
  | 'date-order' // day or month first
  | 'date-year' // the year of the other dates
  | 'date-serial' // counted by a spreadsheet
  | 'weekday-differs' // written with another weekday than it has
  | 'date-incomplete' // no year, or only a week
  | 'date-repeated' // rows with the date of a row above
  | 'time-without-date'
  | 'duration-unknown'
  | 'price-unknown'
  | 'price-written' // with a comma for decimals, or words
  | 'currency-unknown' // `500 kr.`, in a country that nothing names
  | 'column-unknown'
  | 'column-missing'
  | 'place-differs'
  | 'column-repeated' // two columns of one field have different values
  | 'cell-without-heading'
  | 'word-unknown'; // one of a few words was expected
