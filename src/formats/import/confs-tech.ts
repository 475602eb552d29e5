import type { Fields } from '../../dataset/parse/value-kinds.js';
import { Draft, known } from './draft/draft.js';
import { finishDraft } from './draft/finish-draft.js';
import { identifierOfName } from './written/identifiers.js';
import { type Imported, type ImportOptions, refuseSource } from './importer.js';
import { countNotCarried } from './draft/not-carried.js';
import type { SourceNode } from './source/source-node.js';

const YEAR_LENGTH = 'yyyy'.length;

/** Fields that the dataset has no place for. */
const NO_PLACE = ['cfpEndDate', 'locales', 'sponsorUrl'];

/** An id from name and year, which stay when the date moves. The source has no ids. */
function nameAndYear(entry: SourceNode): string {
  const year = entry.at('startDate').word?.slice(0, YEAR_LENGTH);
  return identifierOfName(...[entry.at('name').word, year].filter((part) => part !== undefined));
}

/** A field about the place. Some say there that it is online. */
function placeName(entry: SourceNode, name: string): SourceNode {
  const node = entry.at(name);
  return /^online$/i.test(node.word ?? '') ? node.with(undefined) : node;
}

function attendance(entry: SourceNode): string | undefined {
  if (entry.at('city').word !== undefined && placeName(entry, 'city').word === undefined) return 'online';
  const { value } = entry.at('online');
  if (typeof value !== 'boolean') return undefined;
  if (!value) return 'onsite';
  return entry.at('city').word === undefined ? 'online' : 'mixed';
}

/** The page of an account such as `@name` or `@name@host`; addresses stay as they are. */
function accountPage(account: string | undefined, ownHost: string): string | undefined {
  if (account === undefined || /^https?:/i.test(account)) return account;
  const [, name, host = ownHost] = /^@?([\w.-]+)(?:@([\w.-]+))?$/.exec(account) ?? [];
  if (name === undefined || host === '') return undefined;
  return host === ownHost ? `https://${host}/${name}` : `https://${host}/@${name}`;
}

/** Its pages, with what each is for. */
function linksOf(draft: Draft, entry: SourceNode, title: unknown): Fields[] {
  const links = [
    { title, url: entry.at('url').word },
    { title: { da: 'Indkaldelse af bidrag', en: 'Call for papers' }, url: entry.at('cfpUrl').word },
    { title: { da: 'Adfærdskodeks', en: 'Code of conduct' }, url: entry.at('cocUrl').word },
    { title: 'Twitter', url: accountPage(entry.at('twitter').word, 'twitter.com') },
    { title: 'Bluesky', url: accountPage(entry.at('bluesky').word, 'bsky.app/profile') },
    { title: 'Mastodon', url: accountPage(entry.at('mastodon').word, '') },
  ];
  return links.filter(({ url }) => url !== undefined).map((link) => draft.placed(known(link), entry.place));
}

/** Sign language or captions: the source has one field for both. */
function accessibility(draft: Draft, entry: SourceNode): string[] {
  if (entry.at('offersSignLanguageOrCC').value !== true) return [];
  draft.note('captions-or-signs', entry.at('name').word ?? '', 'hint', entry.place);
  return ['sign-language'];
}

function addConference(draft: Draft, entry: SourceNode, id: string): void {
  const { place } = entry;
  const country = placeName(entry, 'country');
  const title = entry.at('name').line;
  countNotCarried(draft, entry, NO_PLACE);
  draft.add(
    'conferences',
    id,
    {
      title,
      start: draft.date(entry.at('startDate').value, place),
      end: draft.date(entry.at('endDate').value, place),
      attendance: attendance(entry),
      venue: known({
        city: placeName(entry, 'city').line,
        country: draft.country(country.word, country.place),
      }),
      topics: entry.first('topics', 'topic').items.map(({ line }) => line),
      links: linksOf(draft, entry, title),
      accessibility: accessibility(draft, entry),
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
