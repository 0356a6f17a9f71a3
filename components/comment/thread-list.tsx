import { ReplyList } from '@/components/comment/reply-list'
import { ThreadRoot } from '@/components/comment/thread-root'
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
      {threads.map((thread) => (
        <li key={thread.id}>
          <ThreadRoot slug={slug} thread={thread} isOpen={isOpen} words={words} heading={heading} />
          {thread.replies.length > 0 && (
            <ReplyList
              slug={slug}
              replies={thread.replies}
              isOpen={isOpen}
              words={words}
              heading={heading === 'h2' ? 'h3' : 'h4'}
            />
          )}
          {thread.hasMore && (
            <p className="ms-4 mb-2 border-s border-rule ps-4">
              <a
                href={addressOfThread(slug, thread.position)}
                className="inline-block py-1 text-label font-semibold"
              >
                {isCounted ? t('threads.allCounted', { count: thread.publicReplies }) : t('threads.all')}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
