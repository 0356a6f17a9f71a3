import { CommentText } from '@/components/comment/comment-text'
import { Moment } from '@/components/page/moment'
import type { PublicComment, PublicReply } from '@/newsroom/comments/comment-rules'
import { addressOfComment, addressOfReply } from '@/newsroom/comments/position-rules'
import type { Words } from '@/newsroom/words/words-rules'

export interface CommentItemProps {
  slug: string
  comment: PublicComment & Partial<PublicReply>
  /** Whether it can be answered now. */
  isOpen: boolean
  words: Words
  /** One below the heading that it stands under. */
  heading: 'h2' | 'h3' | 'h4'
}

/** A public comment: who wrote it, when, in answer to whom, what it says, and how it is answered. */
export function CommentItem({ slug, comment, isOpen, words, heading: Heading }: CommentItemProps) {
  const { id, name, submittedAt, editedAt, body, answers } = comment
  const { t } = words
  return (
    <article
      id={`comment-${id}`}
      className="scroll-mt-4 pt-3.5 pb-1.5 target:border-s-[3px] target:border-s-accent target:ps-3"
    >
      <Heading className="mb-1 text-wrap wrap-anywhere">
        <span className="me-2 font-semibold">
          <bdi>{name}</bdi>
        </span>{' '}
        <a
          href={addressOfComment(slug, comment)}
          className="inline-block py-1 text-caption font-normal text-soft no-underline hover:underline"
        >
          <Moment at={submittedAt} words={words} />
        </a>
        {editedAt && (
          <span className="ms-2 inline-block py-1 text-caption font-normal text-soft">
            <time dateTime={editedAt.toISOString()} title={words.moment(editedAt)}>
              {t('threads.changed')}
            </time>
          </span>
        )}
      </Heading>
      {answers && (
        <p className="mb-1 text-caption text-soft wrap-anywhere">
          {t('threads.answers')}{' '}
          <a href={addressOfComment(slug, answers)} className="inline-block min-w-6 py-1">
            <bdi>{answers.name}</bdi>
          </a>
        </p>
      )}
      <CommentText body={body} words={words} />
      {isOpen && (
        <reply-here className="block print:hidden">
          <a
            href={addressOfReply(slug, id)}
            rel="nofollow"
            aria-label={t('threads.replyTo', { name })}
            className="inline-block min-w-6 py-1 pe-3 text-caption font-semibold no-underline hover:underline"
          >
            {t('threads.reply')}
          </a>
        </reply-here>
      )}
    </article>
  )
}
