import { type PlacedWord, placedWords } from '@/newsroom/search/article-words'
import type { Stretch } from '@/newsroom/search/search-rules'

/** In characters: about three lines. */
const excerptLength = 240

/** No further into a text is looked for an excerpt; it takes time. */
const mostWordsRead = 5000

/** From the first to the last letter of a word, or of words that stand beside each other. */
interface Match {
  phrase: number
  start: number
  end: number
}

/** The whole text, with what was looked for told apart. */
export function marked(text: string, phrases: string[][]): Stretch[] {
  return stretches(text, 0, text.length, matchesIn(placedWords(text, mostWordsRead), phrases))
}

/**
 * What shows best why an article was found: of the first of `texts` that has most of the phrases, the sentences around
 * them. Where none has any, the beginning of the first that is not empty.
 */
export function excerptOf(texts: string[], phrases: string[][], lang: string): Stretch[] {
  const read = texts.map((text) => {
    const words = placedWords(text, mostWordsRead)
    const matches = matchesIn(words, phrases)
    return { text, words, matches, window: bestWindow(matches) }
  })
  const most = Math.max(0, ...read.map(({ window }) => window.count))
  const best = read.find(({ text, window }) => text !== '' && window.count === most)
  if (!best) return []
  const { text, words, matches, window } = best
  const { start, end } = around(text, words, window, lang)
  const shown = stretches(text, start, end, matches)
  return [
    ...(start > 0 && !beginsSentence(text, start) ? [{ text: '… ', isMatch: false }] : []),
    ...shown,
    ...(end < text.length && !/[.!?。！？؟…]["'”’»」』)]*\s*$/.test(text.slice(start, end))
      ? [{ text: ' …', isMatch: false }]
      : []),
  ]
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:[.!?。！？؟…]["'”’»」』)]*\s*|\n)$/.test(text.slice(Math.max(0, at - 8), at))
}

function matchesIn(words: PlacedWord[], phrases: string[][]): Match[] {
  const byFirst = new Map<string, number[]>()
  for (const [phrase, [first = '']] of phrases.entries()) {
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  const matches: Match[] = []
  for (const [index, { word, start }] of words.entries()) {
    for (const phrase of byFirst.get(word) ?? []) {
      const wanted = phrases[phrase] ?? []
      const last = words[index + wanted.length - 1]
      if (last && wanted.every((each, offset) => words[index + offset]?.word === each)) {
        matches.push({ phrase, start, end: last.end })
      }
    }
  }
  return matches
}

/** The first stretch no longer than an excerpt that has the most different phrases. */
function bestWindow(matches: Match[]): { start: number; end: number; count: number } {
  let best = { start: 0, end: 0, count: 0 }
  for (const [index, { start }] of matches.entries()) {
    const seen = new Set<number>()
    let end = start
    for (let next = index; next < matches.length; next++) {
      const match = matches[next]
      if (!match || match.end - start > excerptLength) break
      seen.add(match.phrase)
      end = Math.max(end, match.end)
    }
    if (seen.size > best.count) best = { start, end, count: seen.size }
  }
  return best
}

/** The sentences that a window stands in, as far as they are no longer than an excerpt; else as many words around it. */
function around(
  text: string,
  words: PlacedWord[],
  window: { start: number; end: number },
  lang: string,
): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', window.start - 1) + 1
  const lineEnd = endOfLine(text, window.end)
  let [start, end] = [window.start, Math.max(window.end, window.start)]
  for (const { segment, index } of sentencesIn(text.slice(lineStart, lineEnd), lang)) {
    const [from, to] = [lineStart + index, lineStart + index + segment.length]
    if (to <= window.start) continue
    const grown = { start: Math.min(start, from), end: Math.max(end, to) }
    if (grown.end - grown.start > excerptLength) break
    ;[start, end] = [grown.start, grown.end]
  }
  if (end > window.end || start < window.start) return { start, end }
  // One sentence is longer than all that is shown.
  const before = Math.max(
    lineStart,
    window.start - Math.floor((excerptLength - (window.end - window.start)) / 2),
  )
  const after = Math.min(lineEnd, before + excerptLength)
  const shown = words.filter((word) => word.start >= before && word.end <= Math.max(after, window.end))
  return {
    start: Math.min(window.start, before === lineStart ? lineStart : (shown[0]?.start ?? window.start)),
    end: Math.max(window.end, after === lineEnd ? lineEnd : (shown.at(-1)?.end ?? window.end)),
  }
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}

function sentencesIn(text: string, lang: string): Iterable<Intl.SegmentData> {
  return new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)
}

function stretches(text: string, start: number, end: number, matches: Match[]): Stretch[] {
  const made: Stretch[] = []
  let at = start
  const add = (to: number, isMatch: boolean) => {
    if (to > at) made.push({ text: text.slice(at, to), isMatch })
    at = Math.max(at, to)
  }
  for (const match of matches) {
    if (match.end <= at || match.start < start || match.end > end) continue
    add(match.start, false)
    add(match.end, true)
  }
  add(end, false)
  return made
}
