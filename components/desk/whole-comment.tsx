import { CommentButtons } from '@/components/desk/comment-buttons'
import { DeskMoment } from '@/components/desk/desk-moment'
import { DeskText } from '@/components/desk/desk-text'
import { HoldReasons } from '@/components/desk/hold-reasons'
import { recordInWords } from '@/components/desk/record-words'
import { addressOfComment } from '@/newsroom/comments/position-rules'
import type { CommentStatus } from '@/newsroom/moderation/moderation-rules'
import { type DeskComment, queueAddress } from '@/newsroom/moderation/queue-rules'

const states: Record<CommentStatus, string> = {
  pending: 'waits for a moderator',
  approved: 'public',
  rejected: 'rejected',
  spam: 'marked as spam',
  withdrawn: 'withdrawn by its writer',
}

/** A comment on its own page, with its state and all that is known of its writer. */
export function WholeComment({ comment, timeZone }: { comment: DeskComment; timeZone: string }) {
  const { id, name, email, article, status, submittedAt } = comment
  return (
    <>
      <p className="desk-on">
        On{' '}
        <a href={`/articles/${article.slug}`} lang={article.lang} dir="auto">
          {article.headline}
        </a>
        <a className="desk-aside-link" href={queueAddress({ status: 'pending', article: article.slug })}>
          what waits on this article
        </a>
      </p>
      <div className="desk-by">
        <h2 id={`name-${id}`}>
          <bdi>{name}</bdi>
        </h2>
        <span>
          <DeskMoment at={submittedAt} timeZone={timeZone} />
        </span>
        <b className="desk-mark">{states[status]}</b>
        {status === 'approved' && <a href={addressOfComment(article.slug, comment)}>see it there</a>}
      </div>
      <DeskText body={comment.body} />
      <div className="desk-why">
        <HoldReasons reasons={comment.holdReasons} areOver={status !== 'pending'} />
        <p className="desk-record-line">
          {recordInWords(comment.record)} · <bdi>{email}</bdi>, an unverified e-mail
        </p>
      </div>
      <CommentButtons comment={comment} />
    </>
  )
}
