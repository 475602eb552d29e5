/**
 * Text search over what a widget shows.
 *
 * Why by hand: the libraries rank and correct typing errors, which a list in the editor's order has no use for, and cost
 * more than the widget that searches (minified: uFuzzy 7 KB, MiniSearch 17, Fuse 18 to 26; this is 1). MiniSearch and its like
 * look up words by their beginning, and in Danish "samarbejde" must find "Velfærdssamarbejde". None takes aa for å, nor
 * says where in the text, as it is written, a word was found. `Intl.Collator` compares whole strings only, and in Danish
 * takes å for a letter of its own.
 */

/** Letters that are no letter with an accent to Unicode, and what people write who lack them on their keyboard. */
const SPELLINGS: Readonly<Record<string, string>> = {
  aa: 'a',
  oe: 'o',
  æ: 'ae',
  ø: 'o',
  œ: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** What needs more than lower case. `i` would be slower: it lets s and k through, for ſ and the sign of Kelvin. */
const UNUSUAL = /[aA]{2}|[oO][eEéÉèÈëËêÊ]|\P{ASCII}/gu;

function spelling(letters: string): string {
  const bare = letters.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return SPELLINGS[bare] ?? bare;
}

/** A language has few of them, and a large dataset many thousand times each. */
const spellings = new Map<string, string>();

/**
 * A text without what people may spell in several ways: case, accents, Danish letters. `Århus`, `Aarhus` and `arhus`
 * are one, and so are `Ærø` and `aeroe`.
 *
 * @param onUnusual called for each piece of the text that is not simply in lower case, with what it is folded to
 */
export function fold(
  text: string,
  onUnusual?: (piece: string, folded: string, offset: number) => void,
): string {
  return text
    .replace(UNUSUAL, (piece, offset: number) => {
      const folded = spellings.get(piece) ?? spelling(piece);
      spellings.set(piece, folded);
      onUnusual?.(piece, folded, offset);
      return folded;
    })
    .toLowerCase();
}

/** The words of what a visitor typed, folded. None where there is no letter and no number. */
export function searchWords(query: string): readonly string[] {
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** What an item is searched by, gathered and folded no further than it takes to find a word. */
export class SearchText {
  readonly #parts: Iterator<readonly string[]>;
  #read = '';

  /** @param parts texts as people wrote them; first those that most is found by */
  constructor(parts: Iterable<readonly string[]>) {
    this.#parts = parts[Symbol.iterator]();
  }

  /** @param word folded */
  has(word: string): boolean {
    return this.#read.includes(word) || (this.#readOn() && this.has(word));
  }

  /** Gets ready for any word. */
  readAll(): void {
    while (this.#readOn());
  }

  #readOn(): boolean {
    const part = this.#parts.next();
    if (part.done) return false;
    this.#read += `\n${fold(part.value.join('\n'))}`;
    return true;
  }
}

/**
 * A search of these items by words: all must be found, each anywhere in the item's texts and anywhere in a word. Without
 * words it finds everything. The texts are asked for at the first search, and not again.
 */
export function textSearch<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
): (words: readonly string[]) => readonly Item[] {
  let index: readonly { readonly item: Item; readonly text: SearchText }[] | undefined;
  return (words) => {
    if (words.length === 0) return items;
    index ??= items.map((item) => ({ item, text: new SearchText([textsOf(item)]) }));
    return index.filter(({ text }) => words.every((word) => text.has(word))).map(({ item }) => item);
  };
}

/** A stretch of a text as it is written. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** For each character of the folded text where it begins in the written one, and at last where that ends. */
function foldInPlace(text: string): { folded: string; places: readonly number[] } {
  const places: number[] = [];
  let next = 0;
  const upTo = (end: number) => {
    for (; next < end; next += 1) places.push(next);
  };
  const folded = fold(text, (piece, letters, offset) => {
    upTo(offset);
    places.push(...Array<number>(letters.length).fill(offset));
    next = offset + piece.length;
  });
  upTo(text.length);
  return { folded, places: [...places, text.length] };
}

function stretchesOf(word: string, folded: string, places: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = folded.indexOf(word); index !== -1; index = folded.indexOf(word, index + word.length)) {
    let last = index + word.length;
    // Half of what æ is folded to is still the whole of it.
    while (places[last] === places[last - 1]) last += 1;
    stretches.push({ start: places[index] ?? 0, end: places[last] ?? 0 });
  }
  return stretches;
}

/** Where in a text the words are found, in order; those that touch are one. */
export function findWords(text: string, words: readonly string[]): Stretch[] {
  const { folded, places } = foldInPlace(text);
  const stretches = words.flatMap((word) => stretchesOf(word, folded, places));
  const merged: Stretch[] = [];
  for (const stretch of stretches.sort((a, b) => a.start - b.start)) {
    const previous = merged.at(-1);
    if (!previous || stretch.start > previous.end) merged.push(stretch);
    else merged.splice(-1, 1, { start: previous.start, end: Math.max(previous.end, stretch.end) });
  }
  return merged;
}
