import type { Words } from '@/newsroom/words/words-rules'

/** How many public comments an article has: "12 comments". */
export function CommentCount({ number, words }: { number: number; words: Words }) {
  return words.t('comments.count', { count: number })
}
