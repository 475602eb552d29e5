import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, known } from '../draft/draft.js';
import { writtenLinks } from '../written/links.js';
import type { RowReader } from './cells.js';

/** The address in a cell. Anything else stays as it is written, for the dataset parser to refuse. */
export function address(row: RowReader, field: string): string | undefined {
  const text = row.text(field);
  return text === undefined ? undefined : (writtenLinks(text)[0]?.url ?? text);
}

/** A whole number, `40` or `40 pladser`. Anything else stays as it is written. */
export function wholeNumber(row: RowReader, field: string): number | string | undefined {
  const text = row.text(field);
  const [, digits] = /^(\d+)(?:[\s\u00a0]+\p{L}+)?$/u.exec(text ?? '') ?? [];
  return digits === undefined ? text : Number(digits);
}

const COORDINATES = /^(-?\d+(?:[.,]\d+)?)°?[\s,;]+(-?\d+(?:[.,]\d+)?)°?$/;

/** Degrees north and east in one cell, as map services copy them: `55.4038, 10.4024`. */
export function coordinates(draft: Draft, row: RowReader): Fields | undefined {
  const text = row.text('coordinates');
  if (text === undefined) return undefined;
  const [latitude, longitude] = COORDINATES.exec(text)?.slice(1) ?? [];
  if (latitude === undefined || longitude === undefined) {
    draft.refuse(
      { code: 'coordinate', path: [row.heading('coordinates')], value: text },
      row.placeOf('coordinates'),
    );
    return undefined;
  }
  const degrees = (written: string) => Number(written.replace(',', '.'));
  return { latitude: degrees(latitude), longitude: degrees(longitude) };
}

/** A picture by its address. A table has no words for what it shows, so the title stands in, and a notice says so. */
export function image(draft: Draft, row: RowReader, title: unknown): Fields | undefined {
  const src = address(row, 'image');
  if (src === undefined) return undefined;
  if (title === undefined) {
    draft.notCarried(row.heading('image'));
    return undefined;
  }
  draft.note('pictures-undescribed', '');
  return draft.placed(known({ src, alt: title }), row.place);
}

/** Organisations that take part, in the roles of their columns. */
export function partners(draft: Draft, row: RowReader): Fields[] {
  return (['partner', 'sponsor'] as const).flatMap((role) =>
    row.list(`${role}s`).map((name) => {
      const organisation = draft.addNamed('organisations', name, row.place);
      return draft.placed({ organisation, role }, row.place);
    }),
  );
}
