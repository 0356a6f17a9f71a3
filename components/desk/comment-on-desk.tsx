import { CommentButtons } from '@/components/desk/comment-buttons'
import { DecisionLine } from '@/components/desk/decision-line'
import { DeskText } from '@/components/desk/desk-text'
import { ageInWords, shortMoment } from '@/components/desk/desk-time'
import { HoldReasons } from '@/components/desk/hold-reasons'
import { recordInWords } from '@/components/desk/record-words'
import { type DeskComment, type QueueQuestion, queueAddress } from '@/newsroom/moderation/queue-rules'

/** A whole comment with all that a decision needs: what it is about, why it waits, what its writer did before. */
export function CommentOnDesk({
  comment,
  question,
  isSelected,
  now,
  timeZone,
}: {
  comment: DeskComment
  question: QueueQuestion
  isSelected: boolean
  now: Date
  timeZone: string
}) {
  const { id, name, article, submittedAt, status, record, latest } = comment
  const waits = status === 'pending'
  return (
    <>
      <p className="desk-on">
        On{' '}
        <a href={`/articles/${article.slug}`} lang={article.lang} dir="auto">
          {article.headline}
        </a>
        {!question.article && (
          <a
            className="desk-aside-link"
            href={queueAddress({ status: question.status, article: article.slug })}
          >
            only this article
          </a>
        )}
      </p>
      <div className="desk-by">
        <h2 id={`name-${id}`}>
          <bdi>{name}</bdi>
        </h2>
        <a href={`/admin/comments/${id}`}>
          <time dateTime={submittedAt.toISOString()}>{shortMoment(submittedAt, now, timeZone)}</time>
          {waits && `, ${ageInWords(submittedAt, now)} ago`}
        </a>
      </div>
      <DeskText body={comment.body} />
      {latest && (
        <p className="desk-latest">
          <DecisionLine decision={latest} now={now} timeZone={timeZone} />
        </p>
      )}
      <div className="desk-why">
        <HoldReasons reasons={comment.holdReasons} areOver={!waits} />
        <p className="desk-record-line">{recordInWords(record)} · unverified e-mail</p>
      </div>
      <CommentButtons comment={comment} selectable={{ isSelected }} />
    </>
  )
}
