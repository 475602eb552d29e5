import { pluralRules } from './intl-cache.js';

/** The text for each kind of number that a language tells apart (CLDR), with `#` where the number stands. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A number with its noun, by the language's own rules; what has no form of its own takes that of `other`. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  return (forms[pluralRules(locale, {}).select(count)] ?? forms.other).replace('#', String(count));
}
