import { CommentText } from '@/components/comment/comment-text'
import { Moment } from '@/components/page/moment'
import type { PublicComment } from '@/newsroom/comments/comment-rules'
import { addressOfComment } from '@/newsroom/comments/position-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface CommentListProps {
  slug: string
  comments: PublicComment[]
  words: Words
  /** One below the heading that they stand under. */
  heading?: 'h2' | 'h3'
}

/** Public comments, in the order given. */
export function CommentList({ slug, comments, words, heading: Heading = 'h3' }: CommentListProps) {
  return (
    <ol className="divide-y divide-rule">
      {comments.map((comment) => (
        <li
          key={comment.id}
          id={`comment-${comment.id}`}
          className="scroll-mt-4 pt-3.5 pb-1.5 target:border-s-[3px] target:border-s-accent target:ps-3"
        >
          <Heading className="mb-1 text-wrap wrap-anywhere">
            <span className="me-2 font-semibold">
              <bdi>{comment.name}</bdi>
            </span>{' '}
            <a
              href={addressOfComment(slug, comment)}
              className="inline-block py-1 text-caption font-normal text-soft no-underline hover:underline"
            >
              <Moment at={comment.submittedAt} words={words} />
            </a>
          </Heading>
          <CommentText body={comment.body} />
        </li>
      ))}
    </ol>
  )
}
