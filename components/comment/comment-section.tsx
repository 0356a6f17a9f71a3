import { CommentForm, type Post } from '@/components/comment/comment-form.client'
import { CommentList } from '@/components/comment/comment-list'
import { PageLinks } from '@/components/page/page-links'
import type { Article } from '@/newsroom/articles/article-rules'
import type { PublicComment } from '@/newsroom/comments/comment-rules'
import { pageOf } from '@/newsroom/comments/position-rules'

interface CommentSectionProps {
  article: Pick<Article, 'slug' | 'publicComments'>
  /** Whether the article takes comments, and until when; null: as long as nothing is changed. */
  taking: { open: boolean; until: Date | null }
  /** The newest ones, newest first. */
  comments: PublicComment[]
  post: Post
  edition: { timeZone: string; preModeration: boolean }
}

/** What stands under an article: the form, and what was printed of what came through it. */
export function CommentSection({ article, taking, comments, post, edition }: CommentSectionProps) {
  const { slug, publicComments } = article
  return (
    // The words are English, whatever the article's own language and direction.
    <section
      id="comments"
      aria-labelledby="comments-heading"
      lang="en"
      dir="ltr"
      className="max-w-[38.75rem] border-t-[3px] border-double border-ink pt-3.5 font-sans text-said"
    >
      {taking.until && <meta name="page-good-until" content={taking.until.toISOString()} />}
      <h2 id="comments-heading" className="font-serif text-title font-semibold">
        Comments About This Article
      </h2>
      <CommentForm slug={slug} open={taking.open} isReadFirst={edition.preModeration} post={post} />
      {publicComments > 0 ? (
        <>
          <p className="mt-7 flex flex-wrap justify-between gap-x-4 border-t border-ink pt-2 text-label">
            <span className="font-semibold">{inWords(publicComments)}</span>
            <span>{publicComments > comments.length ? `The newest ${comments.length}` : 'Newest first'}</span>
          </p>
          <CommentList slug={slug} comments={comments} timeZone={edition.timeZone} />
          <PageLinks name="Pages of comments" links={olderThan(article, comments)} />
        </>
      ) : (
        taking.open && (
          <p className="mt-7 border-t border-ink pt-2 text-soft">
            No comments yet. Yours would be the first.
          </p>
        )
      )}
    </section>
  )
}

function inWords(comments: number): string {
  return comments === 1 ? '1 comment' : `${comments.toLocaleString('en')} comments`
}

function olderThan({ slug, publicComments }: CommentSectionProps['article'], shown: PublicComment[]) {
  const oldest = shown.at(-1)
  if (!oldest || publicComments <= shown.length) return []
  const page = pageOf(oldest.position - 1)
  const older = { words: 'Older comments', href: `/articles/${slug}/comments/${page}`, rel: 'next' as const }
  return page === 1 ? [older] : [older, { words: 'Oldest comments', href: `/articles/${slug}/comments/1` }]
}
