const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** More words than this are neither indexed nor looked for. */
const mostWords = 2000

/** PostgreSQL refuses a lexeme of 2,047 bytes; no language has words as long as this, in code units. */
const longestWord = 100

/** Accents, and the vowel signs that Arabic and Hebrew may leave out. In other scripts a mark is part of the letter. */
const marksToIgnore =
  /(?=\p{Mn})(?![\u3099\u309A])[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu

/**
 * The words of a text as they are indexed and looked for, on both engines: split as Unicode says (UAX 29, with
 * dictionaries for scripts without spaces), in lower case, without accents. Letters, marks and digits only.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  const plain = text.normalize('NFKD').replace(marksToIgnore, '').toLowerCase().normalize('NFC')
  for (const { segment, isWordLike } of segmenter.segment(plain)) {
    if (!isWordLike) continue
    const parts = segment.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part))
    words.push(...parts.map((part) => part.slice(0, longestWord)))
    if (words.length >= mostWords) break
  }
  return words.slice(0, mostWords)
}
