import type { Heading } from 'mdast'
import { wordsOf } from '@/components/article/words-of'

/** In characters: longer ones say nothing more in an address. */
const longest = 60

/**
 * The anchors of headings, made of their words in any script: `part-…`, each once on a page, and none that anything else on
 * it could have.
 */
export function headingAnchors(headings: Iterable<Heading>): Map<Heading, string> {
  const anchors = new Map<Heading, string>()
  const taken = new Set<string>()
  const times = new Map<string, number>()
  for (const heading of headings) {
    const words = ['part', ...wordsIn(wordsOf(heading))].join('-')
    let time = (times.get(words) ?? 0) + 1
    while (taken.has(numbered(words, time))) time++
    times.set(words, time)
    taken.add(numbered(words, time))
    anchors.set(heading, numbered(words, time))
  }
  return anchors
}

function numbered(words: string, time: number): string {
  return time === 1 ? words : `${words}-${time}`
}

function wordsIn(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const fitting: string[] = []
  let left = longest
  for (const word of words) {
    left -= word.length + 1
    if (left < 0) break
    fitting.push(word)
  }
  // Scripts without spaces, and words that go on for ever.
  return fitting.length > 0 ? fitting : words.slice(0, 1).map((word) => [...word].slice(0, longest).join(''))
}
