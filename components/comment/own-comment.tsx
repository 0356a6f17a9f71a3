import { CommentText } from '@/components/comment/comment-text'
import { Reasons } from '@/components/comment/reasons'
import { Moment } from '@/components/page/moment'
import { directionOf } from '@/newsroom/articles/article-rules'
import { isWithdrawable } from '@/newsroom/comments/change-rules'
import { type OwnComment as Own, stateOf } from '@/newsroom/comments/comment-rules'
import { addressOfComment, draftKey } from '@/newsroom/comments/position-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface OwnCommentProps {
  comment: Own
  words: Words
  /** The page says elsewhere why it was refused. */
  isTold?: boolean
}

/** A comment as its writer sees it: what it is about, what became of it and why, what it says. */
export function OwnComment({ comment, words, isTold = false }: OwnCommentProps) {
  const { id, article, status, name, body, submittedAt } = comment
  const { t } = words
  return (
    <li className="pt-4 pb-3">
      <h2 className="font-serif text-[1.1875rem]/[1.25] font-medium">
        {article ? (
          <a
            href={`/articles/${article.slug}`}
            lang={article.lang}
            dir={directionOf(article.lang)}
            className="block py-0.5 wrap-anywhere no-underline hover:text-accent"
          >
            {article.headline}
          </a>
        ) : (
          t('own.takenBack')
        )}
      </h2>
      <p className={`mt-1 font-semibold ${status === 'pending' ? 'text-accent' : ''}`}>
        {t(`states.${stateOf(comment)}.label`)}
        {status === 'approved' && article && (
          <>
            {' · '}
            <a href={addressOfComment(article.slug, comment)} className="inline-block py-0.5">
              {t('own.see')}
            </a>
          </>
        )}
      </p>
      {isWithdrawable(status) && (
        <p>
          <a href={`/your-comments/${id}`} className="inline-block py-0.5">
            {t('own.change')}
          </a>
        </p>
      )}
      {isTold || <Reasons comment={comment} words={words} />}
      <p className="mt-2 wrap-anywhere">
        <span className="me-2 font-semibold">
          <bdi>{name}</bdi>
        </span>{' '}
        <span className="inline-block text-caption text-soft">
          <Moment at={submittedAt} words={words} />
        </span>
      </p>
      <sent-comment
        article={article ? draftKey(article.slug, comment.answersId ?? '') : ''}
        text={body}
        className="mt-1 block"
      >
        <CommentText body={body} words={words} />
      </sent-comment>
    </li>
  )
}
