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
export type Reading = (
  text: string,
  onUnusual?: (piece: string, folded: string, offset: number) => void,
) => string;

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
export function isAmbiguous(text: string): boolean {
  return AMBIGUOUS.test(text);
}
