import { folded } from '@/newsroom/search/folding'

/** Counted up when words are made in another way: what was indexed before is then indexed anew at the next start. */
export const wordRules = 1

/** A word as it is compared, and where it stands in its text. */
export interface PlacedWord {
  word: string
  start: number
  end: number
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** In UTF-16 units; no language has words as long. PostgreSQL refuses 2,047 bytes. */
const longestWord = 100

/** In UTF-16 units; of a text that is longer the rest is not read. */
const longestText = 200_000

const runs = /[\p{L}\p{M}\p{N}]+/gu

/** These need a dictionary to tell where a word ends. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** “And the”, “in the”, “for the” … as Arabic writes them: in one with the word. */
const arabicArticle = /^(?:[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})|و(?=\p{L}{4}))/u

/**
 * The words of a text, in its order, the first `most` of them: the same on both engines, for the index, for a question
 * and for what is marked of an answer. Without accents, vowel signs and case; Arabic words without their article.
 */
export function placedWords(text: string, most: number): PlacedWord[] {
  const { text: plain, starts, ends } = folded(text.slice(0, longestText))
  const words: PlacedWord[] = []
  for (const { 0: run, index } of plain.matchAll(runs)) {
    for (const { part, at } of partsOf(run)) {
      if (!/[\p{L}\p{N}]/u.test(part)) continue
      const from = index + at
      const start = starts[from] ?? 0
      words.push({ word: asCompared(part), start, end: ends[from + part.length - 1] ?? start })
      if (words.length >= most) return words
    }
  }
  return words
}

function partsOf(run: string): { part: string; at: number }[] {
  if (!withoutSpaces.test(run)) return [{ part: run, at: 0 }]
  return [...segmenter.segment(run)].map(({ segment, index }) => ({ part: segment, at: index }))
}

function asCompared(part: string): string {
  const word = part.replace(arabicArticle, '')
  return word.length > longestWord ? word.slice(0, longestWord).replace(/[\uD800-\uDBFF]$/, '') : word
}
