/** Of the languages we speak. Browsers could tell of all (`Intl.Locale.getTextInfo`), but not Firefox. */
const RIGHT_TO_LEFT: readonly string[] = ['ar'];

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.includes(language);
}
