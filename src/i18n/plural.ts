import { pluralRules } from './intl-cache.js';

/** The text for each plural category of a language (CLDR). `#` stands for the number. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A number with its noun, by the plural rules of the language. A missing form falls back to `other`. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  return (forms[pluralRules(locale, {}).select(count)] ?? forms.other).replace('#', String(count));
}
