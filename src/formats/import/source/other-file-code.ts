/** Kinds of files in none of the formats that can be imported. */
export type OtherFileCode =
  | 'file-empty'
  | 'file-workbook' // in a format that no reader knows, such as .xls
  | 'file-workbook-locked' // with a password
  | 'archive-broken'
  | 'archive-too-large'
  | 'file-document'
  | 'file-pdf'
  | 'file-image'
  | 'file-media' // sound and films
  | 'file-archive'
  | 'file-binary' // anything else that is no text
  | 'file-yaml'
  | 'file-vcard'
  | 'file-feed' // RSS and Atom
  | 'file-xml' // the value is the outermost element
  | 'page-without-events' // the value is an address of data that the page links to
  | 'page-of-error' // the value is its title
  | 'page-of-login'
  | 'json-lines'
  | 'json-empty'
  | 'json-calendar' // of FullCalendar, Google or Microsoft; the value is which
  | 'json-geography'
  | 'json-package'
  | 'json-dataset' // of this project
  | 'json-schema'
  | 'json-feed'
  | 'json-error' // the value is its message
  | 'json-other'; // the value is its fields

/** A file in none of the formats that can be imported. */
export interface OtherFile {
  readonly code: OtherFileCode;
  /** The name or number in the sentence, if any. */
  readonly value: string;
}
