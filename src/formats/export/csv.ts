export interface CsvOptions {
  /** BCP 47; where numbers have a decimal comma, spreadsheets take semicolons between the fields. */
  readonly locale: string;
}

/** What a spreadsheet would take for a formula, and run (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Spreadsheets take a file without it for one in an old code page, and spoil æ, ø and å. */
const BYTE_ORDER_MARK = '\uFEFF';

function separator(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/** An apostrophe before it makes a spreadsheet show a formula as the text it is. */
function field(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180), as spreadsheets open it without asking. */
export function csv(rows: readonly (readonly string[])[], { locale }: CsvOptions): string {
  const between = separator(locale);
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(between)}\r\n`).join('');
}
