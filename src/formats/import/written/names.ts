/** A person as named in a cell. */
export interface WrittenName {
  readonly name: string;
  /** Title, employer or both, as written after the name. */
  readonly title?: string | undefined;
}

export interface WrittenNames {
  readonly people: readonly WrittenName[];
  /** Parts that may be one person, several, or none. They are left out. */
  readonly unclear: readonly string[];
}

/** Small words within a name. */
const PARTICLE =
  /^(?:af|al|an|ap|ben|bin|da|das|de|del|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|till|van|von|vom|zu|zum|y|e)$/;

/** A capitalised word, an initial, or a word of a script without capitals. */
const NAME_WORD =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}'’.‐-]*|\p{Lo}[\p{Lo}\p{M}'’.‐-]*|[dlo]['’]\p{Lu}[\p{L}\p{M}'’‐-]*)$/u;

/** Titles and roles, in Danish, English and languages nearby. */
const ROLE =
  /(?:^|[\s/-])(?:\p{L}*(?:direktør|chef|formand|forperson|leder|konsulent|rådgiver|medarbejder|koordinator|sekretær|minister|borgmester|redaktør|forfatter|forsker|ordfører|specialist|ekspert|lærer|pædagog|læge|sygeplejerske|ingeniør|arkitekt|advokat|jurist|manager|director|leiter(?:in)?|direktor(?:in)?|geschäftsführer(?:in)?|vorsitzende[rn]?|ordförande|chefer)|professor|lektor|adjunkt|rektor|dekan|provst|præst|biskop|journalist|studerende|student|kandidat|stifter|grundlægger|partner|ejer|medlem|psykolog|sociolog|antropolog|økonom|designer|developer|udvikler|engineer|founder|co-founder|president|vice|chair(?:man|woman|person)?|head|lead|officer|editor|author|researcher|scientist|consultant|analyst|advisor|adviser|specialist|coordinator|teacher|lecturer|fellow|ph\.?\s?d\.?|phd|msc|mba|ceo|cto|cfo|coo|cio|cso|moderator|ordstyrer|mf|mep)(?:$|[\s,./-])/iu;

/** Parts of the names of organisations. */
const ORGANISATION =
  /(?:^|[\s-])(?:\p{L}*(?:ministeriet?|styrelsen?|kommunen?|kommuner|regionen?|forening(?:en|er)?|forbundet?|forbund|universitetet?|universität|institut(?:tet|te|e)?|institute|museet?|museum|biblioteket?|skolen?|akademiet?|centret?|centeret?|selskabet?|netværket?|udvalget?|rådet|fonden?|gruppen?|klubben|klub|banken?|verein|gesellschaft|verband|stiftung)|danish|dansk|danske|danmark|danmarks|nordisk|nordic|nordiske|svensk|svenska|norsk|norske|european|europæisk|international|national|royal|red|røde|university|college|school|academy|hospital|hospitalet|hochschule|department|ministry|municipality|council|foundation|association|society|committee|agency|company|group|holding|industri|industries|erhverv|consulting|management|solutions|partners|media|press|forlag|forlaget|news|labs?|studio|union|kors|barnet|a\/s|aps|ivs|i\/s|p\/s|k\/s|amba|gmbh|e\.?v|inc|ltd|llc|plc|corp|corporation)(?:$|[\s,.:-])/iu;

/** Abbreviations of organisations, which in small letters are parts of names. */
const ABBREVIATION =
  /(?:^|[\s-])(?:AB|AS|ASA|OY|OYJ|AG|KG|BV|NV|SA|SARL|NATO|NGO|FN|EU|KL|DI|LO|FH|DR|TV|BBC|IT|HR)(?:$|[\s,.:-])/;

/** Titles that people write before their names. */
const HONORIFIC = /^(?:(?:dr|prof|mag|dipl|ing|mr|mrs|ms|sir|hr|fr|fru)\.?\s+)+(?=\p{Lu})/iu;

/** Words that stand where nobody has been named yet. */
const NOBODY =
  /^(?:tb[acd]|n\.?\s?n\.?|[-–—?/]+|ukendt|unknown|mangler|ingen|none|n\/?a|x{1,3}|\.{2,}|…|følger|afventer)\.?$/i;

/** Words for the speaker before a name: `v/ Ida Test`, `by Ida Test`. */
const BEFORE =
  /^(?:v\/|v\.\s|ved\s+|by\s+|w\/|med\s+|with\s+|oplæg ved\s+|[–•*-]\s+|(?:moderator|ordstyrer|facilitator|chair|vært|oplægsholder|taler|speaker|keynote)\s*:)\s*/i;

/** A longer text is no name with a title. */
const LONGEST_ENTRY = 300;

/** Not between brackets, where a title may have two parts. */
const CONJUNCTION = /(?:\s+(?:og|and|und|och|samt|&|\+)\s+|\s*&\s*|\s*\/\s*)(?![^([]*[)\]])/i;

const isKnownWord = (text: string) => ROLE.test(text) || ORGANISATION.test(text) || ABBREVIATION.test(text);

/** Whether a text looks like the full name of a person: two words or more, capitalised, and none that means something else. */
export function isFullName(text: string): boolean {
  const plain = text.trim().replace(HONORIFIC, '');
  const words = plain.split(/\s+/);
  if (words.length === 1) return /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u.test(plain);
  if (words.length > 6 || isKnownWord(plain)) return false;
  const isName = (word = '') => NAME_WORD.test(word);
  return (
    isName(words[0]) && isName(words.at(-1)) && words.every((word) => isName(word) || PARTICLE.test(word))
  );
}

/** A single word may be a name, too: `Madonna`. */
function mayBeName(text: string): boolean {
  return isFullName(text) || (/^[\p{L}\p{M}'’.‐-]+$/u.test(text) && !isKnownWord(text));
}

/** Several people in one part, if each is a full name: `Bo Test og Mo Prøve`, `Bo Test og Mo Prøve (KL)`. */
function severalIn(part: string): readonly string[] | undefined {
  const names = part.split(CONJUNCTION).map((name) => name.trim());
  const areNames = names.every((name) => isFullName(name.replace(/\s*[([][^()[\]]+[)\]]$/, '')));
  return names.length > 1 && areNames ? names : undefined;
}

/** A name before its title: `Ida Test (direktør)`, `Ida Test – direktør`, `direktør Ida Test`. */
function nameWithTitle(part: string): WrittenName | undefined {
  const [, name = '', title = ''] =
    /^(.+?)\s*[([](.+)[)\]]$/.exec(part) ?? /^(.+?)\s+[–—-]\s+(.+)$/.exec(part) ?? [];
  if (title !== '' && mayBeName(name)) return { name, title };
  const words = part.split(' ');
  for (let count = 1; count <= 3 && count + 2 <= words.length; count++) {
    const [before, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    // `Dr. Ida Test` is how people write their names.
    if (ROLE.test(before) && !before.endsWith('.') && isFullName(rest)) return { name: rest, title: before };
  }
  return undefined;
}

/** `Test, Ida`, of which a list cannot be anything else. */
function isSurnameFirst(entry: string): boolean {
  const parts = entry.split(/,\s*/);
  const isWord = (part: string) => /^\p{Lu}[\p{L}\p{M}'’‐-]+$/u.test(part) && !isKnownWord(part);
  return (
    parts.length === 2 && parts.every((part) => part.split(' ').every(isWord)) && !isFullName(parts[0] ?? '')
  );
}

/** The people of one entry. Commas separate people only if every part is a full name; else a title follows the name. */
function namesInEntry(entry: string): WrittenNames {
  const parts = entry
    .split(/[,，、](?![^([]*[)\]])\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  const all = parts
    .flatMap((part) => severalIn(part) ?? [part])
    .map((part) => nameWithTitle(part) ?? { name: part });
  if (all.length > 1 && all.every(({ name }) => isFullName(name))) return { people: all, unclear: [] };
  const [first = '', ...rest] = parts;
  const { name, title } = nameWithTitle(first) ?? { name: first, title: undefined };
  if (entry.length > LONGEST_ENTRY) return { people: [], unclear: [entry] };
  const isClear = rest.length > 0 ? isFullName(name) : mayBeName(name);
  if (!isClear) return { people: [], unclear: [entry] };
  // The rest may name other people.
  const hasName = rest.some((part) => part.split(CONJUNCTION).some(isFullName));
  const titles = [title, ...(hasName ? [] : rest)].filter(Boolean).join(', ');
  return {
    people: [titles === '' ? { name } : { name, title: titles }],
    unclear: hasName ? [rest.join(', ')] : [],
  };
}

/** A text that is too long for a name is unclear, and matched against nothing. */
function shortened(entry: string): string {
  return entry.length > LONGEST_ENTRY ? `${entry.slice(0, LONGEST_ENTRY)}…` : entry;
}

/** Without bullets, e-mail addresses, and words such as `v/` and `m.fl.`. */
function withoutExtras(entry: string): string {
  return shortened(entry.trim())
    .replace(/[<(]?[^\s<>(),]+@[^\s<>(),]+[>)]?/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(BEFORE, '')
    .replace(/,?\s*(?:m\.\s?fl\.|et al\.?)$/i, '')
    .replace(/,$/, '');
}

/**
 * Parses the people named in a cell, separated by line breaks, semicolons, `og` and `and`, or commas. Nobody is invented:
 * a part that is not clearly a name is a title of the person before it, or unclear.
 */
export function writtenNames(cell: string): WrittenNames {
  const entries = cell
    .split(/[;\n\r|]+/)
    .map(withoutExtras)
    .filter((entry) => entry !== '' && !NOBODY.test(entry));
  const isReversed = entries.length > 1 && entries.every(isSurnameFirst);
  const found = entries.map((entry) =>
    isReversed
      ? { people: [{ name: entry.split(/,\s*/).reverse().join(' ') }], unclear: [] }
      : namesInEntry(entry),
  );
  return { people: found.flatMap(({ people }) => people), unclear: found.flatMap(({ unclear }) => unclear) };
}
