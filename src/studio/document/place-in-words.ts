import type { Path } from '../../dataset/issues/issue.js';
import { shapeOf } from '../../dataset/parse/compiled-schema.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { fieldWords, type SchemaWords } from '../../dataset/schema/words/words.js';
import { recordAt, valueAt } from './edit.js';
import { recordName } from './record-names.js';

interface PlaceContext {
  /** As it is written: what a reader leaves out counts, too. */
  readonly document: Fields;
  readonly words: SchemaWords;
  readonly language: string;
  /** For a record that has no name yet. */
  readonly unnamed: string;
}

/** What an issue is about: the names of the records around it, and the title of the field. */
export function placeInWords(path: Path, { document, words, language, unnamed }: PlaceContext): string {
  const names: string[] = [];
  for (let length = 1; length <= path.length; length += 1) {
    const place = path.slice(0, length);
    const step = place.at(-1);
    const record = recordAt(place);
    const holder = recordAt(place.slice(0, -1)) ?? '';
    if (typeof step === 'number' && record && length > 1 && recordAt(place.slice(0, -1)) !== undefined) {
      const name = recordName(valueAt(document, place), document, language);
      if (name || length === 2) names.push(name || unnamed);
    } else if (typeof step === 'string' && length === path.length && shapeOf(holder).names.includes(step))
      names.push(fieldWords(words, holder, step)[0]);
    else if (typeof step === 'string' && length > 1 && !record && shapeOf(holder).names.includes(step))
      names.push(fieldWords(words, holder, step)[0]);
  }
  return names.join(', ');
}
