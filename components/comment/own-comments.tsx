import { OwnComment } from '@/components/comment/own-comment'
import { Reasons } from '@/components/comment/reasons'
import { stateOf } from '@/components/comment/state-words'
import { Notice } from '@/components/form/notice'
import type { OwnComment as Own } from '@/newsroom/comments/comment-rules'

/** What one browser has sent, newest first, begun with what became of the newest. */
export function OwnComments({ comments, timeZone }: { comments: Own[]; timeZone: string }) {
  const [newest] = comments
  if (!newest) return <Nothing />
  return (
    <>
      <Notice>
        <p className="font-semibold">{stateOf(newest).news}</p>
        <p className="mt-1">{stateOf(newest).more}</p>
        <Reasons comment={newest} />
        {newest.article && (
          <p className="mt-2">
            <a href={`/articles/${newest.article.slug}`} className="inline-block py-0.5">
              Back to the article
            </a>
          </p>
        )}
      </Notice>
      <p className="mt-7 flex flex-wrap justify-between gap-x-4 border-t border-ink pt-2 text-label">
        <span className="font-semibold">Sent from this browser</span>
        <span>Newest first</span>
      </p>
      <ol className="divide-y divide-rule">
        {comments.map((comment) => (
          <OwnComment key={comment.id} comment={comment} timeZone={timeZone} isTold={comment === newest} />
        ))}
      </ol>
    </>
  )
}

function Nothing() {
  return (
    <>
      <p>No comment has been sent from this browser.</p>
      <p className="mt-2 text-soft">
        When you post one, this page shows what became of it. It is a cookie that tells your comments from
        those of others: in another browser, or when cookies were deleted, this page is empty.
      </p>
      <p className="mt-4">
        <a href="/" className="inline-block py-0.5">
          To the front page
        </a>
      </p>
    </>
  )
}
