/** Notices about workbooks. */
export type WorkbookNoticeCode =
  | 'workbook-empty'
  | 'workbook-without-table' // the value is the names of its sheets
  | 'workbook-macros'
  | 'workbook-unread' // a part that stops the reader, whose message is the value
  | 'sheet-unknown' // asked for, but the workbook has none of this name
  | 'sheet-without-table' // asked for, but without headings that are known
  | 'sheet-unread' // looks like a table, but has no headings that are known
  | 'sheets-hidden' // left out
  | 'rows-hidden'
  | 'columns-hidden'
  | 'links-hidden' // addresses behind texts in columns that have no place for them
  | 'cell-error' // `#REF!`
  | 'cell-uncalculated'; // a formula whose program stored no value
