import { CommentItem } from '@/components/comment/comment-item'
import { ReplyList } from '@/components/comment/reply-list'
import type { PublicThread } from '@/newsroom/comments/comment-rules'
import { addressOfThread } from '@/newsroom/comments/position-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface ThreadListProps {
  slug: string
  threads: PublicThread[]
  /** Whether they can be answered now. */
  isOpen: boolean
  /** Whether the page is made anew with every reply, and so can say how many there are. */
  isCounted?: boolean
  words: Words
  /** One below the heading that they stand under. */
  heading: 'h2' | 'h3'
}

/** Threads in the order given, each with its first replies and the way to the others. */
export function ThreadList({ slug, threads, isOpen, isCounted = false, words, heading }: ThreadListProps) {
  const { t } = words
  return (
    <ol className="divide-y divide-rule">
      {threads.map(({ id, position, comment, isWithdrawn, replies, publicReplies, hasMore }) => (
        <li key={id}>
          {comment ? (
            <CommentItem slug={slug} comment={comment} isOpen={isOpen} words={words} heading={heading} />
          ) : (
            <p id={`comment-${id}`} className="pt-3.5 pb-1.5 text-soft">
              {isWithdrawn ? t('threads.withdrawn') : t('threads.removed')}
            </p>
          )}
          {replies.length > 0 && (
            <ReplyList
              slug={slug}
              replies={replies}
              isOpen={isOpen}
              words={words}
              heading={heading === 'h2' ? 'h3' : 'h4'}
            />
          )}
          {hasMore && (
            <p className="ms-4 mb-2 border-s border-rule ps-4">
              <a
                href={addressOfThread(slug, position)}
                className="inline-block py-1 text-label font-semibold"
              >
                {isCounted ? t('threads.allCounted', { count: publicReplies }) : t('threads.all')}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
