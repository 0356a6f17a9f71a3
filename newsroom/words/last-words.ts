import { englishIn, type Words, type WordsSetting, wordsOf } from '@/newsroom/words/words-rules'

// On globalThis because Next loads this module more than once.
const place = Symbol.for('postbag.last-words')
const shared: typeof globalThis & { [place]?: Words } = globalThis

/** Keeps in which words the site spoke last, for when the database cannot be asked. */
export function rememberWords(setting: WordsSetting): void {
  shared[place] = wordsOf(setting)
}

/** The words in which the site spoke last; English before anything was said. */
export function lastWords(): Words {
  return shared[place] ?? englishIn('UTC')
}
