import { Answered } from '@/components/desk/answered'
import { CommentButtons } from '@/components/desk/comment-buttons'
import { DeskText } from '@/components/desk/desk-text'
import { HoldReasons } from '@/components/desk/hold-reasons'
import { OnArticle } from '@/components/desk/on-article'
import { recordInWords } from '@/components/desk/record-words'
import { Moment } from '@/components/page/moment'
import { addressOfComment } from '@/newsroom/comments/position-rules'
import { type DeskComment, queueAddress } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** A comment on its own page, with its state and all that is known of its writer. */
export function WholeComment({ comment, words }: { comment: DeskComment; words: Words }) {
  const { t } = words
  const { id, name, email, article, status, submittedAt } = comment
  return (
    <>
      <p className="desk-on">
        <OnArticle article={article} words={words} />
        <a className="desk-aside-link" href={queueAddress({ status: 'pending', article: article.slug })}>
          {t('desk.comment.waitingOnArticle')}
        </a>
      </p>
      <div className="desk-by">
        <h2 id={`name-${id}`}>
          <bdi>{name}</bdi>
        </h2>
        <span>
          <Moment at={submittedAt} words={words} />
        </span>
        <b className="desk-mark">{t(`desk.comment.states.${status}`)}</b>
        {status === 'approved' && (
          <a href={addressOfComment(article.slug, comment)}>{t('desk.comment.see')}</a>
        )}
      </div>
      <Answered answers={comment.answers} words={words} />
      <DeskText body={comment.body} words={words} />
      <div className="desk-why">
        <HoldReasons reasons={comment.holdReasons} areOver={status !== 'pending'} words={words} />
        <p className="desk-record-line">
          {recordInWords(comment.record, words)} ·{' '}
          {t.rich('desk.comment.unverifiedAddress', { email, address: (inside) => <bdi>{inside}</bdi> })}
        </p>
      </div>
      <CommentButtons comment={comment} words={words} />
    </>
  )
}
