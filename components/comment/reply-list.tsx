import { CommentItem } from '@/components/comment/comment-item'
import type { PublicReply } from '@/newsroom/comments/comment-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface ReplyListProps {
  slug: string
  replies: PublicReply[]
  isOpen: boolean
  words: Words
  heading: 'h2' | 'h3' | 'h4'
}

/** Replies of one thread, in the order given. They are indented once, whomever they answer. */
export function ReplyList({ slug, replies, isOpen, words, heading }: ReplyListProps) {
  return (
    <ol className="ms-4 divide-y divide-rule border-s border-rule ps-4">
      {replies.map((reply) => (
        <li key={reply.id}>
          <CommentItem slug={slug} comment={reply} isOpen={isOpen} words={words} heading={heading} />
        </li>
      ))}
    </ol>
  )
}
