import { AuthorName } from '@/components/article/author-name'
import { CommentCount } from '@/components/article/comment-count'
import { dateInWords, isoDay, timeInWords } from '@/components/page/moment-rules'

interface DayProps {
  at: Date
  /** Whose it is. */
  by?: string[]
  /** How many public comments it has; none are not mentioned. */
  comments?: number
  /** The page must be drawn again before the day of `now` ends. */
  now: Date
  timeZone: string
}

/** When an article appeared, as a front page says it: the time today, the date before. */
export function Day({ at, by = [], comments = 0, now, timeZone }: DayProps) {
  const today = isoDay(at, timeZone) === isoDay(now, timeZone)
  return (
    <p className="font-sans text-caption text-soft">
      {by.map((name) => (
        <span key={name}>
          <AuthorName name={name} /> ·{' '}
        </span>
      ))}
      <time dateTime={at.toISOString()} className="whitespace-nowrap">
        {today ? timeInWords(at, timeZone) : dateInWords(at, timeZone)}
      </time>
      {comments > 0 && (
        <span className="whitespace-nowrap">
          {' '}
          · <CommentCount number={comments} />
        </span>
      )}
    </p>
  )
}
