import { Draft, known } from './draft.js';
import { identifierOfName } from './identifiers.js';
import { finishDraft } from './finish-draft.js';
import { type Imported, type ImportOptions, refuseSource } from './importer.js';
import type { SourceNode } from './source-node.js';

const YEAR_LENGTH = 'yyyy'.length;

/** An id from name and year, which stay when the date moves. The source has no ids. */
function nameAndYear(entry: SourceNode): string {
  const year = entry.at('startDate').word?.slice(0, YEAR_LENGTH);
  return identifierOfName(...[entry.at('name').word, year].filter((part) => part !== undefined));
}

function attendance(entry: SourceNode): string | undefined {
  const { value } = entry.at('online');
  if (typeof value !== 'boolean') return undefined;
  if (!value) return 'onsite';
  return entry.at('city').word === undefined ? 'online' : 'mixed';
}

function addConference(draft: Draft, entry: SourceNode, id: string): void {
  const { place } = entry;
  const country = entry.at('country');
  const title = entry.at('name').line;
  draft.add(
    'conferences',
    id,
    {
      title,
      start: draft.date(entry.at('startDate').value, place),
      end: draft.date(entry.at('endDate').value, place),
      attendance: attendance(entry),
      venue: known({ city: entry.at('city').line, country: draft.country(country.word, country.place) }),
      links: [draft.placed(known({ title, url: entry.at('url').word }), place)],
    },
    place,
  );
}

/** A list of confs.tech: https://github.com/tech-conferences/conference-data#readme */
export function importConfsTech(source: SourceNode, options: ImportOptions): Imported {
  const entries = source.items.filter((entry) => entry.isObject);
  const isNamed = entries.some((entry) => entry.at('name').word !== undefined);
  if (!isNamed) return refuseSource('wrong-format', 'confs-tech');
  if (options.conference !== undefined && entries.length > 1) {
    return refuseSource('conference-ambiguous', options.conference);
  }
  const draft = new Draft(options);
  // Two with the same name in one year differ by city.
  const ids = draft.distinctIds(
    'conferences',
    entries.map((entry) => ({ id: nameAndYear(entry), more: entry.first('city', 'startDate').word ?? '' })),
  );
  entries.forEach((entry, index) => addConference(draft, entry, options.conference ?? ids[index] ?? ''));
  return finishDraft(draft);
}
