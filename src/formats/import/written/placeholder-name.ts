/** Names of types, which programs write where nobody gave a name. */
const TYPE =
  /^(?:(?:https?:\/\/)?schema\.org\/|schema:)?(?:thing|person|organi[sz]ation|(?:performing|music|dance|theater)\s?group|corporation|ngo|localbusiness|(?:educational|government)organi[sz]ation|event|place|performer|organi[sz]er|speaker|name)$/i;

/** Words for nobody, nobody yet, and nobody in particular. */
const NOBODY =
  /^(?:n\/?a|none|no ?one|nobody|null|undefined|unknown|ukendt|ingen|tb[acd]\b.*|to be (?:announced|confirmed|decided|determined).*|various(?: (?:artists|speakers|performers))?|diverse|flere|(?:annonceres|oplyses|offentliggøres|kommer) (?:senere|snart)|navn følger|folgt|admin(?:istrator)?|webmaster|anonymous|anonym)\.?$/i;

/** Whether a name is none, such as `Organization`, `TBA` or `-`. */
export function isPlaceholder(name: string): boolean {
  const text = name.trim();
  return !/\p{L}/u.test(text) || TYPE.test(text) || NOBODY.test(text);
}
