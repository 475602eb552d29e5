import { type Draft, known } from '../draft/draft.js';
import { identifierFrom } from '../written/identifiers.js';
import type { RowReader } from './cells.js';
import { address } from './values.js';

/** A logo by its address. Where no column says what it shows, the name stands in, which is what a logo says. */
function logo(draft: Draft, row: RowReader, name: string) {
  const src = address(row, 'logo');
  return src === undefined
    ? undefined
    : draft.placed(known({ src, alt: row.text('logoText') ?? name }), row.place);
}

/** Adds the organisation of a row, to which conferences and people refer by its name. */
export function addOrganisation(draft: Draft, row: RowReader): void {
  const { place } = row;
  const name = row.text('name');
  if (name === undefined) {
    draft.refuse({ code: 'missing', path: [row.heading('name')], value: undefined }, place);
    return;
  }
  const own = row.text('id');
  const id =
    own === undefined
      ? draft.addNamed('organisations', name, place)
      : draft.ownName('organisations', name, identifierFrom(own));
  draft.add(
    'organisations',
    id,
    { name, shortName: row.text('shortName'), url: address(row, 'url'), logo: logo(draft, row, name) },
    place,
  );
}
