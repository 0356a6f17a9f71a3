import type { Words } from '@/newsroom/words/words-rules'

/** A time in words: "15 October 2025, 16:30". */
export function Moment({ at, words }: { at: Date; words: Words }) {
  return <time dateTime={at.toISOString()}>{words.moment(at)}</time>
}
