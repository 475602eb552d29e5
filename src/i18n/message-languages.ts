/** The languages that there are messages for. */
export const MESSAGE_LANGUAGES = ['da', 'en', 'de', 'sv', 'nb', 'fi', 'uk', 'ar', 'kl', 'fo'] as const;

export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** Unspecified Norwegian, and Nynorsk, whose readers understand Bokmål. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The message language for a BCP 47 tag: `da` for `da-DK`, `nb` for `nn`; undefined if there is none. */
export function messageLanguage(tag: string): MessageLanguage | undefined {
  const primary = tag.toLowerCase().split('-', 1).join();
  const language = Object.hasOwn(ALIASES, primary) ? ALIASES[primary] : primary;
  return MESSAGE_LANGUAGES.find((each) => each === language);
}
