import { type Fields, isObject } from '../../../dataset/parse/value-kinds.js';
import { writtenColour } from '../../css-colours.js';
import type { SourceNode } from '../source/source-node.js';
import { distinctIds, identifierFrom, identifierOfName } from '../written/identifiers.js';
import { type Draft, known } from './draft.js';

/** The rooms or tracks that a source lists. */
export interface ListedPlaces {
  readonly records: readonly Fields[];
  /** The id of the one that the source calls by any of these words: its name, or an id of the source. */
  readonly idOf: (...words: readonly unknown[]) => string | undefined;
}

/** The words by which sources refer to a room or a track. */
const WORDS = ['name', 'title', 'slug', 'guid', 'id'];

/** The names of fields that may have its own id, the first of which is the most readable. */
const IDS = ['slug', 'id'];

/** A name, in each language that it has. */
const wordsOf = (name: unknown) => (isObject(name) ? Object.values(name) : [name]);

/** The name in the first of its languages. */
function nameIn(node: SourceNode): string {
  const [name] = wordsOf(node.first('name', 'title').line);
  return typeof name === 'string' ? name : '';
}

/**
 * Reads the rooms or tracks of a source, so that sessions can refer to them.
 *
 * @param more the fields beside id and name
 */
export function listedPlaces(
  draft: Draft,
  nodes: readonly SourceNode[],
  more: (node: SourceNode) => Fields,
): ListedPlaces {
  const named = nodes.filter((node) => node.first('name', 'title').line !== undefined);
  const ids = distinctIds(
    named.map((node) => {
      const own = node.first(...IDS).word;
      const id = own ? identifierFrom(own) : identifierOfName(nameIn(node));
      return { id, more: '' };
    }),
  );
  const byWord = new Map<unknown, string>();
  const records = named.map((node, index) => {
    const id = ids[index] ?? '';
    for (const word of WORDS) {
      const { word: own, line } = node.at(word);
      for (const each of [own, ...wordsOf(line)])
        if (each !== undefined && !byWord.has(each)) byWord.set(each, id);
    }
    return draft.placed(known({ id, name: node.first('name', 'title').line, ...more(node) }), node.place);
  });
  return {
    records,
    idOf: (...words) =>
      words
        .flatMap(wordsOf)
        .map((word) => byWord.get(word))
        .find(Boolean),
  };
}

/** A colour as the dataset has it. Anything else is counted. */
export function colourOf(draft: Draft, node: SourceNode): string | undefined {
  const { word } = node;
  const colour = word && writtenColour(word);
  if (word !== undefined && colour === undefined) draft.notCarried('color');
  return colour;
}
