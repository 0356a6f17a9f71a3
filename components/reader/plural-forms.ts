/** A sentence about a number, for each of a language's plural forms; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>

/** More than any plural form of a language has to be looked for. */
const samples = 200

/**
 * What `say` says of numbers, by plural form, for a script that has no catalogue. `number` writes a number as `say` does.
 */
export function pluralForms(
  say: (count: number) => string,
  { locale, number }: { locale: string; number: (count: number) => string },
): PluralForms {
  const rules = new Intl.PluralRules(locale)
  const forms: PluralForms = {}
  for (let count = samples; count >= 0; count--)
    forms[rules.select(count)] = say(count).replace(number(count), '#')
  return forms
}

/** The sentence about `count`, with the number written as `locale` writes it. */
export function inPlural(forms: PluralForms, count: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? ''
  return form.replace('#', count.toLocaleString(locale))
}
