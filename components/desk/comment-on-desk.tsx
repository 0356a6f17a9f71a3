import { agoInWords, shortMoment } from '@/components/desk/age-words'
import { Answered } from '@/components/desk/answered'
import { CommentButtons } from '@/components/desk/comment-buttons'
import { DecisionLine } from '@/components/desk/decision-line'
import { DeskText } from '@/components/desk/desk-text'
import { HoldReasons } from '@/components/desk/hold-reasons'
import { OnArticle } from '@/components/desk/on-article'
import { recordInWords } from '@/components/desk/record-words'
import { type DeskComment, type QueueQuestion, queueAddress } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** A whole comment with all that a decision needs: what it is about, why it waits, what its writer did before. */
export function CommentOnDesk({
  comment,
  question,
  isSelected,
  now,
  words,
}: {
  comment: DeskComment
  question: QueueQuestion
  isSelected: boolean
  now: Date
  words: Words
}) {
  const { t } = words
  const { id, name, article, submittedAt, status, record, latest } = comment
  const waits = status === 'pending'
  return (
    <>
      <p className="desk-on">
        <OnArticle article={article} words={words} />
        {!question.article && (
          <a
            className="desk-aside-link"
            href={queueAddress({ status: question.status, article: article.slug })}
          >
            {t('desk.queue.onlyThisArticle')}
          </a>
        )}
      </p>
      <div className="desk-by">
        <h2 id={`name-${id}`}>
          <bdi>{name}</bdi>
        </h2>
        <a href={`/admin/comments/${id}`}>
          <time dateTime={submittedAt.toISOString()}>{shortMoment(submittedAt, now, words)}</time>
          {waits && `${t('times.comma')} ${agoInWords(submittedAt, now, words)}`}
        </a>
      </div>
      <Answered answers={comment.answers} words={words} />
      <DeskText body={comment.body} words={words} />
      {latest && (
        <p className="desk-latest">
          <DecisionLine decision={latest} now={now} words={words} />
        </p>
      )}
      <div className="desk-why">
        <HoldReasons reasons={comment.holdReasons} areOver={!waits} words={words} />
        <p className="desk-record-line">
          {recordInWords(record, words)} · {t('desk.comment.unverified')}
        </p>
      </div>
      <CommentButtons comment={comment} selectable={{ isSelected }} words={words} />
    </>
  )
}
