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
  ґ: 'г',
  ة: 'ه',
  ى: 'ي',
  ʼ: "'",
  // What stretches a word, or says where it may break, and cannot be typed.
  ـ: '',
  '\u{AD}': '',
  '\u{200B}': '',
  '\u{200C}': '',
  '\u{2060}': '',
};

/** The same letters written out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { å: 'aa', ø: 'oe', ä: 'ae', ö: 'oe', ü: 'ue' };

/** What needs more than lower case. `i` would be slower: it lets s and k through, for ſ and the sign of Kelvin. */
const UNUSUAL = /[aA]{2}|[oO][eEéÉèÈëËêÊ]|\P{ASCII}/gu;

const FOREIGN = /\P{ASCII}/gu;

/** Where a word that is written out stands in a text only as that is written out, too. */
const AMBIGUOUS = /oe|[äöü]/i;

/** Arabic and Persian digits stand in rows that begin at a multiple of 16. */
const DIGIT = /^[٠-٩۰-۹]$/;

function spelling(letters: string): string {
  const bare = letters.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return DIGIT.test(bare) ? String(bare.charCodeAt(0) % 16) : (SPELLINGS[bare] ?? bare);
}

function spellingWrittenOut(letter: string): string {
  return WRITTEN_OUT[letter.toLowerCase()] ?? spelling(letter);
}

/**
 * A way to read texts in which people may spell words in several ways.
 *
 * @param onUnusual called for each piece of the text that is not simply in lower case, with what it is folded to
 */
type Reading = (text: string, onUnusual?: (piece: string, folded: string, offset: number) => void) => string;

function reading(unusual: RegExp, spell: (piece: string) => string): Reading {
  /** A language has few of them, and a large dataset many thousand times each. */
  const spellings = new Map<string, string>();
  return (text, onUnusual) =>
    text
      .replace(unusual, (piece, offset: number) => {
        const folded = spellings.get(piece) ?? spell(piece);
        spellings.set(piece, folded);
        onUnusual?.(piece, folded, offset);
        return folded;
      })
      .toLowerCase();
}

/**
 * A text without what people may spell in several ways: case, accents, Danish letters. `Århus`, `Aarhus` and `arhus`
 * are one, and so are `Ærø` and `aeroe`.
 */
export const fold = reading(UNUSUAL, spelling);

/** A text in which nothing is taken for one letter that stands there as two: `Müller` is `Mueller`, and `videoeksempel` has an `eksempel`. */
export const writeOut = reading(FOREIGN, spellingWrittenOut);

/** Whether words may be found in a text as it is written out that are not in it as it is folded. */
function isAmbiguous(text: string): boolean {
  return AMBIGUOUS.test(text);
}

/**
 * Text search over what a widget shows.
 *
 * Why by hand: the libraries rank and correct typing errors, which a list in the editor's order has no use for, and cost
 * more than the widget that searches (minified: uFuzzy 7 KB, MiniSearch 17, Fuse 18 to 26; this is 1). MiniSearch and its like
 * look up words by their beginning, and in Danish "samarbejde" must find "Velfærdssamarbejde". None takes aa for å, nor
 * says where in the text, as it is written, a word was found. `Intl.Collator` compares whole strings only, and in Danish
 * takes å for a letter of its own.
 */

/** A word to look for, read in both ways. */
export interface SearchWord {
  readonly folded: string;
  readonly writtenOut: string;
}

const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** The words of what a visitor typed. None where there is no letter and no number. */
export function searchWords(query: string): readonly SearchWord[] {
  const writtenOut = writeOut(query).split(SEPARATORS);
  return fold(query)
    .split(SEPARATORS)
    .map((folded, index) => ({ folded, writtenOut: writtenOut[index] ?? folded }))
    .filter(({ folded }) => folded);
}

/** What an item is searched by, gathered and folded no further than it takes to find a word. */
export class SearchText {
  readonly #parts: Iterator<readonly string[]>;
  #folded = '';
  #writtenOut = '';

  /** @param parts texts as people wrote them; first those that most is found by */
  constructor(parts: Iterable<readonly string[]>) {
    this.#parts = parts[Symbol.iterator]();
  }

  has(word: SearchWord): boolean {
    const { folded, writtenOut } = word;
    return (
      this.#folded.includes(folded) ||
      // Most words are the same in both, and a dataset may have ten thousand texts without them.
      (writtenOut !== folded && this.#folded.includes(writtenOut)) ||
      this.#writtenOut.includes(writtenOut) ||
      (this.#readOn() && this.has(word))
    );
  }

  /** Gets ready for any word. */
  readAll(): void {
    while (this.#readOn());
  }

  #readOn(): boolean {
    const part = this.#parts.next();
    if (part.done) return false;
    const text = part.value.join('\n');
    this.#folded += `\n${fold(text)}`;
    if (isAmbiguous(text)) this.#writtenOut += `\n${writeOut(text)}`;
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
): (words: readonly SearchWord[]) => readonly Item[] {
  let index: readonly { readonly item: Item; readonly text: SearchText }[] | undefined;
  return (words) => {
    if (words.length === 0) return items;
    index ??= items.map((item) => ({ item, text: new SearchText([textsOf(item)]) }));
    return index.filter(({ text }) => words.every((word) => text.has(word))).map(({ item }) => item);
  };
}

/** A stretch of a text as it is written. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text as it is read; for each character where it begins in the written one, and at last where that ends. */
interface Placed {
  readonly folded: string;
  readonly places: readonly number[];
}

function readInPlace(text: string, read: Reading): Placed {
  const places: number[] = [];
  let next = 0;
  const upTo = (end: number) => {
    for (; next < end; next += 1) places.push(next);
  };
  const folded = read(text, (piece, letters, offset) => {
    upTo(offset);
    places.push(...Array<number>(letters.length).fill(offset));
    next = offset + piece.length;
  });
  upTo(text.length);
  return { folded, places: [...places, text.length] };
}

function stretchesOf(word: string, { folded, places }: Placed): Stretch[] {
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
export function findWords(text: string, words: readonly SearchWord[]): Stretch[] {
  const folded = readInPlace(text, fold);
  const writtenOut = isAmbiguous(text) ? readInPlace(text, writeOut) : undefined;
  const stretches = words.flatMap((word) => [
    ...[...new Set([word.folded, word.writtenOut])].flatMap((spelling) => stretchesOf(spelling, folded)),
    ...(writtenOut ? stretchesOf(word.writtenOut, writtenOut) : []),
  ]);
  const merged: Stretch[] = [];
  for (const stretch of stretches.sort((a, b) => a.start - b.start)) {
    const previous = merged.at(-1);
    if (!previous || stretch.start > previous.end) merged.push(stretch);
    else merged.splice(-1, 1, { start: previous.start, end: Math.max(previous.end, stretch.end) });
  }
  return merged;
}
