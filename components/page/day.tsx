import { AuthorName } from '@/components/article/author-name'
import { CommentCount } from '@/components/article/comment-count'
import { isoDay } from '@/newsroom/articles/day-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface DayProps {
  at: Date
  /** Whose it is. */
  by?: string[]
  /** How many public comments it has; none are not mentioned. */
  comments?: number
  /** The page must be drawn again before the day of `now` ends. */
  now: Date
  words: Words
}

/** When an article appeared, as a front page says it: the time today, the date before. */
export function Day({ at, by = [], comments = 0, now, words }: DayProps) {
  const today = isoDay(at, words.timeZone) === isoDay(now, words.timeZone)
  return (
    <p className="facts font-sans text-caption text-soft">
      {by.map((name) => (
        <span key={name}>
          <AuthorName name={name} />{' '}
        </span>
      ))}
      <time dateTime={at.toISOString()}>{today ? words.time(at) : words.date(at)}</time>
      {comments > 0 && (
        <span>
          {' '}
          <CommentCount number={comments} words={words} />
        </span>
      )}
    </p>
  )
}
