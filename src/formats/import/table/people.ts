import { isObject } from '../../../dataset/parse/value-kinds.js';
import type { Place } from '../notice.js';
import { cellParagraphs, type RowReader } from './cells.js';
import { type Draft, known } from '../draft/draft.js';
import { identifierFrom } from '../written/identifiers.js';
import { wordIn, YES } from './table-words.js';
import { writtenLinks } from '../written/links.js';
import { writtenNames } from '../written/names.js';

function nameOf(row: RowReader): string | undefined {
  const parts = [row.text('firstName'), row.text('lastName')].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : row.text('name');
}

/** Adds the person of a row. E-mail address and phone number are personal, so they need a column with the consent. */
function addPersonOf(draft: Draft, row: RowReader): boolean {
  const { place } = row;
  const written = nameOf(row);
  // `Ida Test, direktør` is one person with a title.
  const [named, ...others] = writtenNames(written ?? '').people;
  const isOne = named !== undefined && others.length === 0;
  const name = isOne ? named.name : written;
  if (name === undefined) {
    draft.note('names-unclear', row.cells.join(', '), 'error', place);
    return false;
  }
  const own = row.text('id');
  const id =
    own === undefined
      ? draft.addNamed('people', name, place)
      : draft.ownName('people', name, identifierFrom(own));
  const organisation = row.text('organisation');
  const hasConsent = wordIn(row.text('consent') ?? '', YES) === 'yes';
  draft.add(
    'people',
    id,
    {
      name,
      title: row.text('title') ?? (isOne ? named.title : undefined),
      organisation: organisation && draft.addNamed('organisations', organisation, place),
      bio: cellParagraphs(row.all('bio')),
      links: writtenLinks(row.all('link')).map(({ title, url }) =>
        draft.placed(known({ title: title ?? url, url }), place),
      ),
      ...(hasConsent ? { email: row.text('email'), phone: row.text('phone') } : {}),
    },
    place,
  );
  return !hasConsent && (row.text('email') ?? row.text('phone')) !== undefined;
}

/** Says what a list of people means in a dataset that anyone can read, unless a programme names all of them. */
export function notePeople(draft: Draft): void {
  const sessions = [...draft.lists.conferences.values()].flatMap(({ sessions: list }) => list ?? []);
  const speakers = new Set(sessions.flatMap((session) => (isObject(session) ? session.speakers : [])));
  const others = [...draft.lists.people.keys()].filter((id) => !speakers.has(id));
  if (others.length > 0) draft.note('table-of-people', String(others.length));
}

/** Adds the people of a table. @param whole the sheet of the table, if it has one */
export function addPeople(draft: Draft, rows: readonly RowReader[], whole: Place | undefined): void {
  const withoutConsent = rows.filter((row) => addPersonOf(draft, row)).length;
  if (withoutConsent > 0) draft.note('contacts-without-consent', String(withoutConsent), 'hint', whole);
  if (rows.some((row) => row.text('photo') !== undefined))
    draft.note('photos-without-consent', '', 'hint', whole);
}
