import { XMLParser } from 'fast-xml-parser';
import { isObject } from '../../../dataset/parse/value-kinds.js';
import { clockText } from './cell-text.js';
import type { CellProblem, MergedCells, Sheet, Workbook } from './workbook.js';

/** No document nests deeper, and the parser calls itself. */
const DEEPEST = 100;

/** Repeated cells without a value fill a sheet to its edges; others are never so many. */
const MOST_CELLS = 2_000_000;

/** Spaces in a row that a text has for a reason. */
const MOST_SPACES = 1000;

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its parts in their order, or a text. */
interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly parts: readonly Element[];
  readonly text: string;
}

/** The parser gives each element as an object with its name, its attributes and its parts. */
function toElement(node: unknown): Element {
  const { ':@': attributes = {}, ...own } = isObject(node) ? node : {};
  const [name = '', value] = Object.entries(own)[0] ?? [];
  const parts = Array.isArray(value) ? value.map(toElement) : [];
  return {
    name,
    attributes: attributes as Attributes,
    parts,
    text: Array.isArray(value) ? '' : String(value),
  };
}

function parts({ parts: all }: Element, ...names: readonly string[]): Element[] {
  return all.filter(({ name }) => names.includes(name));
}

const repeated = (count: string | undefined) => Math.max(1, Number(count ?? 1) || 1);

/** The text of a paragraph, whose spaces, tabs and breaks are elements. Notes that lie beside the text are left out. */
function textOf(element: Element): string {
  switch (element.name) {
    case '#text':
      return element.text;
    case 's':
      return ' '.repeat(Math.min(repeated(element.attributes.c), MOST_SPACES));
    case 'tab':
      return '\t';
    case 'line-break':
      return '\n';
    case 'annotation':
      return '';
    default:
      return element.parts.map(textOf).join('');
  }
}

/** The address of the first link in a cell. */
function linkIn(element: Element): string | undefined {
  if (element.name === 'a') return element.attributes.href;
  for (const part of element.parts) {
    const found = linkIn(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

const paragraphs = (cell: Element) => parts(cell, 'p').map(textOf).join('\n');

/** `PT26H30M00S` */
function durationText(value: string): string {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(value) ?? [];
  return clockText(Number(hours) * 3600 + Number(minutes) * 60 + Math.round(Number(seconds)));
}

/** `2027-09-14T09:30:00` with seconds and fractions as far as they are needed, and the month alone if only it is shown. */
function dateText(value: string, shown: string): string {
  const [day = '', clock] = value.split('T');
  if (clock !== undefined) return `${day} ${clock.replace(/\.\d+$/, '').replace(/:00$/, '')}`;
  const isMonth = day.endsWith('-01') && !/(?<!\d)0?1(?!\d)/.test(shown) && /\d{4}/.test(shown);
  return isMonth ? day.slice(0, 'yyyy-mm'.length) : day;
}

/** A cell as a person would type it. */
function cellText(cell: Element): string {
  const { attributes } = cell;
  const shown = paragraphs(cell);
  switch (attributes['value-type']) {
    case 'date':
      return dateText(attributes['date-value'] ?? '', shown);
    case 'time':
      return durationText(attributes['time-value'] ?? '');
    case 'boolean':
      return (attributes['boolean-value'] ?? '').toUpperCase();
    case 'currency':
      return `${attributes.value ?? ''} ${attributes.currency ?? ''}`.trim();
    case 'float':
    case 'percentage':
      // Leading zeros and units are in the text only.
      return /^0\d+$|\p{L}/u.test(shown) ? shown : (attributes.value ?? shown);
    case undefined:
    default:
      return shown || (attributes['string-value'] ?? '');
  }
}

/** Collects the rows of a sheet, which may lie in groups. */
class SheetReader {
  readonly rows: string[][] = [];
  readonly merged: MergedCells[] = [];
  readonly hiddenRows = new Set<number>();
  readonly links = new Map<string, string>();
  readonly problems: CellProblem[] = [];
  #cells = 0;
  /** Rows without a value count only if another follows. */
  #empty = 0;

  read(group: Element): void {
    for (const part of group.parts) {
      if (part.name === 'table-row') this.#row(part);
      else if (/^table-(?:header-rows|rows|row-group)$/.test(part.name)) this.read(part);
    }
  }

  #row(row: Element): void {
    const count = repeated(row.attributes['number-rows-repeated']);
    const cells = this.#rowCells(row);
    if (cells.length === 0) {
      this.#empty += count;
      return;
    }
    for (; this.#empty > 0; this.#empty--) this.rows.push([]);
    this.#cells += cells.length * count;
    if (this.#cells > MOST_CELLS) throw new RangeError(`more than ${MOST_CELLS} cells`);
    for (let each = 0; each < count; each++) {
      const index = this.rows.push(cells.map(({ text }) => text)) - 1;
      const { visibility = 'visible' } = row.attributes;
      if (visibility !== 'visible') this.hiddenRows.add(index);
      cells.forEach(({ element }, column) => {
        if (element) this.#note(element, index, column);
      });
    }
  }

  /** The cells of a row, without empty ones at its end. */
  #rowCells(row: Element): { readonly text: string; readonly element: Element | undefined }[] {
    const all: { text: string; element: Element | undefined }[] = [];
    let empty = 0;
    for (const cell of parts(row, 'table-cell', 'covered-table-cell')) {
      const count = repeated(cell.attributes['number-columns-repeated']);
      const isCovered = cell.name === 'covered-table-cell';
      const text = isCovered ? '' : cellText(cell);
      const isNothing = text === '' && cell.attributes.formula === undefined;
      if (isNothing) {
        empty += count;
        continue;
      }
      if (all.length + empty + count > MOST_CELLS) throw new RangeError(`more than ${MOST_CELLS} cells`);
      for (; empty > 0; empty--) all.push({ text: '', element: undefined });
      for (let each = 0; each < count; each++) all.push({ text, element: cell });
    }
    return all;
  }

  #note(cell: Element, row: number, column: number): void {
    const { attributes } = cell;
    const span = (name: string) => repeated(attributes[`number-${name}-spanned`]) - 1;
    const [down, right] = [span('rows'), span('columns')];
    if (down + right > 0)
      this.merged.push({ startRow: row, endRow: row + down, startCol: column, endCol: column + right });
    const link = linkIn(cell);
    if (link !== undefined) this.links.set(`${row},${column}`, link);
    const shown = paragraphs(cell);
    const isError = attributes.formula !== undefined && /^(?:#[A-Z/0!?]+|Err:\d+)/.test(shown);
    if (!isError) return;
    const cells = this.rows[row];
    if (cells) cells[column] = '';
    this.problems.push({ code: 'cell-error', value: shown, row: row + 1, column });
  }
}

function hiddenColumns(table: Element): Set<number> {
  const hidden = new Set<number>();
  let column = 0;
  const read = (group: Element) => {
    for (const part of group.parts) {
      if (/^table-(?:columns|column-group|header-columns)$/.test(part.name)) read(part);
      if (part.name !== 'table-column') continue;
      const count = repeated(part.attributes['number-columns-repeated']);
      const isShown = (part.attributes.visibility ?? 'visible') === 'visible';
      for (let each = 0; each < Math.min(count, MOST_CELLS) && !isShown; each++) hidden.add(column + each);
      column += count;
    }
  };
  read(table);
  return hidden;
}

/** The styles of tables that are not shown. */
function hiddenStyles(document: Element): Set<string | undefined> {
  const styles = parts(document, 'automatic-styles').flatMap((each) => parts(each, 'style'));
  const isHidden = (style: Element) =>
    parts(style, 'table-properties').some(({ attributes }) => attributes.display === 'false');
  return new Set(styles.filter(isHidden).map(({ attributes }) => attributes.name));
}

/**
 * Reads the content of an OpenDocument spreadsheet (ISO/IEC 26300).
 *
 * @param xml the part `content.xml`
 * @throws RangeError if it has more cells than any sheet of people
 */
export function readOpenDocument(xml: string): Workbook {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
    maxNestedTags: DEEPEST,
  });
  const root = toElement({ root: parser.parse(xml) as unknown });
  const [document = root] = parts(root, 'document-content');
  const hidden = hiddenStyles(document);
  const tables = parts(document, 'body')
    .flatMap((body) => parts(body, 'spreadsheet'))
    .flatMap((spreadsheet) => parts(spreadsheet, 'table'));
  return {
    sheets: tables.map((table): Sheet => {
      const reader = new SheetReader();
      reader.read(table);
      const { rows, merged, hiddenRows, links, problems } = reader;
      const isHidden = hidden.has(table.attributes['style-name']);
      const name = table.attributes.name ?? '';
      const columns = hiddenColumns(table);
      return { name, isHidden, rows, merged, hiddenRows, hiddenColumns: columns, links, problems };
    }),
  };
}
