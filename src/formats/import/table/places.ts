import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { writtenColour } from '../../css-colours.js';
import { type Draft, known } from '../draft/draft.js';
import { distinctIds, identifierOfName } from '../written/identifiers.js';
import type { RowReader } from './cells.js';
import { accessibility } from './programme.js';
import { COLOURS, wordIn } from './table-words.js';
import { text } from './texts.js';
import { wholeNumber } from './values.js';

/** A colour as CSS or people write it. Anything else stays as it is written, for the dataset parser to refuse. */
function colour(row: RowReader): string | undefined {
  const cell = row.text('trackColour');
  return cell && (writtenColour(wordIn(cell, COLOURS) ?? cell) ?? cell);
}

const FIELDS = {
  room: { floor: 'floor', capacity: 'roomCapacity', accessibility: 'roomAccessibility' },
  track: { color: 'trackColour' },
} as const;

function described(kind: keyof typeof FIELDS, row: RowReader): Fields {
  if (kind === 'track') return known({ color: colour(row) });
  return known({
    floor: text(row, 'floor'),
    capacity: wholeNumber(row, 'roomCapacity'),
    accessibility: accessibility(row, 'roomAccessibility'),
  });
}

/**
 * The rooms or tracks of which rows say more than the name, in the order of the rows. It is enough to say it once. What
 * another row says otherwise is reported.
 */
export function describedPlaces(
  draft: Draft,
  rows: readonly RowReader[],
  kind: keyof typeof FIELDS,
): readonly Fields[] {
  const found = new Map<string, Record<string, unknown>>();
  for (const row of rows) {
    const name = row.text(kind);
    const fields = described(kind, row);
    if (name === undefined || Object.keys(fields).length === 0) continue;
    const place = found.get(name) ?? draft.placed({}, row.place);
    found.set(name, place);
    for (const [field, heading] of Object.entries(FIELDS[kind])) {
      const value = fields[field];
      if (value === undefined) continue;
      place[field] ??= value;
      if (JSON.stringify(place[field]) === JSON.stringify(value)) continue;
      const said = `${row.heading(heading)}: ${row.text(heading) ?? ''}`;
      draft.note('place-differs', `${name}: ${said}`, 'error', row.placeOf(heading));
    }
  }
  const names = [...found.keys()];
  const ids = distinctIds(names.map((name) => ({ id: identifierOfName(name), more: '' })));
  return [...found].map(([name, fields], index) => Object.assign(fields, { id: ids[index], name }));
}
