import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, known } from '../draft/draft.js';
import { writtenCoordinates } from '../written/coordinates.js';
import { writtenLinks } from '../written/links.js';
import type { RowReader } from './cells.js';
import { listIn } from './table-words.js';
import { text } from './texts.js';

/** The address in a cell. Anything else stays as it is written, for the dataset parser to refuse. */
export function address(row: RowReader, field: string): string | undefined {
  const cell = row.text(field);
  return cell === undefined ? undefined : (writtenLinks(cell)[0]?.url ?? cell);
}

/** A whole number, `40` or `40 pladser`. Anything else stays as it is written. */
export function wholeNumber(row: RowReader, field: string): number | string | undefined {
  const cell = row.text(field);
  const [, digits] = /^(\d+)(?:[\s\u00a0]+\p{L}+)?$/u.exec(cell ?? '') ?? [];
  return digits === undefined ? cell : Number(digits);
}

/** Degrees north and east in one cell, as map services copy them, `55.4038, 10.4024`, or in a cell each. */
export function coordinates(draft: Draft, row: RowReader): Fields | undefined {
  const field = row.text('coordinates') === undefined ? 'latitude' : 'coordinates';
  const cells = field === 'latitude' ? [row.text('latitude'), row.text('longitude')] : [row.text(field)];
  if (cells.includes(undefined)) return undefined;
  const found = writtenCoordinates(cells.join('; '));
  if (found) return found;
  draft.refuse(
    { code: 'coordinate', path: [row.heading(field)], value: cells.join(' ') },
    row.placeOf(field),
  );
  return undefined;
}

/** A picture by its address. Where no column says what it shows, the title stands in, and a notice says so. */
export function image(draft: Draft, row: RowReader, title: unknown): Fields | undefined {
  const src = address(row, 'image');
  if (src === undefined) return undefined;
  const own = text(row, 'imageText');
  const alt = own ?? title;
  if (alt === undefined) {
    draft.notCarried(row.heading('image'));
    return undefined;
  }
  if (own === undefined) draft.note('pictures-undescribed', '');
  return draft.placed(known({ src, alt, credit: text(row, 'imageCredit') }), row.place);
}

/** Organisations that take part, in the roles of their columns, and the levels in brackets: `Sponsors (Gold)`. */
export function partners(draft: Draft, row: RowReader): Fields[] {
  return (['partner', 'sponsor'] as const).flatMap((role) =>
    row.columns(`${role}s`).flatMap(({ note: level, text: cell }) =>
      listIn(cell).map((name) => {
        const organisation = draft.addNamed('organisations', name, row.place);
        return draft.placed(known({ organisation, role, level }), row.place);
      }),
    ),
  );
}
