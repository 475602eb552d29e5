/** Letters that Unicode does not decompose, and spellings by people without those letters on their keyboards. */
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
  // Characters that range or break a word and are not typed.
  ـ: '',
  '\u{AD}': '',
  '\u{200B}': '',
  '\u{200C}': '',
  '\u{2060}': '',
};

/** The same letters spelled with two. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { å: 'aa', ø: 'oe', ä: 'ae', ö: 'oe', ü: 'ue' };

/** Text that needs more than lower case. The flag `i` would be slower: it also matches s and k, for ſ and the Kelvin sign. */
const UNUSUAL = /[aA]{2}|[oO][eEéÉèÈëËêÊ]|\P{ASCII}/gu;

const FOREIGN = /\P{ASCII}/gu;

/** Texts that may contain a written-out word only once they are written out themselves. */
const AMBIGUOUS = /oe|[äöü]/i;

/** The code points of Arabic and Persian digits start at a multiple of 16. */
const DIGIT = /^[٠-٩۰-۹]$/;

function spelling(letters: string): string {
  const bare = letters.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return DIGIT.test(bare) ? String(bare.charCodeAt(0) % 16) : (SPELLINGS[bare] ?? bare);
}

function spellingWrittenOut(letter: string): string {
  return WRITTEN_OUT[letter.toLowerCase()] ?? spelling(letter);
}

/**
 * Normalises text that people may spell in several ways.
 *
 * @param onUnusual called for each part that needs more than lower case, with its normalised form
 */
type Normaliser = (
  text: string,
  onUnusual?: (piece: string, folded: string, offset: number) => void,
) => string;

function normaliser(unusual: RegExp, spell: (piece: string) => string): Normaliser {
  /** Few in number, but each occurs many thousand times in a large dataset. */
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
 * Removes differences of case, accents and Danish letters. `Århus`, `Aarhus` and `arhus` become equal, and so do `Ærø`
 * and `aeroe`.
 */
export const fold = normaliser(UNUSUAL, spelling);

/** Writes letters out and never joins two into one: `Müller` becomes `mueller`, and `videoeksempel` contains `eksempel`. */
export const writeOut = normaliser(FOREIGN, spellingWrittenOut);

/** Whether the written-out text may contain words that the folded text does not. */
function isAmbiguous(text: string): boolean {
  return AMBIGUOUS.test(text);
}

/**
 * Text search over the content of a widget.
 *
 * Why no library: libraries rank results and correct typing errors, which a list in the editor's order does not need, and
 * are larger than the widget (minified: uFuzzy 7 KB, MiniSearch 17, Fuse 18 to 26; this is 1). MiniSearch and similar
 * libraries match the beginning of words, but in Danish "samarbejde" must find "Velfærdssamarbejde". None treats aa as å,
 * or reports where in the original text a word is. `Intl.Collator` compares only whole strings, and in Danish treats å as
 * a separate letter.
 */

/** A search word in both normal forms. */
export interface SearchWord {
  readonly folded: string;
  readonly writtenOut: string;
}

const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** The words of a query; none if it has no letters or digits. */
export function searchWords(query: string): readonly SearchWord[] {
  const writtenOut = writeOut(query).split(SEPARATORS);
  return fold(query)
    .split(SEPARATORS)
    .map((folded, index) => ({ folded, writtenOut: writtenOut[index] ?? folded }))
    .filter(({ folded }) => folded);
}

/** The searchable text of an item. Parts are collected and normalised only until a word is found. */
export class SearchText {
  readonly #parts: Iterator<readonly string[]>;
  #folded = '';
  #writtenOut = '';

  /** @param parts original texts, those with the most matches first */
  constructor(parts: Iterable<readonly string[]>) {
    this.#parts = parts[Symbol.iterator]();
  }

  has(word: SearchWord): boolean {
    const { folded, writtenOut } = word;
    return (
      this.#folded.includes(folded) ||
      // Most words are the same in both forms, and a dataset may have ten thousand texts without them.
      (writtenOut !== folded && this.#folded.includes(writtenOut)) ||
      this.#writtenOut.includes(writtenOut) ||
      (this.#readNext() && this.has(word))
    );
  }

  /** Normalises all parts in advance. */
  readAll(): void {
    while (this.#readNext());
  }

  #readNext(): boolean {
    const part = this.#parts.next();
    if (part.done) return false;
    const text = part.value.join('\n');
    // Browsers add texts only when they are read, which would cost the first letter typed more than all the others.
    this.#folded = [this.#folded, fold(text)].join('\n');
    if (isAmbiguous(text)) this.#writtenOut = [this.#writtenOut, writeOut(text)].join('\n');
    return true;
  }
}

/** Whether all that has these words has the others, which are shorter. */
function isNarrower(words: readonly SearchWord[], others: readonly SearchWord[]): boolean {
  return others.every((other) =>
    words.some(
      ({ folded, writtenOut }) => folded.includes(other.folded) && writtenOut.includes(other.writtenOut),
    ),
  );
}

/** Searches for words, and among what was found before where they have only got longer: a letter is typed after the other. */
export function narrowingSearch<Item>(
  items: readonly Item[],
  textOf: (item: Item, index: number) => SearchText | undefined,
): (words: readonly SearchWord[]) => readonly Item[] {
  const all = items.map((item, index) => ({ item, index }));
  let last: { readonly words: readonly SearchWord[]; readonly found: typeof all } = { words: [], found: all };
  return (words) => {
    const among = isNarrower(words, last.words) ? last.found : all;
    const found = among.filter(({ item, index }) => {
      const text = textOf(item, index);
      return words.every((word) => text?.has(word));
    });
    last = { words, found };
    return found.map(({ item }) => item);
  };
}

/**
 * Searches items for words. All words must be found, anywhere in the texts of the item, also inside longer words. Without
 * words, all items match. The texts are collected once, at the first search.
 */
export function textSearch<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
): (words: readonly SearchWord[]) => readonly Item[] {
  let texts: readonly SearchText[] | undefined;
  const search = narrowingSearch(items, (_, index) => texts?.[index]);
  return (words) => {
    if (words.length === 0) return items;
    texts ??= items.map((item) => new SearchText([textsOf(item)]));
    return search(words);
  };
}

/** A range in the original text. */
interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A normalised text, with the offset of each character in the original and the offset of its end. */
interface OffsetText {
  readonly folded: string;
  readonly offsets: readonly number[];
}

function withOffsets(text: string, normalise: Normaliser): OffsetText {
  const offsets: number[] = [];
  let next = 0;
  const upTo = (end: number) => {
    for (; next < end; next += 1) offsets.push(next);
  };
  const folded = normalise(text, (piece, letters, offset) => {
    upTo(offset);
    offsets.push(...Array<number>(letters.length).fill(offset));
    next = offset + piece.length;
  });
  upTo(text.length);
  return { folded, offsets: [...offsets, text.length] };
}

function rangesOf(word: string, { folded, offsets }: OffsetText): TextRange[] {
  const ranges: TextRange[] = [];
  for (let index = folded.indexOf(word); index !== -1; index = folded.indexOf(word, index + word.length)) {
    let last = index + word.length;
    // A match of half of a folded æ covers the whole letter.
    while (offsets[last] === offsets[last - 1]) last += 1;
    ranges.push({ start: offsets[index] ?? 0, end: offsets[last] ?? 0 });
  }
  return ranges;
}

/** The ranges of the words in a text, in order. Adjacent ranges are joined. */
export function findWords(text: string, words: readonly SearchWord[]): TextRange[] {
  const folded = withOffsets(text, fold);
  const writtenOut = isAmbiguous(text) ? withOffsets(text, writeOut) : undefined;
  const ranges = words.flatMap((word) => [
    ...[...new Set([word.folded, word.writtenOut])].flatMap((spelling) => rangesOf(spelling, folded)),
    ...(writtenOut ? rangesOf(word.writtenOut, writtenOut) : []),
  ]);
  const merged: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const previous = merged.at(-1);
    if (!previous || range.start > previous.end) merged.push(range);
    else merged.splice(-1, 1, { start: previous.start, end: Math.max(previous.end, range.end) });
  }
  return merged;
}
